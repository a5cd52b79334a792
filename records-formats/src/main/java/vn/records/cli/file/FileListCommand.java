package vn.records.cli.file;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.retention.ScheduleChoice;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.completeness.transfer.PeriodWords;
import vn.records.file.FileList;
import vn.records.file.PlannedFile;
import vn.records.filing.FileListCheck;
import vn.records.filing.FileListFinding;
import vn.records.finding.Severity;
import vn.records.matter.FileDossier;
import vn.records.matter.PaperData;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.appraisal.Appraiser;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;
import vn.records.rule.Wording;
import vn.records.table.TableLimits;
import vn.records.table.form.BookCover;
import vn.records.table.form.FileListTable;
import vn.records.text.VietnameseText;

/** Fills the list of files of a year and compares it with that of the year before: {@code records file list}. */
final class FileListCommand implements Subcommand {

    private final Console console;

    FileListCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.value(OptionNames.CONTENT, "AGENCY.json"))
                .addOption(OptionSpecs.year())
                .addOption(OptionSpecs.value(OptionNames.PREVIOUS, "LIST"))
                .addOption(ScheduleChoice.option(OptionNames.SCHEDULE_OPTION))
                .addOption(ScheduleChoice.sectors())
                .addOption(OptionSpecs.date())
                .addOption(FileOptions.SIGNED_PAPERS.spec())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT_FOLDER, "FOLDER"))
                .addPositional(OptionSpecs.several("FILES", "year-files"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        FileOptions options = FileOptions.ofYear(parsed, language);
        LocalDate today = options.date().orElseGet(console.today());
        PaperData data = YearInputs.data(options, console);
        int year = options.listYear().orElse(today.getYear());
        Optional<FileList> previous = previous(options, year);
        Optional<Path> folder = options.output().isEmpty()
                ? Optional.empty()
                : Optional.of(Papers.folder(options.output().get()));
        YearInputs inputs = YearInputs.read(options, today, console);
        FileList list = list(inputs, data, year, today);
        List<String> lines = new ArrayList<>();
        boolean errors = false;
        Wording wording = FileListCheck.wording(language);
        for (FileListFinding finding : FileListCheck.of(list)) {
            errors |= finding.severity() == Severity.ERROR;
            lines.add(finding.rule() + " " + wording.reason(finding.message()));
        }
        lines.addAll(schedule(inputs, today, language));
        previous.ifPresent(before -> lines.addAll(compared(list, before, language)));
        Papers papers = new Papers(options.papers(), false);
        if (folder.isPresent() && !inputs.isFaulty()) {
            make(list, data, papers);
            papers.write(folder.get()).forEach(name -> lines.add(said(language, "Đã ghi: ", "Written: ") + name));
            lines.addAll(papers.notes(language));
        }
        print(lines, list, language);
        int exit = errors ? ExitCode.ERRORS : ExitCode.CLEAN;
        return inputs.isFaulty() ? ExitCode.TROUBLE : exit;
    }

    private static String said(Language language, String vietnamese, String english) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    private void print(List<String> lines, FileList list, Language language) throws IOException {
        Writer out = new BufferedWriter(console.printer());
        out.write(said(language, "Danh mục hồ sơ năm ", "List of files of ") + list.year() + ": "
                + list.files().size() + said(language, " hồ sơ", " files") + "\n");
        for (String line : lines) {
            out.write(line + "\n");
        }
        out.flush();
    }

    private static Optional<FileList> previous(FileOptions options, int year) throws IOException, UsageException {
        if (options.previous().isEmpty()) {
            return Optional.empty();
        }
        Path file = ScheduleChoice.file(OptionNames.PREVIOUS, options.previous().get());
        return Optional.of(FileListTable.read(file, year - 1, TableLimits.DEFAULT));
    }

    /** Returns the list: a large heading for each unit, in the order the agency names them, else in that of the files. */
    private static FileList list(YearInputs inputs, PaperData data, int year, LocalDate today) {
        Appraiser appraiser = Appraiser.of(inputs.schedules(), today);
        Map<String, List<PlannedFile>> byUnit = new LinkedHashMap<>();
        data.units().forEach(unit -> byUnit.put(unit.name(), new ArrayList<>()));
        for (FileDossier dossier : inputs.dossiers()) {
            Optional<RetentionPeriod> period =
                    dossier.period().or(() -> appraiser.appraise(dossier.file()).period());
            byUnit.computeIfAbsent(dossier.file().unit().orElse(""), unit -> new ArrayList<>())
                    .add(PlannedFile.builder()
                            .code(dossier.file().code().value())
                            .title(dossier.file().title())
                            .retention(period.map(PeriodWords::of).orElse(""))
                            .maker(dossier.file().maker().orElse(""))
                            .build());
        }
        ImmutableList.Builder<FileList.Heading> headings = ImmutableList.builder();
        int number = 0;
        for (Map.Entry<String, List<PlannedFile>> unit : byUnit.entrySet()) {
            if (!unit.getValue().isEmpty()) {
                ImmutableList<PlannedFile> files =
                        ImmutableList.sortedCopyOf(Comparator.comparingInt(FileListCommand::number), unit.getValue());
                String title = VietnameseText.upper(unit.getKey().isEmpty() ? "Chưa rõ đơn vị" : unit.getKey());
                headings.add(new FileList.Heading(
                        FileList.roman(++number), title, ImmutableList.of(new FileList.Group("", "", files))));
            }
        }
        return new FileList(year, headings.build());
    }

    private static int number(PlannedFile file) {
        int end = 0;
        String code = file.code();
        while (end < Math.min(code.length(), 6) && code.charAt(end) >= '0' && code.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? Integer.MAX_VALUE : Integer.parseInt(code.substring(0, end));
    }

    /** Returns where a stated period is shorter than that of the file's item, or the item gives none. */
    private static List<String> schedule(YearInputs inputs, LocalDate today, Language language) {
        Appraiser appraiser = Appraiser.of(inputs.schedules(), today);
        List<String> lines = new ArrayList<>();
        for (FileDossier dossier : inputs.dossiers()) {
            String code = dossier.file().code().value();
            Optional<RetentionPeriod> asked = appraiser.appraise(dossier.file()).period();
            if (dossier.file().item().isPresent() && asked.isEmpty()) {
                lines.add(code
                        + said(language, ": chưa tra được mục ", ": no period found for item ")
                        + dossier.file().item().get());
            } else if (dossier.period().isPresent()
                    && asked.isPresent()
                    && isShorter(dossier.period().get(), asked.get())) {
                lines.add(code
                        + said(language, ": thời hạn ", ": the period ")
                        + PeriodWords.of(dossier.period().get())
                        + said(language, " ngắn hơn bảng thời hạn: ", " is shorter than the schedule's: ")
                        + PeriodWords.of(asked.get()));
            }
        }
        return lines;
    }

    private static boolean isShorter(RetentionPeriod stated, RetentionPeriod asked) {
        if (stated.isPermanent() || stated.isUntilEvent() || asked.isUntilEvent()) {
            return false;
        }
        return asked.isPermanent() || stated.years() < asked.years();
    }

    /** Returns what is new, what is gone, and what has another title or period than in the list before. */
    private static List<String> compared(FileList list, FileList before, Language language) {
        Map<String, PlannedFile> old = new LinkedHashMap<>();
        before.files().forEach(file -> old.putIfAbsent(VietnameseText.foldCase(file.code()), file));
        List<String> lines = new ArrayList<>();
        String year = Integer.toString(before.year());
        for (PlannedFile file : list.files()) {
            PlannedFile earlier = old.remove(VietnameseText.foldCase(file.code()));
            if (earlier == null) {
                lines.add(said(language, "Mới so với năm " + year + ": ", "New since " + year + ": ") + file.code()
                        + " " + file.title());
                continue;
            }
            if (!earlier.title().equals(file.title())) {
                lines.add(said(language, "Tiêu đề khác năm " + year + ": ", "Another title than in " + year + ": ")
                        + file.code() + " “" + earlier.title() + "” → “" + file.title() + "”");
            }
            if (!VietnameseText.foldCase(earlier.retention()).equals(VietnameseText.foldCase(file.retention()))) {
                lines.add(said(language, "Thời hạn khác năm " + year + ": ", "Another period than in " + year + ": ")
                        + file.code() + " “" + earlier.retention() + "” → “" + file.retention() + "”");
            }
        }
        old.values()
                .forEach(file -> lines.add(said(
                                language,
                                "Năm " + year + " có, năm nay không: ",
                                "In the list of " + year + ", not in this: ")
                        + file.code() + " " + file.title()));
        return lines;
    }

    private static void make(FileList list, PaperData data, Papers papers) throws IOException {
        BookCover cover = BookCover.builder()
                .parentAgency(data.parentAgency())
                .agency(papers.given(data.issuingAgency(), "tên cơ quan", "name of the agency"))
                .year(list.year())
                .build();
        PaperData.Issued issued = data.issued().get("danh-muc-ho-so");
        if (issued == null) {
            papers.blank("số, ngày quyết định ban hành danh mục", "number and date of the decision on the list");
        }
        for (PlannedFile file : list.files()) {
            if (file.retention().isEmpty()) {
                papers.blank("thời hạn bảo quản của " + file.code(), "period of " + file.code());
            }
            if (file.maker().isEmpty()) {
                papers.blank("người lập " + file.code(), "maker of " + file.code());
            }
        }
        String decision = issued == null
                ? ""
                : "Quyết định số " + issued.number() + " ngày " + WrittenDate.write(issued.date()) + " của "
                        + data.issuingAgency();
        papers.table("danh-muc-ho-so", FileListTable.form(cover, decision), out -> FileListTable.write(list, out));
    }
}
