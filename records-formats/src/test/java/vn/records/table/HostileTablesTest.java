package vn.records.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.records.table.Sheets.all;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.row.RowSource;
import vn.records.row.RowsException;

/** Small workbooks that would take a reader long: each limit acts, and what lies below it is read. */
class HostileTablesTest {

    private static final String EMPTY = "<row><c t=\"inlineStr\"><is><t></t></is></c></row>";

    @TempDir
    Path folder;

    private void read(Sheets sheets, TableLimits limits) throws IOException {
        try (RowSource rows = TableReader.rows(sheets.write(folder), limits)) {
            all(rows);
        }
    }

    private static TableLimits growing(long free) {
        return TableLimits.builder().freeGrowth(free).growth(1).build();
    }

    @Test
    void sheets_that_grow_in_all_are_refused_though_each_is_small() throws IOException {
        Sheets book = Sheets.workbook();
        for (int i = 0; i < 20; i++) {
            book.sheet("S" + i, EMPTY.repeat(1_000), "");
        }
        book.sheet("S", "<row><c><v>1</v></c></row>", "");

        assertThatThrownBy(() -> read(book, growing(200_000)))
                .isInstanceOf(RowsException.class)
                .hasMessageContaining("when the workbook is unpacked");
        read(book, growing(4_000_000));
    }

    @Test
    void a_text_that_all_cells_share_counts_each_time() throws IOException {
        Sheets book = Sheets.of("<row><c t=\"s\"><v>0</v></c></row>".repeat(2_000))
                .part("xl/sharedStrings.xml", "<sst><si><t>" + "chữ ".repeat(5_000) + "</t></si></sst>");

        assertThatThrownBy(() -> read(book, growing(1_000_000)))
                .isInstanceOf(RowsException.class)
                .hasMessageContaining("when the workbook is unpacked");
        read(book, growing(50_000_000));
    }

    @Test
    void a_tag_with_very_many_attributes_is_refused_before_it_is_parsed() throws IOException {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        Sheets book = Sheets.of("<row" + attributes + "><c><v>1</v></c></row>");

        assertThatThrownBy(() -> read(book, TableLimits.DEFAULT))
                .isInstanceOf(RowsException.class)
                .hasMessageContaining("attributes in one tag");
        read(
                Sheets.of("<row><c t=\"inlineStr\"><is><t>" + "=".repeat(30_000) + "</t></is></c></row>"),
                TableLimits.DEFAULT);
    }

    @Test
    void a_workbook_of_very_many_sheets_is_refused() throws IOException {
        Sheets book = Sheets.workbook();
        for (int i = 0; i < 3; i++) {
            book.sheet("S" + i, "<row><c><v>1</v></c></row>", "");
        }

        assertThatThrownBy(() -> read(book, TableLimits.builder().sheets(2).build()))
                .isInstanceOf(RowsException.class)
                .hasMessageContaining("more than 2 sheets");
        read(book, TableLimits.builder().sheets(3).build());
    }

    @Test
    void a_document_type_is_refused_in_every_part_and_nothing_is_fetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String type = "<!DOCTYPE a SYSTEM \"http://127.0.0.1:" + server.getLocalPort()
                    + "/a.dtd\" [<!ENTITY e SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/e\">]>";
            String row = "<row><c t=\"s\" s=\"1\"><v>0</v></c></row>";
            for (String part : List.of("xl/worksheets/s1.xml", "xl/sharedStrings.xml", "xl/styles.xml")) {
                Sheets book = Sheets.of(row).part("xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>");
                book.styles("", 14, 14);
                read(book, TableLimits.DEFAULT);
                book.part(part, type + "<sst><si><t>&e;</t></si></sst>");

                assertThatThrownBy(() -> read(book, TableLimits.DEFAULT))
                        .as(part)
                        .isInstanceOf(RowsException.class);
            }
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void cells_columns_and_rows_of_a_text_are_bounded() throws IOException {
        TableLimits narrow = TableLimits.builder()
                .rows(new vn.records.row.RowLimits(3, 4, 10, 2))
                .build();
        String right = "a,b,c,d\n1,2,3,\"0123456789\"\n1,2,3,4\n";
        assertThat(all(TableReader.rows(csv(right), narrow))).hasSize(3);
        for (String wrong :
                List.of(right + "1,2,3,4\n", "a,b,c,d,e\n", "01234567890\n", "\"" + "\n".repeat(11) + "\"\n", "\"a")) {
            assertThatThrownBy(() -> all(TableReader.rows(csv(wrong), narrow)))
                    .as(wrong)
                    .isInstanceOf(RowsException.class);
        }
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), text);
    }

    @Test
    void formulas_are_text_in_csv_and_are_read_back() throws IOException {
        TableForm form = TableForm.builder()
                .sheet("Sổ")
                .addColumns(new FormColumn("Tiêu đề", FormColumn.Kind.TEXT, 20))
                .build();
        Path file = folder.resolve("a.csv");
        try (TableWriter out = TableWriter.csv(Files.newOutputStream(file), form)) {
            out.row(List.of("=1+1"));
        }
        Path raw = folder.resolve("raw.csv");
        try (TableWriter out = TableWriter.rawCsv(Files.newOutputStream(raw), form)) {
            out.row(List.of("=1+1"));
        }

        assertThat(Files.readString(file)).endsWith("\r\n'=1+1\r\n");
        assertThat(Files.readString(raw)).endsWith("\r\n=1+1\r\n");
        assertThat(all(TableReader.rows(file, TableLimits.DEFAULT)).get(1).cells())
                .containsExactly("=1+1");
    }
}
