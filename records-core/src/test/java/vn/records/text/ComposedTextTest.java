package vn.records.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComposedTextTest {

    private static final String SO = Normalizer.normalize("Số: 05", Normalizer.Form.NFD);

    @Test
    void places_in_composed_text_are_the_places_as_written() {
        ComposedText text = ComposedText.of("Số: 05");

        assertThat(text.composed()).isSameAs(text.original());
        assertThat(text.inOriginal(TextRange.of(0, 2))).isEqualTo(TextRange.of(0, 2));
        assertThat(text.inOriginal(TextRange.of(6, 6))).isEqualTo(TextRange.of(6, 6));
    }

    @Test
    void places_in_decomposed_text_are_found_back() {
        ComposedText text = ComposedText.of(SO);

        assertThat(text.composed()).isEqualTo("Số: 05").isEqualTo(text.toString());
        assertThat(text.original()).isEqualTo(SO);
        assertThat(text.inOriginal(TextRange.of(0, 1))).isEqualTo(TextRange.of(0, 1));
        assertThat(text.inOriginal(TextRange.of(0, 2))).isEqualTo(TextRange.of(0, 4));
        assertThat(text.inOriginal(TextRange.of(1, 2))).isEqualTo(TextRange.of(1, 4));
        assertThat(text.inOriginal(TextRange.of(2, 3))).isEqualTo(TextRange.of(4, 5));
        assertThat(text.inOriginal(TextRange.of(2, 2))).isEqualTo(TextRange.of(4, 4));
        assertThat(text.inOriginal(TextRange.of(6, 6))).isEqualTo(TextRange.of(8, 8));
        assertThat(text.inOriginal(TextRange.of(0, 6))).isEqualTo(TextRange.of(0, 8));
    }

    @Test
    void letters_that_grow_when_composed_keep_their_place() {
        ComposedText text = ComposedText.of("\u0958\ud834\udd5ea\u20dd\u0903");

        assertThat(text.composed()).hasSize(9);
        assertThat(text.inOriginal(TextRange.of(0, 2))).isEqualTo(TextRange.of(0, 1));
        assertThat(text.inOriginal(TextRange.of(2, 6))).isEqualTo(TextRange.of(1, 3));
        assertThat(text.inOriginal(TextRange.of(6, 7))).isEqualTo(TextRange.of(3, 6));
    }

    @Test
    void signs_that_no_reader_sees_are_left_out_and_places_lead_around_them() {
        ComposedText text = ComposedText.of("\u200bĐi\u00ad\u00adều\ufeff 1");

        assertThat(text.composed()).isEqualTo("Điều 1");
        assertThat(text.inOriginal(TextRange.of(0, 1))).isEqualTo(TextRange.of(1, 2));
        assertThat(text.inOriginal(TextRange.of(0, 4))).isEqualTo(TextRange.of(1, 7));
        assertThat(text.inOriginal(TextRange.of(5, 6))).isEqualTo(TextRange.of(9, 10));
        assertThat(ComposedText.of("\u200b").composed()).isEmpty();
    }

    @Test
    void a_place_outside_the_text_is_refused() {
        ComposedText plain = ComposedText.of("Số");
        ComposedText decomposed = ComposedText.of(SO);

        assertThatThrownBy(() -> plain.inOriginal(TextRange.of(0, 3)))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("length 2");
        assertThatThrownBy(() -> decomposed.inOriginal(TextRange.of(7, 7)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Provide
    static Arbitrary<String> texts() {
        return VietnameseTextProperties.texts();
    }

    @Property
    void every_place_lies_inside_the_text_as_written(@ForAll @From("texts") String written) {
        ComposedText text = ComposedText.of(written);

        for (int i = 0; i < text.composed().length(); i++) {
            TextRange one = text.inOriginal(TextRange.of(i, i + 1));
            assertThat(VietnameseText.nfc(one.in(written)))
                    .contains(text.composed().substring(i, i + 1));
        }
    }
}
