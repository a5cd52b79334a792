package vn.records.cli.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.cli.CommandRun;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleItem;
import vn.records.retention.ScheduleRank;
import vn.records.retention.ScheduleRows;
import vn.records.row.RowLimits;
import vn.records.row.RowSource;
import vn.records.table.TableLimits;
import vn.records.table.TableReader;

class ScheduleImportTest {

    private static final List<String> HEAD = List.of("STT", "Tên nhóm hồ sơ, tài liệu", "Thời hạn bảo quản");
    private static final String PAGE =
            "<!doctype html><html><meta charset=utf-8><body><h1>Phụ lục</h1><table><tr><th>STT"
                    + "<th>Tên nhóm hồ sơ<th>Thời hạn bảo quản<tr><td colspan=3>I. Tài liệu tổng hợp<tr><td>1<td>Hồ sơ A<br>và B"
                    + "<td rowspan=2>Vĩnh viễn<tr><td>2<td>Hồ sơ C<tr><td>3<td>Hồ sơ D<td>Lâu dài</table></body></html>";

    @TempDir
    private Path folder;

    private CommandRun imported(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("schedule", "import", file.toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private Path word(List<List<String>> rows) throws IOException {
        Path file = Files.createTempFile(folder, "bang", ".docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
            for (int i = 0; i < rows.size(); i++) {
                for (int k = 0; k < rows.get(i).size(); k++) {
                    table.getRow(i).getCell(k).setText(rows.get(i).get(k));
                }
            }
            document.write(out);
        }
        return file;
    }

    private static RetentionSchedule read(Path csv) throws IOException {
        try (RowSource rows = TableReader.rows(csv, TableLimits.DEFAULT)) {
            return ScheduleRows.schedule("own", ScheduleRank.GENERAL, rows, RowLimits.DEFAULT);
        }
    }

    private static List<List<String>> printed(RetentionSchedule schedule) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        String group = "";
        for (ScheduleItem item : schedule.items()) {
            if (!item.group().equals(group)) {
                group = item.group();
                rows.add(List.of("", group, ""));
            }
            rows.add(List.of(item.number(), item.title(), words(item)));
        }
        return rows;
    }

    private static String words(ScheduleItem item) {
        if (item.period().isPermanent()) {
            return "Vĩnh viễn";
        }
        return item.period().isUntilEvent()
                ? item.period().toString()
                : item.period().years() + " năm";
    }

    /** Import, table, Word, import: nothing is lost or changed on the way. */
    @ParameterizedTest
    @ValueSource(strings = {"tt09-2011", "tt10-2022", "tt33-2025-byt", "nd174-2016"})
    void what_is_read_is_written_and_read_again(String id) throws IOException {
        RetentionSchedule published = PublishedSchedules.BY_ID.get(id);
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");

        CommandRun run = imported(word(printed(published)), "--from", "2025-07-01", "--output", first.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        RetentionSchedule once = read(first);
        assertThat(imported(word(printed(once)), "--from", "2025-07-01", "--output", second.toString())
                        .exit())
                .isZero();

        assertThat(once.items())
                .extracting(ScheduleItem::number, ScheduleItem::title, ScheduleItem::period)
                .containsExactlyElementsOf(published.items().stream()
                        .map(item -> org.assertj.core.groups.Tuple.tuple(item.number(), item.title(), item.period()))
                        .toList());
        assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
        assertThat(once.inForce().orElseThrow().first()).hasToString("2025-07-01");
    }

    @Test
    void a_page_is_read_and_its_bad_row_told_beside_the_others() throws IOException {
        Path page = Files.writeString(folder.resolve("phu-luc.html"), PAGE);
        Path output = folder.resolve("bang.csv");

        CommandRun run = imported(
                page,
                "--act",
                "Thông tư X",
                "--from",
                "2023-02-15",
                "--to",
                "2030-12-31",
                "--output",
                output.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("Đã đọc 2 mục từ 1 bảng").contains("Tài liệu tổng hợp");
        assertThat(run.err()).contains("phu-luc.html [bảng 1], dòng 5").contains("“Lâu dài”; cần: ");
        assertThat(Files.readString(output))
                .isEqualTo("item,group,title,period,note,citation,in_force_from,in_force_to\n"
                        + "1,Tài liệu tổng hợp,Hồ sơ A và B,permanent,,Thông tư X,2023-02-15,2030-12-31\n"
                        + "2,Tài liệu tổng hợp,Hồ sơ C,permanent,,Thông tư X,2023-02-15,2030-12-31\n");
        assertThat(read(output).inForce().orElseThrow().last())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2030-12-31"));
    }

    @Test
    void strictly_nothing_is_written() throws IOException {
        Path page = Files.writeString(folder.resolve("phu-luc.html"), PAGE);
        Path output = folder.resolve("bang.csv");

        assertThat(imported(page, "--strict", "--output", output.toString()).exit())
                .isEqualTo(2);
        assertThat(output).doesNotExist();
    }

    @Test
    void a_workbook_with_merged_cells_on_two_sheets_is_read() throws IOException {
        Path file = folder.resolve("bang.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (int sheet = 0; sheet < 2; sheet++) {
                XSSFSheet page = book.createSheet();
                int line = 0;
                for (List<String> cells : List.of(
                        HEAD,
                        List.of("I. Nhóm " + sheet, "", ""),
                        List.of("1" + sheet, "Hồ sơ A", "20 năm"),
                        List.of("2" + sheet, "Hồ sơ B", ""))) {
                    XSSFRow row = page.createRow(line++);
                    for (int i = 0; i < cells.size(); i++) {
                        row.createCell(i).setCellValue(cells.get(i));
                    }
                }
                page.addMergedRegion(new CellRangeAddress(1, 1, 0, 2));
                page.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
            }
            book.write(out);
        }

        CommandRun run = imported(file);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Đã đọc 4 mục từ 2 bảng")
                .contains("Nhóm 1")
                .containsPattern("21 +20 năm +Hồ sơ B");
    }

    @Test
    void rows_of_csv_are_told_by_their_lines() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bang.csv"),
                "STT,Tên hồ sơ,Thời hạn lưu trữ\nI,Nhóm,\n1,Hồ sơ A,10 năm\n2,Hồ sơ B,Lâu dài\n");

        CommandRun run = imported(file, "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("1 items were read").contains("Hồ sơ A");
        assertThat(run.err()).contains("bang.csv").contains("4").contains("cannot read “Lâu dài”");
    }

    @Test
    void a_file_without_a_schedule_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("thu.html"), "<html><body><p>Xin chào</p></body></html>");

        CommandRun run = imported(file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("không có bảng nào có dòng tiêu đề").contains("đã xem 0 bảng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-01", "hôm nay"})
    void days_are_days(String day) throws IOException {
        Path page = Files.writeString(folder.resolve("phu-luc.html"), PAGE);

        assertThat(imported(page, "--from", day).exit()).isEqualTo(2);
        assertThat(imported(page, "--to", "2025-01-01").err()).contains("--to: cần --from");
    }

    @Test
    void a_file_named_import_is_still_a_file() throws IOException {
        assertThat(CommandRun.of("schedule", "./import").err()).contains("./import");
    }
}
