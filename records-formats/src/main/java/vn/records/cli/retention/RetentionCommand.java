package vn.records.cli.retention;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Bilingual;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OutputTarget;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.file.RecordsFile;
import vn.records.report.retention.RetentionCsv;
import vn.records.report.retention.RetentionJson;
import vn.records.report.retention.RetentionReport;
import vn.records.report.retention.RetentionText;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.RetentionTally;
import vn.records.retention.rows.FileTable;
import vn.records.row.RowLimits;
import vn.records.rule.Language;

/**
 * Says of files how long they are kept and when they are due where: {@code records retention}. The table is read twice,
 * so that nothing is written before it was found to be one; rows that are bad are told, and the others judged.
 */
public final class RetentionCommand implements Subcommand {

    private final Console console;

    /** Returns the command on a console. */
    public RetentionCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(ScheduleChoice.option(OptionNames.SCHEDULE_OPTION))
                .addOption(ScheduleChoice.option(OptionNames.BASE))
                .addOption(ScheduleChoice.sectors())
                .addOption(OptionSpecs.date())
                .addOption(RetentionOptions.BODY.spec())
                .addOption(RetentionOptions.FORMAT.spec())
                .addOption(OptionSpecs.flag(OptionNames.SUMMARY))
                .addOption(ShelfOption.spec())
                .addOption(OptionSpecs.flag(OptionNames.RAW))
                .addOption(OptionSpecs.value(OptionNames.REJECTS, "FILE"))
                .addOption(OptionSpecs.flag(OptionNames.STRICT))
                .addOption(OptionSpecs.value(OptionNames.OUTPUT, "FILE"))
                .addPositional(OptionSpecs.several("FILES", "files"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        RetentionOptions options = RetentionOptions.of(parsed, language);
        String schedule = options.schedule().orElseThrow(() -> ScheduleChoice.missing(OptionNames.SCHEDULE_OPTION));
        Path file = ScheduleChoice.file("retention", options.input());
        SchedulePrecedence schedules = ChosenSchedules.of(schedule, options).all();
        LocalDate asOf = options.date().orElseGet(console.today());
        Appraiser appraiser = Appraiser.of(schedules, asOf).of(options.body());
        FileTable files = FileTable.of(() -> ScheduleChoice.rows(file), schedules, RowLimits.DEFAULT)
                .judgedFor(asOf);
        if (options.strict()) {
            files.check(one -> {});
        }
        ImmutableList<String> unread = files.unknownColumns();
        if (!unread.isEmpty() && options.format() == RetentionOptions.Format.CSV) {
            console.complain(unread(unread), language);
        }
        return report(files, unread, appraiser, options, new Input.File(options.input(), file));
    }

    private static Bilingual unread(ImmutableList<String> columns) {
        String names = "“" + String.join("”, “", columns) + "”";
        return new Bilingual("các cột không dùng đến: " + names, "columns that are not read: " + names);
    }

    private int report(
            FileTable files, ImmutableList<String> unread, Appraiser appraiser, RetentionOptions options, Input input)
            throws IOException, UsageException {
        ImmutableList<Input> inputs = ImmutableList.of(input);
        try (OutputTarget target = OutputTarget.open(options.output(), console, inputs);
                Rejects rejects = Rejects.to(options, console, inputs)) {
            RetentionTally summed = RetentionTally.empty();
            Optional<FileTable.Sound> table = options.summaryOnly()
                    ? files.takeIfAllGood(one -> summed.add(one, appraiser.appraise(one)))
                    : Optional.of(files.sound());
            RetentionReport report = writer(target, appraiser, options);
            RetentionTally tally = table.isEmpty()
                    ? summed
                    : tally(
                            table.get(),
                            appraiser,
                            options.summaryOnly() ? (file, disposition) -> {} : report::write,
                            rejects);
            report.unread(unread);
            report.rejected(rejects.rows());
            report.finish(tally.summary());
            target.finish();
            return rejects.finish() ? ExitCode.TROUBLE : ExitCode.CLEAN;
        }
    }

    /** What is done with each result. */
    private interface Each {
        void take(RecordsFile file, Disposition disposition) throws IOException;
    }

    private static RetentionTally tally(FileTable.Sound table, Appraiser appraiser, Each each, Rejects rejects)
            throws IOException {
        RetentionTally tally = RetentionTally.empty();
        table.forEach(
                file -> {
                    Disposition disposition = appraiser.appraise(file);
                    tally.add(file, disposition);
                    each.take(file, disposition);
                },
                rejects::add);
        return tally;
    }

    private static RetentionReport writer(OutputTarget target, Appraiser appraiser, RetentionOptions options)
            throws IOException {
        return switch (options.format()) {
            case TEXT -> RetentionText.to(target.writer(), appraiser, options.ratio(), options.language());
            case JSON -> RetentionJson.to(target.stream(), appraiser, options.ratio(), options.language());
            case CSV ->
                options.raw()
                        ? RetentionCsv.raw(target.writer(), options.language())
                        : RetentionCsv.to(target.writer(), options.language());
        };
    }
}
