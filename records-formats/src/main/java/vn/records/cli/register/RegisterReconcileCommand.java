package vn.records.cli.register;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.NamedFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionReader;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.OutputTarget;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.file.RecordsFile;
import vn.records.matter.FileDossier;
import vn.records.matter.FileJson;
import vn.records.registering.NumberingPeriod;
import vn.records.registering.filed.RegisterReconciliation;
import vn.records.report.register.ReconciliationText;
import vn.records.rule.Language;
import vn.records.table.TableLimits;
import vn.records.table.form.EntrySource;
import vn.records.table.form.IncomingTable;
import vn.records.table.form.OutgoingTable;

/** Holds registers against files: {@code records register reconcile}. */
final class RegisterReconcileCommand implements Subcommand {
    private static final TableLimits LIMITS =
            TableLimits.builder().readAhead(true).build();

    private final Console console;

    RegisterReconcileCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.year())
                .addOption(OptionSpecs.value(OptionNames.OUTGOING, "FILE"))
                .addOption(OptionSpecs.value(OptionNames.INCOMING, "FILE"))
                .addOption(OptionSpecs.value(OptionNames.AGENCY, "NAME"))
                .addOption(RegisterOptions.FORMAT.spec())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT, "FILE"))
                .addPositional(OptionSpecs.several("FILES.json", "files"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        OptionValues values = new OptionValues(parsed);
        Optional<String> year = values.text(OptionNames.YEAR);
        Optional<String> outgoing = values.text(OptionNames.OUTGOING);
        Optional<String> incoming = values.text(OptionNames.INCOMING);
        if (year.isEmpty() || (outgoing.isEmpty() && incoming.isEmpty())) {
            String needed = OptionNames.YEAR + " " + OptionReader.YEAR;
            String books = OptionNames.OUTGOING + ", " + OptionNames.INCOMING;
            throw new UsageException(
                    "cần " + needed + " và ít nhất một trong " + books,
                    needed + " and one of " + books + " are needed");
        }
        RegisterReconciliation registers = RegisterReconciliation.of(
                NumberingPeriod.ofYear(OptionReader.year(OptionNames.YEAR, year.get())),
                values.text(OptionNames.AGENCY).orElse(""));
        ImmutableList.Builder<Input> inputs = ImmutableList.builder();
        outgoing.ifPresent(name -> inputs.add(Input.named(name)));
        incoming.ifPresent(name -> inputs.add(Input.named(name)));
        if (outgoing.isPresent()) {
            read(OptionNames.OUTGOING, outgoing.get(), file -> OutgoingTable.open(file, LIMITS), registers::add);
        }
        if (incoming.isPresent()) {
            read(OptionNames.INCOMING, incoming.get(), file -> IncomingTable.open(file, LIMITS), registers::add);
        }
        ImmutableList.Builder<RecordsFile> files = ImmutableList.builder();
        for (String name : parsed.<List<String>>matchedPositionalValue(0, ImmutableList.of())) {
            for (String file : NamedFile.read("", name, RegisterReconcileCommand::filesOf)) {
                inputs.add(Input.named(file));
                NamedFile.read("", file, FileJson::read).stream()
                        .map(FileDossier::file)
                        .forEach(files::add);
            }
        }
        try (OutputTarget target = OutputTarget.open(values.text(OptionNames.OUTPUT), console, inputs.build())) {
            ReconciliationText.write(
                    registers.against(files.build()),
                    language,
                    values.of(RegisterOptions.FORMAT) == RegisterOptions.Format.JSON,
                    target.writer());
            target.finish();
        }
        return ExitCode.CLEAN;
    }

    /** Returns the files of a folder that describe files of records, by name; a file is itself. */
    private static ImmutableList<String> filesOf(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return ImmutableList.of(path.toString());
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.map(Path::toString)
                    .filter(name -> Ascii.toLowerCase(name).endsWith(".json"))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** Opens a register. */
    private interface Opening<E extends Serializable> {
        EntrySource<E> open(Path file) throws IOException;
    }

    private static <E extends Serializable> void read(
            String option, String name, Opening<E> opening, Consumer<E> register) throws IOException, UsageException {
        boolean unused = NamedFile.read(option + ": ", name, file -> {
            try (EntrySource<E> entries = opening.open(file)) {
                entries.each(register);
            }
            return true;
        });
    }
}
