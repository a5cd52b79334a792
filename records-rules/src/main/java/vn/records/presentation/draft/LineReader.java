package vn.records.presentation.draft;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/** Lays the stories of a view out as lines, in the order they are read. */
final class LineReader {

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> boxLines = new ArrayList<>();

    /** The lines of the same blocks as they were read before; what they say need not be read again. */
    private final Iterator<Line> known;

    private LineReader(Iterator<Line> known) {
        this.known = known;
    }

    static Lines read(DocumentView view, Iterator<Line> known) {
        LineReader reader = new LineReader(known);
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder(view.body().size());
        for (Block block : view.body()) {
            starts.add(reader.lines.size());
            reader.block(block, null, reader.lines);
        }
        return new Lines(ImmutableList.copyOf(reader.lines), ImmutableList.copyOf(reader.boxLines), starts.build());
    }

    private void blocks(ImmutableList<Block> blocks, @Nullable Zone zone, List<Line> out) {
        blocks.forEach(block -> block(block, zone, out));
    }

    private void block(Block block, @Nullable Zone zone, List<Line> out) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, zone, out);
        } else {
            table((Table) block, zone, out);
        }
    }

    /** A frame is no table to a reader, and a table that stands alone in a row is what lays that row out. */
    private void table(Table table, @Nullable Zone outer, List<Line> out) {
        boolean own = outer == null || (outer.cells() == 1 && hasColumns(table));
        boolean frame = outer == null && isFrame(table);
        for (int row = 0; row < table.rows().size(); row++) {
            ImmutableList<Table.Cell> cells = table.rows().get(row).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                Zone zone = own ? new Zone(table, row, cell, cells.size()) : outer;
                blocks(cells.get(cell).blocks(), frame ? null : zone, out);
            }
        }
    }

    /** Whether it has one column, without borders, and other tables in it: the frame of a page or of a head. */
    private static boolean isFrame(Table table) {
        return !table.bordered()
                && !hasColumns(table)
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.blocks().stream())
                        .anyMatch(block -> block instanceof Table inner && (hasColumns(inner) || isFrame(inner)));
    }

    private static boolean hasColumns(Table table) {
        return table.rows().stream().anyMatch(row -> row.cells().size() > 1);
    }

    private void paragraph(Paragraph paragraph, @Nullable Zone zone, List<Line> out) {
        String text = paragraph.text();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            out.add(line(paragraph, start, end, zone, out));
            start = end + 1;
        }
        out.add(line(paragraph, start, text.length(), zone, out));
        for (Drawing drawing : paragraph.drawings()) {
            if (drawing instanceof Drawing.TextBox box) {
                blocks(box.blocks(), null, boxLines);
            }
        }
    }

    private Line line(Paragraph paragraph, int start, int end, @Nullable Zone zone, List<Line> out) {
        return out == lines && known.hasNext()
                ? known.next().in(paragraph, out.size(), zone)
                : new Line(out.size(), paragraph, start, end, zone);
    }
}
