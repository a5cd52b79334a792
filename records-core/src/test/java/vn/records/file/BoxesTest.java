package vn.records.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxesTest {

    @ParameterizedTest
    @CsvSource({"0,0", "2,200", "0.5,50", "'0,5',50", "0.05,5", "12.34,1234", "999999999.99,99999999999"})
    void digits_and_a_point_are_a_quantity(String text, long hundredths) {
        assertThat(Boxes.parse(text)).isEqualTo(new Boxes(hundredths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1.", ".5", "-1", "1.234", "1e3", "1 ", "٣", "1.5.2", "1000000000", "1,5.2"})
    void other_texts_are_none(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Boxes.parse(text)).withMessageContaining(text);
    }

    @Property
    void a_quantity_reads_back(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long hundredths) {
        Boxes boxes = new Boxes(hundredths);

        assertThat(Boxes.parse(boxes.toString())).isEqualTo(boxes);
    }

    @Test
    void quantities_add_up() {
        assertThat(Boxes.of(1).plus(Boxes.parse("0.25"))).hasToString("1.25").isGreaterThan(Boxes.of(1));
        assertThat(Boxes.NONE.plus(Boxes.NONE)).isEqualTo(Boxes.of(0));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Boxes(Long.MAX_VALUE).plus(Boxes.of(1)));
    }

    @Test
    void there_are_no_negative_quantities() {
        assertThatIllegalArgumentException().isThrownBy(() -> Boxes.of(-1)).withMessageContaining("-100");
    }
}
