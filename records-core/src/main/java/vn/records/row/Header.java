package vn.records.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a table (<i>tiêu đề cột</i>): which column stands where, in any order and among others.
 *
 * @since 0.1
 */
public final class Header implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Row row;
    private final ImmutableList<Column> columns;
    private final ImmutableMap<Column, Integer> places;
    private final ImmutableList<RowProblem> problems;

    private Header(
            Row row,
            ImmutableList<Column> columns,
            ImmutableMap<Column, Integer> places,
            ImmutableList<RowProblem> problems) {
        this.row = row;
        this.columns = columns;
        this.places = places;
        this.problems = problems;
    }

    /** Returns what a row says as a row of headings; what is missing is among its problems. */
    public static Header read(Row row, Iterable<Column> columns) {
        ImmutableMap.Builder<Column, Integer> places = ImmutableMap.builder();
        ImmutableList.Builder<RowProblem> problems = ImmutableList.builder();
        for (Column column : columns) {
            ImmutableList<Integer> found = find(row, column);
            if (!found.isEmpty()) {
                places.put(column, found.get(0));
            }
            if (found.size() > 1) {
                problems.add(repeated(row, column, found));
            } else if (found.isEmpty() && column.required()) {
                problems.add(missing(row, column));
            }
        }
        return new Header(row, ImmutableList.copyOf(columns), places.buildOrThrow(), problems.build());
    }

    /** A heading in the form's own words goes before one in other words. */
    private static ImmutableList<Integer> find(Row row, Column column) {
        ImmutableList<Integer> own = named(row, column.exact());
        return own.isEmpty() ? named(row, column) : own;
    }

    private static ImmutableList<Integer> named(Row row, Column column) {
        ImmutableList.Builder<Integer> found = ImmutableList.builder();
        for (int i = 0; i < row.cells().size(); i++) {
            if (column.isNamed(row.cell(i))) {
                found.add(i);
            }
        }
        return found.build();
    }

    private static RowProblem missing(Row row, Column column) {
        return RowProblem.builder()
                .source(row.source())
                .line(row.line())
                .column(column.name())
                .code(RowProblem.Code.MISSING_COLUMN)
                .text(new Phrase("bảng không có cột này", "the table has no such column"))
                .build();
    }

    private static RowProblem repeated(Row row, Column column, ImmutableList<Integer> found) {
        String first = letters(found.get(0));
        String second = letters(found.get(1));
        return RowProblem.builder()
                .source(row.source())
                .line(row.line())
                .column(column.name())
                .code(RowProblem.Code.REPEATED_COLUMN)
                .text(new Phrase(
                        "có hai cột cùng tên (" + first + " và " + second + ")",
                        "two columns have this name (" + first + " and " + second + ")"))
                .build();
    }

    /** Returns the letters that spreadsheets give a column, counted from 0: {@code A}, {@code Z}, {@code AA}. */
    public static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** Returns the row of headings itself. */
    public Row row() {
        return row;
    }

    /** Returns the columns that were looked for. */
    public ImmutableList<Column> columns() {
        return columns;
    }

    /** Returns the headings that are none of the columns looked for, in their order; what stands under them is not read. */
    public ImmutableList<String> unknown() {
        ImmutableList.Builder<String> unknown = ImmutableList.builder();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank() && !places.containsValue(i)) {
                unknown.add(row.cell(i));
            }
        }
        return unknown.build();
    }

    /** Returns where a column stands, counted from 0. */
    public Optional<Integer> indexOf(Column column) {
        return Optional.ofNullable(places.get(column));
    }

    /** Returns where a column stands, or -1. */
    int place(Column column) {
        Integer place = places.get(column);
        return place == null ? -1 : place;
    }

    /** Whether the table has a column. */
    public boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Returns the problems of the cells of a row that stand in columns looked for. */
    ImmutableList<RowProblem> flaws(Row below) {
        ImmutableList.Builder<RowProblem> flaws = ImmutableList.builder();
        places.forEach((column, index) -> {
            Phrase flaw = below.notes().flaws().get(index);
            if (flaw != null) {
                flaws.add(RowProblem.builder()
                        .source(below.source())
                        .line(below.line())
                        .column(column.name())
                        .code(RowProblem.Code.BAD_VALUE)
                        .text(flaw)
                        .build());
            }
        });
        return flaws.build();
    }

    /** Returns how many columns were found. */
    int size() {
        return places.size();
    }

    /** Returns what is missing or doubled. */
    public ImmutableList<RowProblem> problems() {
        return problems;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Header that && row.equals(that.row) && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return row.hashCode();
    }

    /** Returns the columns that were found and where. */
    @Override
    public String toString() {
        return places.toString();
    }
}
