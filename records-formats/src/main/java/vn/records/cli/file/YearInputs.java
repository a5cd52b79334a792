package vn.records.cli.file;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.records.cli.file.FileInputs.FileInput;
import vn.records.cli.retention.ScheduleChoice;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.NewFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.UsageException;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;
import vn.records.matter.FileDossier;
import vn.records.matter.FileJsonException;
import vn.records.matter.PaperData;
import vn.records.matter.PaperDataJson;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.rows.FileTable;
import vn.records.row.RowLimits;
import vn.records.rule.Language;

/** The files of an agency that papers are made from: JSON, or a table in CSV or a sheet. */
final class YearInputs {

    private final ImmutableList<FileDossier> dossiers;
    private final SchedulePrecedence schedules;
    private final boolean faulty;

    private YearInputs(ImmutableList<FileDossier> dossiers, SchedulePrecedence schedules, boolean faulty) {
        this.dossiers = dossiers;
        this.schedules = schedules;
        this.faulty = faulty;
    }

    /**
     * Reads all inputs; what cannot be read is told.
     *
     * @throws vn.records.row.RowsException if a row of a table is bad, with all problems of the table
     */
    static YearInputs read(FileOptions options, LocalDate today, Console console) throws IOException, UsageException {
        Optional<RetentionSchedule> chosen = StatedPeriods.chosen(options.schedule());
        ImmutableList<RetentionSchedule> sectors = StatedPeriods.sectors(options.sectors());
        List<FileDossier> read = new ArrayList<>();
        boolean faulty = false;
        for (String name : options.inputs()) {
            if (isTable(name)) {
                Path file = ScheduleChoice.file("file", name);
                SchedulePrecedence items = StatedPeriods.schedules(ImmutableList.of(), chosen, sectors, today);
                FileTable.of(() -> ScheduleChoice.rows(file), items, RowLimits.DEFAULT)
                        .judgedFor(today)
                        .check(one -> read.add(FileDossier.builder().file(one).build()));
                continue;
            }
            for (FileInput input : FileInputs.read(name, true, today)) {
                read.addAll(input.dossier());
                if (input.faulty()) {
                    faulty = true;
                    console.complain(input.source() + ": "
                            + (options.language() == Language.VIETNAMESE
                                    ? input.problem().vietnamese()
                                    : input.problem().english()));
                }
            }
        }
        refuseTwins(read);
        return new YearInputs(
                ImmutableList.copyOf(read), StatedPeriods.schedules(read, chosen, sectors, today), faulty);
    }

    private static void refuseTwins(List<FileDossier> dossiers) throws UsageException {
        Set<FileCode> seen = new HashSet<>();
        for (FileDossier dossier : dossiers) {
            FileCode code = dossier.file().code();
            if (!seen.add(code)) {
                throw new UsageException("hai hồ sơ cùng số và ký hiệu " + code, "two files have the code " + code);
            }
        }
    }

    private static boolean isTable(String name) {
        String lower = Ascii.toLowerCase(name);
        return lower.endsWith(".csv") || lower.endsWith(".xlsx");
    }

    /**
     * Returns what the agency says of itself.
     *
     * @throws UsageException if there is no such file
     */
    static PaperData data(FileOptions options, Console console) throws IOException, UsageException {
        if (options.content().isEmpty()) {
            return PaperData.builder().build();
        }
        String name = options.content().get();
        Path path = NewFile.path(OptionNames.CONTENT + ": ", name);
        if (!Files.isRegularFile(path)) {
            throw NewFile.refused(name, "không tìm thấy tệp", "no such file");
        }
        try {
            return PaperDataJson.read(path);
        } catch (FileJsonException e) {
            throw new UsageException(name + ": " + e.vietnamese(), name + ": " + e.getMessage());
        }
    }

    ImmutableList<FileDossier> dossiers() {
        return dossiers;
    }

    /** Returns the files, each under the item that its stated period makes. */
    ImmutableList<RecordsFile> files() {
        return dossiers.stream().map(StatedPeriods::file).collect(ImmutableList.toImmutableList());
    }

    SchedulePrecedence schedules() {
        return schedules;
    }

    boolean isFaulty() {
        return faulty;
    }
}
