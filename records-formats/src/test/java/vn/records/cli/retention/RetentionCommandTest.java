package vn.records.cli.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;

final class RetentionCommandTest {

    private static final String HEAD = "code,title,item,opened,closed,medium,kind,settled,event,entries,boxes\n";
    private static final String FILES = HEAD
            + "01.VP,Sơ kết quý I,4b,2014-01-05,2014-12-31,paper,general,,,12,0.5\n"
            + "02.VP,Tổng kết năm,4a,2020-01-05,2020-05-10,paper,general,,,30,1\n"
            + "03.VP,Văn bản nguyên tắc,1a,2013-01-01,2015-06-30,paper,general,,,5,2\n"
            + "04.VP,Công văn,16,2025-07-02,2025-12-31,electronic,general,,,5,\n"
            + "05.VP,Chưa có mục,,2016-01-02,2016-02-29,,,,,,1\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    private String file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset).toString();
    }

    private CommandRun json(String schedule, String text) throws IOException {
        return CommandRun.of(
                "retention", "--schedule", schedule, "--date", "2026-11-22", "--format", "json", file("f.csv", text));
    }

    @Test
    void json_has_the_fields_of_the_contract() throws IOException {
        CommandRun run = json("tt09-2011", FILES);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\"asOf\":\"2026-11-22\",\"schedule\":\"tt09-2011\",")
                .contains("{\"code\":\"01.VP\",\"item\":\"4b\",\"schedule\":\"tt09-2011\",\"period\":\"P5Y\",")
                .contains("\"periodEnds\":\"2019-12-31\",\"transferDue\":\"2015-12-31\",\"historicalTransferDue\":null,"
                        + "\"disposable\":true,\"undecided\":[]")
                .contains(
                        "\"period\":\"permanent\",\"standing\":\"permanent\",\"periodBegins\":null,\"periodEnds\":null")
                .contains("\"question\":\"historical-transfer\",\"reason\":\"between-two-laws\","
                        + "\"dates\":[\"2030-12-31\",\"2026-12-31\"]")
                .contains("\"period\":\"event:no-longer-in-force\"")
                .contains("\"transferDue\":\"2026-03-01\"")
                .contains("\"warnings\":[\"schedule-not-in-force\"]")
                .contains("\"assumed\":[\"RET-06\"],\"facts\":[\"RET-05\",\"RET-06\",\"TRF-01\",\"TRF-08\",\"DIS-02\"]")
                .contains("\"citations\":[\"Thông tư 09/2011/TT-BNV, Bảng thời hạn bảo quản, nhóm 1, số thứ tự 4b\"")
                .contains("\"summary\":{\"files\":5,")
                .contains("\"dueForDisposal\":{\"files\":1,\"boxes\":0.5,\"metres\":0.05,\"filesWithoutBoxes\":0}")
                .contains("\"byYearOfExpiry\":{\"2019\":{\"files\":1,")
                .endsWith("}}}\n");
    }

    @Test
    void an_item_that_is_not_loaded_is_undecided_and_no_error() throws IOException {
        CommandRun run = json("tt10-2022", HEAD + "1,,4b,,2024-01-01,paper,,,,,\n2,,tt10-01,,2024-01-01,paper,,,,,\n");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("{\"code\":\"1\",\"item\":\"4b\",\"schedule\":null,\"period\":null,")
                .contains("\"reason\":\"item-not-loaded\"")
                .contains("\"period\":\"P5Y\"")
                .contains("\"complete\":false");
    }

    @Test
    void text_is_for_a_person() throws IOException {
        CommandRun run = CommandRun.of("retention", "--schedule", "tt09-2011", file("f.csv", FILES));

        assertThat(run.out())
                .startsWith("Thời hạn bảo quản tính đến ngày 22/11/2026, theo bảng thời hạn tt09-2011.\n")
                .contains("01.VP  Sơ kết quý I\n    5 năm (mục 4b), hết hạn ngày 31/12/2019; đã hết thời hạn\n")
                .contains("Chưa kết luận: hạn nộp lưu trữ lịch sử")
                .contains("(31/12/2030 theo Luật Lưu trữ 01/2011/QH13, Điều 21, khoản 1 hoặc 31/12/2026 theo")
                .contains("Tổng hợp\n")
                .endsWith("1 hồ sơ không ghi số hộp, chưa tính vào số hộp và mét giá.\n");
        assertThat(CommandRun.of("retention", "--schedule", "tt09-2011", "--lang", "en", file("f.csv", FILES))
                        .out())
                .startsWith("Retention as of 22/11/2026, by the schedule tt09-2011.\n")
                .contains("5 years (item 4b), ends on 31/12/2019; expired\n");
    }

    @Test
    void csv_is_a_row_for_each_file() throws IOException {
        CommandRun run = CommandRun.of(
                "retention",
                "--schedule",
                "tt09-2011",
                "--format",
                "csv",
                file("f.csv", FILES + "=1+1,\"a,b\",4b,,,,,,,,\n"));

        assertThat(run.out())
                .startsWith("code,title,item,schedule,period,standing,periodEnds,")
                .contains("\n01.VP,Sơ kết quý I,4b,tt09-2011,5 năm,đã hết thời hạn,2019-12-31,2015-12-31,,true,")
                .contains("\n'=1+1,\"a,b\",4b,")
                .hasLineCount(7);
    }

    @Test
    void the_figures_alone_are_printed_on_request() throws IOException {
        CommandRun run = CommandRun.of(
                "retention", "--schedule", "tt09-2011", "--format", "json", "--summary", file("f.csv", FILES));

        assertThat(run.out()).contains("\"files\":[\n],\"summary\":{\"files\":5,");
    }

    @Test
    void a_bad_row_is_told_and_nothing_else_if_that_is_asked_for() throws IOException {
        CommandRun run = CommandRun.of(
                "retention",
                "--strict",
                "--schedule",
                "tt09-2011",
                "--date",
                "2026-11-22",
                file("f.csv", FILES + "01.VP,,999,2015-01-01,2014-01-01,papier,,,,,\n"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("f.csv, dòng 7, cột “code”: “01.VP” đã có ở dòng 2")
                .contains("f.csv, dòng 7, cột “item”: bảng thời hạn [tt09-2011] không có mục “999”")
                .contains("f.csv, dòng 7, cột “closed”")
                .contains("f.csv, dòng 7, cột “medium”")
                .hasLineCount(4);
    }

    @Test
    void a_bad_row_leaves_no_file_behind() throws IOException {
        Path out = folder.resolve("out.json");
        CommandRun run = CommandRun.of(
                "retention",
                "--schedule",
                "tt09-2011",
                "--strict",
                "--output",
                out.toString(),
                file("f.csv", HEAD + "1,,999,,,,,,,,\n"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(out).doesNotExist();
        CommandRun good =
                CommandRun.of("retention", "--schedule", "tt09-2011", "--output", out.toString(), file("g.csv", FILES));
        assertThat(good.exit()).isZero();
        assertThat(out).content().contains("Tổng hợp");
    }

    @Test
    void text_of_another_encoding_is_refused() throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16, Charset.forName("windows-1258")}) {
            CommandRun run = CommandRun.of(
                    "retention",
                    "--schedule",
                    "tt09-2011",
                    file("x.csv", HEAD + "1,Ho s\u01a1 n\u0103m,4b,,,,,,,,\n", charset));

            assertThat(run.exit()).as(charset.name()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("x.csv, dòng ");
        }
    }

    @Test
    void an_agencys_own_schedule_comes_before_the_general_one() throws IOException {
        String own = file("own.csv", "item,period\n4b,10 năm\nR1,P2Y\n4a,70 năm\n");
        CommandRun run = CommandRun.of(
                "retention",
                "--schedule",
                own,
                "--base",
                "tt09-2011",
                "--format",
                "json",
                file(
                        "f.csv",
                        HEAD
                                + "1,,4b,,2014-01-01,paper,,,,,\n2,,16,,2014-01-01,paper,,,,,\n3,,R1,,2014-01-01,paper,,,,,\n"));

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "\"schedule\":\"own.csv\",\"precedence\":[{\"schedule\":\"own.csv\",\"rank\":\"agency\",\"complete\":true},"
                                + "{\"schedule\":\"tt09-2011\",\"rank\":\"general\",\"complete\":true}]")
                .contains("\"rule\":\"RET-15\"")
                .contains("\"item\":\"4b\",\"schedule\":\"own.csv\",\"period\":\"P10Y\"")
                .contains("\"item\":\"16\",\"schedule\":\"tt09-2011\",\"period\":\"P10Y\"")
                .contains("\"citations\":[\"Bảng thời hạn own.csv, mục R1\"")
                .contains("\"code\":\"3\"");
    }

    @Test
    void whether_the_body_is_a_source_may_be_said() throws IOException {
        String files = file("f.csv", HEAD + "1,,4a,,2025-08-01,paper,,,,,\n");

        assertThat(CommandRun.of(
                                "retention",
                                "--schedule",
                                "tt09-2011",
                                "--source-body",
                                "no",
                                "--format",
                                "json",
                                files)
                        .out())
                .contains("\"historicalTransferDue\":null");
        assertThat(CommandRun.of(
                                "retention",
                                "--schedule",
                                "tt09-2011",
                                "--source-body",
                                "yes",
                                "--format",
                                "json",
                                files)
                        .out())
                .contains("\"historicalTransferDue\":\"2031-12-31\"");
    }

    @Test
    void wrong_usage_is_told() throws IOException {
        String files = file("f.csv", FILES);

        assertThat(CommandRun.of("retention", files).err())
                .contains("--schedule")
                .contains("tt09-2011");
        assertThat(CommandRun.of("retention", files).exit()).isEqualTo(2);
        assertThat(CommandRun.of("retention", "--schedule", "tt08-1999", files).err())
                .contains("tt08-1999");
        assertThat(CommandRun.of("retention", "--schedule", "tt09-2011").err()).contains("retention: thiếu tệp");
        assertThat(CommandRun.of("retention", "--schedule", "tt09-2011", files, files)
                        .err())
                .contains("một tệp");
        assertThat(CommandRun.of("retention", "--schedule", "tt09-2011", folder.toString())
                        .err())
                .contains("thư mục");
        assertThat(CommandRun.of("retention", "--schedule", "tt09-2011", "--date", "2026-02-30", files)
                        .exit())
                .isEqualTo(2);
        assertThat(CommandRun.of("retention", "--schedule", "tt09-2011", "--base", "tt10-2022", files)
                        .err())
                .contains("--base");
        assertThat(CommandRun.of("retention", "--help").out())
                .contains("--schedule")
                .contains("transferred");
    }

    @Test
    void a_schedule_is_checked_and_printed() throws IOException {
        CommandRun good = CommandRun.of("schedule", file("own.csv", "item,title,period\n1,Quy chế,Vĩnh viễn\n"));
        CommandRun bad = CommandRun.of("schedule", file("bad.csv", "item,period\n1,-5\n1,P5Y\n1,P6Y\n"));
        CommandRun law = CommandRun.of("schedule", "tt09-2011", "--format", "csv");

        assertThat(good.exit()).isZero();
        assertThat(good.out())
                .startsWith("Bảng thời hạn own.csv: 1 mục, không có lỗi.\n")
                .contains("Vĩnh viễn");
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err()).contains("bad.csv, dòng 2, cột “period”").contains("bad.csv, dòng 3, cột “item”");
        assertThat(law.out()).startsWith("item,group,title,period\n1a,").hasLineCount(275);
        assertThat(CommandRun.of("schedule", "tt10-2022").out()).contains("mới là một phần");
        assertThat(CommandRun.of("schedule", "tt10-2022", "--format", "json").out())
                .contains("\"item\":\"tt10-10\"")
                .contains("\"complete\":false");
    }

    @Test
    void schedules_and_files_may_be_sheets() throws IOException {
        String schedule = sheet("own.xlsx", "STT", "Thời hạn bảo quản", "1", "10 năm");
        String files = sheet("files.xlsx", "code", "item", "closed", "01.VP", "1", "2014-12-31");
        CommandRun run = CommandRun.of("retention", "--schedule", schedule, "--format", "json", files);
        CommandRun bad = CommandRun.of("schedule", sheet("bad.xlsx", "item", "period", "1", "mãi mãi"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"period\":\"P10Y\"").contains("\"periodEnds\":\"2024-12-31\"");
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.err()).contains("bad.xlsx").contains("cột “period”: không đọc được “mãi mãi”");
    }

    /** Writes a sheet of one line of headings and one row. */
    private String sheet(String name, String... cells) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "records", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Trang 1");
            int columns = cells.length / 2;
            for (int i = 0; i < cells.length; i++) {
                sheet.value(i / columns, i % columns, cells[i]);
            }
        }
        return file.toString();
    }

    @Test
    void what_schedule_prints_as_csv_reads_back() throws IOException {
        String copy = file(
                "copy.csv",
                CommandRun.of("schedule", "tt09-2011", "--format", "csv").out());

        assertThat(CommandRun.of("schedule", copy, "--format", "csv").out()).isEqualTo(Files.readString(Path.of(copy)));
        assertThat(CommandRun.of("schedule", copy, "--base", "tt09-2011").out()).doesNotContain("RET-15");
    }

    @Test
    void many_files_are_summed_up() throws IOException {
        String rows = IntStream.range(0, 5000)
                .mapToObj(i -> i + ",,4b,,2014-01-01,paper,,,,,0.1\n")
                .collect(Collectors.joining());
        CommandRun run = CommandRun.of(
                "retention", "--schedule", "tt09-2011", "--summary", "--format", "json", file("f.csv", HEAD + rows));

        assertThat(run.out()).contains("\"2019\":{\"files\":5000,\"boxes\":500,\"metres\":50,\"filesWithoutBoxes\":0}");
    }
}
