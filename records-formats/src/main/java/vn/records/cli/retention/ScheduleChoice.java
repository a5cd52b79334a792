package vn.records.cli.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import vn.records.cli.terminal.UsageException;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleRank;
import vn.records.retention.ScheduleRows;
import vn.records.row.RowLimits;
import vn.records.row.RowSource;
import vn.records.table.TableLimits;
import vn.records.table.TableReader;

/** Finds the schedule that an option names: one of the law, or a file. */
public final class ScheduleChoice {

    private ScheduleChoice() {}

    /**
     * Returns the schedule.
     *
     * @throws UsageException if there is none
     * @throws vn.records.row.RowsException if a row of the file is bad
     */
    public static RetentionSchedule named(String option, String name, ScheduleRank rank)
            throws IOException, UsageException {
        RetentionSchedule published = PublishedSchedules.BY_ID.get(name);
        if (published != null) {
            return published;
        }
        Path file = file(option, name);
        try (RowSource rows = rows(file)) {
            return RetentionSchedule.builder()
                    .id(file.getFileName().toString())
                    .rank(rank)
                    .addAllItems(ScheduleRows.items(rows, RowLimits.DEFAULT))
                    .build();
        }
    }

    /** Returns the file of a name. */
    public static Path file(String option, String name) throws UsageException {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
            boolean folder = Files.isDirectory(file);
            throw new UsageException(
                    option + ": “" + name + "” " + (folder ? "là thư mục; cần tên tệp" : "không có tệp này"),
                    option + ": “" + name + "” " + (folder ? "is a folder; a file is expected" : "is no file"));
        } catch (InvalidPathException e) {
            throw new UsageException(
                    option + ": “" + name + "” không phải tên tệp", option + ": “" + name + "” is no name of a file");
        }
    }

    /** Returns the rows of a table, in CSV or in a sheet. */
    public static RowSource rows(Path file) throws IOException {
        return TableReader.rows(file, TableLimits.DEFAULT);
    }
}
