package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.measure.Length.points;
import static vn.records.measure.Length.twips;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Table;

/** The effective setting of paragraphs. */
class ParagraphFormatTest {

    private static final String SPACED = "<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after=\"200\""
            + " w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>";

    private static ParagraphFormat format(String properties) {
        return Docx.body(Docx.p(properties, "x")).first().format();
    }

    private static ParagraphFormat format(String properties, String styles) {
        return Docx.body(Docx.p(properties, "x")).styles(styles).first().format();
    }

    private static String style(String id, String more, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"" + more + "<w:pPr>" + properties
                + "</w:pPr></w:style>";
    }

    @Test
    void where_nothing_is_stated_a_paragraph_is_plain() {
        assertThat(format("")).isEqualTo(ParagraphFormat.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "left,LEFT",
        "start,LEFT",
        "center,CENTRE",
        "right,RIGHT",
        "end,RIGHT",
        "both,JUSTIFIED",
        "distribute,JUSTIFIED",
        "unknown,LEFT"
    })
    void alignments_are_read(String stated, Alignment expected) {
        assertThat(format("<w:jc w:val=\"" + stated + "\"/>").alignment()).isEqualTo(expected);
    }

    @Test
    void indents_are_read_by_either_name() {
        ParagraphFormat old = format("<w:ind w:left=\"720\" w:right=\"360\" w:firstLine=\"567\"/>");
        ParagraphFormat strict = format("<w:ind w:start=\"720\" w:end=\"360\" w:firstLine=\"567\"/>");

        assertThat(old.leftIndent()).isEqualTo(twips(720));
        assertThat(old.rightIndent()).isEqualTo(twips(360));
        assertThat(old.firstLineIndent()).isEqualTo(twips(567));
        assertThat(strict).isEqualTo(old);
    }

    @Test
    void a_hanging_indent_is_negative_and_wins_over_one_of_the_first_line() {
        assertThat(format("<w:ind w:hanging=\"360\" w:firstLine=\"100\"/>").firstLineIndent())
                .isEqualTo(twips(-360));
    }

    @Test
    void an_indent_of_the_first_line_replaces_a_hanging_one_from_a_level_below() {
        assertThat(format(
                                "<w:pStyle w:val=\"s\"/><w:ind w:firstLine=\"0\"/>",
                                style("s", ">", "<w:ind w:left=\"720\" w:hanging=\"360\"/>"))
                        .firstLineIndent())
                .isEqualTo(Length.ZERO);
    }

    private static final String SIZE_14 =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>";

    @Test
    void indents_in_characters_hold_in_place_of_the_measures_beside_them() {
        assertThat(format("<w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/>", SIZE_14)
                        .firstLineIndent())
                .isEqualTo(points(28));
        assertThat(format("<w:ind w:leftChars=\"100\" w:left=\"720\"/>", SIZE_14)
                        .leftIndent())
                .isEqualTo(points(14));
        assertThat(format("<w:ind w:hangingChars=\"150\" w:hanging=\"360\" w:rightChars=\"100\"/>", SIZE_14)
                        .firstLineIndent())
                .isEqualTo(points(-21));
        assertThat(format("<w:ind w:hangingChars=\"100\" w:firstLineChars=\"200\"/>", SIZE_14)
                        .firstLineIndent())
                .isEqualTo(points(-14));
    }

    @Test
    void no_characters_leave_the_measure_and_take_away_the_characters_of_a_level_below() {
        String characters = style("s", ">", "<w:ind w:firstLineChars=\"200\" w:leftChars=\"100\"/>");

        assertThat(format("<w:ind w:firstLineChars=\"0\" w:firstLine=\"567\"/>", SIZE_14)
                        .firstLineIndent())
                .isEqualTo(twips(567));
        assertThat(format("<w:ind w:left=\"360\" w:hanging=\"360\" w:firstLineChars=\"0\"/>", SIZE_14)
                        .firstLineIndent())
                .isEqualTo(twips(-360));
        assertThat(format("<w:pStyle w:val=\"s\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>", characters))
                .extracting(ParagraphFormat::firstLineIndent)
                .isEqualTo(Length.ZERO);
    }

    @Test
    void a_character_is_as_wide_as_the_text_is_large() {
        String large = Docx.run("<w:sz w:val=\"28\"/>", "x");

        assertThat(Docx.body("<w:p><w:pPr><w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/></w:pPr>" + large
                                + "</w:p>")
                        .first()
                        .format()
                        .firstLineIndent())
                .isEqualTo(points(28));
    }

    @Test
    void space_in_lines_holds_in_place_of_the_measures_beside_it() {
        ParagraphFormat half =
                format("<w:spacing w:before=\"0\" w:beforeLines=\"50\" w:after=\"240\" w:afterLines=\"25\"/>");
        ParagraphFormat none = format("<w:spacing w:before=\"120\" w:beforeLines=\"0\"/>");
        ParagraphFormat automatic = format("<w:spacing w:beforeLines=\"50\" w:beforeAutospacing=\"1\"/>");

        assertThat(half.spaceBefore()).isEqualTo(points(6));
        assertThat(half.spaceAfter()).isEqualTo(points(3));
        assertThat(none.spaceBefore()).isEqualTo(points(6));
        assertThat(automatic.spaceBefore()).isEqualTo(points(14));
    }

    @Test
    void space_in_lines_goes_by_the_grid_of_lines() {
        String spaced = Docx.p("<w:spacing w:beforeLines=\"50\"/>", "x");

        assertThat(Docx.body(spaced + "<w:sectPr><w:docGrid w:type=\"lines\" w:linePitch=\"360\"/></w:sectPr>")
                        .first()
                        .format()
                        .spaceBefore())
                .isEqualTo(points(9));
        assertThat(Docx.body(spaced + "<w:sectPr><w:docGrid w:linePitch=\"360\"/></w:sectPr>")
                        .first()
                        .format()
                        .spaceBefore())
                .isEqualTo(points(6));
    }

    @Test
    void a_level_above_that_states_the_space_takes_away_the_lines_of_one_below() {
        assertThat(format(
                                "<w:pStyle w:val=\"s\"/><w:spacing w:before=\"60\"/>",
                                style("s", ">", "<w:spacing w:beforeLines=\"100\"/>"))
                        .spaceBefore())
                .isEqualTo(points(3));
    }

    @Test
    void measures_are_read_with_a_unit_or_a_fraction() {
        ParagraphFormat format = format(
                "<w:ind w:left=\"1.27cm\" w:right=\"0.5in\" w:firstLine=\"36pt\"/><w:spacing w:before=\"6.0\"/>");

        assertThat(format.leftIndent()).isEqualTo(Length.mm(12.7));
        assertThat(format.rightIndent()).isEqualTo(Length.mm(12.7));
        assertThat(format.firstLineIndent()).isEqualTo(points(36));
        assertThat(format.spaceBefore()).isEqualTo(twips(6));
    }

    @Test
    void spacing_is_inherited_attribute_by_attribute() {
        ParagraphFormat format = format("<w:spacing w:before=\"120\"/>", SPACED);

        assertThat(format.spaceBefore()).isEqualTo(points(6));
        assertThat(format.spaceAfter()).isEqualTo(points(10));
        assertThat(format.lineSpacing()).isEqualTo(new LineSpacing.Multiple(276));
    }

    @ParameterizedTest
    @CsvSource({"240,auto,1", "360,,1.5", "276,auto,1.15", "0,auto,1", "14pt,auto,1.1666666666666667"})
    void line_spacing_may_be_a_multiple(String line, String rule, double lines) {
        String attribute = rule == null ? "" : " w:lineRule=\"" + rule + "\"";

        LineSpacing spacing =
                format("<w:spacing w:line=\"" + line + "\"" + attribute + "/>").lineSpacing();

        assertThat(((LineSpacing.Multiple) spacing).lines()).isEqualTo(lines);
    }

    @Test
    void line_spacing_may_be_a_height() {
        assertThat(format("<w:spacing w:line=\"360\" w:lineRule=\"exact\"/>").lineSpacing())
                .isEqualTo(new LineSpacing.Exact(points(18)));
        assertThat(format("<w:spacing w:line=\"360\" w:lineRule=\"atLeast\"/>").lineSpacing())
                .isEqualTo(new LineSpacing.AtLeast(points(18)));
        assertThat(format("<w:spacing w:line=\"-360\" w:lineRule=\"auto\"/>").lineSpacing())
                .isEqualTo(new LineSpacing.Exact(points(18)));
    }

    @Test
    void a_rule_from_a_level_below_does_not_outlive_its_line() {
        ParagraphFormat format = format(
                "<w:pStyle w:val=\"s\"/><w:spacing w:line=\"240\"/>",
                style("s", ">", "<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>"));

        assertThat(format.lineSpacing()).isEqualTo(LineSpacing.SINGLE);
    }

    @Test
    void automatic_space_is_14_points_and_hides_the_stated_one() {
        ParagraphFormat format = format(
                "<w:spacing w:before=\"20\" w:beforeAutospacing=\"1\" w:after=\"20\" w:afterAutospacing=\"1\"/>");

        assertThat(format.spaceBefore()).isEqualTo(points(14));
        assertThat(format.spaceAfter()).isEqualTo(points(14));
        assertThat(format("<w:spacing w:before=\"20\" w:beforeAutospacing=\"0\"/>")
                        .spaceBefore())
                .isEqualTo(points(1));
    }

    @Test
    void automatic_space_is_nought_in_tables_and_lists() {
        String automatic = Docx.p("<w:spacing w:beforeAutospacing=\"1\"/>", "x");
        Table table = Docx.body("<w:tbl><w:tr><w:tc>" + automatic + "</w:tc></w:tr></w:tbl>")
                .table();

        assertThat(((Paragraph) table.rows().get(0).cells().get(0).blocks().get(0))
                        .format()
                        .spaceBefore())
                .isEqualTo(Length.ZERO);
    }

    @Test
    void borders_are_told_where_they_are_drawn() {
        ParagraphFormat format = format("<w:pBdr><w:top w:val=\"nil\"/><w:left w:val=\"single\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"4\"/></w:pBdr>");

        assertThat(format.bottomBorder()).isTrue();
        assertThat(format.topBorder()).isFalse();
        assertThat(format("<w:pBdr><w:top w:val=\"double\"/><w:bottom w:val=\"none\"/></w:pBdr>"))
                .matches(ParagraphFormat::topBorder)
                .matches(other -> !other.bottomBorder());
    }

    @Test
    void page_break_before_and_contextual_spacing_are_told() {
        ParagraphFormat format = format(
                "<w:pStyle w:val=\"s\"/><w:contextualSpacing w:val=\"false\"/>",
                style("s", "><w:name w:val=\"My style\"/>", "<w:pageBreakBefore/><w:contextualSpacing/>"));

        assertThat(format.pageBreakBefore()).isTrue();
        assertThat(format.contextualSpacing()).isFalse();
        assertThat(format.style()).isEqualTo("My style");
    }

    @Test
    void tracked_changes_of_formatting_and_unknown_properties_are_passed_over() {
        ParagraphFormat format =
                format("<w:jc w:val=\"center\"/><w:framePr w:w=\"3\"/><w:tabs><w:tab w:pos=\"3\"/></w:tabs>"
                        + "<w:pPrChange><w:pPr><w:jc w:val=\"right\"/></w:pPr></w:pPrChange>");

        assertThat(format.alignment()).isEqualTo(Alignment.CENTRE);
    }
}
