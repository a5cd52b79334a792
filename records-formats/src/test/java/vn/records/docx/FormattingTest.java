package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.measure.FontSize.points;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.measure.FontSize;
import vn.records.view.TextFormat;

/** The effective look of text, level by level. */
class FormattingTest {

    private static final String THEME = "<a:clrScheme><a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>"
            + "<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>"
            + "<a:accent1><a:srgbClr val=\"4472C4\"/></a:accent1></a:clrScheme><a:fontScheme>"
            + "<a:majorFont><a:latin typeface=\"Cambria\"/><a:ea typeface=\"\"/><a:font script=\"Viet\" typeface=\"Arial\"/>"
            + "</a:majorFont><a:minorFont><a:latin typeface=\"Calibri\"/><a:cs typeface=\"Tahoma\"/></a:minorFont>"
            + "</a:fontScheme><a:fmtScheme><a:latin typeface=\"Wrong\"/></a:fmtScheme>";

    private static TextFormat format(Docx docx) {
        return docx.first().spans().get(0).format();
    }

    private static TextFormat format(String runProperties) {
        return format(Docx.paragraph(Docx.run(runProperties, "x")));
    }

    private static String defaults(String runProperties) {
        return "<w:docDefaults><w:rPrDefault><w:rPr>" + runProperties + "</w:rPr></w:rPrDefault></w:docDefaults>";
    }

    private static String style(String type, String id, String more, String content) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"" + more + "><w:name w:val=\"Name of " + id
                + "\"/>" + content + "</w:style>";
    }

    private static String rPr(String content) {
        return "<w:rPr>" + content + "</w:rPr>";
    }

    @Test
    void where_nothing_is_stated_text_is_Times_New_Roman_of_10_points() {
        TextFormat plain = format("");

        assertThat(plain.font()).isEqualTo("Times New Roman");
        assertThat(plain.accentedFont()).isEqualTo("Times New Roman");
        assertThat(plain.size()).isEqualTo(points(10));
        assertThat(plain.bold()).isFalse();
        assertThat(plain.colour()).isEmpty();
    }

    @Test
    void defaults_of_the_document_hold_for_a_paragraph_without_style() {
        Docx docx = Docx.body(Docx.p("x"))
                .styles(defaults("<w:sz w:val=\"28\"/><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>"));

        assertThat(format(docx).size()).isEqualTo(points(14));
        assertThat(format(docx).font()).isEqualTo("Arial");
    }

    @Test
    void the_default_style_holds_for_a_paragraph_without_style() {
        Docx docx = Docx.body(Docx.p("x"))
                .styles(defaults("<w:sz w:val=\"22\"/>")
                        + style("paragraph", "a", " w:default=\"1\"", rPr("<w:sz w:val=\"26\"/>")));

        assertThat(format(docx).size()).isEqualTo(points(13));
        assertThat(docx.first().format().style()).isEqualTo("Name of a");
    }

    @Test
    void a_style_that_is_missing_or_of_another_kind_is_the_default_style() {
        String styles = style("paragraph", "a", " w:default=\"1\"", rPr("<w:sz w:val=\"26\"/>"))
                + style("character", "c", "", rPr("<w:sz w:val=\"40\"/>"));

        assertThat(format(Docx.body(Docx.p("<w:pStyle w:val=\"none\"/>", "x")).styles(styles))
                        .size())
                .isEqualTo(points(13));
        assertThat(format(Docx.body(Docx.p("<w:pStyle w:val=\"c\"/>", "x")).styles(styles))
                        .size())
                .isEqualTo(points(13));
    }

    @Test
    void a_style_takes_over_what_the_style_it_is_based_on_states() {
        String styles = style("paragraph", "base", "", rPr("<w:sz w:val=\"30\"/><w:b/>"))
                + style("paragraph", "middle", "", "<w:basedOn w:val=\"base\"/>" + rPr("<w:sz w:val=\"32\"/>"))
                + style("paragraph", "top", "", "<w:basedOn w:val=\"middle\"/>" + rPr("<w:i/>"));
        TextFormat format =
                format(Docx.body(Docx.p("<w:pStyle w:val=\"top\"/>", "x")).styles(styles));

        assertThat(format.size()).isEqualTo(points(16));
        assertThat(format.bold()).isTrue();
        assertThat(format.italic()).isTrue();
    }

    @Test
    void styles_based_on_each_other_in_a_circle_are_read() {
        String styles = style("paragraph", "a", "", "<w:basedOn w:val=\"b\"/>" + rPr("<w:sz w:val=\"30\"/>"))
                + style("paragraph", "b", "", "<w:basedOn w:val=\"a\"/>" + rPr("<w:b/>"))
                + style("paragraph", "self", "", "<w:basedOn w:val=\"self\"/>" + rPr("<w:i/>"));

        assertThat(format(Docx.body(Docx.p("<w:pStyle w:val=\"a\"/>", "x")).styles(styles))
                        .bold())
                .isTrue();
        assertThat(format(Docx.body(Docx.p("<w:pStyle w:val=\"self\"/>", "x")).styles(styles))
                        .italic())
                .isTrue();
    }

    @Test
    void character_style_stands_above_paragraph_style_and_direct_formatting_above_both() {
        String styles = style("paragraph", "p", "", rPr("<w:sz w:val=\"20\"/><w:u w:val=\"single\"/>"))
                + style("character", "c", "", rPr("<w:sz w:val=\"24\"/><w:color w:val=\"FF0000\"/>"));
        String xml = "<w:p><w:pPr><w:pStyle w:val=\"p\"/></w:pPr>" + Docx.run("<w:rStyle w:val=\"c\"/>", "a")
                + Docx.run("<w:rStyle w:val=\"c\"/><w:sz w:val=\"27\"/><w:u w:val=\"none\"/>", "b") + "</w:p>";
        var spans = Docx.body(xml).styles(styles).first().spans();

        assertThat(spans.get(0).format().size()).isEqualTo(points(12));
        assertThat(spans.get(0).format().colour()).hasValue(0xFF0000);
        assertThat(spans.get(0).format().underlined()).isTrue();
        assertThat(spans.get(1).format().size()).isEqualTo(new FontSize(27));
        assertThat(spans.get(1).format().underlined()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // defaults, paragraph style, character style, direct, effective
        "-,-,-,-,false",
        "-,1,-,-,true",
        "-,1,1,-,false",
        "-,-,1,-,true",
        "-,0,1,-,true",
        "-,1,0,-,true",
        "-,1,1,1,true",
        "-,1,-,0,false",
        "1,-,-,-,true",
        "1,1,-,-,true",
        "1,1,1,-,true",
        "1,-,-,0,false",
    })
    void toggles_of_styles_cancel_each_other_out(
            String defaults, String paragraph, String character, String direct, boolean expected) {
        for (String toggle : new String[] {"b", "i", "caps", "smallCaps", "strike"}) {
            String styles = defaults(toggle(toggle, defaults))
                    + style("paragraph", "p", "", rPr(toggle(toggle, paragraph)))
                    + style("character", "c", "", rPr(toggle(toggle, character)));
            String xml = "<w:p><w:pPr><w:pStyle w:val=\"p\"/></w:pPr>"
                    + Docx.run("<w:rStyle w:val=\"c\"/>" + toggle(toggle, direct), "x") + "</w:p>";
            TextFormat format = format(Docx.body(xml).styles(styles));

            boolean effective =
                    switch (toggle) {
                        case "b" -> format.bold();
                        case "i" -> format.italic();
                        case "caps" -> format.capitals();
                        case "smallCaps" -> format.smallCapitals();
                        default -> format.struck();
                    };
            assertThat(effective).as(toggle).isEqualTo(expected);
        }
    }

    private static String toggle(String name, String value) {
        return value.equals("-") ? "" : "<w:" + name + " w:val=\"" + value + "\"/>";
    }

    @Test
    void within_one_chain_of_styles_the_last_statement_counts() {
        String styles = style("paragraph", "base", "", rPr("<w:b/>"))
                + style("paragraph", "again", "", "<w:basedOn w:val=\"base\"/>" + rPr("<w:b/>"))
                + style("paragraph", "off", "", "<w:basedOn w:val=\"again\"/>" + rPr("<w:b w:val=\"off\"/>"));

        assertThat(format(Docx.body(Docx.p("<w:pStyle w:val=\"again\"/>", "x")).styles(styles))
                        .bold())
                .isTrue();
        assertThat(format(Docx.body(Docx.p("<w:pStyle w:val=\"off\"/>", "x")).styles(styles))
                        .bold())
                .isFalse();
    }

    @Test
    void the_style_of_a_table_stands_between_defaults_and_paragraph_style() {
        String styles = defaults("<w:sz w:val=\"20\"/><w:color w:val=\"111111\"/>")
                + style("paragraph", "n", " w:default=\"1\"", rPr("<w:b/>"))
                + style(
                        "table",
                        "t",
                        "",
                        "<w:pPr><w:spacing w:after=\"40\"/></w:pPr>" + rPr("<w:sz w:val=\"24\"/><w:b/>"));
        String table = "<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/></w:tblPr><w:tr><w:tc>" + Docx.p("x")
                + "</w:tc></w:tr></w:tbl>";
        var cell = Docx.body(table).styles(styles).table().rows().get(0).cells().get(0);
        var paragraph = (vn.records.view.Paragraph) cell.blocks().get(0);
        TextFormat format = paragraph.spans().get(0).format();

        assertThat(format.size()).isEqualTo(points(12));
        assertThat(format.colour()).hasValue(0x111111);
        assertThat(format.bold()).as("both styles state it").isFalse();
        assertThat(paragraph.format().spaceAfter().toPoints()).isEqualTo(2);
    }

    @Test
    void fonts_of_the_theme_are_resolved() {
        Docx docx = Docx.paragraph(Docx.run("<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"majorHAnsi\"/>", "a")
                        + Docx.run(
                                "<w:rFonts w:asciiTheme=\"minorBidi\" w:ascii=\"Old\" w:hAnsiTheme=\"minorEastAsia\""
                                        + " w:hAnsi=\"Named\"/>",
                                "b"))
                .theme(THEME);
        var spans = docx.first().spans();

        assertThat(spans.get(0).format().font()).isEqualTo("Calibri");
        assertThat(spans.get(0).format().accentedFont()).isEqualTo("Cambria");
        assertThat(spans.get(1).format().font()).isEqualTo("Tahoma");
        assertThat(spans.get(1).format().accentedFont()).isEqualTo("Named");
    }

    @Test
    void where_the_language_of_the_theme_is_vietnamese_its_fonts_for_vietnamese_are_meant() {
        String runs = Docx.run("<w:rFonts w:asciiTheme=\"majorAscii\" w:hAnsiTheme=\"majorHAnsi\"/>", "a")
                + Docx.run("<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"majorBidi\" w:hAnsi=\"Named\"/>", "b");
        String rsids = "<w:rsids><w:rsidRoot w:val=\"00A1\"/></w:rsids>";
        for (String language : List.of("vi-VN", "vi")) {
            var spans = Docx.paragraph(runs)
                    .theme(THEME)
                    .settings(rsids + "<w:themeFontLang w:val=\"" + language + "\" w:eastAsia=\"zh-CN\"/>")
                    .first()
                    .spans();

            assertThat(spans.get(0).format().font()).isEqualTo("Arial");
            assertThat(spans.get(0).format().accentedFont()).isEqualTo("Arial");
            assertThat(spans.get(1).format().font())
                    .as("the theme has none for Vietnamese")
                    .isEqualTo("Calibri");
            assertThat(spans.get(1).format().accentedFont()).isEqualTo("Named");
        }
        assertThat(format(Docx.paragraph(runs)
                                .theme(THEME)
                                .settings("<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"vi-VN\"/>"))
                        .font())
                .isEqualTo("Cambria");
    }

    @Test
    void a_named_font_replaces_one_of_the_theme_from_a_level_below() {
        Docx docx = Docx.paragraph(Docx.run("<w:rFonts w:ascii=\"Arial\"/>", "a"))
                .theme(THEME)
                .styles(defaults("<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>"));

        assertThat(format(docx).font()).isEqualTo("Arial");
        assertThat(format(docx).accentedFont()).isEqualTo("Calibri");
    }

    @Test
    void a_reference_to_a_theme_that_is_missing_falls_back_to_the_named_font() {
        assertThat(format("<w:rFonts w:asciiTheme=\"minorHAnsi\" w:ascii=\"Arial\"/>")
                        .font())
                .isEqualTo("Arial");
    }

    @ParameterizedTest
    @CsvSource({
        "w:val='FF0000', 16711680",
        "w:val='auto', -1",
        "w:val='000000', 0",
        "w:val='FF0000' w:themeColor='accent1', 16711680",
        "w:val='auto' w:themeColor='accent1', 4485828",
        "w:themeColor='text1', 0",
        "w:themeColor='background1', 16777215",
        "w:themeColor='unknown', -1",
    })
    void colours_are_resolved(String attributes, int expected) {
        Docx docx = Docx.paragraph(Docx.run("<w:color " + attributes.replace('\'', '"') + "/>", "x"))
                .theme(THEME);

        assertThat(format(docx).colour().orElse(-1)).isEqualTo(expected);
    }

    @Test
    void an_automatic_colour_replaces_one_from_a_level_below() {
        Docx docx = Docx.paragraph(Docx.run("<w:color w:val=\"auto\"/>", "x"))
                .styles(defaults("<w:color w:val=\"00FF00\"/>"));

        assertThat(format(docx).colour()).isEmpty();
    }

    @Test
    void raised_and_struck_text_is_told() {
        assertThat(format("<w:vertAlign w:val=\"superscript\"/>").script()).isTrue();
        assertThat(format("<w:vertAlign w:val=\"subscript\"/>").script()).isTrue();
        assertThat(format("<w:vertAlign w:val=\"baseline\"/>").script()).isFalse();
        assertThat(format("<w:dstrike/>").struck()).isTrue();
        assertThat(format("<w:u w:val=\"words\"/>").underlined()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"26,26", "13pt,26", "26.0,26", "27,27", "0,20", "-4,20", "x,20", "99999999999,3276"})
    void sizes_are_read_in_half_points_or_with_a_unit(String stated, int halfPoints) {
        assertThat(format("<w:sz w:val=\"" + stated + "\"/>").size().halfPoints())
                .isEqualTo(halfPoints);
    }

    @Test
    void the_size_for_complex_scripts_and_tracked_changes_of_formatting_are_passed_over() {
        TextFormat format = format("<w:sz w:val=\"28\"/><w:szCs w:val=\"40\"/><w:bCs/>"
                + "<w:rPrChange w:id=\"1\"><w:rPr><w:b/><w:sz w:val=\"60\"/></w:rPr></w:rPrChange>");

        assertThat(format.size()).isEqualTo(points(14));
        assertThat(format.bold()).isFalse();
    }

    @Test
    void properties_of_the_paragraph_mark_do_not_touch_the_text() {
        Docx docx = Docx.body(Docx.p("<w:rPr><w:b/><w:sz w:val=\"60\"/></w:rPr>", "x"));

        assertThat(format(docx).bold()).isFalse();
        assertThat(format(docx).size()).isEqualTo(points(10));
    }

    @Test
    void properties_of_later_releases_do_not_touch_those_of_the_same_name() {
        assertThat(format("<w14:b w14:val=\"1\"/><w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"FF0000\"/>"
                        + "</w14:solidFill></w14:textFill>"))
                .isEqualTo(format(""));
    }
}
