package vn.records.cli.file;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.file.FileInputs.FileInput;
import vn.records.cli.retention.ScheduleChoice;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.NewFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Problem;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UnfinishedFile;
import vn.records.cli.terminal.UsageException;
import vn.records.completeness.transfer.DocumentIndex;
import vn.records.completeness.transfer.HandoverRecord;
import vn.records.completeness.transfer.IndexedDocument;
import vn.records.completeness.transfer.TransferItem;
import vn.records.completeness.transfer.TransferList;
import vn.records.completeness.transfer.TransferPlan;
import vn.records.completeness.transfer.TransferStanding;
import vn.records.docx.generate.FormDocuments;
import vn.records.docx.generate.SizeSet;
import vn.records.docx.generate.TableDocument;
import vn.records.matter.FileDossier;
import vn.records.report.completeness.TransferReport;
import vn.records.retention.appraisal.Appraiser;
import vn.records.rule.Language;
import vn.records.table.TableForm;
import vn.records.table.TableWriter;
import vn.records.table.form.DocumentIndexTable;
import vn.records.table.transfer.TransferTables;

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
                .addOption(OptionSpecs.date())
                .addOption(OptionSpecs.value(OptionNames.AGENCY, "NAME"))
                .addOption(OptionSpecs.value(OptionNames.UNIT, "NAME"))
                .addOption(FileOptions.FORMAT.spec())
                .addOption(FileOptions.PAPERS.spec())
                .addOption(OptionSpecs.flag(OptionNames.RAW))
                .addOption(OptionSpecs.value(OptionNames.OUTPUT_FOLDER, "FOLDER"))
                .addPositional(OptionSpecs.several("FILE.json", "matters"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        FileOptions options = FileOptions.ofTransfer(parsed, language);
        LocalDate today = options.date().orElseGet(console.today());
        List<FileDossier> dossiers = new ArrayList<>();
        int exit = ExitCode.CLEAN;
        for (String name : options.inputs()) {
            for (FileInput input : FileInputs.read(name, true, today)) {
                dossiers.addAll(input.dossier());
                if (input.faulty()) {
                    exit = ExitCode.TROUBLE;
                    boolean vietnamese = options.language() == Language.VIETNAMESE;
                    console.complain(input.source() + ": "
                            + (vietnamese
                                    ? input.problem().vietnamese()
                                    : input.problem().english()));
                }
            }
        }
        return Math.max(exit, deliver(options, dossiers, today));
    }

    private int deliver(FileOptions options, List<FileDossier> dossiers, LocalDate today)
            throws IOException, UsageException {
        Appraiser appraiser =
                Appraiser.of(StatedPeriods.schedules(dossiers, StatedPeriods.chosen(options.schedule()), today), today);
        TransferPlan plan = TransferPlan.of(
                dossiers.stream().map(StatedPeriods::file).collect(toImmutableList()),
                appraiser,
                dossiers.stream()
                        .flatMap(dossier -> dossier.keepBack().stream())
                        .collect(toImmutableList()));
        List<String> papers = options.output().isEmpty() ? List.of() : papers(options, plan);
        Writer out = new BufferedWriter(console.printer());
        TransferReport report = new TransferReport(options.language());
        if (options.format() == FileOptions.Format.TEXT) {
            report.text(out, plan, papers);
        } else {
            report.json(out, plan, papers, version);
        }
        return plan.items(TransferStanding.OVERDUE).isEmpty() ? ExitCode.CLEAN : ExitCode.ERRORS;
    }

    private static List<String> papers(FileOptions options, TransferPlan plan) throws IOException, UsageException {
        Path folder = folder(options.output().orElse(""));
        TransferTables.Head head = new TransferTables.Head(
                options.agency().orElse(""),
                options.unit().orElse(""),
                plan.asOf().getYear());
        Written written = new Written(folder, options.papers(), options.raw());
        ImmutableList<TransferItem> items = plan.toDeliver();
        int lists = 0;
        for (boolean permanent : new boolean[] {true, false}) {
            TransferList list = TransferList.of(permanent, items);
            if (!list.files().isEmpty()) {
                lists++;
                written.write(
                        permanent ? "muc-luc-ho-so-vinh-vien" : "muc-luc-ho-so-co-thoi-han",
                        TransferTables.form(list, head),
                        out -> TransferTables.write(list, out));
            }
        }
        HandoverRecord record = HandoverRecord.of(
                        items.stream().map(TransferItem::file).collect(toImmutableList()))
                .giver(options.unit().orElse(""))
                .lists(lists)
                .build();
        written.write(record, head);
        for (TransferItem item : items) {
            if (item.period().filter(period -> period.isPermanent()).isPresent()) {
                index(item, written);
            }
        }
        return written.names;
    }

    private static void index(TransferItem item, Written written) throws IOException {
        DocumentIndex index = DocumentIndex.of(item.file());
        int year = item.file().closed().orElse(LocalDate.EPOCH).getYear();
        written.write(
                "muc-luc-van-ban-" + NewFile.name(item.file().code().value()),
                DocumentIndexTable.form(item.file().code().value(), year),
                out -> {
                    for (IndexedDocument document : index.documents()) {
                        DocumentIndexTable.write(
                                DocumentIndexTable.Line.builder()
                                        .ordinal(Integer.toString(document.ordinal()))
                                        .number(document.number())
                                        .date(document.date())
                                        .subject(document.subject())
                                        .author(document.author())
                                        .sheets(document.place())
                                        .note(document.remark())
                                        .build(),
                                out);
                    }
                });
    }

    private static Path folder(String name) throws IOException, UsageException {
        try {
            Path folder = Path.of(name);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new UsageException(
                        OptionNames.OUTPUT_FOLDER + ": “" + name + "” không phải thư mục",
                        OptionNames.OUTPUT_FOLDER + ": “" + name + "” is no folder");
            }
            return Files.createDirectories(folder);
        } catch (InvalidPathException e) {
            throw Problem.refused(OptionNames.OUTPUT_FOLDER + ": ", name);
        }
    }

    /** Writes the rows of a paper. */
    private interface Rows {
        void write(TableWriter out) throws IOException;
    }

    /** The papers written so far. */
    private static final class Written {
        private final Path folder;
        private final FileOptions.Papers kind;
        private final boolean raw;
        private final List<String> names = new ArrayList<>();

        Written(Path folder, FileOptions.Papers kind, boolean raw) {
            this.folder = folder;
            this.kind = kind;
            this.raw = raw;
        }

        void write(String name, TableForm form, Rows rows) throws IOException {
            Path file = folder.resolve(name + "." + Ascii.toLowerCase(kind.name()));
            UnfinishedFile.write(file, stream -> {
                try (TableWriter out = writer(stream, form)) {
                    rows.write(out);
                }
            });
            names.add(file.toString());
        }

        private TableWriter writer(OutputStream stream, TableForm form) throws IOException {
            return switch (kind) {
                case XLSX -> TableWriter.xlsx(stream, form);
                case CSV -> raw ? TableWriter.rawCsv(stream, form) : TableWriter.csv(stream, form);
                case DOCX -> TableDocument.begin(stream, form, SizeSet.SET_14);
            };
        }

        /** Writes the record of hand-over: as a document in the words of its form, else as a table. */
        void write(HandoverRecord record, TransferTables.Head head) throws IOException {
            String name = "bien-ban-giao-nhan";
            if (kind != FileOptions.Papers.DOCX) {
                write(name, TransferTables.recordForm(head), out -> TransferTables.write(record, out));
                return;
            }
            Path file = folder.resolve(name + ".docx");
            FormDocuments.Heading heading = new FormDocuments.Heading(
                    head.parent(),
                    head.unit().isEmpty() ? head.parent() : head.unit(),
                    FormDocuments.blank().placeAndDate());
            byte[] paper = FormDocuments.handover(record, heading, head.year(), SizeSet.SET_14);
            UnfinishedFile.write(file, stream -> stream.write(paper));
            names.add(file.toString());
        }
    }
}
