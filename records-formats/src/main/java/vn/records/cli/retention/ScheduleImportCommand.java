package vn.records.cli.retention;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.NamedFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.OutputTarget;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.report.retention.ImportReport;
import vn.records.retention.printed.PrintedSchedule;
import vn.records.retention.printed.PrintedTable;
import vn.records.row.RowLimits;
import vn.records.row.RowProblems;
import vn.records.row.RowsException;
import vn.records.rule.Language;

/** Reads a schedule from the text of the law or of an agency: {@code records schedule import}. */
final class ScheduleImportCommand implements Subcommand {

    private static final String ACT = "--act";
    private static final String FROM = "--from";
    private static final String TO = "--to";

    private final Console console;

    ScheduleImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.value(ACT, "NAME"))
                .addOption(OptionSpecs.value(FROM, "YYYY-MM-DD"))
                .addOption(OptionSpecs.value(TO, "YYYY-MM-DD"))
                .addOption(OptionSpecs.flag(OptionNames.STRICT))
                .addOption(OptionSpecs.value(OptionNames.OUTPUT, "FILE"))
                .addPositional(OptionSpecs.one("FILE", "printed"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        OptionValues values = new OptionValues(parsed);
        Optional<LocalDate> from = values.date(FROM);
        Optional<LocalDate> to = values.date(TO);
        requireOrder(from, to);
        String name = parsed.matchedPositionalValue(0, "");
        Path file = ScheduleChoice.file("schedule import", name);
        ImmutableList<PrintedTable> tables = NamedFile.read("", name, PrintedFile::tables);
        PrintedSchedule schedule = PrintedSchedule.read(tables);
        RowProblems problems = RowProblems.within(RowLimits.DEFAULT);
        schedule.problems().forEach(problems::add);
        if (values.has(OptionNames.STRICT)) {
            problems.throwIfAny();
        }
        if (schedule.items().isEmpty()) {
            problems.throwIfAny();
            throw new UsageException(
                    name + ": không có bảng nào có dòng tiêu đề với tên nhóm hồ sơ và thời hạn bảo quản (đã xem "
                            + tables.size() + " bảng)",
                    name + ": no table has a head with the names of records and their periods (" + tables.size()
                            + " tables were looked at)");
        }
        ImportReport report = ImportReport.of(schedule, values.text(ACT).orElse(""), from, to, language);
        Optional<String> output = values.text(OptionNames.OUTPUT);
        if (output.isPresent()) {
            try (OutputTarget target =
                    OutputTarget.open(output, console, ImmutableList.of(new Input.File(name, file)))) {
                report.writeCsv(target.writer());
                target.finish();
            }
        }
        Writer out = new BufferedWriter(console.printer());
        report.writeText(out);
        try {
            problems.throwIfAny();
            return ExitCode.CLEAN;
        } catch (RowsException e) {
            console.complain(e, language);
            return ExitCode.TROUBLE;
        }
    }

    private static void requireOrder(Optional<LocalDate> from, Optional<LocalDate> to) throws UsageException {
        if (to.isPresent() && (from.isEmpty() || to.get().isBefore(from.get()))) {
            throw new UsageException(
                    TO + ": cần " + FROM + " là ngày không sau ngày này",
                    TO + ": " + FROM + " is expected, a day not after this one");
        }
    }
}
