package vn.records.docx.shape;

import static vn.records.docx.shape.Markup.body;
import static vn.records.docx.shape.Markup.inline;
import static vn.records.docx.shape.Markup.middle;

import vn.records.sample.WordXml;

/**
 * The text of a document: paragraphs with a bar between. One that begins with {@code *} is bold, with {@code ^} bold and in
 * the middle, with {@code ~} italic and in the middle.
 */
final class BodyText {

    private BodyText() {}

    /** Returns authority, bases and the words QUYẾT ĐỊNH. */
    static String order(String words) {
        StringBuilder xml = new StringBuilder();
        for (String line : words.split("\\|")) {
            if (line.endsWith(".") || line.endsWith(";")) {
                xml.append(WordXml.body(inline(28, "i", line)));
            } else if (!line.isEmpty()) {
                xml.append(middle(28, "b", line));
            }
        }
        return xml.toString();
    }

    static String of(String words) {
        StringBuilder xml = new StringBuilder();
        for (String paragraph : words.split("\\|")) {
            xml.append(paragraph(paragraph));
        }
        return xml.toString();
    }

    private static String paragraph(String words) {
        String rest = words.isEmpty() ? "" : words.substring(1);
        if (words.startsWith("*")) {
            return WordXml.body(inline(28, "b", rest));
        }
        if (words.startsWith("^") || words.startsWith("~")) {
            return middle(28, words.startsWith("^") ? "b" : "i", rest);
        }
        int label = words.startsWith("Điều ") ? words.indexOf('.') + 1 : 0;
        return label == 0
                ? body(words)
                : WordXml.body(inline(28, "b", words.substring(0, label)), inline(28, "", words.substring(label)));
    }
}
