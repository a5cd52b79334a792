package vn.records.cli.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import vn.records.cli.terminal.Listing;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Problem;
import vn.records.cli.terminal.UsageException;
import vn.records.matter.FileName;
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

    static final String FILE = "FILE";

    private ScheduleChoice() {}

    /** Returns the option that names a schedule. */
    public static OptionSpec option(String name) {
        return OptionSpecs.value(name, String.join("|", PublishedSchedules.BY_ID.keySet()) + "|" + FILE, listing());
    }

    /** Returns the option that names schedules of sectors; it may be given several times. */
    public static OptionSpec sectors() {
        ImmutableList<String> names = ofSectors();
        return OptionSpecs.repeated(OptionNames.SECTOR, String.join("|", names) + "|" + FILE, listing(names));
    }

    /** Returns the names of the schedules of sectors. */
    static ImmutableList<String> ofSectors() {
        return PublishedSchedules.BY_ID.values().stream()
                .filter(schedule -> schedule.rank() == ScheduleRank.SECTOR)
                .map(RetentionSchedule::id)
                .collect(toImmutableList());
    }

    /**
     * Returns the schedule of a sector.
     *
     * @throws UsageException if there is none, or it is a general one
     */
    public static RetentionSchedule sector(String name) throws IOException, UsageException {
        RetentionSchedule schedule = named(OptionNames.SECTOR, name, ScheduleRank.SECTOR);
        if (schedule.rank() != ScheduleRank.SECTOR) {
            String expected = String.join(" | ", ofSectors()) + " | " + FILE;
            throw new UsageException(
                    OptionNames.SECTOR + ": “" + name + "” là bảng chung; cần: " + expected,
                    OptionNames.SECTOR + ": “" + name + "” is a general schedule; expected: " + expected);
        }
        return schedule;
    }

    /** Returns the schedules of the law, as help lists them. */
    static Listing listing() {
        return listing(PublishedSchedules.BY_ID.keySet().asList());
    }

    private static Listing listing(ImmutableList<String> names) {
        ImmutableMap.Builder<String, String> remarks = ImmutableMap.builder();
        for (RetentionSchedule schedule : PublishedSchedules.BY_ID.values()) {
            if (!schedule.isComplete() && names.contains(schedule.id())) {
                remarks.put(schedule.id(), "partial");
            }
        }
        return new Listing(names, remarks.buildOrThrow(), false);
    }

    /** Returns the refusal of a command line that names no schedule. */
    static UsageException missing(String option) {
        String expected = String.join(" | ", PublishedSchedules.BY_ID.keySet()) + " | " + FILE;
        return new UsageException(
                option + ": phải nêu bảng thời hạn; cần: " + expected,
                option + ": a schedule must be named; expected: " + expected);
    }

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
            return ScheduleRows.schedule(FileName.of(file), rank, rows, RowLimits.DEFAULT);
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
            if (!folder && Problem.isUndecodable(name)) {
                throw Problem.refused(option + ": ", name);
            }
            throw new UsageException(
                    option + ": “" + name + "” " + (folder ? "là thư mục; cần tên tệp" : "không có tệp này"),
                    option + ": “" + name + "” " + (folder ? "is a folder; a file is expected" : "is no file"));
        } catch (InvalidPathException e) {
            throw Problem.refused(option + ": ", name);
        }
    }

    /** Returns the rows of a table, in CSV or in a sheet. */
    public static RowSource rows(Path file) throws IOException {
        return TableReader.rows(file, TableLimits.DEFAULT);
    }
}
