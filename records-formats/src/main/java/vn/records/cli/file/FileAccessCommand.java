package vn.records.cli.file;

import java.io.IOException;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.report.statistics.AccessTable;
import vn.records.rule.Language;

/** Says who may use which file on a day: {@code records file access}. */
final class FileAccessCommand implements Subcommand {

    private final Console console;

    FileAccessCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.date())
                .addOption(FigureOutput.FORMAT.spec())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT, "FILE"))
                .addPositional(OptionSpecs.several("FILES", "year-files"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        FileOptions options = FileOptions.ofYear(parsed, language);
        LocalDate day = options.date().orElseGet(console.today());
        YearInputs inputs = YearInputs.read(options, day, console);
        FigureOutput.write(AccessTable.of(day, inputs.files(), language), parsed, console, options.inputs());
        return inputs.isFaulty() ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }
}
