package vn.records.presentation.specimen;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.text.VietnameseText;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.Rewrite;
import vn.records.view.Table;

/** Changes to the head of a draft, for examples: what stands in which of its cells. */
public final class HeadEdits {

    private HeadEdits() {}

    /** Returns the draft with Quốc hiệu and Tiêu ngữ across the page, above the table of the head. */
    public static Draft acrossPage(Draft draft) {
        Paragraph name =
                draft.part(Component.NATIONAL_NAME).orElseThrow().first().paragraph();
        Paragraph motto =
                draft.part(Component.NATIONAL_MOTTO).orElseThrow().first().paragraph();
        Draft without = Edits.all(Edits.remove(Component.NATIONAL_NAME), Edits.remove(Component.NATIONAL_MOTTO))
                .apply(draft);
        return Recognizer.again(
                draft,
                Rewrite.body(
                        without.view()
                                .withBody(ImmutableList.<Block>builder()
                                        .add(name)
                                        .add(motto)
                                        .addAll(without.view().body())
                                        .build()),
                        ImmutableList::of));
    }

    /** Returns the draft with too little room for Quốc hiệu. */
    public static Draft withNarrowRightCell(Draft draft) {
        return headRows(draft, row -> {
            Table.Cell cell = row.cells().get(1);
            return ImmutableList.of(new Table.Row(ImmutableList.of(
                    row.cells().get(0), new Table.Cell(cell.place(), 1, 1, false, Length.mm(70), cell.blocks()))));
        });
    }

    /** Moves a component to the end of another cell of the head. */
    public static UnaryOperator<Draft> moved(Component component, int to) {
        return draft -> {
            Paragraph paragraph = draft.part(component).orElseThrow().first().paragraph();
            return headRows(draft, row -> ImmutableList.of(cells(row, cell -> moved(cell, paragraph, to))));
        };
    }

    private static ImmutableList<Block> moved(Table.Cell cell, Paragraph paragraph, int to) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        cell.blocks().stream()
                .filter(block -> !block.place().equals(paragraph.place()))
                .forEach(blocks::add);
        if (cell.column() == to) {
            blocks.add(paragraph);
        }
        return blocks.build();
    }

    /** Returns the draft with its head in three rows: agencies and national title, the number, the date. */
    public static Draft withDateInRowBelow(Draft draft) {
        Paragraph number = draft.part(Component.NUMBER).orElseThrow().first().paragraph();
        Paragraph date =
                draft.part(Component.PLACE_AND_DATE).orElseThrow().first().paragraph();
        return headRows(
                draft,
                row -> ImmutableList.of(
                        cells(row, cell -> without(cell, number, date)),
                        cells(row, cell -> ImmutableList.of(cell.column() == 0 ? number : TypedParagraph.blank())),
                        cells(row, cell -> ImmutableList.of(cell.column() == 0 ? TypedParagraph.blank() : date))));
    }

    private static ImmutableList<Block> without(Table.Cell cell, Paragraph number, Paragraph date) {
        return cell.blocks().stream()
                .filter(block ->
                        !block.place().equals(number.place()) && !block.place().equals(date.place()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the draft with the contents of the two cells of its head exchanged. */
    public static Draft withSidesExchanged(Draft draft) {
        return exchanged(draft, true);
    }

    /** Returns the draft with the contents of the two cells of its last table exchanged. */
    public static Draft withFootExchanged(Draft draft) {
        return exchanged(draft, false);
    }

    private static Draft exchanged(Draft draft, boolean first) {
        List<Block> body = new ArrayList<>(draft.view().body());
        int at = -1;
        for (int i = 0; i < body.size(); i++) {
            boolean found = body.get(i) instanceof Table && (at < 0 || !first);
            at = found ? i : at;
        }
        Table table = (Table) body.get(at);
        ImmutableList.Builder<Table.Row> rows = ImmutableList.builder();
        for (Table.Row row : table.rows()) {
            rows.add(cells(
                    row,
                    cell -> row.cells().get(row.cells().size() - 1 - cell.column()).blocks()));
        }
        body.set(at, new Table(table.place(), table.bordered(), rows.build()));
        return Recognizer.again(draft, Rewrite.body(draft.view().withBody(body), ImmutableList::of));
    }

    /** Puts a paragraph before the first one of a component. */
    public static UnaryOperator<Draft> insertBefore(Component component, Paragraph added) {
        return draft -> {
            Paragraph first = draft.part(component).orElseThrow().first().paragraph();
            return Recognizer.again(
                    draft,
                    Rewrite.body(
                            draft.view(),
                            paragraph -> paragraph.place().equals(first.place())
                                    ? ImmutableList.of(added, paragraph)
                                    : ImmutableList.of(paragraph)));
        };
    }

    /** Returns a paragraph with its text in capitals. */
    public static Paragraph inCapitals(Paragraph paragraph) {
        return paragraph.replacing(0, paragraph.text().length(), VietnameseText.upper(paragraph.text()));
    }

    /** Returns a row with other blocks in its cells. */
    private static Table.Row cells(Table.Row row, Function<Table.Cell, ImmutableList<Block>> change) {
        return new Table.Row(row.cells().stream()
                .map(cell -> new Table.Cell(
                        cell.place(),
                        cell.column(),
                        cell.columns(),
                        cell.continued(),
                        cell.width(),
                        change.apply(cell)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the draft with other rows in place of each row of its first table. */
    private static Draft headRows(Draft draft, Function<Table.Row, ImmutableList<Table.Row>> change) {
        ImmutableList.Builder<Block> body = ImmutableList.builder();
        boolean done = false;
        for (Block block : draft.view().body()) {
            if (!done && block instanceof Table table) {
                ImmutableList.Builder<Table.Row> rows = ImmutableList.builder();
                table.rows().forEach(row -> rows.addAll(change.apply(row)));
                body.add(new Table(table.place(), table.bordered(), rows.build()));
                done = true;
            } else {
                body.add(block);
            }
        }
        return Recognizer.again(draft, Rewrite.body(draft.view().withBody(body.build()), ImmutableList::of));
    }
}
