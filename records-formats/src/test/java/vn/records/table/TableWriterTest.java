package vn.records.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.records.table.Sheets.all;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.Row;
import vn.records.sample.PoiFiles;

class TableWriterTest {
    private static final TableForm FORM = TableForm.builder()
            .sheet("Sổ đi")
            .addAbove(
                    new TableForm.Line(TableForm.LineKind.AGENCY, "CƠ QUAN A"),
                    new TableForm.Line(TableForm.LineKind.TITLE, "SỔ ĐĂNG KÝ"))
            .addColumns(
                    new FormColumn("Số", FormColumn.Kind.NUMBER, 8),
                    new FormColumn("Ngày", FormColumn.Kind.DATE, 12),
                    new FormColumn("Trích yếu, nội dung", FormColumn.Kind.TEXT, 30),
                    new FormColumn("Ký hiệu", FormColumn.Kind.SHORT, 12))
            .build();
    private static final ImmutableList<ImmutableList<String>> ROWS = ImmutableList.of(
            ImmutableList.of("1", "05/03/2026", "về việc \"a\", b\nvà c", "01/QĐ-X"),
            ImmutableList.of("01", "5/3/2026", "=1+1", "x; y"),
            ImmutableList.of("", "", "chỉ có ô này", ""));

    @TempDir
    Path folder;

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        try (TableWriter out = name.endsWith(".csv")
                ? TableWriter.csv(Files.newOutputStream(file), FORM)
                : TableWriter.xlsx(Files.newOutputStream(file), FORM)) {
            for (ImmutableList<String> row : ROWS) {
                out.row(row);
            }
            out.headingRow(ImmutableList.of("I", "", "MỤC LỚN"));
            out.below(new TableForm.Line(TableForm.LineKind.LEFT, "Cộng: 3"));
        }
        return file;
    }

    @Test
    void rows_come_back_equal_from_both_kinds_of_files() throws IOException {
        for (String name : ImmutableList.of("a.csv", "a.xlsx")) {
            try (HeadedRows rows = TableReader.headed(
                    write(name),
                    ImmutableList.of(Column.required("Số"), Column.required("Ký hiệu")),
                    TableLimits.DEFAULT)) {
                for (ImmutableList<String> expected : ROWS) {
                    Row row = rows.next().orElseThrow();
                    for (int i = 0; i < expected.size(); i++) {
                        assertThat(row.cell(i)).isEqualTo(expected.get(i));
                    }
                }
                assertThat(rows.next().orElseThrow().cell(2)).isEqualTo("MỤC LỚN");
            }
        }
    }

    @Test
    void csv_has_headings_first_and_no_lines_around() throws IOException {
        assertThat(Files.readString(write("a.csv")))
                .startsWith(
                        "\uFEFFSố,Ngày,\"Trích yếu, nội dung\",Ký hiệu\r\n1,05/03/2026,\"về việc \"\"a\"\", b\nvà c\",01/QĐ-X\r\n")
                .endsWith(",,chỉ có ô này,\r\nI,,MỤC LỚN,\r\n");
    }

    @Test
    void another_program_sees_dates_numbers_and_titles() throws IOException {
        PoiFiles.keepHere();
        try (Workbook workbook = WorkbookFactory.create(write("a.xlsx").toFile())) {
            Sheet sheet = workbook.getSheet("Sổ đi");

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("CƠ QUAN A");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("SỔ ĐĂNG KÝ");
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("Trích yếu, nội dung");
            assertThat(sheet.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(4).getCell(1).getLocalDateTimeCellValue()).hasToString("2026-03-05T00:00");
            assertThat(sheet.getRow(5).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(5).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(8).getCell(0).getStringCellValue()).isEqualTo("Cộng: 3");
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
            assertThat(sheet.getMergedRegions()).hasSize(3);
        }
    }

    @Test
    void a_long_table_is_written_and_read_row_by_row() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter out = TableWriter.xlsx(bytes, FORM)) {
            for (int i = 0; i < 3_000; i++) {
                out.row(ImmutableList.of(Integer.toString(i)));
            }
        }
        Path file = Files.write(folder.resolve("b.xlsx"), bytes.toByteArray());

        ImmutableList<Row> rows = all(TableReader.rows(file, TableLimits.DEFAULT));
        assertThat(rows).hasSize(3_003);
        assertThat(rows.get(3_002).cell(0)).isEqualTo("2999");
    }

    @Test
    void rows_have_no_more_cells_than_the_form() throws IOException {
        ImmutableList<String> five = ImmutableList.of("", "", "", "", "x");

        assertThatThrownBy(
                        () -> TableWriter.csv(new ByteArrayOutputStream(), FORM).row(five))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        TableWriter.xlsx(new ByteArrayOutputStream(), FORM).row(five))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forms_need_names_and_widths() {
        assertThatThrownBy(() -> TableForm.builder().sheet("a").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableForm.builder()
                        .sheet("a/b")
                        .addAllColumns(FORM.columns())
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableForm.builder()
                        .sheet("x".repeat(32))
                        .addAllColumns(FORM.columns())
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FormColumn(" ", FormColumn.Kind.TEXT, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FormColumn("a", FormColumn.Kind.TEXT, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
