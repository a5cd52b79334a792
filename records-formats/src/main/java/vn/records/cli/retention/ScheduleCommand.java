package vn.records.cli.retention;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OutputTarget;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.report.retention.ScheduleReport;
import vn.records.rule.Language;

/** Checks a schedule and prints what is in it: {@code records schedule}. */
public final class ScheduleCommand implements Subcommand {

    private static final String IMPORT = "import";

    private final Console console;
    private final Subcommand reading;

    /** Returns the command on a console. */
    public ScheduleCommand(Console console) {
        this.console = console;
        this.reading = new ScheduleImportCommand(console);
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(ScheduleChoice.option(OptionNames.BASE))
                .addOption(ScheduleChoice.sectors())
                .addOption(RetentionOptions.FORMAT.spec())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT, "FILE"))
                .addPositional(
                        OptionSpecs.unlessSubcommand(OptionSpecs.several("FILE", "table", ScheduleChoice.listing())))
                .addSubcommand(IMPORT, reading.spec());
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        if (parsed.hasSubcommand()) {
            return reading.run(parsed.subcommand(), language);
        }
        RetentionOptions options = RetentionOptions.of(parsed, language);
        ChosenSchedules chosen = ChosenSchedules.of(options.input(), options);
        ScheduleReport report = ScheduleReport.of(chosen.all(), chosen.first(), options.language());
        try (OutputTarget target = OutputTarget.open(options.output(), console, ImmutableList.of())) {
            switch (options.format()) {
                case TEXT -> report.writeText(target.writer());
                case JSON -> report.writeJson(target.writer());
                case CSV -> report.writeCsv(target.writer());
            }
            target.finish();
        }
        return ExitCode.CLEAN;
    }
}
