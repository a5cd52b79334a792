package vn.records.doc;

import java.util.List;
import java.util.Locale;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.view.Alignment;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Running;
import vn.records.view.Section;
import vn.records.view.Span;
import vn.records.view.Table;
import vn.records.view.TextFormat;

/** Writes all of a view, a line for each thing, for people to compare. */
final class ViewText {

    private final StringBuilder out = new StringBuilder();

    private ViewText() {}

    static String of(DocumentView view) {
        ViewText text = new ViewText();
        text.blocks(view.body(), "");
        view.sections().forEach(text::section);
        text.line(
                "",
                "pages " + view.pageEvidence().statedPages()
                        + (view.pageEvidence().explicitBreak() ? " broken" : ""));
        return text.out.toString();
    }

    private void line(String indent, String words) {
        out.append(indent).append(words.stripTrailing()).append('\n');
    }

    private void section(Section section) {
        line(
                "",
                "section " + mm(section.pageWidth()) + "x" + mm(section.pageHeight()) + " top " + mm(section.top())
                        + " bottom " + mm(section.bottom()) + " left " + mm(section.left()) + " right "
                        + mm(section.right()) + (section.continuous() ? " continuous" : "")
                        + (section.columns() > 1 ? " columns " + section.columns() : "")
                        + (section.ownFirstPage() ? " own-first" : "")
                        + (section.firstPageNumber().isPresent()
                                ? " from " + section.firstPageNumber().getAsInt()
                                : "")
                        + " " + section.pageNumerals());
        for (Running running : section.runnings()) {
            line("  ", running.edge() + " " + running.pages());
            blocks(running.blocks(), "    ");
        }
    }

    private void blocks(List<? extends Block> blocks, String indent) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, indent);
            } else {
                table((Table) block, indent);
            }
        }
    }

    private void table(Table table, String indent) {
        line(indent, "table " + table.place() + (table.bordered() ? " bordered" : ""));
        for (Table.Row row : table.rows()) {
            line(indent, "  row" + (row.repeated() ? " repeated" : "") + (row.whole() ? " whole" : ""));
            for (Table.Cell cell : row.cells()) {
                line(
                        indent,
                        "    cell column " + cell.column() + "+" + cell.columns()
                                + (cell.continued() ? " continued" : "") + " width " + mm(cell.width()));
                blocks(cell.blocks(), indent + "      ");
            }
        }
    }

    private void paragraph(Paragraph paragraph, String indent) {
        line(indent, paragraph.place() + " §" + paragraph.section() + format(paragraph.format()));
        if (paragraph.labelLength() > 0) {
            line(indent, "  label " + paragraph.labelLength());
        }
        for (Span span : paragraph.spans()) {
            String part = paragraph.text().substring(span.start(), span.end());
            line(indent, "  «" + part.replace("\n", "⏎").replace("\t", "⇥") + "»" + format(span.format()));
        }
        for (Field field : paragraph.fields()) {
            line(indent, "  field " + field.kind() + " " + field.start() + ".." + field.end());
        }
        paragraph.pageBreaks().forEach(at -> line(indent, "  page ends at " + at));
        paragraph.drawings().forEach(drawing -> drawing(drawing, indent + "  "));
    }

    private void drawing(Drawing drawing, String indent) {
        String size = " at " + drawing.offset() + " " + mm(drawing.width()) + "x" + mm(drawing.height());
        if (drawing instanceof Drawing.Line line) {
            line(indent, "line" + size + (line.solid() ? "" : " broken"));
        } else if (drawing instanceof Drawing.TextBox box) {
            line(indent, "box" + size + (box.bordered() ? " bordered" : ""));
            blocks(box.blocks(), indent + "  ");
        } else {
            line(indent, "picture" + size);
        }
    }

    private static String format(ParagraphFormat format) {
        return (format.alignment() == Alignment.LEFT ? "" : " " + format.alignment())
                + points(" left ", format.leftIndent())
                + points(" right ", format.rightIndent())
                + points(" first ", format.firstLineIndent())
                + points(" before ", format.spaceBefore())
                + points(" after ", format.spaceAfter())
                + (format.lineSpacing().equals(LineSpacing.SINGLE) ? "" : " " + lines(format.lineSpacing()))
                + (format.contextualSpacing() ? " contextual" : "")
                + (format.topBorder() ? " top-border" : "")
                + (format.bottomBorder() ? " bottom-border" : "")
                + (format.pageBreakBefore() ? " page-before" : "")
                + (format.framed() ? " framed" : "")
                + (format.style().isEmpty() ? "" : " (" + format.style() + ")");
    }

    private static String lines(LineSpacing spacing) {
        if (spacing instanceof LineSpacing.Multiple multiple) {
            return multiple.parts() + "/240";
        } else if (spacing instanceof LineSpacing.Exact exact) {
            return "exactly" + points(" ", exact.height());
        }
        return "at least" + points(" ", ((LineSpacing.AtLeast) spacing).height());
    }

    private static String format(TextFormat format) {
        String fonts = format.font().equals(format.accentedFont())
                ? format.font()
                : format.font() + "/" + format.accentedFont();
        return " " + fonts + " " + format.size()
                + (format.bold() ? " bold" : "")
                + (format.italic() ? " italic" : "")
                + (format.capitals() ? " capitals" : "")
                + (format.smallCapitals() ? " small-capitals" : "")
                + (format.underlined() ? " underlined" : "")
                + (format.struck() ? " struck" : "")
                + (format.script() ? " script" : "")
                + (format.colour().isPresent()
                        ? String.format(Locale.ROOT, " #%06X", format.colour().getAsInt())
                        : "");
    }

    private static String points(String name, Length length) {
        return length.equals(Length.ZERO) ? "" : name + Math.round(length.toPoints() * 10) / 10.0;
    }

    private static String mm(Length length) {
        return String.valueOf(Math.round(length.toMm() * 10) / 10.0);
    }
}
