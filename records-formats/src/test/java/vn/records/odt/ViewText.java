package vn.records.odt;

import com.google.common.collect.ImmutableList;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Running;
import vn.records.view.Section;
import vn.records.view.Span;
import vn.records.view.Table;

/** A view as lines of text, for comparing by eye. */
final class ViewText {

    private final StringBuilder out = new StringBuilder();

    private ViewText() {}

    static String of(DocumentView view) {
        ViewText text = new ViewText();
        text.blocks(view.body());
        text.line(view.pageEvidence());
        for (Section section : view.sections()) {
            text.line(
                    "section " + section.pageWidth() + " × " + section.pageHeight() + ", margins " + section.top() + " "
                            + section.bottom() + " " + section.left() + " " + section.right() + ", columns "
                            + section.columns() + (section.continuous() ? ", continuous" : "")
                            + (section.ownFirstPage() ? ", first page of its own" : "")
                            + section.firstPageNumber().stream()
                                    .mapToObj(number -> ", from " + number)
                                    .findFirst()
                                    .orElse(""));
            for (Running running : section.runnings()) {
                text.line(running.edge() + " " + running.pages());
                text.blocks(running.blocks());
            }
        }
        return text.out.toString();
    }

    private void line(Object words) {
        out.append(words).append('\n');
    }

    private void blocks(ImmutableList<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else {
                table((Table) block);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        String text = paragraph.text().replace("\t", "→").replace("\n", "↵");
        line(paragraph.place() + " [" + paragraph.section() + "] “" + text + "”"
                + (paragraph.labelLength() > 0 ? " label " + paragraph.labelLength() : "")
                + (paragraph.pageBreaks().isEmpty() ? "" : " breaks " + paragraph.pageBreaks())
                + (paragraph.fields().isEmpty() ? "" : " " + paragraph.fields()));
        line("  " + paragraph.format());
        for (Span span : paragraph.spans()) {
            line("  " + span.start() + "–" + span.end() + " " + span.format());
        }
        for (Drawing drawing : paragraph.drawings()) {
            if (drawing instanceof Drawing.TextBox box) {
                line("  box " + box.width() + " × " + box.height() + (box.bordered() ? ", bordered" : ""));
                blocks(box.blocks());
            } else {
                line("  " + drawing);
            }
        }
    }

    private void table(Table table) {
        line(table.place() + (table.bordered() ? " bordered" : ""));
        for (Table.Row row : table.rows()) {
            line(" row" + (row.repeated() ? " repeated" : "") + (row.whole() ? " whole" : ""));
            for (Table.Cell cell : row.cells()) {
                line(" " + cell.place() + " column " + cell.column() + " + " + cell.columns()
                        + (cell.continued() ? " continued" : "") + " " + cell.width());
                blocks(cell.blocks());
            }
        }
    }
}
