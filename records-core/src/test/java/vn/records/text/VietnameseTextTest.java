package vn.records.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ha Noi", "Hà Nội", "Cộng hòa", "Ạ", "ỹ", "‐", "…", "\u02ff", "\uac00"})
    void text_with_composed_letters_is_composed(String text) {
        assertThat(VietnameseText.isComposed(text)).isTrue();
        assertThat(VietnameseText.nfc(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hà Nội", "Ạ", "ỹ", "ộ", "đườ"})
    void text_with_decomposed_letters_is_not_composed_and_can_be(String text) {
        assertThat(VietnameseText.isComposed(decomposed(text))).isFalse();
        assertThat(VietnameseText.nfc(decomposed(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0300", "e\u0323", "\u2000", "\u212b"})
    void characters_next_to_the_quick_ranges_are_looked_at(String text) {
        assertThat(VietnameseText.isComposed(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "hoá, hóa",
        "hoả, hỏa",
        "hoã, hõa",
        "hoạ, họa",
        "khoè, khòe",
        "khoẻ, khỏe",
        "loé, lóe",
        "xoẽ, xõe",
        "choẹ, chọe",
        "tuỳ, tùy",
        "tuý, túy",
        "thuỷ, thủy",
        "luỹ, lũy",
        "luỵ, lụy",
        "HOÀ, HÒA",
        "HOÁ, HÓA",
        "HOẢ TỐC, HỎA TỐC",
        "HOÃ, HÕA",
        "HOẠ, HỌA",
        "KHOÈ, KHÒE",
        "KHOÉ, KHÓE",
        "KHOẺ, KHỎE",
        "KHOẼ, KHÕE",
        "KHOẸ, KHỌE",
        "UỲ, ÙY",
        "UÝ, ÚY",
        "UỶ BAN, ỦY BAN",
        "LUỸ, LŨY",
        "LUỴ, LỤY",
        "Uỷ, Ủy",
        "Hoà, Hòa",
        "oà, òa",
        "THOẢ thuận, THỎA thuận",
        "nghị định-hoà, nghị định-hòa",
        "(hoà), (hòa)",
        "hoà2, hòa2"
    })
    void tone_marks_of_open_glides_stand_on_the_first_vowel(String written, String folded) {
        assertThat(VietnameseText.foldTones(written)).isEqualTo(folded);
        assertThat(VietnameseText.foldTones(folded)).isSameAs(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quý", "quỳ", "Quỹ", "giá", "của", "hoàn", "toàn", "thuyền", "ngoèo", "khuỷu", "xoáy", "hoài", "mùa",
                "zoà", "Siemoà", "ngghoà", "xthoà", "kwoà", "ioà", "uoà", "uà", "oỳ", "uè", "oàm", "aà", "à", "hòà",
                "thuoà", "nghoà"
            })
    void other_syllables_stay_as_they_are(String text) {
        assertThat(VietnameseText.foldTones(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "th", "tr", "x"})
    void every_initial_consonant_may_stand_before_a_glide(String onset) {
        assertThat(VietnameseText.foldTones(onset + "oá")).isEqualTo(onset + "óa");
        assertThat(VietnameseText.foldTones("a " + onset + "oá b")).isEqualTo("a " + onset + "óa b");
    }

    @Test
    void a_mark_that_cannot_be_composed_keeps_the_syllable_as_it_is() {
        assertThat(VietnameseText.foldTones("hoà\u0332")).isEqualTo("hoà\u0332");
        assertThat(VietnameseText.foldTones("x\u0332oà")).isEqualTo("x\u0332oà");
    }

    @Test
    void tones_are_folded_in_decomposed_text_too() {
        assertThat(VietnameseText.foldTones(decomposed("CỘNG HOÀ"))).isEqualTo("CỘNG HÒA");
    }

    @Test
    void all_white_space_folds_to_single_spaces() {
        assertThat(VietnameseText.fold("  Độc lập" + NO_BREAK_SPACE + " -\t Tự\n do\u2007"))
                .isEqualTo("Độc lập - Tự do");
        assertThat(VietnameseText.fold("a" + NO_BREAK_SPACE + "b")).isEqualTo("a b");
        assertThat(VietnameseText.fold("a\tb")).isEqualTo("a b");
        assertThat(VietnameseText.fold("a b ")).isEqualTo("a b");
        assertThat(VietnameseText.fold(" a b")).isEqualTo("a b");
        assertThat(VietnameseText.fold("a  b")).isEqualTo("a b");
        assertThat(VietnameseText.fold(" \t ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Độc lập - Tự do - Hạnh phúc", "hòa bình"})
    void folded_text_stays_the_same_string(String text) {
        assertThat(VietnameseText.fold(text)).isSameAs(text);
    }

    @Test
    void folding_the_case_makes_headings_equal() {
        assertThat(VietnameseText.foldCase("GIẤY  UỶ QUYỀN")).isEqualTo("giấy ủy quyền");
    }

    @ParameterizedTest
    @CsvSource({
        "Độc lập – Tự do, doclaptudo",
        "HOẢ TỐC, hoatoc",
        "05/QĐ-BNV, 05qdbnv",
        "Ươm ước, uomuoc",
        "QÐ, qd",
        "Ɖà, da",
        "naïve, naive",
        "ΑΣ, ας",
        "ﬁ, ﬁ"
    })
    void the_skeleton_has_letters_and_digits_only(String text, String skeleton) {
        assertThat(VietnameseText.skeleton(text)).isEqualTo(skeleton);
        assertThat(VietnameseText.skeleton(decomposed(text))).isEqualTo(skeleton);
    }

    @Test
    void a_text_that_is_its_own_skeleton_stays_the_same_string() {
        String text = new String("quyetdinh15");

        assertThat(VietnameseText.skeleton(text)).isSameAs(text);
        assertThat(VietnameseText.skeleton("")).isEmpty();
        assertThat(VietnameseText.skeleton("\u4e2d文 A")).isEqualTo("\u4e2d文a");
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\n', '\u00a0', '\u202f', '\u2007', '\u3000'})
    void a_gap_is_a_space(char c) {
        assertThat(VietnameseText.isSpace(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '-', '\u00ad', '\0', '\u200b'})
    void what_a_reader_does_not_see_as_a_gap_is_no_space(char c) {
        assertThat(VietnameseText.isSpace(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00ad', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u202c', '\u2060', '\ufeff'})
    void signs_of_no_width_are_not_seen(char c) {
        assertThat(VietnameseText.isUnseen(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', 'ế', '-', ' ', '\u00a0', '\u2011', '\u3000', '\u0301', '\ud83d'})
    void letters_gaps_hyphens_and_marks_are_seen(char c) {
        assertThat(VietnameseText.isUnseen(c)).isFalse();
    }

    @Test
    void letter_case_knows_vietnamese_letters() {
        assertThat(VietnameseText.upper("độc lập, ơ ư ỹ")).isEqualTo("ĐỘC LẬP, Ơ Ư Ỹ");
        assertThat(VietnameseText.lower("ĐỘC LẬP, Ơ Ư Ỹ I")).isEqualTo("độc lập, ơ ư ỹ i");
    }

    @ParameterizedTest
    @CsvSource({"QUYẾT ĐỊNH, true", "QĐ-15, true", "QUYẾT ĐỊNh, false", "quyết định, false", "15/3, false", "'', false"
    })
    void capitals_have_a_letter_and_no_small_one(String text, boolean upper) {
        assertThat(VietnameseText.isUpperCase(text)).isEqualTo(upper);
    }

    @ParameterizedTest
    @CsvSource({"QUYẾT ĐỊNH, false", "QUYẾT ĐỊNh, true", "ơ, true", "15/3, false"})
    void one_small_letter_is_enough(String text, boolean small) {
        assertThat(VietnameseText.hasLowerCase(text)).isEqualTo(small);
    }

    @Test
    void every_character_that_unicode_calls_a_space_is_a_gap_and_no_other() {
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            assertThat(VietnameseText.isSpace((char) c))
                    .as("%04X", c)
                    .isEqualTo(Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }
}
