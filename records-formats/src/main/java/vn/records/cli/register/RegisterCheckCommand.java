package vn.records.cli.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.NamedFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionReader;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OutputTarget;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterKind;
import vn.records.registering.IncomingCheck;
import vn.records.registering.OutgoingCheck;
import vn.records.registering.RegisterCell;
import vn.records.registering.RegisterReport;
import vn.records.registering.RegisterSetting;
import vn.records.registering.SeriesPolicy;
import vn.records.registering.WorkingDays;
import vn.records.report.register.RegisterContext;
import vn.records.report.register.RegisterJson;
import vn.records.report.register.RegisterText;
import vn.records.row.Column;
import vn.records.rule.Language;
import vn.records.table.TableLimits;
import vn.records.table.form.EntrySource;
import vn.records.table.form.IncomingTable;
import vn.records.table.form.OutgoingTable;

/** Checks a register and writes a report: {@code records register check}. One row is held at a time. */
final class RegisterCheckCommand implements Subcommand {
    private static final TableLimits LIMITS =
            TableLimits.builder().readAhead(true).build();

    private final Console console;
    private final String version;

    RegisterCheckCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    /** What was found, and where the rows stand. */
    private record Checked(RegisterReport report, ImmutableIntArray lines, ImmutableList<String> missing) {}

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(RegisterOptions.KIND.spec())
                .addOption(OptionSpecs.year())
                .addOption(OptionSpecs.value(OptionNames.TERM, OptionReader.DAYS))
                .addOption(OptionSpecs.value(OptionNames.CONGRESS, OptionReader.DAYS))
                .addOption(RegisterOptions.SERIES.spec())
                .addOption(RegisterOptions.FILLED.spec())
                .addOption(OptionSpecs.value(OptionNames.CALENDAR, "FILE"))
                .addOption(RegisterOptions.FORMAT.spec())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT, "FILE"))
                .addPositional(OptionSpecs.one("REGISTER", "register"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        RegisterOptions options = RegisterOptions.of(parsed, language);
        RegisterSetting setting = setting(options);
        Checked checked = NamedFile.read(
                "",
                options.input(),
                file -> options.kind() == RegisterKind.OUTGOING ? outgoing(file, setting) : incoming(file, setting));
        ImmutableList<Input> inputs = ImmutableList.of(Input.named(options.input()));
        try (OutputTarget target = OutputTarget.open(options.output(), console, inputs)) {
            RegisterContext context = RegisterContext.builder()
                    .version(version)
                    .language(options.language())
                    .file(options.input())
                    .kind(options.kind())
                    .year(options.year())
                    .term(options.term())
                    .asked(options.series())
                    .lines(checked.lines())
                    .addAllMissingColumns(checked.missing())
                    .build();
            if (options.format() == RegisterOptions.Format.JSON) {
                RegisterJson.write(checked.report(), context, target.writer());
            } else {
                RegisterText.write(checked.report(), context, target.writer());
            }
            target.finish();
        }
        return checked.report().hasErrors() ? ExitCode.ERRORS : ExitCode.CLEAN;
    }

    private static RegisterSetting setting(RegisterOptions options) throws IOException, UsageException {
        WorkingDays days = WorkingDays.WEEKENDS_OFF;
        if (options.calendar().isPresent()) {
            days = NamedFile.read(
                    OptionNames.CALENDAR + ": ", options.calendar().get(), CalendarFile::read);
        }
        return RegisterSetting.builder()
                .year(options.year())
                .term(options.term())
                .filled(options.filled() == RegisterOptions.Filled.FORM ? RegisterCell.OF_FORM : RegisterCell.CORE)
                .series(SeriesPolicy.of(options.series()))
                .workingDays(days)
                .build();
    }

    private static Checked outgoing(Path file, RegisterSetting setting) throws IOException {
        try (EntrySource<OutgoingEntry> entries = OutgoingTable.open(file, LIMITS)) {
            OutgoingCheck check =
                    OutgoingCheck.of(asFarAsThere(setting, names(entries.missing(OutgoingTable.FORM_COLUMNS))));
            ImmutableIntArray lines = feed(entries, check::add);
            return new Checked(check.finish(), lines, names(entries.missing(OutgoingTable.FORM_COLUMNS)));
        }
    }

    private static Checked incoming(Path file, RegisterSetting setting) throws IOException {
        try (EntrySource<IncomingEntry> entries = IncomingTable.open(file, LIMITS)) {
            IncomingCheck check =
                    IncomingCheck.of(asFarAsThere(setting, names(entries.missing(IncomingTable.FORM_COLUMNS))));
            ImmutableIntArray lines = feed(entries, check::add);
            return new Checked(check.finish(), lines, names(entries.missing(IncomingTable.FORM_COLUMNS)));
        }
    }

    /** A column that the table has not is told once, for the table. */
    private static RegisterSetting asFarAsThere(RegisterSetting setting, ImmutableList<String> missing) {
        return setting.withFilled(setting.filled().stream()
                .filter(cell -> !missing.contains(cell.column()))
                .collect(Sets.toImmutableEnumSet()));
    }

    private static <E extends Serializable> ImmutableIntArray feed(EntrySource<E> entries, Consumer<E> check)
            throws IOException {
        ImmutableIntArray.Builder lines = ImmutableIntArray.builder();
        for (Optional<E> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
            check.accept(entry.get());
            lines.add(entries.line());
        }
        return lines.build();
    }

    private static ImmutableList<String> names(ImmutableList<Column> columns) {
        return columns.stream().map(Column::name).collect(ImmutableList.toImmutableList());
    }
}
