package vn.records.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"01.TCCB", "000.06.16.G09.2010.01.TH", "HS 12/2020", "x"})
    void texts_of_one_line_are_codes(String text) {
        assertThat(FileCode.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 01", "01 ", "01\u00a0", "0\n1", "0\t1"})
    void blanks_at_the_ends_and_controls_are_refused(String text) {
        assertThat(FileCode.isCode(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> FileCode.of(text)).withMessageContaining(text);
    }

    @Test
    void the_longest_code_has_two_hundred_characters() {
        assertThat(FileCode.isCode("x".repeat(200))).isTrue();
        assertThat(FileCode.isCode("x".repeat(201))).isFalse();
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(FileCode.of("01.Đa\u0306")).isEqualTo(FileCode.of("01.Đă"));
    }

    @Test
    void codes_have_the_order_of_their_texts() {
        assertThat(FileCode.of("01")).isLessThan(FileCode.of("02")).isEqualByComparingTo(FileCode.of("01"));
    }
}
