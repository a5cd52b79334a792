package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.docx.Layered.BOLD;
import static vn.records.docx.Layered.FIRST;
import static vn.records.docx.Layered.NOT_BOLD;
import static vn.records.docx.Layered.NOUGHT;
import static vn.records.docx.Layered.TWELVE;
import static vn.records.docx.Layered.bold;
import static vn.records.docx.Layered.defaults;
import static vn.records.docx.Layered.finding;
import static vn.records.docx.Layered.normal;
import static vn.records.docx.Layered.of;
import static vn.records.docx.Layered.origin;
import static vn.records.docx.Layered.origins;
import static vn.records.docx.Layered.rPr;
import static vn.records.docx.Layered.size;
import static vn.records.docx.Layered.style;
import static vn.records.docx.Layered.text;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.finding.Fix.Property;
import vn.records.finding.Measure;
import vn.records.finding.Origin;
import vn.records.finding.Origin.Layer;
import vn.records.reader.DocumentReadException;

/** The layer that a measured value of letters comes from is the one that states it. */
final class OriginTest {

    private static final String THEME = "<a:clrScheme><a:accent1><a:srgbClr val=\"4472C4\"/></a:accent1></a:clrScheme>"
            + "<a:fontScheme><a:minorFont><a:latin typeface=\"Calibri\"/></a:minorFont></a:fontScheme>";

    @Test
    void what_the_text_states_itself_is_direct_whatever_its_styles_state() throws DocumentReadException {
        String styles = normal(rPr("<w:sz w:val=\"24\"/>")) + style("character", "c", rPr("<w:sz w:val=\"24\"/>"));

        assertThat(of(text("<w:rStyle w:val=\"c\"/><w:sz w:val=\"24\"/>", "n").styles(styles), TWELVE))
                .containsExactly(size(Layer.DIRECT, ""));
        assertThat(of(text("<w:rStyle w:val=\"c\"/>", "n").styles(styles), TWELVE))
                .containsExactly(size(Layer.CHARACTER_STYLE, "Name of c"));
        assertThat(of(text("<w:b/>", "n").styles(styles), TWELVE))
                .containsExactly(size(Layer.PARAGRAPH_STYLE, "Normal"));
    }

    @Test
    void a_value_taken_over_from_another_style_comes_from_that_one() throws DocumentReadException {
        String styles = normal(rPr("<w:sz w:val=\"24\"/>"))
                + style("paragraph", "p", "<w:basedOn w:val=\"n\"/>" + rPr("<w:b/>"))
                + style("paragraph", "q", "<w:basedOn w:val=\"p\"/>" + rPr("<w:sz w:val=\"24\"/>"));

        assertThat(of(text("", "p").styles(styles), TWELVE)).containsExactly(size(Layer.PARAGRAPH_STYLE, "Normal"));
        assertThat(of(text("", "q").styles(styles), TWELVE)).containsExactly(size(Layer.PARAGRAPH_STYLE, "Name of q"));
        assertThat(of(text("", "q").styles(styles), BOLD))
                .containsExactly(bold(BOLD, Layer.PARAGRAPH_STYLE, "Name of p"));
    }

    @Test
    void defaults_of_the_document_come_last_and_where_they_state_nothing_the_file_does_not()
            throws DocumentReadException {
        String styles = defaults("<w:sz w:val=\"24\"/>", "<w:spacing w:after=\"0\"/>");

        assertThat(of(Docx.body(Docx.p("x")).styles(styles), TWELVE)).containsExactly(size(Layer.DOCUMENT_DEFAULT, ""));
        assertThat(of(Docx.body(Docx.p("x")).styles(styles), NOUGHT, Property.SPACE_AFTER))
                .containsExactly(origin(Property.SPACE_AFTER, NOUGHT, Layer.DOCUMENT_DEFAULT, ""));
        assertThat(of(Docx.body(Docx.p("x")).styles(styles), NOUGHT, Property.SPACE_BEFORE))
                .containsExactly(origin(Property.SPACE_BEFORE, NOUGHT, Layer.APPLICATION, ""));
        assertThat(of(Docx.body(Docx.p("x")).styles(styles), NOT_BOLD))
                .containsExactly(bold(NOT_BOLD, Layer.APPLICATION, ""));
    }

    @Test
    void a_font_of_the_theme_is_told_with_the_layer_that_names_it() throws DocumentReadException {
        Measure calibri = Measure.words("Calibri");
        String themed = "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>";
        String named = "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\"/>";
        Docx byDefault = Docx.body(Docx.p("x")).styles(defaults(themed, "")).theme(THEME);
        Docx byStyle = Docx.body(Docx.p("x"))
                .styles(defaults(themed, "") + normal(rPr(named)))
                .theme(THEME);

        assertThat(of(byDefault, calibri, Property.FONT))
                .containsExactly(new Origin(Property.FONT, calibri, Layer.DOCUMENT_DEFAULT, "", true));
        assertThat(of(byStyle, calibri, Property.FONT))
                .containsExactly(origin(Property.FONT, calibri, Layer.PARAGRAPH_STYLE, "Normal"));
    }

    @Test
    void a_colour_of_the_theme_is_one_also_where_its_code_stands_beside_it() throws DocumentReadException {
        Measure blue = Measure.colour(0x4472C4);
        String themed = "<w:color w:val=\"4472C4\" w:themeColor=\"accent1\"/>";

        assertThat(of(text(themed, "n").theme(THEME), blue))
                .containsExactly(new Origin(Property.COLOUR, blue, Layer.DIRECT, "", true));
        assertThat(of(text("<w:color w:val=\"4472C4\"/>", "n").theme(THEME), blue))
                .containsExactly(origin(Property.COLOUR, blue, Layer.DIRECT, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "b,  0, none, not-bold, DIRECT,           ''",
        "b,  1, none, bold,     DIRECT,           ''",
        "b,  -, c,    not-bold, CHARACTER_STYLE,  Name of c",
        "b,  -, none, bold,     PARAGRAPH_STYLE,  Name of b",
        "off,-, c,    bold,     CHARACTER_STYLE,  Name of c",
        "off,-, none, not-bold, PARAGRAPH_STYLE,  Name of off",
        "b,  -, d,    bold,     PARAGRAPH_STYLE,  Name of b",
        "n,  -, none, not-bold, APPLICATION,      ''"
    })
    void bold_comes_from_the_layer_that_turned_it_on_or_off(
            String paragraph, String direct, String character, String value, Layer layer, String style)
            throws DocumentReadException {
        String styles = style("paragraph", "b", rPr("<w:b/>"))
                + style("paragraph", "off", rPr("<w:b w:val=\"0\"/>"))
                + style("character", "c", rPr("<w:b/>"))
                + style("character", "d", rPr("<w:b w:val=\"0\"/>"));
        String run = "<w:rStyle w:val=\"" + character + "\"/>"
                + (direct.equals("-") ? "" : "<w:b w:val=\"" + direct + "\"/>");

        assertThat(of(text(run, paragraph).styles(styles), Measure.term(value)))
                .containsExactly(bold(Measure.term(value), layer, style));
    }

    @Test
    void defaults_that_turn_bold_on_do_so_whatever_styles_say() throws DocumentReadException {
        String styles = defaults("<w:b/>", "") + normal(rPr("<w:b w:val=\"0\"/>"));

        assertThat(of(text("", "n").styles(styles), BOLD)).containsExactly(bold(BOLD, Layer.DOCUMENT_DEFAULT, ""));
        assertThat(of(text("<w:b w:val=\"0\"/>", "n").styles(styles), NOT_BOLD))
                .containsExactly(bold(NOT_BOLD, Layer.DIRECT, ""));
    }

    @Test
    void stretches_of_several_layers_are_told_each_and_those_of_another_value_not() throws DocumentReadException {
        String paragraph = "<w:p>" + Docx.run("<w:sz w:val=\"24\"/>", "ab") + Docx.run("<w:sz w:val=\"28\"/>", "cd")
                + Docx.run("ef") + "</w:p>";
        Docx docx = Docx.body(paragraph).styles(normal(rPr("<w:sz w:val=\"24\"/>")));

        assertThat(origins(docx, finding(FIRST, 0, 6, TWELVE)))
                .containsExactly(size(Layer.DIRECT, ""), size(Layer.PARAGRAPH_STYLE, "Normal"));
        assertThat(origins(docx, finding(FIRST, 3, 6, TWELVE))).containsExactly(size(Layer.PARAGRAPH_STYLE, "Normal"));
        assertThat(origins(docx, finding(FIRST, 2, 4, TWELVE))).isEmpty();
    }

    @Test
    void several_values_of_one_finding_come_each_from_its_layer() throws DocumentReadException {
        Docx docx = text("<w:b/>", "n").styles(normal(rPr("<w:sz w:val=\"24\"/>")));

        assertThat(of(docx, Measure.all(ImmutableList.of(TWELVE, BOLD))))
                .containsExactly(size(Layer.PARAGRAPH_STYLE, "Normal"), bold(BOLD, Layer.DIRECT, ""));
    }
}
