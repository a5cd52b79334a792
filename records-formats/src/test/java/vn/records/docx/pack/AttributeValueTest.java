package vn.records.docx.pack;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeValueTest {

    private static AttributeValue of(String text) {
        AttributeValue value = new AttributeValue();
        value.decode(text);
        return value;
    }

    @ParameterizedTest
    @CsvSource({
        "720, 457200",
        "-720, -457200",
        "+1, 635",
        "1.5, 953",
        "12.7mm, 457200",
        ".5pt, 6350",
        "5.pt, 63500",
        "1cm, 360000",
        "1IN, 914400",
        "1pt, 12700",
        "1pc, 152400",
        "1pi, 152400",
        "2px, 19050",
        "99999999999999999999, 2000000000",
        "-99999999999999999999, -2000000000",
    })
    void measures_are_read(String text, int emu) {
        assertThat(of(text).measure(635)).isEqualTo(emu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-", ".", "-.", ".pt", "12 3", "12em", "12%", "mm", "1e3", "0x10", "١٢"})
    void what_is_no_measure_is_not_stated(String text) {
        assertThat(of(text).measure(635)).isEqualTo(AttributeValue.UNSTATED);
    }

    @Property(tries = 200)
    void whole_numbers_are_read_exactly(@ForAll @IntRange(min = -1_000_000_000, max = 1_000_000_000) int number) {
        assertThat(of(Integer.toString(number)).measure(1)).isEqualTo(number);
    }

    @Property(tries = 200)
    void any_text_is_read_or_not_stated(@ForAll String text) {
        AttributeValue value = of(text);

        assertThat(value.measure(635)).isBetween(Integer.MIN_VALUE, 2_000_000_000);
        assertThat(value.hexadecimal()).isLessThanOrEqualTo(0xFFFFFF);
        assertThat(value.text()).isEqualTo(text);
        assertThat(value.is(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,true", "true,true", "on,true", "0,false", "false,false", "off,false", "f,false", "t,true"})
    void switches_are_read(String text, boolean on) {
        assertThat(of(text).isOn()).isEqualTo(on);
    }

    @Test
    void equal_short_texts_are_the_same_string() {
        AttributeValue value = of("Normal");
        String first = value.text();
        value.decode("x Normal y".toCharArray(), 2, 8);

        assertThat(value.text()).isSameAs(first);
        value.handleEmptyValue();
        assertThat(value.text()).isEmpty();
    }
}
