package vn.records.table.form;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowProblems;
import vn.records.row.RowsException;

/**
 * The entries of a table read one by one (<i>các dòng của sổ</i>). Rows that only part the entries are passed over, and
 * a row whose number cell is merged with that of the row above belongs to the entry above.
 *
 * @param <E> what a row says
 * @since 0.1
 */
public final class EntrySource<E extends Serializable> implements Closeable {
    private final HeadedRows rows;
    private final Column number;
    private final HeadedRows.Reading<E> reading;
    private final RowProblems problems;
    private int line;

    EntrySource(HeadedRows rows, Column number, RowLimits limits, HeadedRows.Reading<E> reading) {
        this.rows = rows;
        this.number = number;
        this.reading = reading;
        this.problems = RowProblems.within(limits);
    }

    /** Returns the columns of the form that the table does not have. */
    public ImmutableList<Column> missing(Iterable<Column> columns) {
        ImmutableList.Builder<Column> missing = ImmutableList.builder();
        for (Column column : columns) {
            if (!rows.header().has(column)) {
                missing.add(column);
            }
        }
        return missing.build();
    }

    /**
     * Returns the next entry, or empty at the end. A row that cannot be read is passed over, and told at the end.
     *
     * @throws RowsException at the end, if any row could not be read, with all problems; or at once if nothing more can
     *     be read
     * @throws IOException if reading fails
     */
    public Optional<E> next() throws IOException {
        while (true) {
            Optional<Row> row = nextRow();
            if (row.isEmpty()) {
                problems.throwIfAny();
                return Optional.empty();
            }
            if (!row.get().isContinued(number) && !FormCells.isSeparator(row.get(), number)) {
                Optional<E> entry = reading.read(row.get(), problems);
                if (entry.isPresent()) {
                    line = row.get().line();
                    return entry;
                }
            }
        }
    }

    /** Returns the line of the text, or the row of the sheet, that the last entry stands on. */
    public int line() {
        return line;
    }

    private Optional<Row> nextRow() throws IOException {
        while (true) {
            try {
                return rows.next();
            } catch (RowsException e) {
                problems.addAll(e);
                if (!e.problems().get(0).isOfRow()) {
                    problems.throwIfAny();
                }
            }
        }
    }

    /**
     * Returns all entries that are left.
     *
     * @throws RowsException if any row cannot be read, with all problems
     * @throws IOException if reading fails
     */
    public ImmutableList<E> all() throws IOException {
        ImmutableList.Builder<E> all = ImmutableList.builder();
        each(all::add);
        return all.build();
    }

    /**
     * Gives all entries that are left to a consumer, one at a time.
     *
     * @throws RowsException at the end, if any row could not be read, with all problems
     * @throws IOException if reading fails
     */
    public void each(Consumer<? super E> consumer) throws IOException {
        for (Optional<E> entry = next(); entry.isPresent(); entry = next()) {
            consumer.accept(entry.get());
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
