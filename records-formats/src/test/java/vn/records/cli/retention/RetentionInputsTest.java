package vn.records.cli.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.cli.CommandRun;

/** What the columns of a list of files do, and what becomes of bad rows. */
class RetentionInputsTest {

    @TempDir
    Path folder;

    private String file(String text) throws IOException {
        Path file = folder.resolve("f.csv");
        Files.writeString(file, text);
        return file.toString();
    }

    private CommandRun run(String text, String... options) throws IOException {
        String[] all = new String[options.length + 6];
        String[] fixed = {"retention", "--schedule", "tt09-2011", "--date", "2026-11-22", file(text)};
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        System.arraycopy(options, 0, all, fixed.length, options.length);
        return CommandRun.of(all);
    }

    private CommandRun expired(String column, String cell) throws IOException {
        return run("code,item,closed,medium," + column + "\n1,4b,2015-03-01,paper," + cell + "\n", "--format", "json");
    }

    @ParameterizedTest
    @CsvSource({
        "secrecy, MẬT, secret",
        "Độ mật, tối mật, secret",
        "secrecy, Tuyệt mật, secret",
        "hold, Thanh tra, held",
        "hold, có, held",
        "Tạm dừng hủy, Quyết định 12/QĐ-TTr, held",
        "hold, x, held",
        "shared, có, shared-documents",
        "shared, 02.VP, shared-documents"
    })
    void a_secret_held_or_shared_file_is_never_cleared(String column, String cell, String bar) throws IOException {
        CommandRun run = expired(column, cell);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"disposable\":false").contains("\"bars\":[\"" + bar + "\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "secrecy, ''",
        "secrecy, Không",
        "secrecy, thường",
        "hold, không",
        "hold, ''",
        "hold, no",
        "shared, 0",
        "unit, Phòng Tổ chức",
        "maker, Nguyễn Văn An",
        "fonds, UBND xã X"
    })
    void a_file_of_none_of_these_is_cleared(String column, String cell) throws IOException {
        assertThat(expired(column, cell).out()).contains("\"disposable\":true").doesNotContain("unreadColumns");
    }

    @Test
    void a_mark_that_cannot_be_read_is_refused() throws IOException {
        CommandRun run = expired("secrecy", "hơi mật");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("\"rejectedRows\":1").doesNotContain("\"disposable\":true");
        assertThat(run.err()).contains("cột “secrecy”: không đọc được “hơi mật”");
    }

    @Test
    void a_declassified_file_is_cleared_from_that_day() throws IOException {
        String rows = "code,item,closed,medium,secrecy,declassified\n1,4b,2015-03-01,paper,Mật,2024-01-01\n"
                + "2,4b,2015-03-01,paper,Mật,2027-01-01\n";
        assertThat(run(rows, "--format", "json").out())
                .contains("{\"code\":\"1\"")
                .containsPattern("\"code\":\"1\".*\"disposable\":true")
                .containsPattern("\"code\":\"2\".*\"disposable\":false");
    }

    @Test
    void unit_maker_and_fonds_come_out_again() throws IOException {
        String rows = "code,item,closed,Đơn vị,Người lập,Phông lưu trữ\n1,4b,2015-03-01,Phòng A,Bà B,UBND\n";

        assertThat(run(rows, "--format", "json").out())
                .contains("\"unit\":\"Phòng A\",\"maker\":\"Bà B\",\"fonds\":\"UBND\"");
        assertThat(run(rows, "--format", "csv").out()).contains(",Phòng A,Bà B,UBND\n");
    }

    @Test
    void a_column_that_is_not_read_is_named() throws IOException {
        String rows = "stt,code,item,closed,Mức bảo mật\n1,1,4b,2015-03-01,MẬT\n";

        assertThat(run(rows).out()).contains("Các cột không dùng đến: “stt”, “Mức bảo mật”");
        assertThat(run(rows, "--lang", "en").out()).contains("Columns that are not read: “stt”, “Mức bảo mật”");
        assertThat(run(rows, "--format", "json").out()).contains("\"unreadColumns\":[\"stt\",\"Mức bảo mật\"]");
        assertThat(run(rows, "--format", "csv").err()).contains("các cột không dùng đến: “stt”, “Mức bảo mật”");
    }

    @Test
    void work_that_ended_after_the_day_judged_for_is_refused() throws IOException {
        String head = "code,item,closed,medium\n";

        CommandRun late = run(head + "01.TCCB,4b,2030-12-31,paper\n");
        assertThat(late.exit()).isEqualTo(2);
        assertThat(late.err()).contains("dòng 2, cột “closed”").contains("ngày không sau ngày xét 2026-11-22");
        assertThat(late.out()).doesNotContain("31/12/2035");
        assertThat(run(head + "1,4b,2026-11-23,paper\n").exit()).isEqualTo(2);
        assertThat(run(head + "1,4b,2026-11-22,paper\n").exit()).isZero();
        assertThat(run(head + "1,4b,,paper\n").exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2023-02-14, false", "2023-02-15, true", "2023-06-01, true", "2012-01-01, false"})
    void a_schedule_is_in_force_by_the_day(String closed, boolean told) throws IOException {
        String out = run("code,item,closed,medium\n1,4b," + closed + ",paper\n", "--format", "json")
                .out();

        assertThat(out.contains("schedule-not-in-force")).isEqualTo(told);
    }

    @Test
    void a_permanent_file_whose_work_goes_on_is_counted_as_open() throws IOException {
        String rows = "code,item,closed,medium\n1,4a,,paper\n2,4a,2015-01-01,paper\n";
        CommandRun run = run(rows, "--format", "json");

        assertThat(run.out()).contains("\"permanent\":{\"files\":2,").contains("\"open\":{\"files\":1,");
        assertThat(run(rows).out()).contains("; công việc chưa kết thúc");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-01, 2025-08-01, 2030-12-31, ''",
        "2020-03-01, 2024-08-01, null, between-two-laws",
        "2020-03-01, chưa, null, not-delivered",
        "2020-03-01, '', null, between-two-laws",
        "2012-08-01, '', 2022-12-31, ''",
        "2012-08-01, chưa, 2022-12-31, ''"
    })
    void when_a_permanent_file_goes_to_the_historical_archive(
            String closed, String transferred, String due, String reason) throws IOException {
        String out = run(
                        "code,item,closed,medium,transferred\n1,4a," + closed + ",paper," + transferred + "\n",
                        "--format",
                        "json")
                .out();

        assertThat(out)
                .contains("\"historicalTransferDue\":" + (due.equals("null") ? due : '"' + due + '"'))
                .contains(reason.isEmpty() ? "\"undecided\":[]" : "\"reason\":\"" + reason + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void no_code_reaches_a_person(String language) throws IOException {
        String rows = "code,item,closed,medium,kind,event,secrecy,hold\n1,4b,2015-03-01,paper,,,MẬT,Thanh tra\n"
                + "2,4b,2015-03-01,paper,construction,,,\n3,4a,2020-03-01,paper,,,,\n4,,2023-03-01,,,,,\n"
                + "5,4b,2024-03-01,mixed,,,,\n6,4b,2020-01-01,paper,,,,\n";

        for (String format : new String[] {"text", "csv"}) {
            String out = run(rows, "--format", format, "--lang", language).out();
            String cells = out.substring(out.indexOf('\n'));
            assertThat(cells)
                    .doesNotContainPattern("event:|[a-z]+-settled|no-such|not-in-force|not-expired|P5Y|HIS-0|TRF-0");
        }
    }

    @Test
    void a_bad_row_costs_only_itself() throws IOException {
        StringBuilder rows = new StringBuilder("code,item,closed,medium\n");
        for (int i = 1; i <= 1000; i++) {
            rows.append(i).append(i == 500 ? ",999," : ",4b,").append("2015-03-01,paper\n");
        }
        Path rejects = folder.resolve("rejects.csv");
        CommandRun run = run(rows.toString(), "--format", "csv", "--rejects", rejects.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).hasLineCount(1000);
        assertThat(run.err()).contains("dòng 501, cột “item”").hasLineCount(1);
        assertThat(rejects)
                .content()
                .startsWith("line,column,problem\n501,item,")
                .hasLineCount(2);
        assertThat(run(rows.toString(), "--strict").out()).isEmpty();
        assertThat(run(rows.toString()).out()).contains("1 dòng không đọc được, không có trong kết quả và tổng hợp.");
    }

    @Test
    void rows_of_one_code_are_all_rejected() throws IOException {
        CommandRun run = run(
                "code,item,closed,hold\n1,4b,2015-03-01,\n2,4b,2015-03-01,\n1,4b,2015-03-01,Thanh tra\n",
                "--format",
                "json");

        assertThat(run.out())
                .contains("\"rejectedRows\":2")
                .contains("\"code\":\"2\"")
                .doesNotContain("\"code\":\"1\"");
        assertThat(run.err())
                .contains("dòng 2, cột “code”: “1” đã có ở dòng 4")
                .contains("dòng 4, cột “code”: “1” đã có ở dòng 2");
    }

    @Test
    void a_row_with_too_many_cells_costs_only_itself_and_an_open_quote_costs_all() throws IOException {
        String head = "code,item,closed\n1,4b,2015-03-01\n";

        assertThat(run(head + "2,4b,2015-03-01,x\n3,4b,2015-03-01\n", "--format", "csv")
                        .out())
                .hasLineCount(3);
        CommandRun open = run(head + "2,\"4b,2015-03-01\n", "--format", "csv");
        assertThat(open.exit()).isEqualTo(2);
        assertThat(open.out()).isEmpty();
    }

    @Test
    void metres_follow_the_boxes_that_are_stated() throws IOException {
        String rows = "code,item,closed,boxes\n1,4b,2015-03-01,24\n";

        assertThat(run(rows).out())
                .contains("Mét giá tính theo 10 hộp một mét.")
                .contains("2,4");
        assertThat(run(rows, "--boxes-per-metre", "8").out())
                .contains("Mét giá tính theo 8 hộp một mét.")
                .contains(" 3\n");
        assertThat(run(rows, "--boxes-per-metre", "12", "--format", "json").out())
                .contains("\"boxesPerMetre\":12")
                .contains("\"metres\":2,");
        assertThat(run(rows, "--boxes-per-metre", "0").exit()).isEqualTo(2);
    }
}
