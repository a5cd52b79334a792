package vn.records.docx;

import java.util.ArrayList;
import java.util.List;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/** All paragraphs of a view, those in tables, boxes, headers and footers included. */
final class DrawnText {

    private DrawnText() {}

    static List<Paragraph> paragraphs(DocumentView view) {
        List<Paragraph> found = new ArrayList<>();
        collect(view.body(), found);
        view.sections().forEach(section -> section.runnings().forEach(running -> collect(running.blocks(), found)));
        return found;
    }

    private static void collect(List<? extends Block> blocks, List<Paragraph> found) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                found.add(paragraph);
                for (Drawing drawing : paragraph.drawings()) {
                    if (drawing instanceof Drawing.TextBox box) {
                        collect(box.blocks(), found);
                    }
                }
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), found)));
            }
        }
    }
}
