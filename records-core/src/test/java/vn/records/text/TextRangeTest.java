package vn.records.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextRangeTest {

    @Test
    void a_range_covers_its_start_and_not_its_end() {
        TextRange range = TextRange.of(1, 3);

        assertThat(range.length()).isEqualTo(2);
        assertThat(range.isEmpty()).isFalse();
        assertThat(range.in("Hà Nội")).isEqualTo("à ");
    }

    @Test
    void a_range_may_be_a_place_between_characters() {
        assertThat(TextRange.of(0, 0).isEmpty()).isTrue();
        assertThat(TextRange.of(2, 2).length()).isZero();
    }

    @Test
    void a_range_that_ends_before_it_starts_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRange.of(2, 1))
                .withMessageContaining("start 2, end 1");
        assertThatIllegalArgumentException().isThrownBy(() -> TextRange.of(-1, 1));
    }
}
