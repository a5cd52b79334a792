package vn.records.cli.file;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.retention.ScheduleChoice;
import vn.records.cli.retention.ShelfOption;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.NamedFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.file.RecordsFile;
import vn.records.report.statistics.BacklogTable;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.ArchiveSource;
import vn.records.retention.appraisal.ShelfRatio;
import vn.records.rule.Language;
import vn.records.statistics.BacklogTally;
import vn.records.statistics.UnarrangedRecords;
import vn.records.table.TableLimits;
import vn.records.table.form.UnarrangedTable;

/** Counts what has piled up (<i>tài liệu tồn đọng</i>): {@code records backlog}. */
public final class BacklogCommand implements Subcommand {

    private final Console console;

    /** Returns the command on a console. */
    public BacklogCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.value(OptionNames.UNARRANGED, "FILE"))
                .addOption(FileOptions.SOURCE.spec())
                .addOption(ScheduleChoice.option(OptionNames.SCHEDULE_OPTION))
                .addOption(ScheduleChoice.sectors())
                .addOption(OptionSpecs.date())
                .addOption(ShelfOption.spec())
                .addOption(FigureOutput.FORMAT.spec())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT, "FILE"))
                .addPositional(OptionSpecs.unlessSubcommand(OptionSpecs.several("FILES", "year-files")));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        OptionValues values = new OptionValues(parsed);
        FileOptions options = FileOptions.ofYear(parsed, language);
        Optional<String> unarranged = values.text(OptionNames.UNARRANGED);
        if (options.inputs().isEmpty() && unarranged.isEmpty()) {
            throw new UsageException(
                    "cần FILES hoặc " + OptionNames.UNARRANGED, "FILES or " + OptionNames.UNARRANGED + " are needed");
        }
        LocalDate today = options.date().orElseGet(console.today());
        ShelfRatio ratio = ShelfOption.of(values);
        BacklogTally tally = BacklogTally.empty();
        if (unarranged.isPresent()) {
            for (UnarrangedRecords records : NamedFile.read(
                    OptionNames.UNARRANGED + ": ",
                    unarranged.get(),
                    file -> UnarrangedTable.read(file, ratio, TableLimits.DEFAULT))) {
                tally.add(records);
            }
        }
        YearInputs inputs = YearInputs.read(options, today, console);
        ArchiveSource source = options.source()
                .map(is -> is ? ArchiveSource.SOURCE : ArchiveSource.NONE)
                .orElse(ArchiveSource.UNKNOWN);
        Appraiser appraiser = Appraiser.of(inputs.schedules(), today).of(source);
        for (RecordsFile file : inputs.files()) {
            tally.add(file, appraiser.appraise(file));
        }
        ImmutableList.Builder<String> read = ImmutableList.builder();
        read.addAll(options.inputs());
        unarranged.ifPresent(read::add);
        FigureOutput.write(BacklogTable.of(today, tally.rows(), ratio, language), parsed, console, read.build());
        return inputs.isFaulty() ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }
}
