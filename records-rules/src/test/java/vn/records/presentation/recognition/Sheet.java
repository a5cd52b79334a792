package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.view.Alignment;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Rewrite;
import vn.records.view.Section;
import vn.records.view.Span;
import vn.records.view.Table;
import vn.records.view.TextFormat;

/**
 * A page of test text in a few strokes: {@code *bold*} lines, {@code ^centred} lines, {@code /italic} lines, tables of
 * cells.
 */
final class Sheet {

    private static final TextFormat PLAIN = TextFormat.builder()
            .font("Times New Roman")
            .accentedFont("Times New Roman")
            .size(FontSize.points(14))
            .build();

    private final List<Block> blocks = new ArrayList<>();
    private int columns = 1;

    private Sheet() {}

    static Sheet sheet() {
        return new Sheet();
    }

    /** Adds lines; the signs {@code *}, {@code ^}, {@code /} at the start of one set its format. */
    Sheet lines(String... lines) {
        for (String line : lines) {
            blocks.add(paragraph(line));
        }
        return this;
    }

    /** Adds a table of one row; each cell is its lines joined by {@code |}. */
    Sheet row(String... cells) {
        return table(false, cells);
    }

    /** Adds a row to the table before. */
    Sheet nextRow(String... cells) {
        Table table = (Table) blocks.remove(blocks.size() - 1);
        List<Table.Row> rows = new ArrayList<>(table.rows());
        rows.add(rowOf(cells));
        blocks.add(new Table(table.place(), table.bordered(), ImmutableList.copyOf(rows)));
        return this;
    }

    Sheet table(boolean bordered, String... cells) {
        blocks.add(new Table(Place.root("body"), bordered, ImmutableList.of(rowOf(cells))));
        return this;
    }

    /** Adds a box to the last paragraph; its lines are joined by {@code |}. */
    Sheet box(String text) {
        Paragraph last = (Paragraph) blocks.remove(blocks.size() - 1);
        List<Drawing> drawings = new ArrayList<>(last.drawings());
        drawings.add(new Drawing.TextBox(0, Length.mm(30), Length.mm(8), true, paragraphs(text)));
        blocks.add(last.withDrawings(drawings));
        return this;
    }

    /** Puts all there is so far into the one cell of a table. */
    Sheet framed(boolean bordered) {
        ImmutableList<Block> content = ImmutableList.copyOf(blocks);
        blocks.clear();
        Table.Cell cell = new Table.Cell(Place.root("body"), 0, 1, false, Length.ZERO, content);
        blocks.add(new Table(Place.root("body"), bordered, ImmutableList.of(new Table.Row(ImmutableList.of(cell)))));
        return this;
    }

    /** Sets the text in columns. */
    Sheet inColumns(int number) {
        columns = number;
        return this;
    }

    /** Adds a drawn line to the last paragraph. */
    Sheet ruled(double mm) {
        Paragraph last = (Paragraph) blocks.remove(blocks.size() - 1);
        blocks.add(last.withDrawings(List.of(new Drawing.Line(0, Length.mm(mm), Length.ZERO, true))));
        return this;
    }

    /** Changes the last paragraph. */
    Sheet with(UnaryOperator<ParagraphFormat> change) {
        Paragraph last = (Paragraph) blocks.remove(blocks.size() - 1);
        blocks.add(last.withFormat(change.apply(last.format())));
        return this;
    }

    private static Table.Row rowOf(String... cells) {
        ImmutableList.Builder<Table.Cell> out = ImmutableList.builder();
        for (int i = 0; i < cells.length; i++) {
            out.add(new Table.Cell(Place.root("body"), i, 1, false, Length.ZERO, paragraphs(cells[i])));
        }
        return new Table.Row(out.build());
    }

    private static ImmutableList<Block> paragraphs(String lines) {
        ImmutableList.Builder<Block> content = ImmutableList.builder();
        for (String line : lines.split("\\|", -1)) {
            content.add(paragraph(line));
        }
        return content.build();
    }

    private static Paragraph paragraph(String line) {
        TextFormat format = PLAIN;
        ParagraphFormat setting = ParagraphFormat.PLAIN;
        int at = 0;
        for (; at < line.length() && "*^/".indexOf(line.charAt(at)) >= 0; at++) {
            switch (line.charAt(at)) {
                case '*' -> format = format.withBold(true);
                case '/' -> format = format.withItalic(true);
                default -> setting = setting.withAlignment(Alignment.CENTRE);
            }
        }
        String text = line.substring(at);
        Paragraph.Builder builder =
                Paragraph.builder().place(Place.root("body")).text(text).format(setting);
        if (!text.isEmpty()) {
            builder.addSpan(new Span(0, text.length(), format));
        }
        return builder.build();
    }

    DocumentView view() {
        DocumentView raw = DocumentView.builder()
                .addAllBody(blocks)
                .addSection(Section.builder()
                        .pageWidth(Length.mm(210))
                        .pageHeight(Length.mm(297))
                        .top(Length.mm(20))
                        .bottom(Length.mm(20))
                        .left(Length.mm(30))
                        .right(Length.mm(15))
                        .columns(columns)
                        .build())
                .build();
        return Rewrite.body(raw, List::of);
    }

    Draft draft() {
        return Recognizer.recognize(view(), DraftOptions.on(LocalDate.of(2026, 1, 15)));
    }
}
