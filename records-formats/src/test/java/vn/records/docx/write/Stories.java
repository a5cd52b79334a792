package vn.records.docx.write;

import java.util.Map;
import java.util.TreeMap;
import vn.records.docx.DocxReader;
import vn.records.docx.write.edit.SameWords;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/** The text of every story of a file: the main text, headers, footers and boxes. */
final class Stories {

    private final Map<String, String> texts = new TreeMap<>();
    private int drawings;
    private int tables;

    static Stories of(byte[] file) throws DocumentReadException {
        Stories stories = new Stories();
        DocumentView view = DocxReader.create().read(file);
        stories.collect("body", view.body());
        for (int i = 0; i < view.sections().size(); i++) {
            String section = "section " + i + " ";
            view.sections()
                    .get(i)
                    .runnings()
                    .forEach(running -> stories.collect(section + running.edge() + running.pages(), running.blocks()));
        }
        return stories;
    }

    private void collect(String story, Iterable<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                tables++;
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(story, cell.blocks())));
            } else {
                Paragraph paragraph = (Paragraph) block;
                texts.merge(story, paragraph.text() + "\n", String::concat);
                drawings += paragraph.drawings().size();
                for (Drawing drawing : paragraph.drawings()) {
                    if (drawing instanceof Drawing.TextBox box) {
                        collect(paragraph.place() + " box", box.blocks());
                    }
                }
            }
        }
    }

    /** Returns the words of each story: letters and digits, without case, form and padding. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        texts.forEach((story, text) -> words.put(story, SameWords.said(text)));
        return words;
    }

    /** Whether each story says the same words in a copy; a page number may come into a header that was blank. */
    boolean areKeptIn(Stories copy) {
        Map<String, String> before = words();
        Map<String, String> after = copy.words();
        before.values().removeIf(String::isEmpty);
        after.keySet().removeIf(story -> story.contains("HEADER") && !before.containsKey(story));
        after.values().removeIf(String::isEmpty);
        return before.equals(after);
    }

    int drawings() {
        return drawings;
    }

    int tables() {
        return tables;
    }
}
