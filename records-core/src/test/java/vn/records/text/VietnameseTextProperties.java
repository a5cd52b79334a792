package vn.records.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VietnameseTextProperties {

    /** Vietnamese words, composed or not, next to any other characters. */
    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "hoà", "HOÀ", "uỷ", "quý", "hoàn", "Đ", "ơ", "ữ", " ", "\u00a0", "\t", "-", "05", "\u0301", "\u0323");
        Arbitrary<String> decomposed = words.map(word -> Normalizer.normalize(word, Normalizer.Form.NFD));
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
        return Arbitraries.oneOf(words, decomposed, any).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Property
    void composing_is_what_the_standard_says(@ForAll("texts") String text) {
        assertThat(VietnameseText.nfc(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(VietnameseText.isComposed(text)).isEqualTo(Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Property
    void folding_twice_changes_nothing(@ForAll("texts") String text) {
        String tones = VietnameseText.foldTones(text);
        String folded = VietnameseText.fold(text);

        assertThat(VietnameseText.foldTones(tones)).isSameAs(tones);
        assertThat(VietnameseText.fold(folded)).isSameAs(folded);
    }

    @Property
    void folding_tones_keeps_the_length_of_composed_text(@ForAll("texts") String text) {
        assertThat(VietnameseText.foldTones(text)).hasSameSizeAs(VietnameseText.nfc(text));
    }

    @Property
    void folding_never_changes_the_skeleton(@ForAll("texts") String text) {
        assertThat(VietnameseText.skeleton(VietnameseText.fold(text))).isEqualTo(VietnameseText.skeleton(text));
    }

    @Property
    void the_quick_skeleton_is_the_slow_one(@ForAll("texts") String text) {
        assertThat(VietnameseText.skeleton(text)).isEqualTo(Skeleton.slowly(VietnameseText.nfc(text)));
    }
}
