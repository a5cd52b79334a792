package vn.records.cli.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.retention.ScheduleChoice;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.NewFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.completeness.transfer.DeliveredFile;
import vn.records.completeness.transfer.HandoverRecord;
import vn.records.completeness.transfer.TransferList;
import vn.records.content.BodyBlock.Clause;
import vn.records.content.BodyBlock.Text;
import vn.records.content.DocumentContent;
import vn.records.content.Signatory;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.Notation;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.GenerateOptions;
import vn.records.file.FileMedium;
import vn.records.file.Fonds;
import vn.records.file.RecordsFile;
import vn.records.matter.PaperData;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.ArchiveSource;
import vn.records.retention.appraisal.Disposition;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;
import vn.records.table.transfer.TransferTables;

/** Lists permanent files for the historical archive, fonds by fonds: {@code records file deliver}. */
final class FileDeliverCommand implements Subcommand {

    private final Console console;

    FileDeliverCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.value(OptionNames.CONTENT, "AGENCY.json"))
                .addOption(ScheduleChoice.option(OptionNames.SCHEDULE_OPTION))
                .addOption(ScheduleChoice.sectors())
                .addOption(OptionSpecs.date())
                .addOption(FileOptions.SIGNED_PAPERS.spec())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT_FOLDER, "FOLDER"))
                .addPositional(OptionSpecs.several("FILES", "year-files"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        FileOptions options = FileOptions.ofYear(parsed, language);
        LocalDate today = options.date().orElseGet(console.today());
        PaperData data = YearInputs.data(options, console);
        Optional<Path> folder = options.output().isEmpty()
                ? Optional.empty()
                : Optional.of(Papers.folder(options.output().get()));
        YearInputs inputs = YearInputs.read(options, today, console);
        Appraiser appraiser = Appraiser.of(inputs.schedules(), today).of(ArchiveSource.SOURCE);
        ImmutableListMultimap.Builder<String, RecordsFile> byFonds = ImmutableListMultimap.builder();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        boolean vietnamese = language == Language.VIETNAMESE;
        for (RecordsFile file : ImmutableList.sortedCopyOf(Comparator.comparing(RecordsFile::code), inputs.files())) {
            Disposition disposition = appraiser.appraise(file);
            if (disposition.period().filter(RetentionPeriod::isPermanent).isEmpty()
                    || file.closed().isEmpty()) {
                continue;
            }
            String day = disposition
                    .historicalTransferDue()
                    .map(due -> WrittenDate.write(due.day()))
                    .orElse(vietnamese ? "chưa kết luận" : "undecided");
            boolean secret = file.isSecretOn(today);
            boolean delivered =
                    file.transferred().filter(then -> !then.isAfter(today)).isPresent();
            String standing = secret
                    ? (vietnamese ? "; mật, nộp sau khi giải mật" : "; secret, only after it is declassified")
                    : delivered
                            ? ""
                            : vietnamese ? "; chưa nộp vào lưu trữ cơ quan" : "; not yet in the agency archive";
            lines.add(file.code() + " " + file.title() + (vietnamese ? "; hạn " : "; last day ") + day + standing);
            if (!secret && delivered) {
                byFonds.put(file.fonds().map(Fonds::title).orElse(data.fonds()), file);
            }
        }
        Papers papers = new Papers(options.papers(), false);
        ImmutableList<String> names = ImmutableList.of();
        if (folder.isPresent() && !inputs.isFaulty()) {
            ImmutableListMultimap<String, RecordsFile> fonds = byFonds.build();
            for (String name : fonds.keySet()) {
                make(name, fonds.keySet().size() > 1, fonds.get(name), data, today, papers);
            }
            names = papers.write(folder.get());
        }
        Writer out = new BufferedWriter(console.printer());
        for (String line : lines.build()) {
            out.write(line + "\n");
        }
        for (String name : names) {
            out.write((vietnamese ? "Đã ghi: " : "Written: ") + name + "\n");
        }
        for (String note : papers.notes(language)) {
            out.write(note + "\n");
        }
        out.flush();
        return inputs.isFaulty() ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }

    private static void make(
            String fonds,
            boolean several,
            ImmutableList<RecordsFile> files,
            PaperData data,
            LocalDate today,
            Papers papers)
            throws IOException {
        String folder = several ? (fonds.isEmpty() ? "chua-ro-phong" : NewFile.name(fonds)) + "/" : "";
        papers.given(fonds, "tên phông", "name of the fonds");
        papers.withoutForm("mục lục và biên bản thu nộp vào lưu trữ lịch sử");
        String years = Integer.toString(today.getYear());
        TransferTables.Head head = new TransferTables.Head(data.parentAgency(), data.issuingAgency(), years);
        ImmutableList<RecordsFile> electronic = files.stream()
                .filter(file -> file.medium()
                        .filter(medium -> medium != FileMedium.PAPER)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<RecordsFile> paper = files.stream()
                .filter(file ->
                        file.medium().filter(FileMedium.ELECTRONIC::equals).isEmpty())
                .collect(ImmutableList.toImmutableList());
        int lists = 0;
        lists += list(folder + "muc-luc-ho-so-giay", head, paper, papers);
        lists += list(folder + "muc-luc-ho-so-dien-tu", head, electronic, papers);
        record(folder, fonds, files, lists, data, papers);
    }

    private static int list(String name, TransferTables.Head head, ImmutableList<RecordsFile> files, Papers papers)
            throws IOException {
        if (files.isEmpty()) {
            return 0;
        }
        ImmutableList.Builder<DeliveredFile> rows = ImmutableList.builder();
        int ordinal = 0;
        for (RecordsFile file : files) {
            DeliveredFile row = DeliveredFile.of(++ordinal, file, RetentionPeriod.permanent());
            if (row.sheetsOrPages().isEmpty()) {
                papers.blank("số tờ/số trang của " + file.code(), "sheets or pages of " + file.code());
            }
            rows.add(row);
        }
        TransferList list = new TransferList(true, rows.build());
        papers.table(name, TransferTables.form(list, head), out -> TransferTables.write(list, out));
        return 1;
    }

    private static void record(
            String folder, String fonds, ImmutableList<RecordsFile> files, int lists, PaperData data, Papers papers) {
        HandoverRecord counted = HandoverRecord.of(files).lists(lists).build();
        String agency = papers.given(data.issuingAgency(), "tên cơ quan", "name of the agency");
        String archive = papers.given(data.historicalArchive(), "lưu trữ lịch sử", "the historical archive");
        String place = papers.given(data.place(), "địa danh", "place");
        PaperData.Person giver = data.head();
        PaperData.Person receiver = data.historicalArchivist();
        papers.given(giver.name(), "đại diện bên giao", "representative of who delivers");
        papers.given(receiver.name(), "đại diện lưu trữ lịch sử", "representative of the historical archive");
        papers.blank("ngày lập biên bản thu nộp", "date of the record of delivery");
        String condition = papers.given(data.condition(), "tình trạng tài liệu", "condition of the records");
        papers.blank("số của biên bản thu nộp", "number of the record of delivery");
        DocumentContent content = DocumentContent.builder()
                .type(DocumentType.MINUTES)
                .parentAgency(data.parentAgency())
                .issuingAgency(agency)
                .number(
                        data.abbreviation().isEmpty()
                                ? DocumentNumber.blank()
                                : DocumentNumber.blank(Notation.parse("BB-" + data.abbreviation())))
                .subject("Thu nộp hồ sơ, tài liệu")
                .addBody(
                        new Text("Địa điểm: " + place + "."),
                        new Text("Bên giao: " + agency + "."),
                        new Text("Đại diện: Ông (bà) " + words(giver) + "."),
                        new Text("Bên nhận: " + archive + "."),
                        new Text("Đại diện: Ông (bà) " + words(receiver) + "."),
                        new Text("Hai bên thống nhất thu nộp hồ sơ, tài liệu bảo quản vĩnh viễn như sau:"),
                        new Clause("", "Phông: " + (fonds.isEmpty() ? Papers.DOTS : fonds) + "."),
                        new Clause(
                                "",
                                "Thời gian của tài liệu: "
                                        + counted.span().map(String::valueOf).orElse(Papers.DOTS) + "."),
                        new Clause(
                                "",
                                "Tài liệu giấy: " + counted.paperFiles() + " hồ sơ; quy ra mét giá: "
                                        + counted.metres().replace('.', ',') + " mét."),
                        new Clause("", "Tài liệu điện tử: " + counted.electronicFiles() + " hồ sơ."),
                        new Clause("", "Tình trạng tài liệu: " + condition + "."),
                        new Clause("", "Mục lục kèm theo: " + lists + "."),
                        new Text("Biên bản này được lập thành ba bản; bên giao giữ một bản, bên nhận giữ hai bản."))
                .addSignatories(
                        Signatory.of(giver.name(), "Đại diện bên giao"),
                        Signatory.of(receiver.name(), "Đại diện bên nhận"))
                .addFiledWith("VT", "Hồ sơ")
                .build();
        papers.document(folder + "bien-ban-thu-nop", DocxGenerator.create().generate(content, GenerateOptions.DEFAULT));
    }

    private static String words(PaperData.Person person) {
        String words = person.name() + (person.post().isEmpty() ? "" : ", " + person.post());
        return words.isEmpty() ? Papers.DOTS : words;
    }
}
