package vn.records.doc;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.Budget;
import vn.records.measure.Length;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Table;

/** Puts the paragraphs of a story together to tables: in the file a table is nothing but paragraphs that stand in it. */
final class TableAssembly {

    /** How far apart edges of rows may lie, in twentieths of a point, and still be one column's. */
    private static final int SAME_EDGE = 15;

    /** What holds blocks: the story, or a cell. */
    private static final class Holder {
        private final Place place;
        private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        private int paragraphs;
        private int tables;

        Holder(Place place) {
            this.place = place;
        }
    }

    /** A row that was read. */
    private record Row(List<Holder> cells, @Nullable RowState state) {}

    /** A table that is open. */
    private static final class Open {
        private final Place place;
        private final List<Row> rows = new ArrayList<>();
        private List<Holder> cells = new ArrayList<>();
        private @Nullable Holder cell;

        Open(Place place) {
            this.place = place;
        }

        Holder cell() {
            Holder open = cell;
            if (open == null) {
                open = new Holder(place.child("row", rows.size()).child("cell", cells.size()));
                cells.add(open);
                cell = open;
            }
            return open;
        }
    }

    private final Budget budget;
    private final Holder story;
    private final Deque<Open> open = new ArrayDeque<>();

    TableAssembly(Place place, Budget budget) {
        this.budget = budget;
        this.story = new Holder(place);
    }

    private Holder holder() {
        Open table = open.peek();
        return table == null ? story : table.cell();
    }

    /** Goes to where paragraphs of a depth stand. */
    void enter(int depth) throws DocumentReadException {
        while (open.size() > depth) {
            close();
        }
        while (open.size() < depth) {
            budget.enter();
            Holder around = holder();
            open.push(new Open(around.place.child("table", around.tables++)));
        }
    }

    /** Returns the place of the next paragraph. */
    Place nextPlace() {
        Holder holder = holder();
        return holder.place.child("p", holder.paragraphs++);
    }

    void add(Paragraph paragraph) {
        holder().blocks.add(paragraph);
    }

    void endCell() throws DocumentReadException {
        Open table = open.peek();
        if (table != null) {
            budget.block();
            table.cell();
            table.cell = null;
        }
    }

    void endRow(RowState state) throws DocumentReadException {
        endRow(open.element(), state);
    }

    private void endRow(Open table, @Nullable RowState state) throws DocumentReadException {
        budget.block();
        table.rows.add(new Row(table.cells, state));
        table.cells = new ArrayList<>();
        table.cell = null;
    }

    /** Ends what is open, and returns all. */
    ImmutableList<Block> finish() throws DocumentReadException {
        enter(0);
        return story.blocks.build();
    }

    private void close() throws DocumentReadException {
        Open table = open.element();
        if (!table.cells.isEmpty()) {
            endRow(table, null);
        }
        open.pop();
        budget.leave();
        holder().blocks.add(build(table));
    }

    private static Table build(Open table) {
        List<Integer> grid = grid(table.rows);
        ImmutableList.Builder<Table.Row> rows = ImmutableList.builder();
        boolean bordered = false;
        for (int i = 0; i < table.rows.size(); i++) {
            Row row = table.rows.get(i);
            RowState state = row.state;
            bordered |= state != null && state.isBordered(i + 1 < table.rows.size());
            rows.add(new Table.Row(
                    cells(row, grid), state != null && state.isRepeated(), state != null && state.isWhole()));
        }
        return new Table(table.place, bordered, rows.build());
    }

    /** Returns the edges of columns: those of all rows, those that lie close together once. */
    private static List<Integer> grid(List<Row> rows) {
        TreeSet<Integer> all = new TreeSet<>();
        for (Row row : rows) {
            if (row.state != null) {
                all.addAll(row.state.edges());
            }
        }
        List<Integer> grid = new ArrayList<>();
        for (int edge : all) {
            if (grid.isEmpty() || edge - grid.get(grid.size() - 1) > SAME_EDGE) {
                grid.add(edge);
            }
        }
        return grid;
    }

    private static ImmutableList<Table.Cell> cells(Row row, List<Integer> grid) {
        ImmutableList.Builder<Table.Cell> cells = ImmutableList.builder();
        int stated = row.state == null ? 0 : row.state.cells().size();
        int next = 0;
        int i = 0;
        while (i < row.cells.size()) {
            Holder holder = row.cells.get(i);
            if (row.state == null || i >= stated) {
                cells.add(new Table.Cell(holder.place, next++, 1, false, Length.ZERO, holder.blocks.build()));
                i++;
                continue;
            }
            int end = i + 1;
            while (end < stated && row.state.cells().get(end).isMerged()) {
                end++;
            }
            int left = row.state.edges().get(i);
            int right = row.state.edges().get(end);
            int column = column(grid, left);
            int columns = Math.max(1, column(grid, right) - column);
            cells.add(new Table.Cell(
                    holder.place,
                    Math.max(next, column),
                    columns,
                    row.state.cells().get(i).isContinued(),
                    Length.twips(Math.max(0, right - left)),
                    holder.blocks.build()));
            next = Math.max(next, column) + columns;
            i = end;
        }
        return cells.build();
    }

    /** Returns the index of the last edge that does not lie beyond one. */
    private static int column(List<Integer> grid, int edge) {
        int from = 0;
        int to = grid.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (grid.get(middle) <= edge) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return Math.max(0, from - 1);
    }
}
