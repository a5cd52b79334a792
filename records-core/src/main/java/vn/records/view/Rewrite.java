package vn.records.view;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * A rewriting of a view (<i>biến đổi</i>): each paragraph gives way to none, one or several, and all places are counted
 * anew.
 *
 * @since 0.1
 */
public final class Rewrite {

    private final Function<Paragraph, ? extends Iterable<Paragraph>> change;

    private Rewrite(Function<Paragraph, ? extends Iterable<Paragraph>> change) {
        this.change = change;
    }

    /** Returns a view whose paragraphs in the main text, its tables and its boxes are changed. */
    public static DocumentView body(DocumentView view, Function<Paragraph, ? extends Iterable<Paragraph>> change) {
        return view.withBody(new Rewrite(change).blocks(Place.root("body"), view.body()));
    }

    private ImmutableList<Block> blocks(Place parent, ImmutableList<Block> blocks) {
        ImmutableList.Builder<Block> out = ImmutableList.builder();
        int paragraphs = 0;
        int tables = 0;
        for (Block block : blocks) {
            if (block instanceof Table table) {
                out.add(table(parent.child("table", tables++), table));
            } else {
                for (Paragraph paragraph : change.apply((Paragraph) block)) {
                    out.add(placed(parent.child("p", paragraphs++), paragraph));
                }
            }
        }
        return out.build();
    }

    private Table table(Place place, Table table) {
        ImmutableList.Builder<Table.Row> rows = ImmutableList.builder();
        int row = 0;
        for (Table.Row old : table.rows()) {
            Place rowPlace = place.child("row", row++);
            ImmutableList.Builder<Table.Cell> cells = ImmutableList.builder();
            int at = 0;
            for (Table.Cell cell : old.cells()) {
                Place cellPlace = rowPlace.child("cell", at++);
                cells.add(new Table.Cell(
                        cellPlace,
                        cell.column(),
                        cell.columns(),
                        cell.continued(),
                        cell.width(),
                        blocks(cellPlace, cell.blocks())));
            }
            rows.add(old.withCells(cells.build()));
        }
        return new Table(place, table.bordered(), rows.build());
    }

    private Paragraph placed(Place place, Paragraph paragraph) {
        if (paragraph.drawings().isEmpty()) {
            return paragraph.withPlace(place);
        }
        ImmutableList.Builder<Drawing> drawings = ImmutableList.builder();
        int boxes = 0;
        for (Drawing drawing : paragraph.drawings()) {
            if (drawing instanceof Drawing.TextBox box) {
                drawings.add(new Drawing.TextBox(
                        box.offset(),
                        box.width(),
                        box.height(),
                        box.bordered(),
                        blocks(place.child("box", boxes++), box.blocks())));
            } else {
                drawings.add(drawing);
            }
        }
        return paragraph.withPlace(place).withDrawings(drawings.build());
    }
}
