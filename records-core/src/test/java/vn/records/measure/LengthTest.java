package vn.records.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class LengthTest {

    @Test
    void units_convert_as_the_file_format_counts_them() {
        assertThat(Length.mm(1).emu()).isEqualTo(36_000);
        assertThat(Length.points(1).emu()).isEqualTo(12_700);
        assertThat(Length.twips(20)).isEqualTo(Length.points(1));
        assertThat(Length.twips(11906).toMm()).isBetween(210.0, 210.02);
        assertThat(Length.points(6).toPoints()).isEqualTo(6.0);
    }

    @Test
    void a_length_that_is_no_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.mm(Double.NaN))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException().isThrownBy(() -> Length.points(Double.POSITIVE_INFINITY));
    }

    @Test
    void lengths_add_subtract_and_lose_their_sign() {
        assertThat(Length.mm(20).plus(Length.mm(5))).isEqualTo(Length.mm(25));
        assertThat(Length.mm(20).minus(Length.mm(25))).isEqualTo(Length.mm(-5));
        assertThat(Length.mm(-5).abs()).isEqualTo(Length.mm(5));
        assertThat(Length.mm(5).abs()).isEqualTo(Length.mm(5));
        assertThat(Length.ZERO.abs()).isSameAs(Length.ZERO);
    }

    @Test
    void bounds_are_included_and_widened_by_the_tolerance() {
        Length half = Length.mm(0.5);

        assertThat(Length.mm(20).isWithin(Length.mm(20), Length.mm(25), Length.ZERO))
                .isTrue();
        assertThat(Length.mm(25).isWithin(Length.mm(20), Length.mm(25), Length.ZERO))
                .isTrue();
        assertThat(Length.mm(19.5).isWithin(Length.mm(20), Length.mm(25), half)).isTrue();
        assertThat(Length.mm(25.5).isWithin(Length.mm(20), Length.mm(25), half)).isTrue();
        assertThat(Length.mm(19.49).isWithin(Length.mm(20), Length.mm(25), half))
                .isFalse();
        assertThat(Length.mm(25.51).isWithin(Length.mm(20), Length.mm(25), half))
                .isFalse();
    }

    @Test
    void lengths_are_ordered_and_shown_in_millimetres() {
        assertThat(Length.mm(1)).isLessThan(Length.mm(2));
        assertThat(Length.mm(25.4)).hasToString("25.4 mm");
        assertThat(Length.mm(20)).hasToString("20 mm");
        assertThat(Length.mm(1.005)).hasToString("1.01 mm");
    }

    @Test
    void equality() {
        EqualsVerifier.forClass(Length.class).verify();
    }

    @Test
    void a_font_size_is_more_than_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FontSize(0)).withMessageContaining("0");
        assertThat(new FontSize(1).toPoints()).isEqualTo(0.5);
    }

    @Test
    void a_font_size_is_shown_in_points() {
        assertThat(FontSize.points(13)).hasToString("13").isEqualTo(new FontSize(26));
        assertThat(new FontSize(27)).hasToString("13.5");
        assertThat(new FontSize(27)).isGreaterThan(FontSize.points(13));
    }

    @Test
    void a_multiple_counts_240ths_of_a_line() {
        assertThat(new LineSpacing.Multiple(360).lines()).isEqualTo(1.5);
        assertThat(LineSpacing.SINGLE).isEqualTo(new LineSpacing.Multiple(240));
    }
}
