package vn.records.table.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.file.FileList;
import vn.records.file.PlannedFile;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;
import vn.records.row.WrittenDate;
import vn.records.table.TableForm;
import vn.records.table.TableLimits;
import vn.records.table.TableWriter;

/** What is written is read back equal, whatever a person may type into a cell. */
class FormTablesProperties {
    private static final int TRIES = 100;
    private static final BookCover COVER = BookCover.of(2026);
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private interface Rows {
        void write(TableWriter out) throws IOException;
    }

    private interface Reading<T> {
        T read(Path file) throws IOException;
    }

    private static <T> T passed(boolean workbook, TableForm form, Rows rows, Reading<T> reading) throws IOException {
        Path file = Files.createTempFile("form", workbook ? ".xlsx" : ".csv");
        try {
            OutputStream stream = Files.newOutputStream(file);
            try (TableWriter out = workbook ? TableWriter.xlsx(stream, form) : TableWriter.csv(stream, form)) {
                rows.write(out);
            }
            return reading.read(file);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = TRIES)
    void outgoing_registers_are_read_back_equal(
            @ForAll("outgoing") List<OutgoingEntry> entries, @ForAll boolean workbook) throws IOException {
        TableForm form = OutgoingTable.extendedForm(COVER);
        ImmutableList<OutgoingEntry> read = passed(
                workbook,
                form,
                out -> {
                    for (OutgoingEntry entry : entries) {
                        OutgoingTable.write(entry, form, out);
                    }
                },
                file -> {
                    try (EntrySource<OutgoingEntry> source = OutgoingTable.open(file, TableLimits.DEFAULT)) {
                        return source.all();
                    }
                });
        assertThat(read).isEqualTo(entries);
    }

    @Property(tries = TRIES)
    void incoming_registers_are_read_back_equal(
            @ForAll("incoming") List<IncomingEntry> entries, @ForAll boolean workbook) throws IOException {
        TableForm form = IncomingTable.extendedForm(COVER);
        ImmutableList<IncomingEntry> read = passed(
                workbook,
                form,
                out -> {
                    for (IncomingEntry entry : entries) {
                        IncomingTable.write(entry, form, out);
                    }
                },
                file -> {
                    try (EntrySource<IncomingEntry> source = IncomingTable.open(file, TableLimits.DEFAULT)) {
                        return source.all();
                    }
                });
        assertThat(read).isEqualTo(entries);
    }

    @Property(tries = TRIES)
    void indexes_of_documents_are_read_back_equal(
            @ForAll("index") List<DocumentIndexTable.Line> lines, @ForAll boolean workbook) throws IOException {
        ImmutableList<DocumentIndexTable.Line> read = passed(
                workbook,
                DocumentIndexTable.form("01.TCCB", 2026),
                out -> {
                    for (DocumentIndexTable.Line line : lines) {
                        DocumentIndexTable.write(line, out);
                    }
                },
                file -> DocumentIndexTable.read(file, TableLimits.DEFAULT));
        assertThat(read).isEqualTo(lines);
    }

    @Property(tries = TRIES)
    void the_other_books_are_read_back_equal(
            @ForAll Book book, @ForAll("cells") List<List<String>> cells, @ForAll boolean workbook) throws IOException {
        List<ImmutableList<String>> rows = cells.stream()
                .map(row -> ImmutableList.copyOf(row.subList(0, book.columns().size())))
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        ImmutableList<ImmutableList<String>> read = passed(
                workbook,
                book.form(COVER),
                out -> {
                    for (List<String> row : rows) {
                        book.write(row, out);
                    }
                },
                file -> book.read(file, TableLimits.DEFAULT));
        assertThat(read).isEqualTo(rows);
    }

    @Property(tries = TRIES)
    void lists_of_files_are_read_back_equal(@ForAll("lists") FileList list, @ForAll boolean workbook)
            throws IOException {
        Path file = Files.createTempFile("list", workbook ? ".xlsx" : ".csv");
        try {
            OutputStream out = Files.newOutputStream(file);
            if (workbook) {
                FileListTable.writeXlsx(list, COVER, out);
            } else {
                FileListTable.writeCsv(list, COVER, out);
            }
            assertThat(FileListTable.read(file, 2026, TableLimits.DEFAULT)).isEqualTo(list);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<OutgoingEntry>> outgoing() {
        return Combinators.combine(numbers(), days(), days(), texts().list().ofSize(8), secrecies())
                .as((number, date, forwarded, texts, secrecy) -> OutgoingEntry.builder()
                        .number(number)
                        .date(date)
                        .forwarded(forwarded)
                        .subject(texts.get(0))
                        .signer(texts.get(1))
                        .recipients(texts.get(2))
                        .copyKeeper(texts.get(3))
                        .copies(texts.get(4))
                        .receipt(texts.get(5))
                        .note(texts.get(6))
                        .issuer(texts.get(7))
                        .secrecy(secrecy)
                        .build())
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<IncomingEntry>> incoming() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99_999),
                        days(),
                        days(),
                        texts().list().ofSize(6),
                        secrecies(),
                        Arbitraries.of(Urgency.class).optional())
                .as((number, date, forwarded, texts, secrecy, urgency) -> IncomingEntry.builder()
                        .arrived(date)
                        .arrivalNumber(RegisterNumber.of(number))
                        .author(texts.get(0))
                        .number(texts.get(1))
                        .date(forwarded)
                        .subject(texts.get(2))
                        .receivers(texts.get(3))
                        .forwarded(forwarded)
                        .receipt(texts.get(4))
                        .note(texts.get(5))
                        .secrecy(secrecy)
                        .urgency(urgency)
                        .build())
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<DocumentIndexTable.Line>> index() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9_999),
                        days(),
                        texts().list().ofSize(5))
                .as((ordinal, date, texts) -> DocumentIndexTable.Line.builder()
                        .ordinal(ordinal.toString())
                        .number(texts.get(0))
                        .date(date)
                        .subject(texts.get(1))
                        .author(texts.get(2))
                        .sheets(texts.get(3))
                        .note(texts.get(4))
                        .build())
                .list()
                .ofMaxSize(5);
    }

    /** A date comes back as it is written in full, so that is what is given. */
    @Provide
    Arbitrary<List<List<String>>> cells() {
        int most = 9;
        Arbitrary<String> cell =
                Arbitraries.oneOf(texts().filter(text -> WrittenDate.read(text).isEmpty()), days().map(Forms::date));
        return cell.list().ofSize(most).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<FileList> lists() {
        Arbitrary<PlannedFile> file = Combinators.combine(texts(), texts(), texts(), texts())
                .as((code, title, maker, note) -> PlannedFile.builder()
                        .code(code)
                        .title(title)
                        .retention("20 năm")
                        .maker(maker)
                        .note(note)
                        .build());
        Arbitrary<List<PlannedFile>> files = file.list().ofMaxSize(3);
        return Combinators.combine(files, files.list().ofMaxSize(2), headings())
                .as((first, more, title) -> heading(first, more, title))
                .list()
                .ofMaxSize(ROMAN.length)
                .map(headings -> {
                    List<FileList.Heading> numbered = new ArrayList<>();
                    for (FileList.Heading heading : headings) {
                        numbered.add(new FileList.Heading(ROMAN[numbered.size()], heading.title(), heading.groups()));
                    }
                    return new FileList(2026, ImmutableList.copyOf(numbered));
                });
    }

    /** Files that stand right below the heading, then groups. */
    private static FileList.Heading heading(List<PlannedFile> first, List<List<PlannedFile>> more, String title) {
        ImmutableList.Builder<FileList.Group> groups = ImmutableList.builder();
        if (!first.isEmpty()) {
            groups.add(new FileList.Group("", "", ImmutableList.copyOf(first)));
        }
        int number = 1;
        for (List<PlannedFile> files : more) {
            groups.add(new FileList.Group(Integer.toString(number++), title, ImmutableList.copyOf(files)));
        }
        return new FileList.Heading("", title, groups.build());
    }

    private static Arbitrary<String> headings() {
        return texts().filter(text -> !text.isEmpty() && text.indexOf('\n') < 0);
    }

    private static Arbitrary<RegisterNumber> numbers() {
        return Arbitraries.of("01/QĐ-UBND", "7/CV-A", "15a/QĐ-SB", "1200/TB-ĐHQG.HN", "3/2026/QĐ-UBND")
                .map(RegisterNumber::parse);
    }

    private static Arbitrary<Optional<LocalDate>> days() {
        return Dates.dates().yearBetween(1900, 2100).optional();
    }

    private static Arbitrary<Optional<Secrecy>> secrecies() {
        return Arbitraries.of(Secrecy.class).optional();
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> typed = Arbitraries.strings()
                .withChars("aăđơưẾỹ 0123456789.,;:-–/+=@'\"“”()<>&\n\t_xX%")
                .ofMaxLength(12)
                .map(String::strip);
        return Arbitraries.oneOf(
                typed,
                typed,
                Arbitraries.of(
                        "",
                        "05",
                        "007",
                        "1.50",
                        "1e5",
                        "-3",
                        "12345678901234567890",
                        "TRUE",
                        "=1+1",
                        "_x000A_",
                        "5/3/26",
                        "Vĩnh viễn",
                        "𝒜 và 🗂"));
    }
}
