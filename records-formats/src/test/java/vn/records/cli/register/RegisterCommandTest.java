package vn.records.cli.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;

class RegisterCommandTest {
    private static final String HEADINGS = "\"Số, ký hiệu văn bản\",Ngày tháng văn bản,Trích yếu,Ngày chuyển,Ghi chú\n";

    @TempDir
    Path folder;

    private CommandRun last = new CommandRun(0, "", "");

    private int run(String... arguments) {
        last = CommandRun.of(arguments);
        return last.exit();
    }

    private String printed() {
        return last.out();
    }

    private String complained() {
        return last.err();
    }

    private String file(String rows) throws IOException {
        return Files.writeString(folder.resolve("so.csv"), HEADINGS + rows).toString();
    }

    @Test
    void a_register_in_order_is_clean() throws IOException {
        String file = file("01/QĐ-A,5/1/2026,a,5/1/2026,\n02/QĐ-A,5/1/2026,b,,Thu hồi\n");

        assertThat(run("register", "check", file, "--kind", "outgoing", "--year", "2026"))
                .isZero();
        assertThat(printed())
                .contains("sổ đăng ký văn bản đi năm 2026, 2 dòng")
                .contains("Bảng không có các cột")
                .contains("1 văn bản ghi chú thu hồi")
                .contains("Dòng 2 (dòng 3 của tệp): CẢNH BÁO – VT-DI-07", "Ô “Ngày chuyển” để trống")
                .contains("Cách đánh số này ít lỗi nhất")
                .endsWith("Tổng cộng: 0 lỗi, 1 cảnh báo.\n");
        assertThat(run("register", "check", file, "--kind", "outgoing", "--year", "2026", "--filled", "core"))
                .isZero();
        assertThat(printed()).endsWith("Không có phát hiện nào.\n");
        assertThat(complained()).isEmpty();
    }

    @Test
    void json_names_rule_row_severity_and_message() throws IOException {
        String file = file("\n01/QĐ-A,5/1/2026,a,,\n03/QĐ-A,5/1/2026,b,,\n");

        assertThat(run("register", "check", file, "--kind", "outgoing", "--year", "2026", "--format", "json"))
                .isEqualTo(1);
        assertThat(printed())
                .contains("\"rule\": \"VT-DI-01\"")
                .contains("\"row\": 2")
                .contains("\"line\": 4")
                .contains("\"severity\": \"error\"")
                .contains("\"message\": \"Thiếu 1 số trước dòng này: 02/QĐ-A.")
                .endsWith("\"rows\": 2\n}\n");
    }

    @Test
    void the_series_and_the_calendar_are_the_callers() throws IOException {
        String file = file("01/QĐ-A,9/1/2026,a,13/1/2026,\n01/CV-A,9/1/2026,b,9/1/2026,\n");
        Path calendar =
                Files.writeString(folder.resolve("nghi.txt"), "Ngày nghỉ\n# Tết\n12/1/2026 nghỉ bù\n+2026-01-17\n");

        assertThat(run("register", "check", file, "--kind", "outgoing", "--year", "2026"))
                .isZero();
        assertThat(printed()).contains("CẢNH BÁO – VT-DI-13");
        assertThat(run(
                        "register",
                        "check",
                        file,
                        "--kind",
                        "outgoing",
                        "--year",
                        "2026",
                        "--calendar",
                        calendar.toString()))
                .isZero();
        assertThat(printed()).contains("Không có phát hiện nào");
        assertThat(run(
                        "register",
                        "check",
                        file,
                        "--kind",
                        "outgoing",
                        "--year",
                        "2026",
                        "--series",
                        "one",
                        "--lang",
                        "en"))
                .isEqualTo(1);
        assertThat(printed())
                .contains("Row 2 (line 3 of the file): ERROR – VT-DI-01")
                .contains("1 series of numbers, one for all documents");
    }

    @Test
    void a_row_that_cannot_be_read_is_trouble_and_only_that_is_told() throws IOException {
        String file = file("x,5/1/2026,a,,\n02/QĐ-A,32/1/2026,b,,\n");

        assertThat(run("register", "check", file, "--kind", "outgoing", "--year", "2026"))
                .isEqualTo(2);
        assertThat(printed()).isEmpty();
        assertThat(complained())
                .contains("records: so.csv, dòng 2, cột “Số, ký hiệu văn bản”: không đọc được “x”")
                .contains("records: so.csv, dòng 3, cột “Ngày tháng văn bản”: không đọc được “32/1/2026”");
        assertThat(run("register", "check", file, "--kind", "incoming", "--year", "2026"))
                .isEqualTo(2);
        assertThat(complained()).contains("cột “Số đến”: bảng không có cột này");
        Path calendar = Files.writeString(folder.resolve("nghi.txt"), "2/9/2026\nhai\n");
        assertThat(run(
                        "register",
                        "check",
                        file,
                        "--kind",
                        "outgoing",
                        "--year",
                        "2026",
                        "--calendar",
                        calendar.toString()))
                .isEqualTo(2);
        assertThat(complained()).contains("nghi.txt, dòng 2: không đọc được ngày “hai”");
    }

    @Test
    void an_incoming_register_is_checked() throws IOException {
        Path file = Files.writeString(
                folder.resolve("den.csv"),
                "Ngày đến;Số đến;Tác giả;Số, ký hiệu văn bản;Ngày tháng văn bản;Trích yếu\n5/1/2026;1;A;3/CV;4/1/2026;b\n5/1/2026;3;A;3/CV;4/1/2026;b\n");

        assertThat(run("register", "check", file.toString(), "--kind", "incoming", "--year", "2026"))
                .isEqualTo(1);
        assertThat(printed()).contains("VT-DEN-08").contains("VT-PL6-05").contains("Tổng cộng: 1 lỗi, 1 cảnh báo.");
    }

    @Test
    void a_report_can_go_to_a_file_but_not_over_the_register() throws IOException {
        String file = file("01/QĐ-A,5/1/2026,a,5/1/2026,\n");
        Path report = folder.resolve("kq.json");

        assertThat(run(
                        "register",
                        "check",
                        file,
                        "--kind",
                        "outgoing",
                        "--year",
                        "2026",
                        "--format",
                        "json",
                        "--output",
                        report.toString()))
                .isZero();
        assertThat(report).content().contains("\"findings\": []");
        assertThat(run("register", "check", file, "--kind", "outgoing", "--year", "2026", "--output", file))
                .isEqualTo(2);
    }

    @Test
    void numbers_of_the_party_run_over_a_term_or_a_congress() throws IOException {
        String file = file(
                "01-NQ/TU,20/8/2025,a,20/8/2025,\n02-NQ/TU,5/1/2026,b,5/1/2026,Mật\n04-NQ/TU,5/1/2026,b,5/1/2026,\n"
                        + "01-CV/TU,6/1/2026,b,6/1/2026,\n");

        assertThat(run("register", "check", file, "--kind", "outgoing", "--term", "2025-08-20..2030-08-19"))
                .isEqualTo(1);
        assertThat(printed())
                .contains("sổ đăng ký văn bản đi nhiệm kỳ 20/08/2025 – 19/08/2030, 4 dòng", "mỗi loại văn bản một dãy")
                .contains("Dòng 3 (dòng 4 của tệp): LỖI – PTY-SO-07", "Thiếu 1 số trước dòng này: 03-NQ.")
                .contains("Hướng dẫn 05-HD/VPTW", "Tổng cộng: 1 lỗi, 0 cảnh báo.");
        assertThat(run(
                        "register",
                        "check",
                        file,
                        "--kind",
                        "outgoing",
                        "--congress",
                        "2025-08-20..2026-01-06",
                        "--lang",
                        "en"))
                .isEqualTo(1);
        assertThat(printed()).contains("the congress 20/08/2025 – 06/01/2026", "PTY-SO-06", "one for all documents");
        assertThat(run("register", "check", file, "--kind", "outgoing", "--term", "2030-08-20..2025-08-19"))
                .isEqualTo(2);
        assertThat(complained()).contains("--term", "YYYY-MM-DD..YYYY-MM-DD");
        assertThat(run(
                        "register",
                        "check",
                        file,
                        "--kind",
                        "outgoing",
                        "--year",
                        "2026",
                        "--term",
                        "2025-08-20..2030-08-19"))
                .isEqualTo(2);
    }

    @Test
    void urgency_has_a_column_or_stands_in_the_note() throws IOException {
        Path file = Files.writeString(
                folder.resolve("di.csv"),
                "Số văn bản,Ngày tháng văn bản,Trích yếu,Ngày chuyển,Ghi chú,Độ khẩn\n"
                        + "01/QĐ-A,5/1/2026,a,6/1/2026,,Hỏa tốc\n02/QĐ-A,5/1/2026,a,6/1/2026,HỎA TỐC,\n"
                        + "03/QĐ-A,5/1/2026,a,6/1/2026,,\n");

        assertThat(run("register", "check", file.toString(), "--kind", "outgoing", "--year", "2026"))
                .isZero();
        assertThat(printed())
                .contains("Dòng 1", "Dòng 2", "VT-DI-13", "HỎA TỐC", "Tổng cộng: 0 lỗi, 2 cảnh báo.")
                .doesNotContain("Dòng 3");
    }

    @Test
    void registers_are_held_against_files() throws IOException {
        String outgoing = file("01/QĐ-A,5/1/2026,a,5/1/2026,\n02/QĐ-A,5/1/2026,b,5/1/2026,\n");
        String incoming = Files.writeString(
                        folder.resolve("den.csv"),
                        "Ngày đến;Số đến;Tác giả;Số văn bản;Ngày tháng văn bản;Trích yếu\n5/1/2026;1;Sở B;3/SB-VP;4/1/2026;b\n")
                .toString();
        String files = Files.writeString(
                        folder.resolve("files.json"),
                        "{\"code\": \"01.TC\", \"title\": \"A\", \"documents\": ["
                                + "{\"number\": \"01/QĐ-A\", \"date\": \"2026-01-05\", \"subject\": \"a\"},"
                                + "{\"number\": \"3/SB-VP\", \"date\": \"2026-01-04\", \"subject\": \"b\"},"
                                + "{\"number\": \"77/SC-VP\", \"date\": \"2026-01-04\", \"subject\": \"c\"}]}")
                .toString();

        assertThat(run(
                        "register",
                        "reconcile",
                        files,
                        "--year",
                        "2026",
                        "--outgoing",
                        outgoing,
                        "--incoming",
                        incoming))
                .isZero();
        assertThat(printed())
                .contains("sổ đăng ký văn bản đi, dòng 2: CẢNH BÁO – FC-06", "02/QĐ-A ngày 05/01/2026 “b” đã đăng ký")
                .contains("Hồ sơ 01.TC, văn bản số 3: CẢNH BÁO – VT-PRI-03", "77/SC-VP")
                .endsWith("3 văn bản đã đăng ký, 2 có trong hồ sơ; 0 văn bản trong hồ sơ chưa kết luận được.\n");
        assertThat(run("register", "reconcile", files, "--year", "2026", "--outgoing", outgoing, "--format", "json"))
                .isZero();
        assertThat(printed()).contains("\"fault\": \"not-filed\"", "\"registered\": 2", "\"ordinal\": 3");
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Files.copy(Path.of(files), cases.resolve("a.JSON"));
        Files.writeString(cases.resolve("notes.txt"), "no file of records");
        assertThat(run("register", "reconcile", cases.toString(), "--year", "2026", "--outgoing", outgoing))
                .isZero();
        assertThat(printed()).contains("02/QĐ-A ngày 05/01/2026 “b” đã đăng ký");
        assertThat(run("register", "reconcile", files, "--year", "2026")).isEqualTo(2);
        assertThat(complained()).contains("--outgoing, --incoming");
        assertThat(run(
                        "register",
                        "reconcile",
                        folder.resolve("x.json").toString(),
                        "--year",
                        "2026",
                        "--outgoing",
                        outgoing))
                .isEqualTo(2);
    }

    @Test
    void wrong_usage_is_told() throws IOException {
        String file = file("");

        assertThat(run("register")).isEqualTo(2);
        assertThat(complained()).contains("register check");
        assertThat(run("register", "check", file)).isEqualTo(2);
        assertThat(complained()).contains("--kind outgoing|incoming");
        assertThat(run("register", "check", file, "--kind", "outgoing", "--year", "26"))
                .isEqualTo(2);
        assertThat(complained()).contains("YYYY");
        assertThat(run("register", "check", folder.resolve("x.csv").toString(), "--kind", "outgoing", "--year", "2026"))
                .isEqualTo(2);
        assertThat(complained()).contains("không tìm thấy tệp");
        assertThat(run("register", "check", "--help")).isZero();
        assertThat(printed()).contains("--calendar").contains("Phụ lục IV");
        assertThat(run("register", "--help")).isZero();
    }
}
