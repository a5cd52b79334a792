package vn.records.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;

class FileCommandTest {
    private static final String FILES = """
            [{"code": "03.TTr", "title": "Hồ sơ giải quyết khiếu nại", "medium": "paper", "opened": "2025-02-03",
              "closed": "2025-05-20", "retention": "20 năm", "boxes": "0.5", "checklists": ["complaint"],
              "documents": [
                {"date": "2025-02-03", "subject": "Đơn khiếu nại của ông A", "sheets": 3},
                {"number": "31/QĐ-X", "date": "2025-05-12", "subject": "Về việc giải quyết khiếu nại", "sheets": 5}]},
             {"code": "01.TCCB", "title": "Hồ sơ quy hoạch", "medium": "paper", "closed": "2025-12-20",
              "retention": "Vĩnh viễn", "documents": [{"number": "01/KH-X", "subject": "Kế hoạch", "sheets": 4}]}]
            """;

    @TempDir
    Path folder;

    private String json;

    @BeforeEach
    void write() throws IOException {
        json = Files.writeString(folder.resolve("a.json"), FILES).toString();
    }

    @Test
    void what_is_missing_is_an_error() {
        CommandRun run = CommandRun.of("file", "check", "--date", "2026-11-22", json);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("THIẾU: b) Tài liệu, chứng cứ do các bên cung cấp – không có trong hồ sơ")
                .contains("Luật Khiếu nại 02/2011/QH13, Điều 34")
                .contains("[2] 31/QĐ-X 12/05/2025 Về việc giải quyết khiếu nại")
                .contains("chưa biết (điều kiện “complex”)")
                .contains("Cộng: 2 đủ, 1 THIẾU, 1 chưa rõ; 1 lỗi, 0 cảnh báo");
    }

    @Test
    void conditions_and_checklists_may_be_given() {
        CommandRun run = CommandRun.of(
                "file",
                "check",
                "--date",
                "2026-11-22",
                "--lang",
                "en",
                "-v",
                "--checklist",
                "agency-transfer,complaint",
                "--condition",
                "complex=no",
                json);

        assertThat(run.out())
                .contains("MISSING: 1) Index of files and documents delivered")
                .contains("not applicable: phuc-tap)")
                .contains("undecided: FC-01");
    }

    @Test
    void the_report_is_json_too() {
        CommandRun run = CommandRun.of("file", "check", "--date", "2026-11-22", "--format", "json", json);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"code\" : \"03.TTr\"")
                .contains("\"outcome\" : \"missing\"")
                .contains("\"rule\" : \"FC-02\"");
    }

    @Test
    void an_own_checklist_is_used_when_it_is_the_only_one() throws IOException {
        Path list = Files.writeString(
                folder.resolve("cua-toi.csv"),
                "title,need,citation\nĐơn khiếu nại,required,\nPhiếu trình,required,Quy chế\n");

        CommandRun run = CommandRun.of("file", "check", "--checklist-file", list.toString(), json);

        assertThat(run.out()).contains("THIẾU: 2) Phiếu trình").contains("đủ: 1) Đơn khiếu nại");
    }

    @Test
    void a_bad_row_of_a_checklist_exits_with_2() throws IOException {
        Path list = Files.writeString(folder.resolve("b.csv"), "title,need\nĐơn,perhaps\n");

        CommandRun run = CommandRun.of("file", "check", "--checklist-file", list.toString(), json);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("b.csv, dòng 2, cột “need”");
    }

    @Test
    void a_folder_is_judged_as_closed_and_what_cannot_be_read_is_named() throws IOException {
        Path matter = Files.createDirectory(folder.resolve("vu-viec"));
        Files.writeString(matter.resolve("hong.docx"), "x");

        CommandRun run = CommandRun.of("file", "check", "--checklist", "complaint", matter.toString());
        CommandRun empty = CommandRun.of(
                "file", "check", Files.createDirectory(folder.resolve("trong")).toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("hong.docx: ").doesNotContain("THIẾU:").contains("có thể là [1]");
        assertThat(empty.exit()).isEqualTo(2);
        assertThat(empty.err()).contains("thư mục không có tệp nào");
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(CommandRun.of("file").err()).contains("file check hoặc file transfer");
        assertThat(CommandRun.of("file", "check", "--checklist", "x", json).err())
                .contains("không có danh mục thành phần “x”");
        assertThat(CommandRun.of("file", "check", "--condition", "x", json).err())
                .contains("cần: KEY=yes hoặc KEY=no");
        assertThat(CommandRun.of("file", "check", folder.resolve("no.json").toString())
                        .exit())
                .isEqualTo(2);
        assertThat(CommandRun.of("file", "transfer", "--output-folder", json, json)
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void what_is_overdue_is_an_error_and_papers_are_written() {
        Path papers = folder.resolve("nop-luu");

        CommandRun run =
                CommandRun.of("file", "transfer", "--date", "2026-11-22", "--output-folder", papers.toString(), json);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("QUÁ HẠN NỘP LƯU: 1")
                .contains("03.TTr Hồ sơ giải quyết khiếu nại; 20 năm; hạn 20/05/2026")
                .contains("01.TCCB Hồ sơ quy hoạch; vĩnh viễn; hạn 20/12/2026");
        assertThat(papers.resolve("muc-luc-ho-so-vinh-vien.xlsx")).isNotEmptyFile();
        assertThat(papers.resolve("muc-luc-ho-so-co-thoi-han.xlsx")).isNotEmptyFile();
        assertThat(papers.resolve("bien-ban-giao-nhan.xlsx")).isNotEmptyFile();
        assertThat(papers.resolve("muc-luc-van-ban-01-tccb.xlsx")).isNotEmptyFile();
    }

    @Test
    void nothing_overdue_is_clean() throws IOException {
        CommandRun run = CommandRun.of(
                "file",
                "transfer",
                "--date",
                "2025-12-31",
                "--format",
                "json",
                "--papers",
                "csv",
                "--output-folder",
                folder.resolve("p").toString(),
                json);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"standing\" : \"due\"").contains("\"lastDay\" : \"2026-05-20\"");
        assertThat(Files.readString(folder.resolve("p").resolve("muc-luc-ho-so-co-thoi-han.csv")))
                .contains("1,03.TTr,Hồ sơ giải quyết khiếu nại,03/02/2025 - 12/05/2025,20 năm,8,");
    }
}
