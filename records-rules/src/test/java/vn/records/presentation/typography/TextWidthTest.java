package vn.records.presentation.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.records.presentation.check.Texts.SMALL;
import static vn.records.presentation.check.Texts.TIMES;
import static vn.records.presentation.check.Texts.paragraph;
import static vn.records.presentation.check.Texts.piece;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.measure.FontSize;
import vn.records.view.Paragraph;
import vn.records.view.TextFormat;

/** Widths as the font itself has them, in 2048ths of its size. */
class TextWidthTest {
    private static final int UNITS = 2048;
    private static final TextFormat UNIT = TIMES.withSize(FontSize.points(16));

    private static double width(String text, TextFormat format) {
        return TextWidth.of(paragraph(piece(text, format)), 0, text.length())
                        .orElseThrow()
                        .toPoints()
                * UNITS
                / 16;
    }

    private static void assertWidth(String text, TextFormat format, double units) {
        assertThat(width(text, format)).as(text).isCloseTo(units, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "i,569,569,569,569",
        "m,1593,1706,1479,1593",
        "W,1933,2048,1706,1821",
        "A,1479,1479,1251,1366",
        "~,1108,1065,1108,1167",
        "Đ,1479,1479,1479,1479",
        "đ,1024,1139,1024,1024",
        "ơ,1083,1134,1093,1099",
        "Ư,1589,1630,1544,1587",
        "§,1024,1024,1024,1024"
    })
    void each_style_has_widths_of_its_own(String letter, int regular, int bold, int italic, int both) {
        assertWidth(letter, UNIT, regular);
        assertWidth(letter, UNIT.withBold(true), bold);
        assertWidth(letter, UNIT.withItalic(true), italic);
        assertWidth(letter, UNIT.withBold(true).withItalic(true), both);
    }

    @ParameterizedTest
    @CsvSource({"ế,e", "Ặ,A", "ị,i", "ợ,ơ", "Ữ,Ư", "Ỹ,Y", "ä,a", "Ç,C", "ñ,n", "漢,o"})
    void a_marked_letter_is_as_wide_as_its_base(String marked, String base) {
        assertWidth(marked, UNIT, width(base, UNIT));
        assertWidth(Normalizer.normalize(marked, Normalizer.Form.NFD), UNIT, width(base, UNIT));
    }

    @Test
    void letters_add_up_by_the_size_of_their_spans() {
        Paragraph paragraph = paragraph(
                piece("im", UNIT), piece("i", UNIT.withSize(FontSize.points(8))), piece("W", UNIT.withBold(true)));

        assertThat(TextWidth.of(paragraph, 0, 4).orElseThrow().toPoints() * UNITS / 16)
                .isCloseTo(569 + 1593 + 569 / 2.0 + 2048, within(1.0));
        assertThat(TextWidth.of(paragraph, 1, 3).orElseThrow().toPoints() * UNITS / 16)
                .isCloseTo(1593 + 569 / 2.0, within(1.0));
        assertThat(TextWidth.of(paragraph, 2, 2).orElseThrow().emu()).isZero();
    }

    @Test
    void capitals_are_wider_and_small_ones_a_fifth_less() {
        assertWidth("am", UNIT.withCapitals(true), 1479 + 1821);
        TextFormat small = SMALL.withSize(FontSize.points(16));
        assertWidth("aM", small, 0.8 * 1479 + 1821);
        assertWidth("a1", small, 0.8 * 1479 + 1024);
    }

    @Test
    void signs_that_take_no_room_do_not_count() {
        assertWidth("i\ni", UNIT, 2 * 569);
        assertWidth("i\u0323\u0302", UNIT, 569);
        assertWidth("\u0301", UNIT, 0);
        assertWidth("\u00a0", UNIT, 512);
        assertWidth("\u2007", UNIT, 512);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Times New Roman", "times new roman", "TIMES", "Liberation Serif", "Tinos"})
    void fonts_of_the_same_measures_are_known(String font) {
        assertWidth("i", UNIT.withFonts(font), 569);
    }

    @Test
    void the_width_of_tabs_and_other_fonts_is_not_known() {
        Paragraph paragraph = paragraph(piece("a\tb", TIMES), piece("c", TIMES.withFonts("Arial")));

        assertThat(TextWidth.of(paragraph, 0, 2)).isEmpty();
        assertThat(TextWidth.of(paragraph, 2, 4)).isEmpty();
        assertThat(TextWidth.of(paragraph, 2, 3)).isPresent();
        assertThat(TextWidth.of(paragraph, 0, 1)).isPresent();
    }
}
