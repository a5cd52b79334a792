package vn.records.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.finding.Measure;

class ColourNameTest {

    @ParameterizedTest
    @CsvSource({
        "FF0000, đỏ",
        "C00000, đỏ",
        "FFC000, cam",
        "FFFF00, vàng",
        "92D050, xanh lá cây",
        "00B050, xanh lá cây",
        "00B0F0, xanh lơ",
        "0070C0, xanh dương",
        "002060, xanh dương",
        "2E75B6, xanh dương",
        "7030A0, tím",
        "FF66CC, hồng",
        "833C0B, nâu",
        "808080, xám",
        "595959, xám"
    })
    void the_colours_that_word_offers_are_called_as_people_call_them(String code, String name) {
        assertThat(EngineWords.in(Language.VIETNAMESE).measure(Measure.colour(Integer.parseInt(code, 16))))
                .isEqualTo(name + " (#" + code + ")");
    }

    @Test
    void every_colour_has_a_name_in_both_languages() {
        Random random = new Random(13);
        for (int i = 0; i < 10_000; i++) {
            Measure colour = Measure.colour(random.nextInt(0x1000000));

            assertThat(EngineWords.in(Language.VIETNAMESE).measure(colour)).matches("[^(]+ \\(#[0-9A-F]{6}\\)");
            assertThat(EngineWords.in(Language.ENGLISH).measure(colour)).matches("[a-z]+ \\(#[0-9A-F]{6}\\)");
        }
    }
}
