package vn.records.text.syllable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VietnameseSyllableTest {

    @ParameterizedTest
    @CsvSource({
        "nghĩa, ngh, ia, BROKEN",
        "giếng, gi, iêng, RISING",
        "gì, gi, i, FALLING",
        "già, gi, a, FALLING",
        "quốc, qu, ôc, RISING",
        "quý, qu, y, RISING",
        "yếu, '', yêu, RISING",
        "khuỷu, kh, uyu, ASKING",
        "NGƯỜI, ng, ươi, FALLING",
        "đoàn, đ, oan, FALLING"
    })
    void a_syllable_is_read_into_its_parts(String word, String onset, String rime, Tone tone) {
        assertThat(VietnameseSyllable.read(word))
                .contains(new VietnameseSyllable(onset, rime, tone, TonePlacement.NO_CHOICE));
    }

    @ParameterizedTest
    @CsvSource({
        "hòa, FIRST_VOWEL",
        "hoà, SECOND_VOWEL",
        "ủy, FIRST_VOWEL",
        "uỷ, SECOND_VOWEL",
        "khỏe, FIRST_VOWEL",
        "khoẻ, SECOND_VOWEL",
        "thúy, FIRST_VOWEL",
        "Thuý, SECOND_VOWEL",
        "hoa, NO_CHOICE",
        "quý, NO_CHOICE",
        "quả, NO_CHOICE",
        "giá, NO_CHOICE",
        "hoàn, NO_CHOICE",
        "tuệ, NO_CHOICE",
        "lúa, NO_CHOICE"
    })
    void the_place_of_the_tone_is_told(String word, TonePlacement placement) {
        assertThat(VietnameseSyllable.read(word).map(VietnameseSyllable::placement))
                .contains(placement);
    }

    @Test
    void letters_taken_apart_are_read_like_composed_ones() {
        String apart = Normalizer.normalize("uỷ", Form.NFD);
        assertThat(VietnameseSyllable.read(apart)).isEqualTo(VietnameseSyllable.read("uỷ"));
        assertThat(VietnameseSyllable.isImpossible(apart)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghành ngề ghà kả cể gế",
                "qủa qúy qùy gìa gíup cuả muà hòan tòan khỏan hoaì loaị ngoaì nghịêp vịêc trừơng đựơc thoaị tạọ",
                "đuợc thuơng nuớc nưóc huởng viêc quôc cảc mãc thât đat chàp tiêt",
                "côngs đượcs hôị tôl chéep ghéép hépp vée khôngg đươc nhưg quyếtt thườ vậyy phưong đêến"
            })
    void what_no_table_has_is_impossible(String words) {
        assertThat(Splitter.on(' ').split(words).iterator())
                .toIterable()
                .allSatisfy(word -> assertThat(VietnameseSyllable.isImpossible(word))
                        .as(word)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng ngoằn ngoèo khuếch huỵch nguệch ngoạc khuya khuỷu huơ thuở quở quều quýt quỳnh yểm yết ý ạ",
                "gì gìn giữ giết giễu giặc giềng gỵa quoắt quằn xoèn oằn oẳn ịch ổng bển hừm ừ",
                "xoong boong goòng ghi-đông pin moóc séc mét lít kẽm buýt tuýp tuýt suýt luýnh voan poóc",
                "iốt iôn brôm crôm ôxy axít cácbon vắcxin đôla kilômét kilôoát rađiô viđêô lôgíc bêtông ximăng mêtan nitơ",
                "hiđrô anđehit điôxít phốtpho ăngten sơmi rơmoóc xăngđan êke catốt hécta kilôgam prôtêin kếtoán",
                "où hôtel hôpital maître août très après procès château bientôt société musée résumé première čiăng mñuih ƀuôn señor über façade",
                "đ đc đg q â ă ơ đ2 nghanh Nghành Đắk"
            })
    void words_of_the_language_loan_words_and_what_is_not_judged_are_not_impossible(String words) {
        assertThat(Splitter.onPattern("[ -]").split(words).iterator())
                .toIterable()
                .allSatisfy(word -> assertThat(VietnameseSyllable.isImpossible(word))
                        .as(word)
                        .isFalse());
    }

    @Test
    void a_long_word_is_looked_through_once() {
        assertThat(VietnameseSyllable.isImpossible("à".repeat(100_000))).isFalse();
        assertThat(VietnameseSyllable.read("a".repeat(100_000))).isEqualTo(Optional.empty());
    }

    @Test
    void parts_that_no_syllable_has_are_refused() {
        assertThatThrownBy(() -> new VietnameseSyllable("ngh", "anh", Tone.FALLING, TonePlacement.NO_CHOICE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VietnameseSyllable("c", "ac", Tone.FALLING, TonePlacement.NO_CHOICE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VietnameseSyllable("f", "a", Tone.FALLING, TonePlacement.NO_CHOICE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
