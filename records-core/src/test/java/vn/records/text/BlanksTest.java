package vn.records.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "…",
                "......",
                "...",
                ". . . .",
                "………..",
                "____",
                "__",
                "${trich_yeu}",
                "{{so}}",
                "{ten}",
                "{{#if co}}",
                "«Ten_co_quan»",
                "<<ho_ten>>",
                "[Tên cơ quan]",
                "[....]",
                "<Họ và tên>",
                "xx",
                "XXXX"
            })
    void what_is_to_be_filled_in_is_a_blank(String blank) {
        Blanks found = Blanks.of("Về việc " + blank + " năm 2026");

        assertThat(found.ranges()).containsExactly(TextRange.of(8, 8 + blank.length()));
        assertThat(Blanks.of(blank).areAll()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 15/QĐ-UBND ngày 05/01/2026.",
                "Nội dung./.",
                "v.v..",
                "Đại hội XX, thế kỷ XXI",
                "số a_b",
                "xem [1], [12]",
                "x < 5 và y > 3",
                "gửi <ubnd@xa.gov.vn>",
                "giá 15$ hoặc $20",
                "Ông  A   ký",
                "{}[]<>«»",
                "[chưa đóng",
                "một\t      \thai",
                "Kính gửi:       - Sở Nội vụ",
                "1.      Nội dung",
                "Máxx"
            })
    void text_is_none(String text) {
        assertThat(Blanks.of(text).ranges()).isEmpty();
    }

    @Test
    void a_gap_between_words_is_a_blank_at_the_ends_it_is_none() {
        assertThat(Blanks.of("    ngày      tháng    ").ranges()).containsExactly(TextRange.of(8, 14));
    }

    @Test
    void marks_are_opened_in_place_dots_and_gaps_stay() {
        Blanks blanks = Blanks.of("Số: ${so}/QĐ-…      [x]");

        assertThat(blanks.open()).isEqualTo("Số: ……………/QĐ-…      ………");
        assertThat(blanks.hasMark()).isTrue();
        assertThat(Blanks.of("Số: .....").hasMark()).isFalse();
    }

    @Test
    void an_ellipsis_is_as_wide_as_its_dots() {
        assertThat(Blanks.of("a …..").width()).isEqualTo(5);
        assertThat(Blanks.of("không có").width()).isZero();
    }

    @Test
    void what_a_format_tells_is_a_blank_too() {
        Blanks blanks = Blanks.of("Nhấp để nhập tên", ImmutableList.of(TextRange.of(0, 16), TextRange.of(3, 3)));

        assertThat(blanks.areAll()).isTrue();
        assertThat(blanks.ranges()).hasSize(1);
    }

    @Test
    void a_stretch_touches_a_blank_that_it_holds_in_part_a_place_one_that_it_stands_at() {
        Blanks blanks = Blanks.of("ab ....");

        assertThat(blanks.touches(0, 3)).isFalse();
        assertThat(blanks.touches(0, 4)).isTrue();
        assertThat(blanks.touches(7, 7)).isTrue();
        assertThat(blanks.touches(2, 2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<", "{", "$", ".", "x", " ", "[a", "${a", "{a}", "_ "})
    void long_text_is_read_in_one_pass(String piece) {
        String text = Strings.repeat(piece, 200_000);

        assertThat(Blanks.of(text).open()).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Về việc     ", "Họp\u00a0\u00a0\u00a0\u00a0", "Điều 5      "})
    void spaces_behind_the_last_word_may_be_written_into(String text) {
        assertThat(Blanks.of(text).endsInGap()).isTrue();
        assertThat(Blanks.of(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Về việc", "Về việc   ", "Về việc \t   ", "Về việc.     ", "     ", ""})
    void other_ends_are_no_gap(String text) {
        assertThat(Blanks.of(text).endsInGap()).isFalse();
    }
}
