package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Finding;
import vn.records.finding.Fix;
import vn.records.finding.Fix.Property;
import vn.records.finding.Level;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Origin;
import vn.records.finding.Origin.Layer;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.reader.DocumentReadException;
import vn.records.view.Place;

/** The layer that a measured value comes from is the one that states it. */
class OriginTest {

    private static final Place FIRST = Place.root("body").child("p", 0);
    private static final Measure TWELVE = Measure.of(FontSize.points(12));
    private static final Measure NOUGHT = new Measure.InPoints(Length.ZERO);
    private static final Measure BOLD = Measure.term("bold");
    private static final Measure NOT_BOLD = Measure.term("not-bold");
    private static final Measure CENTRED = Measure.term("centred");
    private static final String THEME = "<a:clrScheme><a:accent1><a:srgbClr val=\"4472C4\"/></a:accent1></a:clrScheme>"
            + "<a:fontScheme><a:minorFont><a:latin typeface=\"Calibri\"/></a:minorFont></a:fontScheme>";
    private static final String TABLE_HEAD = "<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/></w:tblPr>"
            + "<w:tblGrid><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr><w:tc>";
    private static final String TABLE_END = "</w:tc></w:tr></w:tbl>";

    private static String style(String type, String id, String content) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"Name of " + id + "\"/>"
                + content + "</w:style>";
    }

    private static String normal(String content) {
        return "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:name w:val=\"Normal\"/>" + content
                + "</w:style>";
    }

    private static String rPr(String content) {
        return "<w:rPr>" + content + "</w:rPr>";
    }

    private static String pPr(String content) {
        return "<w:pPr>" + content + "</w:pPr>";
    }

    private static String defaults(String run, String paragraph) {
        return "<w:docDefaults><w:rPrDefault><w:rPr>" + run + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>" + paragraph
                + "</w:pPr></w:pPrDefault></w:docDefaults>";
    }

    private static Finding finding(Place place, int start, int end, Measure measured, Property... mended) {
        Location at = Location.of(Component.BODY, place, start, end);
        ImmutableList.Builder<Fix> fixes = ImmutableList.builder();
        for (Property property : mended) {
            fixes.add(new Fix.SetProperty(at, property, measured));
        }
        return Finding.builder()
                .rule(new RuleId("TOY-ONE-01"))
                .level(Level.MANDATORY)
                .basis(Basis.LAW)
                .severity(Severity.ERROR)
                .fault(Fault.of(at, measured, Measure.words("other")).withFixes(fixes.build()))
                .build();
    }

    private static List<Origin> origins(Docx docx, Finding finding) throws DocumentReadException {
        return DocxReader.create()
                .origins(docx.bytes(), ImmutableList.of(finding))
                .get(finding);
    }

    private static List<Origin> of(Docx docx, Measure measured, Property... mended) throws DocumentReadException {
        return origins(docx, finding(FIRST, 0, 1, measured, mended));
    }

    private static Origin origin(Property property, Measure value, Layer layer, String style) {
        return new Origin(property, value, layer, style, false);
    }

    private static Origin size(Layer layer, String style) {
        return origin(Property.SIZE, TWELVE, layer, style);
    }

    private static Origin bold(Measure value, Layer layer, String style) {
        return origin(Property.BOLD, value, layer, style);
    }

    private static Docx text(String properties, String style) {
        return Docx.body("<w:p>" + pPr("<w:pStyle w:val=\"" + style + "\"/>") + Docx.run(properties, "x") + "</w:p>");
    }

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
    void an_alignment_comes_from_the_paragraph_before_its_style_and_the_style_of_the_table()
            throws DocumentReadException {
        String styles = style("paragraph", "p", pPr("<w:jc w:val=\"center\"/>"))
                + style("table", "t", pPr("<w:jc w:val=\"center\"/>") + rPr("<w:sz w:val=\"24\"/>"));
        String direct = Docx.p("<w:pStyle w:val=\"p\"/><w:jc w:val=\"center\"/>", "x");
        Place cell = Place.root("body")
                .child("table", 0)
                .child("row", 0)
                .child("cell", 0)
                .child("p", 0);
        Docx table = Docx.body(TABLE_HEAD + Docx.p("x") + TABLE_END).styles(styles);

        assertThat(of(Docx.body(direct).styles(styles), CENTRED, Property.ALIGNMENT))
                .containsExactly(origin(Property.ALIGNMENT, CENTRED, Layer.DIRECT, ""));
        assertThat(of(text("", "p").styles(styles), CENTRED, Property.ALIGNMENT))
                .containsExactly(origin(Property.ALIGNMENT, CENTRED, Layer.PARAGRAPH_STYLE, "Name of p"));
        assertThat(origins(table, finding(cell, 0, 1, CENTRED, Property.ALIGNMENT)))
                .containsExactly(origin(Property.ALIGNMENT, CENTRED, Layer.TABLE_STYLE, "Name of t"));
        assertThat(origins(table, finding(cell, 0, 1, TWELVE))).containsExactly(size(Layer.TABLE_STYLE, "Name of t"));
    }

    @Test
    void a_number_and_the_indent_of_its_paragraph_come_from_the_list() throws DocumentReadException {
        Docx docx = Docx.body(Docx.p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "x"))
                .numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
                        + pPr("<w:ind w:firstLine=\"567\"/>") + rPr("<w:sz w:val=\"24\"/>") + "</w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        Measure indent = Measure.of(Length.twips(567));

        assertThat(of(docx, TWELVE)).containsExactly(size(Layer.NUMBERING, ""));
        assertThat(origins(docx, finding(FIRST, 3, 4, TWELVE))).isEmpty();
        assertThat(of(docx, indent, Property.FIRST_LINE_INDENT))
                .containsExactly(origin(Property.FIRST_LINE_INDENT, indent, Layer.NUMBERING, ""));
    }

    @Test
    void a_first_line_that_two_layers_set_in_comes_from_neither_alone() throws DocumentReadException {
        String styles = style("paragraph", "p", pPr("<w:ind w:left=\"567\"/>"));
        Measure both = Measure.of(Length.twips(1134));
        Measure one = Measure.of(Length.twips(567));

        assertThat(of(
                        Docx.body(Docx.p("<w:pStyle w:val=\"p\"/><w:ind w:firstLine=\"567\"/>", "x"))
                                .styles(styles),
                        both,
                        Property.FIRST_LINE_INDENT))
                .isEmpty();
        assertThat(of(text("", "p").styles(styles), one, Property.FIRST_LINE_INDENT))
                .containsExactly(origin(Property.FIRST_LINE_INDENT, one, Layer.PARAGRAPH_STYLE, "Name of p"));
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

    @Test
    void what_is_not_of_the_formatting_of_that_paragraph_has_no_layer() throws DocumentReadException {
        Docx docx = Docx.body(Docx.p("<w:spacing w:before=\"120\"/>", "x"));

        assertThat(of(docx, NOUGHT, Property.SPACE_BEFORE)).isEmpty();
        assertThat(of(docx, NOUGHT)).isEmpty();
        assertThat(of(docx, Measure.words("x"))).isEmpty();
        assertThat(of(docx, Measure.of(3))).isEmpty();
    }

    @Test
    void a_distance_of_lines_has_a_layer_whether_it_can_be_mended_or_not() throws DocumentReadException {
        Measure twice = new Measure.Ratio(2);
        Docx docx = text("", "p").styles(style("paragraph", "p", pPr("<w:spacing w:line=\"480\" w:lineRule=\"auto\"/>")));
        Origin expected = origin(Property.LINE_SPACING, twice, Layer.PARAGRAPH_STYLE, "Name of p");

        assertThat(of(docx, twice)).containsExactly(expected);
        assertThat(of(docx, twice, Property.LINE_SPACING)).containsExactly(expected);
        assertThat(of(docx, Measure.all(ImmutableList.of(twice, new Measure.Ratio(1)))))
                .isEmpty();
    }

    @Test
    void a_margin_is_stated_by_its_section_or_not_at_all() throws DocumentReadException {
        Measure margin = Measure.of(Length.mm(20));
        Docx docx = Docx.body(Docx.p("x") + "<w:sectPr><w:pgMar w:top=\"1134\" w:start=\"1134\"/></w:sectPr>");

        for (Property stated : List.of(Property.MARGIN_TOP, Property.MARGIN_LEFT)) {
            assertThat(origins(docx, finding(Place.root("section", 0), 0, 0, margin, stated)))
                    .containsExactly(origin(stated, margin, Layer.DIRECT, ""));
        }
        for (Property silent : List.of(Property.MARGIN_BOTTOM, Property.MARGIN_RIGHT)) {
            assertThat(origins(docx, finding(Place.root("section", 0), 0, 0, margin, silent)))
                    .containsExactly(origin(silent, margin, Layer.APPLICATION, ""));
        }
    }
}
