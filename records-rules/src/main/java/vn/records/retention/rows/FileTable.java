package vn.records.retention.rows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * {@code event}, {@code entries} (how many documents), {@code boxes}, {@code transferred} (the day it came into the
 * agency archive, or that it did not: {@code chưa}), {@code secrecy}, {@code declassified}, {@code hold} (why it is held),
 * {@code shared} (whether documents in it are in other files too), {@code unit}, {@code maker} and {@code fonds} may be.
 * Cells but those of {@code code} may be empty.
 *
 * @since 0.1
 */
public final class FileTable {

    private final Opening opening;
    private final SchedulePrecedence schedules;
    private final RowLimits limits;
    private final @Nullable LocalDate asOf;

    private FileTable(Opening opening, SchedulePrecedence schedules, RowLimits limits, @Nullable LocalDate asOf) {
        this.opening = opening;
        this.schedules = schedules;
        this.limits = limits;
        this.asOf = asOf;
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
        return new FileTable(opening, schedules, limits, null);
    }

    /** Returns the table as it is judged for a day: work that ended later is refused, as it cannot have ended yet. */
    public FileTable judgedFor(LocalDate day) {
        return new FileTable(opening, schedules, limits, day);
    }

    /**
     * Returns the headings that are none of the columns, in their order: what stands under them is not read.
     *
     * @throws IOException if the table cannot be read
     */
    public ImmutableList<String> unknownColumns() throws IOException {
        try (RowSource source = opening.open()) {
            return HeadedRows.of(source, FileColumns.ALL).header().unknown();
        }
    }

    /** Takes what is wrong with rows that give no file. */
    @FunctionalInterface
    public interface Rejecting {
        /**
         * Takes all that is wrong with one row.
         *
         * @throws IOException if what is done with it fails
         */
        void reject(ImmutableList<RowProblem> problems) throws IOException;
    }

    /**
     * Returns the table once it was found to be one, with good rows and bad ones. For that it is read once, or twice where
     * a code may be there twice.
     *
     * @throws RowsException if the table as such cannot be read
     * @throws IOException if it cannot be read
     */
    public Sound sound() throws IOException {
        return new Sound(repeatedCodes());
    }

    /**
     * Gives the files of a table in the order of its rows while it is read for the first time. If a row is bad, or a code there
     * twice, what was taken is worth nothing, and the table has to be gone through.
     *
     * @return the table to be gone through; empty if every row was good
     * @throws RowsException if the table as such cannot be read
     * @throws IOException if it cannot be read, or taking fails
     */
    public Optional<Sound> takeIfAllGood(Taking taking) throws IOException {
        SeenCodes seen = new SeenCodes();
        Trusting trusting = new Trusting(taking);
        each(trusting::problem, (row, reader) -> {
            trusting.row(row, reader);
            see(row, reader, seen);
        });
        return trusting.allGood && seen.areAllDifferent() ? Optional.empty() : Optional.of(new Sound(repeats(seen)));
    }

    /** Takes files up to the first bad row. */
    private final class Trusting {
        private final Taking taking;
        private boolean allGood = true;

        Trusting(Taking taking) {
            this.taking = taking;
        }

        void problem(RowProblem problem) throws RowsException {
            ofRow(problem);
            allGood = false;
        }

        void row(Row row, FileRow reader) throws IOException {
            Optional<RecordsFile> file = allGood ? reader.read(row, RowProblems.within(limits)) : Optional.empty();
            allGood = file.isPresent();
            if (allGood) {
                taking.take(file.get());
            }
        }
    }

    /** A table that can be read, though not all of its rows may be good. */
    public final class Sound {
        private final Map<String, Repeat> repeated;

        private Sound(Map<String, Repeat> repeated) {
            this.repeated = repeated;
        }

        /**
         * Gives every good file in the order of the rows, and what is wrong with the others. Rows of one code are all
         * rejected, as nobody can say which of them is right.
         *
         * @throws IOException if the table cannot be read or has changed since, or taking or rejecting fails
         */
        public void forEach(Taking taking, Rejecting rejecting) throws IOException {
            each(problem -> rejecting.reject(ImmutableList.of(ofRow(problem))), (row, reader) -> {
                RowProblems problems = RowProblems.within(limits);
                Optional<RecordsFile> file = reader.read(row, problems);
                Repeat repeat = repeated.isEmpty()
                        ? null
                        : repeated.get(VietnameseText.nfc(reader.cell(row, FileColumns.CODE)));
                if (repeat != null) {
                    int other = row.line() == repeat.first() ? repeat.second() : repeat.first();
                    problems.add(RowProblem.repeated(row, FileColumns.CODE, other));
                }
                if (file.isPresent() && repeat == null) {
                    taking.take(file.get());
                } else {
                    rejecting.reject(problems.list());
                }
            });
        }
    }

    /** What is wrong with the table as such cannot be put aside as a row. */
    private static RowProblem ofRow(RowProblem problem) throws RowsException {
        if (!problem.isOfRow()) {
            throw new RowsException(problem);
        }
        return problem;
    }

    /** The first two lines that have one code. */
    private record Repeat(int first, int second) {}

    /** Returns the codes that stand in more than one row. */
    private Map<String, Repeat> repeatedCodes() throws IOException {
        SeenCodes seen = new SeenCodes();
        each(FileTable::ofRow, (row, reader) -> see(row, reader, seen));
        return repeats(seen);
    }

    private static void see(Row row, FileRow reader, SeenCodes seen) {
        String code = VietnameseText.nfc(reader.cell(row, FileColumns.CODE));
        if (!code.isEmpty()) {
            seen.add(code);
        }
    }

    private Map<String, Repeat> repeats(SeenCodes seen) throws IOException {
        if (seen.areAllDifferent()) {
            return ImmutableMap.of();
        }
        Map<String, Integer> lines = new HashMap<>();
        Map<String, Repeat> repeated = new HashMap<>();
        each(FileTable::ofRow, (row, reader) -> {
            String code = VietnameseText.nfc(reader.cell(row, FileColumns.CODE));
            Integer first = seen.isDoubtful(code) ? lines.putIfAbsent(code, row.line()) : null;
            if (first != null) {
                repeated.putIfAbsent(code, new Repeat(first, row.line()));
            }
        });
        return ImmutableMap.copyOf(repeated);
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
            see(row, reader, seen);
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

    /** What is done with a problem of a row that cannot be read at all. */
    private interface Problems {
        void add(RowProblem problem) throws IOException;
    }

    /** What is done with a row. */
    private interface Visit {
        void visit(Row row, FileRow reader) throws IOException;
    }

    private void each(RowProblems problems, Visit visit) throws IOException {
        each(problems::add, visit);
    }

    /** A row with too many cells does not keep the rows behind it from being read. */
    private void each(Problems problems, Visit visit) throws IOException {
        try (RowSource source = opening.open()) {
            HeadedRows rows = HeadedRows.of(source, FileColumns.ALL);
            FileRow reader = new FileRow(schedules, asOf, rows.header());
            boolean more = true;
            while (more) {
                try {
                    Optional<Row> row = rows.next();
                    more = row.isPresent();
                    if (more) {
                        visit.visit(row.get(), reader);
                    }
                } catch (RowsException e) {
                    more = e.problems().get(0).isOfRow();
                    for (RowProblem problem : e.problems()) {
                        problems.add(problem);
                    }
                }
            }
        }
    }
}
