package vn.records.cli.file;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.retention.ScheduleChoice;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionReader;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.completeness.transfer.TransferPlan;
import vn.records.completeness.transfer.TransferStanding;
import vn.records.matter.PaperData;
import vn.records.report.completeness.TransferReport;
import vn.records.retention.appraisal.Appraiser;
import vn.records.rule.Language;

/** Says which files are to be delivered and writes the papers: {@code records file transfer}. */
final class FileTransferCommand implements Subcommand {

    private final Console console;
    private final String version;

    FileTransferCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(ScheduleChoice.option(OptionNames.SCHEDULE_OPTION))
                .addOption(ScheduleChoice.sectors())
                .addOption(OptionSpecs.date())
                .addOption(OptionSpecs.value(OptionNames.CONTENT, "AGENCY.json"))
                .addOption(OptionSpecs.value(OptionNames.AGENCY, "NAME"))
                .addOption(OptionSpecs.value(OptionNames.UNIT, "NAME"))
                .addOption(OptionSpecs.value(OptionNames.GIVER, "NAME,POST"))
                .addOption(OptionSpecs.value(OptionNames.RECEIVER, "NAME"))
                .addOption(OptionSpecs.value(OptionNames.RECEIVED_BY, "NAME,POST"))
                .addOption(OptionSpecs.value(OptionNames.PLACE, "NAME"))
                .addOption(OptionSpecs.value(OptionNames.LIST_YEAR, OptionReader.YEAR))
                .addOption(FileOptions.FORMAT.spec())
                .addOption(FileOptions.PAPERS.spec())
                .addOption(OptionSpecs.flag(OptionNames.RAW))
                .addOption(OptionSpecs.value(OptionNames.OUTPUT_FOLDER, "FOLDER"))
                .addPositional(OptionSpecs.several("FILES", "year-files"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        FileOptions options = FileOptions.ofTransfer(parsed, language);
        LocalDate today = options.date().orElseGet(console.today());
        PaperData data = YearInputs.data(options, console);
        Optional<Path> folder = options.output().isEmpty()
                ? Optional.empty()
                : Optional.of(Papers.folder(options.output().get()));
        YearInputs inputs = YearInputs.read(options, today, console);
        TransferPlan plan = TransferPlan.of(
                inputs.files(),
                Appraiser.of(inputs.schedules(), today),
                inputs.dossiers().stream()
                        .flatMap(dossier -> dossier.keepBack().stream())
                        .collect(toImmutableList()));
        Papers papers = new Papers(options.papers(), options.raw());
        ImmutableList<String> names = ImmutableList.of();
        if (folder.isPresent() && !inputs.isFaulty()) {
            TransferPapers.make(options, data, plan, papers);
            names = papers.write(folder.get());
        }
        report(options, plan, names, papers.notes(language));
        boolean overdue = !plan.items(TransferStanding.OVERDUE).isEmpty();
        int exit = overdue ? ExitCode.ERRORS : ExitCode.CLEAN;
        return inputs.isFaulty() ? ExitCode.TROUBLE : exit;
    }

    private void report(FileOptions options, TransferPlan plan, List<String> papers, List<String> notes)
            throws IOException {
        Writer out = new BufferedWriter(console.printer());
        TransferReport report = new TransferReport(options.language());
        if (options.format() == FileOptions.Format.TEXT) {
            report.text(out, plan, papers, notes);
        } else {
            report.json(out, plan, papers, notes, version);
        }
    }
}
