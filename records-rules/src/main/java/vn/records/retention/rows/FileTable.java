package vn.records.retention.rows;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.records.file.RecordsFile;
import vn.records.retention.SchedulePrecedence;
import vn.records.row.HeadedRows;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.row.RowSource;
import vn.records.row.RowsException;
import vn.records.text.VietnameseText;

/**
 * A list of files as a table (<i>danh sách hồ sơ</i>) that is read row by row, twice: once to find out whether all rows
 * are good, and once for the files. So a million files need little memory, and nothing is said of the first before the
 * last was looked at.
 *
 * <p>Columns, in any order and among others: {@code code}, {@code item} and {@code closed} must be there; {@code title},
 * {@code opened}, {@code medium} (paper, electronic, mixed), {@code kind} (general, construction, administrative-procedure), {@code settled},
 * {@code event}, {@code entries} (how many documents), {@code boxes} and {@code transferred} (the day it came into the
 * agency archive) may be. Cells but those of {@code code} may be empty.
 *
 * @since 0.1
 */
public final class FileTable {

    private final Opening opening;
    private final SchedulePrecedence schedules;
    private final RowLimits limits;

    private FileTable(Opening opening, SchedulePrecedence schedules, RowLimits limits) {
        this.opening = opening;
        this.schedules = schedules;
        this.limits = limits;
    }

    /** Opens the table from its beginning. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Returns the rows of the table from its beginning.
         *
         * @throws IOException if it cannot be opened
         */
        RowSource open() throws IOException;
    }

    /** Takes the files of a table one by one. */
    @FunctionalInterface
    public interface Taking {
        /**
         * Takes a file.
         *
         * @throws IOException if what is done with it fails
         */
        void take(RecordsFile file) throws IOException;
    }

    /** Returns a table whose items are those of schedules. */
    public static FileTable of(Opening opening, SchedulePrecedence schedules, RowLimits limits) {
        return new FileTable(opening, schedules, limits);
    }

    /**
     * Checks all rows, and gives each good one on the way. What is made of them is worth nothing if this throws.
     *
     * @throws RowsException if a row is bad or a code there twice, with all problems as far as the limits go
     * @throws IOException if the table cannot be read
     */
    public void check(Taking taking) throws IOException {
        SeenCodes seen = new SeenCodes();
        RowProblems problems = RowProblems.within(limits);
        each(problems, (row, reader) -> {
            Optional<RecordsFile> file = reader.read(row, problems);
            if (file.isPresent()) {
                taking.take(file.get());
            }
            String code = VietnameseText.nfc(reader.cell(row, FileColumns.CODE));
            if (!code.isEmpty()) {
                seen.add(code);
            }
        });
        if (!seen.areAllDifferent()) {
            repeated(seen, problems);
        }
        try {
            problems.throwIfAny();
        } catch (RowsException e) {
            throw new RowsException(
                    e.problems().stream()
                            .sorted(Comparator.comparingInt(RowProblem::line))
                            .toList(),
                    e.further());
        }
    }

    private void repeated(SeenCodes seen, RowProblems problems) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        RowProblems known = RowProblems.within(limits);
        each(known, (row, reader) -> {
            String code = VietnameseText.nfc(reader.cell(row, FileColumns.CODE));
            if (seen.isDoubtful(code)) {
                Integer earlier = lines.putIfAbsent(code, row.line());
                if (earlier != null) {
                    problems.add(RowProblem.repeated(row, FileColumns.CODE, earlier));
                }
            }
        });
    }

    /**
     * Gives every file of a table that was checked, in the order of its rows.
     *
     * @throws IOException if the table cannot be read or has changed since, or taking fails
     */
    public void forEach(Taking taking) throws IOException {
        RowProblems problems = RowProblems.within(limits);
        each(problems, (row, reader) -> {
            Optional<RecordsFile> file = reader.read(row, problems);
            if (file.isPresent()) {
                taking.take(file.get());
            }
        });
        problems.throwIfAny();
    }

    /** What is done with a row. */
    private interface Visit {
        void visit(Row row, FileRow reader) throws IOException;
    }

    /** A row with too many cells does not keep the rows behind it from being read. */
    private void each(RowProblems problems, Visit visit) throws IOException {
        try (RowSource source = opening.open()) {
            HeadedRows rows = HeadedRows.of(source, FileColumns.ALL);
            FileRow reader = new FileRow(schedules, rows.header());
            boolean more = true;
            while (more) {
                try {
                    Optional<Row> row = rows.next();
                    more = row.isPresent();
                    if (more) {
                        visit.visit(row.get(), reader);
                    }
                } catch (RowsException e) {
                    problems.addAll(e);
                    more = e.problems().get(0).code() == RowProblem.Code.EXTRA_CELLS;
                }
            }
        }
    }
}
