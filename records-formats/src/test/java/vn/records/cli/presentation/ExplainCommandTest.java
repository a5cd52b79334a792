package vn.records.cli.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.cli.CommandRun;
import vn.records.sample.FaultyLetter;
import vn.records.sample.Letters;

final class ExplainCommandTest {

    @TempDir
    Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private String faultyLetter() throws IOException {
        Files.write(folder.resolve("a.docx"), FaultyLetter.bytes());
        return at("a.docx");
    }

    @Test
    void a_rule_is_told_with_provision_basis_force_examples_and_the_change_in_word() {
        CommandRun run = CommandRun.byLaw("explain", "ND30-PAGE-06");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("ND30-PAGE-06  Lề trái 30–35 mm\n")
                .contains("Căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3")
                .contains("Cơ sở: luật (chính điều khoản trên quy định); bắt buộc")
                .contains("Hiệu lực: từ 05/03/2020")
                .contains("  Đúng:\n    - hẹp nhất trong khoảng cho phép")
                .contains("  Sai:\n    - ")
                .contains(
                        "- Bố trí > Lề > Lề tùy chỉnh > Trái (Word tiếng Anh: Layout > Margins > Custom Margins > Left)");
    }

    @Test
    void the_explanation_speaks_the_language_asked_for() {
        assertThat(CommandRun.byLaw("explain", "--lang", "en", "ND30-PAGE-06").out())
                .contains("Provision: Decree 30/2020/NĐ-CP", "Basis: law", "Right:", "Wrong:")
                .contains("- Layout > Margins > Custom Margins > Left (Word in Vietnamese: Bố trí > Lề");
    }

    @Test
    void a_rule_of_an_earlier_regime_is_told_too_and_letter_case_does_not_matter() {
        assertThat(CommandRun.byLaw("explain", "tt01-bc-01-label").out())
                .contains("TT01-BC-01-LABEL", "Thông tư 01/2011/TT-BNV", "Cơ sở: suy ra", "đến hết");
    }

    @Test
    void a_rule_that_sums_up_others_names_them() {
        assertThat(CommandRun.byLaw("explain", "ND30-PAGE-18").out())
                .contains("Tổng hợp các quy tắc: ND30-QH-04, ND30-CQ-08.", "xem từng quy tắc được tổng hợp");
    }

    @Test
    void a_rule_that_no_file_can_decide_has_no_change_in_word() {
        assertThat(CommandRun.byLaw("explain", "ND30-SO-02").out())
                .contains("Ví dụ: không có, cần sổ đăng ký", "Sửa trong Word: không, cần sổ đăng ký");
    }

    @Test
    void a_finding_is_told_first_with_message_values_and_place() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));

        CommandRun run = CommandRun.of("explain", "TOY-DASH-01@1", at("a.docx"));

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("TOY-DASH-01@1: LỖI trong ")
                .contains("Hiện có: “–” → Yêu cầu: “-”", "Tại đoạn 1", "Khóa: TOY-DASH-01:")
                .contains("“Độc lập – Tự do - Hạnh phúc” → “Độc lập - Tự do - Hạnh phúc”");
        assertThat(run.out().indexOf("Hiện có")).isLessThan(run.out().indexOf("Căn cứ"));
    }

    @Test
    void a_finding_is_named_by_its_key_too() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));
        Matcher key = Pattern.compile("\"key\": \"(TOY-DASH-01:[^\"]*)\"")
                .matcher(
                        CommandRun.of("check", "--format", "json", at("a.docx")).out());
        assertThat(key.find()).isTrue();

        assertThat(CommandRun.of("explain", key.group(1), at("a.docx")))
                .isEqualTo(CommandRun.of("explain", "TOY-DASH-01@1", at("a.docx")));
    }

    @Test
    void a_fix_tells_the_value_to_set() throws IOException {
        String letter = faultyLetter();
        String json = CommandRun.byLaw("check", "--format", "json", letter).out();
        assertThat(json).contains("ND30-PAGE-06");

        assertThat(CommandRun.byLaw("explain", "ND30-PAGE-06@1", letter).out())
                .contains("Lề tùy chỉnh > Trái (Word tiếng Anh: Layout > Margins > Custom Margins > Left): 30 mm");
    }

    @Test
    void a_finding_is_told_with_the_layer_its_value_comes_from() throws IOException {
        String letter = faultyLetter();

        assertThat(CommandRun.byLaw("explain", "ND30-PAGE-06@1", letter).out()).contains("Định dạng: lề trái ");
        assertThat(CommandRun.byLaw("explain", "--lang", "en", "ND30-PAGE-06@1", letter)
                        .out())
                .containsPattern("Formatting: left margin [0-9.]+ mm set directly");
    }

    @Test
    void a_rule_with_a_file_tells_its_findings_there_or_why_there_are_none() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));

        assertThat(CommandRun.of("explain", "TOY-DASH-01", at("a.docx")).out())
                .contains("a.docx: 1 phát hiện của quy tắc này.", "TOY-DASH-01@1: ");
        assertThat(CommandRun.of("explain", "TOY-GOOD-01", at("a.docx")).out()).endsWith("a.docx: đạt.\n");
        assertThat(CommandRun.of("explain", "TOY-NONE-01", at("a.docx")).out()).contains("a.docx: không áp dụng: ");
        assertThat(CommandRun.of("explain", "TOY-OPEN-01", at("a.docx")).out()).contains("a.docx: chưa kết luận: ");
        assertThat(CommandRun.of("explain", "ND30-PAGE-06", at("a.docx")).out()).contains("quy tắc này không được xét");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "ND30-PAGE-99 => không có quy tắc “ND30-PAGE-99”; có: ND30-PAGE-01, ND30-PAGE-02",
                "margins => there is no rule “MARGINS”; there are: ACT-…, ND30-BC-…",
                "ND30-PAGE-06@1 => là một phát hiện; cần cả tệp văn bản: FILE",
                "ND30-PAGE-06@0 a.docx => sau dấu @ cần số thứ tự của phát hiện, từ 1",
                "ND30-PAGE-06@x a.docx => the number of the finding, from 1, is expected behind @",
                "ND30-PAGE-06:12 a.docx => không phải khóa của phát hiện",
                "nd30:0123456789abcdef a.docx => không phải khóa của phát hiện",
            })
    void a_name_that_means_nothing_exits_with_2_and_says_what_there_is(String command, String expected) {
        CommandRun run = CommandRun.byLaw(("explain " + command).split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(expected);
    }

    @Test
    void a_finding_that_is_not_there_exits_with_2_and_says_which_are() throws IOException {
        Letters.faulty(folder.resolve("a.docx"));

        CommandRun number = CommandRun.of("explain", "TOY-DASH-01@2", at("a.docx"));
        CommandRun none = CommandRun.of("explain", "TOY-GOOD-01@1", at("a.docx"));
        CommandRun key = CommandRun.of("explain", "TOY-DASH-01:0123456789abcdef", at("a.docx"));

        assertThat(number.err()).contains("không có phát hiện “TOY-DASH-01@2”; có: TOY-DASH-01@1");
        assertThat(none.err()).contains("there is no finding “TOY-GOOD-01@1”; there are: TOY-DASH-01@1");
        assertThat(key.err()).containsPattern("0123456789abcdef”; có: TOY-DASH-01:[0-9a-f]{16}");
        assertThat(new int[] {number.exit(), none.exit(), key.exit()}).containsOnly(2);
    }

    @Test
    void a_file_that_cannot_be_read_exits_with_2() {
        CommandRun run = CommandRun.of("explain", "TOY-DASH-01@1", at("none.docx"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("none.docx: không tìm thấy tệp");
    }
}
