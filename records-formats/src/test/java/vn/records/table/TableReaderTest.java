package vn.records.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.records.table.Sheets.all;
import static vn.records.table.Sheets.cell;
import static vn.records.table.Sheets.row;
import static vn.records.table.Sheets.rows;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowSource;
import vn.records.row.RowsException;
import vn.records.row.Source;

class TableReaderTest {
    private static final Column NUMBER = Column.required("Số đến");
    private static final Column DATE = Column.required("Ngày đến");
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(NUMBER, DATE);
    private static final String HEADINGS = "<row r=\"1\">" + cell("A1", "Số đến") + cell("B1", "Ngày đến") + "</row>";

    @TempDir
    Path folder;

    private ImmutableList<String> cells(Sheets sheets) throws IOException {
        return all(TableReader.rows(sheets.write(folder), TableLimits.DEFAULT))
                .get(0)
                .cells();
    }

    private HeadedRows headed(Sheets sheets) throws IOException {
        return TableReader.headed(sheets.write(folder), COLUMNS, TableLimits.DEFAULT);
    }

    @Test
    void csv_is_known_by_its_bytes_whatever_its_name() throws IOException {
        Path file = Files.writeString(folder.resolve("so.xlsx"), "Ngày đến;Số đến\n1/2/2026;7\n");

        try (HeadedRows rows = TableReader.headed(file, COLUMNS, TableLimits.DEFAULT)) {
            assertThat(rows.next().orElseThrow().cell(NUMBER)).isEqualTo("7");
            assertThat(rows.isText()).isTrue();
        }
        assertThat(all(TableReader.rows(file, TableLimits.DEFAULT))).hasSize(2);
    }

    @Test
    void rows_and_cells_know_their_places_with_and_without_addresses() throws IOException {
        Sheets sheets = Sheets.of("<row r=\"3\">" + cell("B3", "b")
                + "<c/><c t=\"inlineStr\"><is><t>d</t></is></c></row>" + "<row/><row>" + cell("A5", "e") + "</row>");

        assertThat(all(TableReader.rows(sheets.write(folder), TableLimits.DEFAULT)))
                .containsExactly(
                        Row.of(new Source("so.xlsx", "Sổ"), 3, ImmutableList.of("", "b", "", "d")),
                        Row.of(new Source("so.xlsx", "Sổ"), 5, ImmutableList.of("e")));
    }

    @Test
    void shared_texts_are_found_and_joined_from_their_runs() throws IOException {
        Sheets sheets = Sheets.of("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c></row>")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>một</t></si><si><t>hai</t></si><si><r><t>b</t></r><r><t>a</t></r><rPh><t>x</t></rPh></si></sst>");

        assertThat(cells(sheets)).containsExactly("một", "ba");
    }

    @Test
    void numbers_are_written_as_a_person_reads_them() throws IOException {
        assertThat(
                        cells(
                                Sheets.of(
                                        "<row><c><v>12</v></c><c><v>12.0</v></c><c><v>1E3</v></c><c><v>0.30000000000000004</v></c>"
                                                + "<c><v>-0.5</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c><v>0.0</v></c><c><v>007</v></c></row>")))
                .containsExactly("12", "12", "1000", "0.3", "-0.5", "TRUE", "FALSE", "0", "007");
    }

    @Test
    void dates_are_known_by_their_formats() throws IOException {
        Sheets sheets = Sheets.of(
                        "<row><c s=\"1\"><v>46023</v></c><c s=\"2\"><v>46023.75</v></c><c s=\"3\"><v>46023</v></c>"
                                + "<c s=\"4\"><v>46023</v></c><c s=\"0\"><v>46023</v></c><c s=\"5\"><v>0.5</v></c><c s=\"6\"><v>46023</v></c>"
                                + "<c s=\"1\"><v>59</v></c><c s=\"1\"><v>61</v></c><c t=\"d\"><v>2026-01-01</v></c></row>")
                .styles(
                        "<numFmt numFmtId=\"170\" formatCode=\"dd\\/mm\\/yyyy\"/>"
                                + "<numFmt numFmtId=\"171\" formatCode=\"[$-42A]&quot;ngày &quot;d\"/>"
                                + "<numFmt numFmtId=\"172\" formatCode=\"[Red]0\\d&quot;day&quot;;y\"/>"
                                + "<numFmt numFmtId=\"173\" formatCode=\"mm/yy\"/>",
                        0,
                        14,
                        22,
                        170,
                        171,
                        20,
                        172,
                        173);

        assertThat(cells(sheets))
                .containsExactly(
                        "01/01/2026",
                        "01/01/2026",
                        "01/01/2026",
                        "01/01/2026",
                        "46023",
                        "0.5",
                        "46023",
                        "28/02/1900",
                        "01/03/1900",
                        "2026-01-01");
    }

    @Test
    void the_calendar_of_1904_is_understood() throws IOException {
        assertThat(cells(Sheets.of("<row><c s=\"0\"><v>44561</v></c><c s=\"0\"><v>0</v></c></row>")
                        .styles("", 14)
                        .from1904()))
                .containsExactly("01/01/2026", "01/01/1904");
    }

    @Test
    void a_formula_counts_by_its_stored_value() throws IOException {
        assertThat(
                        cells(
                                Sheets.of(
                                        "<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"a\"</f><v>a</v></c><c t=\"str\"><f>x</f><v></v></c><c><v>1</v></c></row>")))
                .containsExactly("2", "a", "", "1");
    }

    @Test
    void what_a_cell_cannot_tell_is_a_problem_only_in_a_column_looked_for() throws IOException {
        String rows =
                HEADINGS + "<row r=\"2\">" + cell("A2", "1") + cell("B2", "1/1/2026") + "<c r=\"C2\"><f>1</f></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><f>A2+1</f></c>" + cell("B3", "1/1/2026") + "</row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"e\"><v>#REF!</v></c><c r=\"B4\" s=\"0\"><v>-5</v></c></row>"
                        + "<row r=\"5\">" + cell("A5", "4") + "<c r=\"B5\" t=\"s\"><v>9</v></c></row>";
        HeadedRows headed = headed(Sheets.of(rows).styles("", 14));

        assertThat(headed.next().orElseThrow().cell(NUMBER)).isEqualTo("1");
        assertThatThrownBy(headed::next)
                .hasMessage(
                        "so.xlsx [Sổ], line 3, column “Số đến”: a formula without a computed value; open the file in "
                                + "Excel or LibreOffice and save it again");
        assertThatThrownBy(headed::next)
                .hasMessage("so.xlsx [Sổ], line 4, column “Số đến”: the formula gives the error #REF!\n"
                        + "so.xlsx [Sổ], line 4, column “Ngày đến”: the number -5 is formatted as a date but is none");
        assertThatThrownBy(headed::next).hasMessageContaining("no shared text 9");
        assertThat(headed.next()).isEmpty();
        headed.close();
    }

    @Test
    void cells_merged_over_rows_hold_their_text_in_each() throws IOException {
        String rows = HEADINGS + "<row r=\"2\">" + cell("A2", "1") + cell("B2", "1/1/2026") + "</row><row r=\"3\">"
                + cell("A3", "2") + "</row><row r=\"4\">" + cell("A4", "3") + "</row><row r=\"5\">" + cell("A5", "4")
                + "</row>";
        HeadedRows headed = headed(
                Sheets.workbook()
                        .sheet(
                                "Sổ",
                                rows,
                                "<mergeCells><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"A5:B5\"/><mergeCell ref=\"x\"/></mergeCells>"));

        assertThat(headed.next().orElseThrow().isContinued(DATE)).isFalse();
        Row second = headed.next().orElseThrow();
        assertThat(second.cell(DATE)).isEqualTo("1/1/2026");
        assertThat(second.isContinued(DATE)).isTrue();
        assertThat(second.isContinued(NUMBER)).isFalse();
        assertThat(headed.next().orElseThrow().cell(DATE)).isEqualTo("1/1/2026");
        assertThat(headed.next().orElseThrow().cell(DATE)).isEmpty();
        headed.close();
    }

    @Test
    void headings_merged_over_two_rows_are_found() throws IOException {
        String rows = "<row r=\"1\">" + cell("A1", "Số đến") + cell("B1", "Thời gian") + "</row><row r=\"2\">"
                + cell("B2", "Ngày đến") + "</row><row r=\"3\">" + cell("A3", "1") + cell("B3", "2/1/2026") + "</row>";

        try (HeadedRows headed = headed(Sheets.workbook()
                .sheet("Sổ", rows, "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"))) {
            assertThat(headed.next().orElseThrow().cell(DATE)).isEqualTo("2/1/2026");
        }
    }

    @Test
    void the_first_visible_sheet_with_the_headings_is_taken() throws IOException {
        Sheets sheets = Sheets.workbook()
                .sheet("Ẩn", rows(row("Số đến", "Ngày đến"), row("9", "x")), "", "state=\"hidden\"")
                .sheet("Bìa", rows(row("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN")), "")
                .sheet("Trống", "", "")
                .sheet("Đến", rows(row("Số đến", "Ngày đến"), row("1", "x")), "");

        try (HeadedRows headed = headed(sheets)) {
            assertThat(headed.source()).isEqualTo(new Source("so.xlsx", "Đến"));
            assertThat(headed.isText()).isFalse();
            assertThat(headed.next().orElseThrow().cell(NUMBER)).isEqualTo("1");
        }
        assertThat(all(TableReader.rows(folder.resolve("so.xlsx"), TableLimits.DEFAULT))
                        .get(0)
                        .source()
                        .sheet())
                .isEqualTo("Bìa");
    }

    @Test
    void the_sheet_that_lacks_only_a_column_tells_which() {
        Sheets sheets = Sheets.workbook()
                .sheet("Bìa", rows(row("SỔ")), "")
                .sheet("Đến", rows(row("Số đến", "Ngày"), row("1", "x")), "");

        assertThatThrownBy(() -> headed(sheets))
                .hasMessage("so.xlsx [Đến], line 1, column “Ngày đến”: the table has no such column");
    }

    @Test
    void an_empty_workbook_is_told() {
        assertThatThrownBy(() -> headed(Sheets.of(""))).hasMessageContaining("so.xlsx [Sổ]: the table is empty");
        assertThatThrownBy(() -> headed(Sheets.workbook().sheet("Ẩn", "", "", "state=\"veryHidden\"")))
                .hasMessageContaining("no visible sheet");
        assertThatThrownBy(() -> cells(Sheets.of(""))).hasMessageContaining("no visible sheet");
        assertThatThrownBy(() -> TableReader.headed(
                        Files.write(folder.resolve("so.csv"), new byte[0]), COLUMNS, TableLimits.DEFAULT))
                .hasMessageContaining("so.csv: the table is empty");
    }

    @Test
    void files_of_other_kinds_are_told() throws IOException {
        assertUnreadable(
                Files.write(folder.resolve("a.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                "Excel 97–2003");
        assertUnreadable(
                Files.writeString(folder.resolve("b.xlsx"), "PK\u0003\u0004 not a zip"), "zip of the file is damaged");
        Path ods = Sheets.workbook().part("content.xml", "<x/>").write(folder, "c.ods");
        assertUnreadable(without(ods, "xl/workbook.xml"), "it is .ods");
        assertUnreadable(
                without(Sheets.workbook().part("xl/workbook.bin", "x").write(folder, "d.xlsb"), "xl/workbook.xml"),
                "it is .xlsb");
        assertUnreadable(
                without(Sheets.workbook().write(folder, "e.docx"), "xl/workbook.xml"), "no part xl/workbook.xml");
        assertUnreadable(
                without(Sheets.workbook().write(folder, "f.xlsx"), "xl/_rels/workbook.xml.rels"), "no part xl/_rels");
        assertUnreadable(
                without(Sheets.of("").write(folder, "g.xlsx"), "xl/worksheets/s1.xml"), "no part xl/worksheets/s1.xml");
    }

    private static void assertUnreadable(Path file, String message) {
        assertThatThrownBy(() -> TableReader.rows(file, TableLimits.DEFAULT))
                .isInstanceOf(RowsException.class)
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(((RowsException) e).problems().get(0).code())
                        .isEqualTo(RowProblem.Code.UNREADABLE_FILE));
    }

    private static Path without(Path file, String part) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath(part));
        }
        return file;
    }

    @Test
    void damaged_and_hostile_parts_are_told_with_the_row() throws IOException {
        assertThatThrownBy(() -> cells(Sheets.of("<row><c t=\"str\"><v>a</v></row>")))
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> all(headed(Sheets.of(HEADINGS + "<row r=\"2\"/><row r=\"2\"/>"))))
                .hasMessageContaining("line 2: damaged: the row behind is out of order");
        assertThatThrownBy(() -> cells(Sheets.of("<row r=\"1048577\"/>"))).hasMessageContaining("out of order");
        assertThatThrownBy(() -> cells(
                        Sheets.of("").part("xl/worksheets/s1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>")))
                .hasMessageContaining("document type");
        assertThatThrownBy(() -> cells(Sheets.of("<row>" + "<a>".repeat(70) + "</row>")))
                .isInstanceOf(RowsException.class);
        StringBuilder names = new StringBuilder("<row>");
        for (int i = 0; i < 3_000; i++) {
            names.append("<a").append(i).append("/>");
        }
        assertThatThrownBy(() -> cells(Sheets.of(names + "</row>"))).hasMessageContaining("names of tags");
        assertThatThrownBy(() -> cells(Sheets.of("<row><c t=\"str\"><v>" + "x".repeat(40_000) + "</v></c></row>")))
                .hasMessageContaining("line 1: over the limit: more than 32767 characters in a cell");
        assertThatThrownBy(() -> cells(Sheets.of("<row>" + cell("AMK1", "x") + "</row>")))
                .hasMessageContaining("more than 1024 columns");
    }

    @Test
    void limits_of_the_workbook_hold() throws IOException {
        String row = "<row>" + cell("A1", "abc") + "</row>";
        assertLimit(
                TableLimits.builder().rows(RowLimits.DEFAULT.withRows(1)).build(),
                Sheets.of("<row/><row/>" + row),
                "1 rows");
        assertLimit(TableLimits.builder().sheetSize(80).build(), Sheets.of(row), "80 bytes in xl/worksheets/s1.xml");
        assertLimit(TableLimits.builder().partSize(80).build(), Sheets.of(row), "80 bytes in xl/");
        assertLimit(TableLimits.builder().entries(2).build(), Sheets.of(row), "2 entries");
        assertLimit(
                TableLimits.builder().sharedText(20).build(),
                Sheets.of("<row><c t=\"s\"><v>0</v></c></row>")
                        .part("xl/sharedStrings.xml", "<sst><si><t>abcde</t></si></sst>"),
                "20 characters of shared texts");
        assertLimit(
                TableLimits.builder().mergedAreas(1).build(),
                Sheets.workbook()
                        .sheet(
                                "Sổ",
                                row,
                                "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/></mergeCells>"),
                "1 areas of merged cells");
        assertLimit(
                TableLimits.DEFAULT,
                Sheets.of("<row><c t=\"" + "x".repeat(5 << 20) + "\"/></row>"),
                "bytes without a tag");
        assertThatThrownBy(() -> TableLimits.builder().entries(0).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sheet_of_too_many_rows_is_told_with_sheet_and_row() throws IOException {
        Path file = Sheets.of(Sheets.rows(row("1"), row("2"), row("3"))).write(folder);
        TableLimits limits =
                TableLimits.builder().rows(RowLimits.DEFAULT.withRows(2)).build();

        try (RowSource rows = TableReader.rows(file, limits)) {
            assertThat(rows.next()).isPresent();
            assertThat(rows.next()).isPresent();
            assertThatThrownBy(rows::next)
                    .isInstanceOf(RowsException.class)
                    .hasMessage("so.xlsx [Sổ], line 3: over the limit: more than 2 rows");
        }
    }

    @Test
    void a_full_sheet_is_read_to_its_last_row_unless_a_limit_is_set() throws IOException {
        int full = 1_048_576;
        Path file = Sheets.of("<row/>".repeat(full - 1) + "<row>" + cell("A" + full, "cuối") + "</row>")
                .write(folder);
        TableLimits limits =
                TableLimits.builder().rows(RowLimits.DEFAULT.withRows(full - 1)).build();

        assertThat(all(TableReader.rows(file, TableLimits.DEFAULT)))
                .extracting(Row::line)
                .containsExactly(full);
        assertThatThrownBy(() -> all(TableReader.rows(file, limits)))
                .isInstanceOf(RowsException.class)
                .hasMessage("so.xlsx [Sổ], line 1048576: over the limit: more than 1048575 rows");
    }

    private void assertLimit(TableLimits limits, Sheets sheets, String message) throws IOException {
        Path file = sheets.write(folder);
        assertThatThrownBy(() -> all(TableReader.rows(file, limits)))
                .isInstanceOf(RowsException.class)
                .hasMessageContaining("over the limit: more than " + (message.startsWith("bytes") ? "" : message))
                .hasMessageContaining(message);
    }

    @Test
    void a_file_that_is_not_there_is_no_table_problem() {
        assertThatThrownBy(() -> TableReader.rows(folder.resolve("x.csv"), TableLimits.DEFAULT))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_text_of_another_encoding_is_told_with_file_and_line() throws IOException {
        Path file = Files.write(folder.resolve("so.csv"), "Số đến\tNgày đến\n".getBytes(StandardCharsets.UTF_16LE));

        assertThatThrownBy(() -> TableReader.headed(file, COLUMNS, TableLimits.DEFAULT))
                .hasMessageContaining("so.csv, line 1: not UTF-8 text but UTF-16");
    }

    @Test
    void rows_read_ahead_are_the_same_rows_and_the_same_problems() throws IOException {
        TableLimits ahead = TableLimits.builder().readAhead(true).build();
        String rows = "a,b\n" + "1,2\n".repeat(5_000);
        Path sound = Files.writeString(folder.resolve("a.csv"), rows);
        Path broken = Files.writeString(folder.resolve("b.csv"), rows + "\"");

        assertThat(all(TableReader.rows(sound, ahead))).isEqualTo(all(TableReader.rows(sound, TableLimits.DEFAULT)));
        assertThatThrownBy(() -> all(TableReader.rows(broken, ahead)))
                .hasMessageContaining("b.csv, line 5002")
                .hasMessageContaining("never closed");
        try (RowSource first = TableReader.rows(sound, ahead)) {
            assertThat(first.next().orElseThrow().cell(1)).isEqualTo("b");
            assertThat(first.isText()).isTrue();
        }
    }
}
