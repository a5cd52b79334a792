package vn.records.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A walk over all paragraphs (<i>mọi đoạn văn</i>), those of tables and text boxes too, each left where it stands. */
final class EachParagraph {

    private EachParagraph() {}

    /** Returns blocks whose paragraphs are changed; a box is changed before the paragraph it is anchored in. */
    static ImmutableList<Block> changed(List<Block> blocks, UnaryOperator<Paragraph> change) {
        return blocks.stream().map(block -> changed(block, change)).collect(toImmutableList());
    }

    private static Block changed(Block block, UnaryOperator<Paragraph> change) {
        if (block instanceof Paragraph paragraph) {
            return change.apply(boxes(paragraph, change));
        }
        Table table = (Table) block;
        return new Table(
                table.place(),
                table.bordered(),
                table.rows().stream()
                        .map(row -> row.withCells(row.cells().stream()
                                .map(cell -> changed(cell, change))
                                .collect(toImmutableList())))
                        .collect(toImmutableList()));
    }

    private static Table.Cell changed(Table.Cell cell, UnaryOperator<Paragraph> change) {
        return new Table.Cell(
                cell.place(),
                cell.column(),
                cell.columns(),
                cell.continued(),
                cell.width(),
                changed(cell.blocks(), change));
    }

    private static Paragraph boxes(Paragraph paragraph, UnaryOperator<Paragraph> change) {
        return paragraph.drawings().stream().noneMatch(Drawing.TextBox.class::isInstance)
                ? paragraph
                : paragraph.withDrawings(paragraph.drawings().stream()
                        .map(drawing -> changed(drawing, change))
                        .toList());
    }

    private static Drawing changed(Drawing drawing, UnaryOperator<Paragraph> change) {
        return drawing instanceof Drawing.TextBox box
                ? new Drawing.TextBox(
                        box.offset(), box.width(), box.height(), box.bordered(), changed(box.blocks(), change))
                : drawing;
    }

    /** Visits the paragraphs of blocks. */
    static void visit(List<Block> blocks, Consumer<Paragraph> visitor) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> visit(cell.blocks(), visitor)));
            } else {
                Paragraph paragraph = (Paragraph) block;
                visitor.accept(paragraph);
                for (Drawing drawing : paragraph.drawings()) {
                    if (drawing instanceof Drawing.TextBox box) {
                        visit(box.blocks(), visitor);
                    }
                }
            }
        }
    }
}
