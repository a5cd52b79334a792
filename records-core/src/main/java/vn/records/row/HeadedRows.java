package vn.records.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.Optional;

/**
 * The rows of a table under its headings (<i>bảng có tiêu đề cột</i>).
 *
 * <p>Lines above the headings, such as the title of a register, are passed over, and so is a line of column numbers
 * {@code (1) (2) (3)} below them. Columns stand in any order, with any others between them.
 *
 * @since 0.1
 */
public final class HeadedRows implements RowSource {
    private static final int LINES_ABOVE = 50;
    private static final int FEWEST_NUMBERS = 3;

    private final RowSource rows;
    private final Header header;
    private boolean started;

    private HeadedRows(RowSource rows, Header header) {
        this.rows = rows;
        this.header = header;
    }

    /** How one row is read. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Returns what a row says; empty, with a problem added, if it cannot be read. */
        Optional<T> read(Row row, RowProblems problems);
    }

    /**
     * Returns the rows below the line of headings.
     *
     * @throws RowsException if no line has all columns that must be there, or one has a column twice
     * @throws IOException if reading fails
     */
    public static HeadedRows of(RowSource rows, Iterable<Column> columns) throws IOException {
        Optional<Header> best = Optional.empty();
        for (int i = 0; i < LINES_ABOVE; i++) {
            Optional<Row> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            Header header = Header.read(row.get(), columns);
            if (header.problems().isEmpty() && header.size() > 0) {
                return new HeadedRows(rows, header);
            }
            if (best.isEmpty() || header.size() > best.get().size()) {
                best = Optional.of(header);
            }
        }
        throw noHeadings(rows.source(), best, columns);
    }

    private static RowsException noHeadings(Source source, Optional<Header> best, Iterable<Column> columns) {
        if (best.isPresent() && best.get().size() > 0) {
            return new RowsException(best.get().problems(), 0);
        }
        Phrase text = best.isEmpty()
                ? new Phrase("bảng trống, không có dòng nào", "the table is empty, there is no row")
                : new Phrase(
                        "không tìm thấy dòng tiêu đề cột trong " + LINES_ABOVE + " dòng đầu",
                        "no line of headings in the first " + LINES_ABOVE + " lines");
        String names = String.join(", ", Iterables.transform(columns, Column::name));
        return new RowsException(RowProblem.builder()
                .source(source)
                .line(0)
                .code(RowProblem.Code.EMPTY)
                .text(text)
                .expected(new Phrase("các cột " + names, "columns " + names))
                .build());
    }

    /** Returns the headings. */
    public Header header() {
        return header;
    }

    @Override
    public Source source() {
        return rows.source();
    }

    @Override
    public boolean isText() {
        return rows.isText();
    }

    /**
     * Returns the next row, under its headings.
     *
     * @throws RowsException if it cannot be read; where the problems {@linkplain RowProblem#isOfRow() are of this row
     *     only}, the rows behind it still can
     */
    @Override
    public Optional<Row> next() throws IOException {
        Optional<Row> row = rows.next();
        if (!started) {
            started = true;
            if (row.isPresent() && isNumbering(row.get())) {
                row = rows.next();
            }
        }
        if (row.isPresent() && isText()) {
            requireNoMoreThanHeadings(row.get());
        } else if (row.isPresent() && !row.get().notes().flaws().isEmpty()) {
            requireReadable(row.get());
        }
        return row.map(found -> found.under(header));
    }

    private static boolean isNumbering(Row row) {
        int number = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i);
            if (!cell.isEmpty()) {
                number++;
                if (!cell.equals(Integer.toString(number)) && !cell.equals("(" + number + ")")) {
                    return false;
                }
            }
        }
        return number >= FEWEST_NUMBERS;
    }

    private void requireReadable(Row row) throws RowsException {
        ImmutableList<RowProblem> flaws = header.flaws(row);
        if (!flaws.isEmpty()) {
            throw new RowsException(flaws, 0);
        }
    }

    private void requireNoMoreThanHeadings(Row row) throws RowsException {
        int headings = header.row().cells().size();
        for (int i = headings; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                throw new RowsException(RowProblem.of(
                        row,
                        RowProblem.Code.EXTRA_CELLS,
                        new Phrase(
                                "có " + row.cells().size() + " ô, nhiều hơn " + headings
                                        + " cột tiêu đề; ô có dấu phân cách bên trong phải đặt trong dấu \"",
                                row.cells().size() + " cells, more than the " + headings
                                        + " headings; a cell with a delimiter in it must stand in \"")));
            }
        }
    }

    /**
     * Returns what all rows say.
     *
     * @throws RowsException if a row cannot be read, with all problems of all rows
     * @throws IOException if reading fails
     */
    public <T> ImmutableList<T> readAll(Reading<T> reading, RowLimits limits) throws IOException {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        RowProblems problems = RowProblems.within(limits);
        boolean more = true;
        while (more) {
            try {
                Optional<Row> row = next();
                more = row.isPresent();
                row.flatMap(found -> reading.read(found, problems)).ifPresent(all::add);
            } catch (RowsException e) {
                problems.addAll(e);
                more = e.problems().get(0).isOfRow();
            }
        }
        problems.throwIfAny();
        return all.build();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
