package vn.records.presentation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"1,I", "3,III", "4,IV", "9,IX", "14,XIV", "40,XL", "49,XLIX", "50,L", "88,LXXXVIII", "90,XC", "99,XCIX"
    })
    void roman_numerals_are_read_and_written(int value, String numeral) {
        assertThat(Numerals.roman(numeral)).isEqualTo(value);
        assertThat(Numerals.toRoman(value)).isEqualTo(numeral);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IIII", "VV", "IC", "C", "XCX", "i", "A", "IA", "AI", "VX", "XI.", "MM"})
    void what_is_not_written_correctly_has_no_value(String text) {
        assertThat(Numerals.roman(text)).isZero();
    }

    @Test
    void only_1_to_99_can_be_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numerals.toRoman(0))
                .withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> Numerals.toRoman(100));
        assertThat(Numerals.toRoman(10)).isEqualTo("X");
    }

    @Test
    void arabic_digits_have_six_places_at_most() {
        assertThat(Numerals.arabic("0")).isZero();
        assertThat(Numerals.arabic("09")).isEqualTo(9);
        assertThat(Numerals.arabic("999999")).isEqualTo(999_999);
        assertThat(Numerals.arabic("1000000")).isZero();
        assertThat(Numerals.arabic("")).isZero();
        assertThat(Numerals.arabic("1a")).isZero();
        assertThat(Numerals.arabic("/1")).isZero();
        assertThat(Numerals.arabic("1:")).isZero();
        assertThat(Numerals.arabic("٣")).isZero();
    }
}
