package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.report.Reports.judged;
import static vn.records.report.Reports.text;
import static vn.records.report.Reports.unreadable;
import static vn.records.rule.Language.ENGLISH;
import static vn.records.rule.Language.VIETNAMESE;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.records.report.words.HiddenCharacter;
import vn.records.sample.Golden;
import vn.records.sample.ToyLetter;
import vn.records.view.DocumentView;

final class TextReportTest {

    private static final DocumentView LETTER = ToyLetter.with(
            "Chữ nhỏ một.", "Dòng thường – không có gì để nói thêm.", "Chữ nhỏ hai.", "Chữ nhỏ ba.", "Chữ nhỏ bốn.");

    @Test
    void a_letter_reads_as_expected_in_vietnamese() throws IOException {
        Golden.assertSame(
                "letter-vi.txt",
                text(VIETNAMESE, TextStyle.PLAIN, judged("thư/một.docx", LETTER), unreadable("thư/cũ.doc")));
    }

    @Test
    void a_letter_reads_as_expected_in_english_with_all_rules_named() throws IOException {
        Golden.assertSame(
                "letter-en-verbose.txt",
                text(ENGLISH, new TextStyle(false, true), judged("thư/một.docx", LETTER), unreadable("thư/cũ.doc")));
    }

    @Test
    void findings_that_say_the_same_are_told_once() throws IOException {
        String text = text(VIETNAMESE, TextStyle.PLAIN, judged("a.docx", LETTER));

        assertThat(text)
                .containsOnlyOnce("Cỡ chữ của nội dung là 12; mẫu dùng cỡ 13–14.")
                .contains("Tại 4 chỗ:")
                .contains("đoạn 2: “Chữ nhỏ một.”")
                .contains("… và 1 chỗ khác");
    }

    @Test
    void a_short_stretch_is_marked_among_the_words_around_it() throws IOException {
        assertThat(text(VIETNAMESE, TextStyle.PLAIN, judged("a.docx", LETTER)))
                .contains("Tại bảng 1, ô 2, đoạn 2: “Độc lập [–] Tự do - Hạnh phúc”")
                .contains("Tại đoạn 3: “Dòng thường [–] không có gì để nói…”");
    }

    @Test
    void no_line_is_wider_than_a_hundred_columns() throws IOException {
        String long_ = "Chữ nhỏ – " + "dài ".repeat(200) + "x".repeat(300);

        assertThat(text(VIETNAMESE, new TextStyle(false, true), judged("a.docx", ToyLetter.with(long_)))
                        .lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
    }

    @Test
    void a_document_cannot_steer_the_terminal() throws IOException {
        String hostile = "nhỏ \u001B[31mđỏ\u009B2J – \u202Eđảo\u2028\u0007";

        String text = text(VIETNAMESE, TextStyle.PLAIN, judged("a\u001B]0;x\u0007.docx", ToyLetter.with(hostile)));

        assertThat(text.replace("\n", "").codePoints()).noneMatch(HiddenCharacter::is);
        assertThat(text).contains("a⟨U+001B⟩]0;x⟨U+0007⟩.docx").contains("⟨U+202E⟩đảo⟨U+2028⟩");
    }

    @Test
    void colours_are_written_only_when_asked_for() throws IOException {
        assertThat(text(VIETNAMESE, TextStyle.PLAIN, judged("a.docx", LETTER))).doesNotContain("\u001B");
        assertThat(text(VIETNAMESE, new TextStyle(true, false), judged("a.docx", LETTER)))
                .contains("\u001B[1;31mLỖI\u001B[0m");
    }

    @Test
    void a_document_without_findings_says_so_in_numbers() throws IOException {
        assertThat(text(VIETNAMESE, TextStyle.PLAIN)).isEqualTo("0 tệp: 0 tệp đã xét; 0 lỗi, 0 cảnh báo, 0 lưu ý.\n");
    }
}
