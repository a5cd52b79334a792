package vn.records.table.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.file.FileList;
import vn.records.file.PlannedFile;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;
import vn.records.row.Column;
import vn.records.row.RowsException;
import vn.records.table.TableForm;
import vn.records.table.TableLimits;
import vn.records.table.TableWriter;

class FormTablesTest {
    private static final BookCover COVER = BookCover.builder()
            .parentAgency("ỦY BAN NHÂN DÂN TỈNH A")
            .agency("SỞ B")
            .year(2026)
            .from(LocalDate.of(2026, 1, 1))
            .to(LocalDate.of(2026, 12, 31))
            .firstNumber("01")
            .lastNumber("350")
            .volume("01")
            .build();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path folder;

    private TableWriter writer(String name, TableForm form) throws IOException {
        Path file = folder.resolve(name);
        return name.endsWith(".csv")
                ? TableWriter.csv(Files.newOutputStream(file), form)
                : TableWriter.xlsx(Files.newOutputStream(file), form);
    }

    @Test
    void an_outgoing_register_comes_back_equal() throws IOException {
        ImmutableList<OutgoingEntry> entries = ImmutableList.of(
                OutgoingEntry.builder()
                        .number(RegisterNumber.parse("01/QĐ-SB"))
                        .date(DAY)
                        .subject("Quyết định về việc \"A\", B\nvà C")
                        .signer("Trần Văn C")
                        .recipients("Phòng D; Phòng E")
                        .copyKeeper("VT")
                        .copies("5")
                        .forwarded(DAY.plusDays(1))
                        .receipt("đã nhận")
                        .note("x")
                        .secrecy(Secrecy.CONFIDENTIAL)
                        .issuer("Công đoàn")
                        .urgency(Urgency.VERY_URGENT)
                        .build(),
                OutgoingEntry.builder()
                        .number(RegisterNumber.parse("15a/QĐ-SB"))
                        .copies("05 bản")
                        .build());
        for (String name : ImmutableList.of("di.csv", "di.xlsx")) {
            TableForm form = OutgoingTable.extendedForm(COVER);
            try (TableWriter out = writer(name, form)) {
                for (OutgoingEntry entry : entries) {
                    OutgoingTable.write(entry, form, out);
                }
            }
            try (EntrySource<OutgoingEntry> read = OutgoingTable.open(folder.resolve(name), TableLimits.DEFAULT)) {
                assertThat(read.missing(OutgoingTable.FORM_COLUMNS)).isEmpty();
                assertThat(read.all()).isEqualTo(entries);
            }
        }
        assertThat(OutgoingTable.form(COVER).columns()).hasSize(10);
    }

    @Test
    void an_incoming_register_comes_back_equal() throws IOException {
        ImmutableList<IncomingEntry> entries = ImmutableList.of(
                IncomingEntry.builder()
                        .arrived(DAY)
                        .arrivalNumber(RegisterNumber.of(7))
                        .author("UBND xã A")
                        .number("12/CV-UBND")
                        .date(DAY.minusDays(3))
                        .subject("Công văn về B")
                        .receivers("Phòng D")
                        .forwarded(DAY)
                        .receipt("C")
                        .note("n")
                        .urgency(Urgency.URGENT)
                        .secrecy(Secrecy.CONFIDENTIAL)
                        .build(),
                IncomingEntry.builder()
                        .arrivalNumber(RegisterNumber.of(8))
                        .subject("Thư")
                        .build());
        for (String name : ImmutableList.of("den.csv", "den.xlsx")) {
            TableForm form = IncomingTable.extendedForm(COVER);
            try (TableWriter out = writer(name, form)) {
                for (IncomingEntry entry : entries) {
                    IncomingTable.write(entry, form, out);
                }
            }
            try (EntrySource<IncomingEntry> read = IncomingTable.open(folder.resolve(name), TableLimits.DEFAULT)) {
                assertThat(read.all()).isEqualTo(entries);
            }
        }
        assertThat(IncomingTable.form(COVER).columns()).hasSize(10);
    }

    private EntrySource<OutgoingEntry> outgoing(String text) throws IOException {
        return OutgoingTable.open(Files.writeString(folder.resolve("di.csv"), text), TableLimits.DEFAULT);
    }

    @Test
    void rows_between_months_and_columns_apart_are_read_as_a_person_reads_them() throws IOException {
        try (EntrySource<OutgoingEntry> read = outgoing(
                "Số văn bản;Ký hiệu;Ngày ban hành;Trích yếu;Độ mật\n"
                        + "Tháng 3;;;;\n1;QĐ-A;5-3-2026;về A;Thường\n;;;;\n2;QĐ-A;ngày 05 tháng 3 năm 2026;về B;MẬT\n3/CV-A;;-;;\n")) {
            ImmutableList<OutgoingEntry> entries = read.all();

            assertThat(entries)
                    .extracting(e -> e.number().orElseThrow().symbol())
                    .containsExactly("QĐ-A", "QĐ-A", "CV-A");
            assertThat(entries).extracting(e -> e.date().orElse(null)).containsExactly(DAY, DAY, null);
            assertThat(entries.get(1).secrecy()).contains(Secrecy.CONFIDENTIAL);
            assertThat(read.line()).isEqualTo(6);
            assertThat(read.missing(OutgoingTable.FORM_COLUMNS))
                    .extracting(Column::name)
                    .contains("Người ký", "Ghi chú")
                    .hasSize(7);
        }
    }

    @Test
    void what_cannot_be_read_is_told_row_by_row_at_the_end() throws IOException {
        try (EntrySource<OutgoingEntry> read = outgoing("Số văn bản,Ngày ban hành,Trích yếu,Độ mật\n"
                + "x y,31/2/2026,a,b\n2/A,5/3/2026,c\n3/A,5/3/2026,d,,e\n")) {
            assertThatThrownBy(read::all)
                    .isInstanceOf(RowsException.class)
                    .hasMessageContaining(
                            "di.csv, line 2, column “Số, ký hiệu văn bản”: cannot read “x y”; expected: a number and a symbol")
                    .hasMessageContaining("di.csv, line 2, column “Ngày tháng văn bản”: cannot read “31/2/2026”")
                    .hasMessageContaining("di.csv, line 2, column “Độ mật”: cannot read “b”")
                    .hasMessageContaining("di.csv, line 4: 5 cells, more than the 4 headings");
        }
    }

    static FileList list() {
        return new FileList(
                2026,
                ImmutableList.of(
                        new FileList.Heading(
                                "I",
                                "TỔ CHỨC CÁN BỘ",
                                ImmutableList.of(
                                        new FileList.Group(
                                                "", "", ImmutableList.of(file("01.TCCB", "Kế hoạch năm", "Vĩnh viễn"))),
                                        new FileList.Group(
                                                "1",
                                                "Tuyển dụng",
                                                ImmutableList.of(
                                                        file("02.TCCB", "Hồ sơ thi tuyển", "20 năm"),
                                                        file("03.TCCB", "Hồ sơ tập sự", "10 năm"))))),
                        new FileList.Heading(
                                "II",
                                "HÀNH CHÍNH",
                                ImmutableList.of(new FileList.Group(
                                        "",
                                        "",
                                        ImmutableList.of(file("01.HC", "Sổ đăng ký văn bản đi", "Vĩnh viễn")))))));
    }

    private static PlannedFile file(String code, String title, String retention) {
        return PlannedFile.builder()
                .code(code)
                .title(title)
                .retention(retention)
                .maker("Trần Văn C")
                .note("")
                .build();
    }

    @Test
    void a_list_of_files_comes_back_equal() throws IOException {
        Path xlsx = folder.resolve("dm.xlsx");
        Path csv = folder.resolve("dm.csv");
        FileListTable.writeXlsx(list(), COVER, Files.newOutputStream(xlsx));
        FileListTable.writeCsv(list(), COVER, Files.newOutputStream(csv));

        assertThat(FileListTable.read(xlsx, 2026, TableLimits.DEFAULT)).isEqualTo(list());
        assertThat(FileListTable.read(csv, 2026, TableLimits.DEFAULT)).isEqualTo(list());
        assertThat(list().permanentFiles()).isEqualTo(2);
    }

    @Test
    void headings_in_the_column_of_codes_are_headings_too() throws IOException {
        Path file = Files.writeString(
                folder.resolve("dm.csv"),
                "Số và ký hiệu hồ sơ;Tiêu đề hồ sơ;Thời hạn bảo quản;Người lập\nI;TỔ CHỨC;;\n1.;Chung;;\n01.TC;A;10 năm;B\nII. KẾ TOÁN;;;\n01.KT;A;10 năm;B\n");

        FileList read = FileListTable.read(file, 2026, TableLimits.DEFAULT);

        assertThat(read.headings()).extracting(FileList.Heading::title).containsExactly("TỔ CHỨC", "KẾ TOÁN");
        assertThat(read.headings().get(0).groups())
                .extracting(FileList.Group::title)
                .containsExactly("Chung");
    }

    @Test
    void an_index_of_documents_comes_back_equal() throws IOException {
        ImmutableList<DocumentIndexTable.Line> lines = ImmutableList.of(
                DocumentIndexTable.Line.builder()
                        .ordinal("1")
                        .number("12/QĐ-SB")
                        .date(DAY)
                        .subject("Quyết định")
                        .author("Sở B")
                        .sheets("1-5")
                        .note("n")
                        .build(),
                DocumentIndexTable.Line.builder().ordinal("2").subject("Thư").build());
        for (String name : ImmutableList.of("ml.csv", "ml.xlsx")) {
            try (TableWriter out = writer(name, DocumentIndexTable.form("01.TCCB", 2026))) {
                for (DocumentIndexTable.Line line : lines) {
                    DocumentIndexTable.write(line, out);
                }
            }
            assertThat(DocumentIndexTable.read(folder.resolve(name), TableLimits.DEFAULT))
                    .isEqualTo(lines);
        }
    }

    @Test
    void the_other_books_come_back_equal() throws IOException {
        for (Book book : Book.values()) {
            ImmutableList.Builder<String> cells = ImmutableList.builder();
            book.columns()
                    .forEach(column -> cells.add(
                            switch (column.kind()) {
                                case DATE -> "05/03/2026";
                                case NUMBER -> "7";
                                default -> "chữ, \"x\"";
                            }));
            ImmutableList<String> row = cells.build();
            for (String name : ImmutableList.of("so.csv", "so.xlsx")) {
                try (TableWriter out = writer(name, book.form(COVER))) {
                    book.write(row, out);
                    book.write(row, out);
                }
                assertThat(book.read(folder.resolve(name), TableLimits.DEFAULT)).containsExactly(row, row);
            }
            assertThatThrownBy(() -> book.write(ImmutableList.of("a"), writer("x.csv", book.form(COVER))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
