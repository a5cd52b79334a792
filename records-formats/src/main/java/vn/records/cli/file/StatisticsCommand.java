package vn.records.cli.file;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.retention.ScheduleChoice;
import vn.records.cli.retention.ShelfOption;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.NamedFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionReader;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.completeness.transfer.KeepBack;
import vn.records.file.RecordsFile;
import vn.records.matter.FileDossier;
import vn.records.report.statistics.YearTable;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.DueDate;
import vn.records.rule.Language;
import vn.records.statistics.YearTally;
import vn.records.table.TableLimits;
import vn.records.table.form.EntrySource;
import vn.records.table.form.IncomingTable;
import vn.records.table.form.OutgoingTable;

/** Counts registers and files of a year (<i>số liệu thống kê</i>): {@code records statistics}. */
public final class StatisticsCommand implements Subcommand {

    private final Console console;

    /** Returns the command on a console. */
    public StatisticsCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.year())
                .addOption(OptionSpecs.value(OptionNames.OUTGOING, "FILE"))
                .addOption(OptionSpecs.value(OptionNames.INCOMING, "FILE"))
                .addOption(ScheduleChoice.option(OptionNames.SCHEDULE_OPTION))
                .addOption(ScheduleChoice.sectors())
                .addOption(ShelfOption.spec())
                .addOption(FigureOutput.FORMAT.spec())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT, "FILE"))
                .addPositional(OptionSpecs.unlessSubcommand(OptionSpecs.several("FILES", "year-files")));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        OptionValues values = new OptionValues(parsed);
        FileOptions options = FileOptions.ofYear(parsed, language);
        Optional<String> outgoing = values.text(OptionNames.OUTGOING);
        Optional<String> incoming = values.text(OptionNames.INCOMING);
        if (options.listYear().isEmpty() || (options.inputs().isEmpty() && outgoing.isEmpty() && incoming.isEmpty())) {
            String needed = OptionNames.YEAR + " " + OptionReader.YEAR;
            String inputs = OptionNames.OUTGOING + ", " + OptionNames.INCOMING + ", FILES";
            throw new UsageException(
                    "cần " + needed + " và ít nhất một trong " + inputs,
                    needed + " and one of " + inputs + " are needed");
        }
        YearTally tally = YearTally.of(options.listYear().get());
        ImmutableList.Builder<String> inputs = ImmutableList.builder();
        inputs.addAll(options.inputs());
        if (outgoing.isPresent()) {
            inputs.add(outgoing.get());
            read(
                    OptionNames.OUTGOING,
                    outgoing.get(),
                    file -> OutgoingTable.open(file, TableLimits.DEFAULT),
                    tally::add);
        }
        if (incoming.isPresent()) {
            inputs.add(incoming.get());
            read(
                    OptionNames.INCOMING,
                    incoming.get(),
                    file -> IncomingTable.open(file, TableLimits.DEFAULT),
                    tally::add);
        }
        YearInputs files = YearInputs.read(options, tally.lastDay(), console);
        Appraiser appraiser = Appraiser.of(files.schedules(), tally.lastDay());
        for (FileDossier dossier : files.dossiers()) {
            RecordsFile file = StatedPeriods.file(dossier);
            Disposition judged = appraiser.appraise(file);
            Optional<KeepBack> kept = dossier.keepBack();
            tally.add(
                    file,
                    judged,
                    kept.flatMap(
                            consent -> judged.transferDue().map(DueDate::day).map(consent::lastDay)));
        }
        FigureOutput.write(
                YearTable.of(
                        options.listYear().get(), tally.figures(), tally.outside(), ShelfOption.of(values), language),
                parsed,
                console,
                inputs.build());
        return files.isFaulty() ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }

    /** Opens a register. */
    private interface Opening<E extends Serializable> {
        EntrySource<E> open(Path file) throws IOException;
    }

    private static <E extends Serializable> void read(String option, String name, Opening<E> opening, Consumer<E> tally)
            throws IOException, UsageException {
        boolean unused = NamedFile.read(option + ": ", name, file -> {
            try (EntrySource<E> entries = opening.open(file)) {
                entries.each(tally);
            }
            return true;
        });
    }
}
