package vn.records.cli.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.file.FileInputs.FileInput;
import vn.records.cli.retention.ScheduleChoice;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OutputTarget;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.completeness.CompletenessReport;
import vn.records.completeness.FileCase;
import vn.records.completeness.FileCompleteness;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.ChecklistRows;
import vn.records.completeness.checklist.PublishedChecklists;
import vn.records.finding.Severity;
import vn.records.matter.FileDossier;
import vn.records.report.completeness.FileReportJson;
import vn.records.report.completeness.FileReportText;
import vn.records.report.completeness.FileResult;
import vn.records.retention.RetentionSchedule;
import vn.records.row.Phrase;
import vn.records.row.RowLimits;
import vn.records.row.RowSource;
import vn.records.rule.Language;

/** Judges whether files are complete: {@code records file check}. */
final class FileCheckCommand implements Subcommand {

    private final Console console;
    private final String version;

    FileCheckCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    /** The schedules that the command line names. */
    private record Schedules(Optional<RetentionSchedule> chosen, ImmutableList<RetentionSchedule> sectors) {}

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.value(OptionNames.CHECKLIST, "NAME[,NAME]"))
                .addOption(OptionSpecs.value(OptionNames.CHECKLIST_FILE, "FILE"))
                .addOption(OptionSpecs.value(OptionNames.CONDITION, "KEY=yes|no[,…]"))
                .addOption(ScheduleChoice.option(OptionNames.SCHEDULE_OPTION))
                .addOption(ScheduleChoice.sectors())
                .addOption(OptionSpecs.date())
                .addOption(OptionSpecs.flag(OptionNames.OPEN))
                .addOption(FileOptions.FORMAT.spec())
                .addOption(OptionSpecs.verbose())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT, "FILE"))
                .addPositional(OptionSpecs.several("FILE.json|FOLDER", "matters"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        FileOptions options = FileOptions.ofCheck(parsed, language);
        ImmutableMap<String, Checklist> lists = lists(options);
        Schedules schedules =
                new Schedules(StatedPeriods.chosen(options.schedule()), StatedPeriods.sectors(options.sectors()));
        ImmutableList<String> chosen = chosen(options, lists);
        ImmutableList.Builder<Input> inputs = ImmutableList.builder();
        for (String input : options.inputs()) {
            inputs.add(Input.named(input));
        }
        try (OutputTarget target = OutputTarget.open(options.output(), console, inputs.build())) {
            int exit = report(options, lists, chosen, schedules, target.writer());
            target.finish();
            return exit;
        }
    }

    private static ImmutableMap<String, Checklist> lists(FileOptions options) throws IOException, UsageException {
        if (options.checklistFile().isEmpty()) {
            return PublishedChecklists.BY_ID;
        }
        String name = options.checklistFile().get();
        try (RowSource rows = ScheduleChoice.rows(ScheduleChoice.file(OptionNames.CHECKLIST_FILE, name))) {
            ImmutableMap<String, Checklist> own =
                    ChecklistRows.read(rows, PublishedChecklists.BY_ID, RowLimits.DEFAULT);
            return ImmutableMap.<String, Checklist>builder()
                    .putAll(PublishedChecklists.BY_ID)
                    .putAll(own)
                    .buildKeepingLast();
        }
    }

    /** Returns the names of the lists that every file is judged by; the only one of a table needs no naming. */
    private static ImmutableList<String> chosen(FileOptions options, ImmutableMap<String, Checklist> lists)
            throws UsageException {
        for (String name : options.checklists()) {
            require(name, lists);
        }
        boolean single = options.checklists().isEmpty() && lists.size() == PublishedChecklists.BY_ID.size() + 1;
        return single ? ImmutableList.of(lists.keySet().asList().get(lists.size() - 1)) : options.checklists();
    }

    private static Checklist require(String name, ImmutableMap<String, Checklist> lists) throws UsageException {
        Checklist list = lists.get(name);
        if (list == null) {
            String known = String.join(", ", ImmutableList.sortedCopyOf(lists.keySet()));
            throw new UsageException(
                    "không có danh mục thành phần “" + name + "”; các danh mục: " + known,
                    "there is no checklist “" + name + "”; checklists: " + known);
        }
        return list;
    }

    private int report(
            FileOptions options,
            ImmutableMap<String, Checklist> lists,
            ImmutableList<String> chosen,
            Schedules schedules,
            Writer out)
            throws IOException, UsageException {
        LocalDate today = options.date().orElseGet(console.today());
        boolean text = options.format() == FileOptions.Format.TEXT;
        FileReportText page = new FileReportText(out, options.language(), options.verbose());
        @Nullable FileReportJson json = text ? null : new FileReportJson(out, options.language(), version);
        int exit = ExitCode.CLEAN;
        for (String name : options.inputs()) {
            for (FileInput input : FileInputs.read(name, options.isOpen(), today)) {
                exit = Math.max(exit, told(input, options, json));
                for (FileDossier dossier : input.dossier()) {
                    FileResult result;
                    try {
                        result = result(input, dossier, options, lists, chosen, schedules, today);
                    } catch (RuntimeException | StackOverflowError e) {
                        exit = told(FileInputs.broken(input.source(), e), options, json);
                        continue;
                    }
                    if (json == null) {
                        page.write(result);
                    } else {
                        json.write(result);
                    }
                    boolean errors = result.report().count(Severity.ERROR) > 0;
                    exit = Math.max(exit, errors ? ExitCode.ERRORS : ExitCode.CLEAN);
                }
            }
        }
        if (json != null) {
            json.close();
        }
        out.flush();
        return exit;
    }

    /** Tells what could not be read or judged, if anything; returns the exit code that asks for. */
    private int told(FileInput input, FileOptions options, @Nullable FileReportJson json) throws IOException {
        if (!input.problem().english().isEmpty()) {
            console.complain(input.source() + ": " + in(options, input.problem()));
        }
        if (input.dossier().isEmpty() && json != null) {
            json.unreadable(input.source(), input.problem());
        }
        return input.faulty() ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }

    private static String in(FileOptions options, Phrase phrase) {
        return options.language() == Language.VIETNAMESE ? phrase.vietnamese() : phrase.english();
    }

    private static FileResult result(
            FileInput input,
            FileDossier dossier,
            FileOptions options,
            ImmutableMap<String, Checklist> lists,
            ImmutableList<String> chosen,
            Schedules schedules,
            LocalDate today)
            throws UsageException {
        ImmutableList.Builder<Checklist> used = ImmutableList.builder();
        for (String name : chosen.isEmpty() ? dossier.checklists() : chosen) {
            used.add(require(name, lists));
        }
        ImmutableMap<String, Boolean> conditions = ImmutableMap.<String, Boolean>builder()
                .putAll(dossier.conditions())
                .putAll(options.conditions())
                .buildKeepingLast();
        CompletenessReport report = FileCompleteness.check(FileCase.builder()
                .file(dossier.file())
                .asOf(today)
                .addAllChecklists(used.build())
                .putAllConditions(conditions)
                .closing(dossier.closing())
                .arrangement(dossier.arrangement())
                .period(dossier.period())
                .schedules(StatedPeriods.schedules(
                        ImmutableList.of(dossier), schedules.chosen(), schedules.sectors(), today))
                .build());
        return new FileResult(
                input.source(),
                dossier.file().title(),
                dossier.file().entries().size(),
                used.build(),
                report,
                input.names(),
                input.unread());
    }
}
