package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.measure.Length.twips;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.measure.FontSize;
import vn.records.view.Paragraph;
import vn.records.view.Running;
import vn.records.view.Table;

/** Automatic numbers become the text a reader sees. */
class NumberingTest {

    private static final String ARTICLES = definition(
            1,
            level(0, "decimal", "Điều %1.", "<w:suff w:val=\"space\"/>"),
            level(1, "decimal", "%2.", ""),
            level(2, "lowerLetter", "%3)", ""));

    private static String definition(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"multilevel\"/>"
                + String.join("", levels) + "</w:abstractNum>";
    }

    private static String level(int index, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>"
                + "<w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
    }

    private static String list(int id, int definition, String... overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>"
                + String.join("", overrides) + "</w:num>";
    }

    private static String item(int list, int level) {
        return Docx.p(numPr(list, level), "x");
    }

    private static String numPr(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    private static List<String> texts(String numbering, String... paragraphs) {
        return Docx.body(String.join("", paragraphs)).numbering(numbering).texts();
    }

    @Test
    void articles_clauses_and_points_are_numbered() {
        assertThat(texts(
                        ARTICLES + list(7, 1),
                        item(7, 0),
                        item(7, 1),
                        item(7, 2),
                        item(7, 2),
                        item(7, 1),
                        item(7, 2),
                        item(7, 0),
                        item(7, 1)))
                .containsExactly("Điều 1. x", "1.\tx", "a)\tx", "b)\tx", "2.\tx", "a)\tx", "Điều 2. x", "1.\tx");
    }

    @Test
    void the_label_is_told_with_what_follows_it() {
        Paragraph article =
                Docx.body(item(7, 0)).numbering(ARTICLES + list(7, 1)).first();
        Paragraph plain = Docx.body(Docx.p("x")).first();

        assertThat(article.text().substring(article.labelLength())).isEqualTo("x");
        assertThat(plain.labelLength()).isZero();
    }

    @Test
    void what_follows_the_label_may_be_a_tab_a_space_or_nothing() {
        String numbering = definition(
                        1,
                        level(0, "decimal", "%1", "<w:suff w:val=\"tab\"/>"),
                        level(1, "decimal", "%2", "<w:suff w:val=\"space\"/>"),
                        level(2, "decimal", "%3", "<w:suff w:val=\"nothing\"/>"))
                + list(1, 1);

        assertThat(texts(numbering, item(1, 0), item(1, 1), item(1, 2))).containsExactly("1\tx", "1 x", "1x");
    }

    @Test
    void labels_may_hold_the_numbers_of_levels_above() {
        String numbering = definition(
                        1,
                        level(0, "upperRoman", "%1", ""),
                        level(1, "decimal", "%1.%2", ""),
                        level(2, "decimal", "%1.%2.%3%4%%", "<w:isLgl/>"))
                + list(1, 1);

        assertThat(texts(numbering, item(1, 1), item(1, 0), item(1, 1), item(1, 2), item(1, 0), item(1, 2)))
                .containsExactly("I.1\tx", "I\tx", "I.1\tx", "1.1.1%%\tx", "II\tx", "2.1.1%%\tx");
    }

    @Test
    void a_level_of_bullets_lends_no_number_to_others() {
        String numbering = definition(1, level(0, "bullet", "-", ""), level(1, "decimal", "%1%2.", "")) + list(1, 1);

        assertThat(texts(numbering, item(1, 0), item(1, 1))).containsExactly("-\tx", "1.\tx");
    }

    @Test
    void bullets_of_symbol_fonts_become_the_sign_a_reader_sees_in_the_font_of_the_text() {
        String symbol = "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>";
        Paragraph bullet = Docx.body(item(1, 0))
                .numbering(definition(1, level(0, "bullet", "\uF0B7", symbol)) + list(1, 1))
                .first();

        assertThat(bullet.text()).isEqualTo("•\tx");
        assertThat(bullet.spans().get(0).format().font()).isEqualTo("Times New Roman");
    }

    @Test
    void lists_of_one_definition_go_on_counting_unless_they_begin_anew() {
        String numbering = definition(1, level(0, "decimal", "%1.", ""), level(1, "decimal", "%1.%2.", ""))
                + list(1, 1)
                + list(2, 1)
                + list(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");

        assertThat(texts(numbering, item(1, 0), item(2, 0), item(3, 0), item(3, 0), item(1, 0), item(3, 0), item(3, 1)))
                .containsExactly("1.\tx", "2.\tx", "1.\tx", "2.\tx", "3.\tx", "4.\tx", "4.1.\tx");
    }

    @Test
    void a_list_may_replace_levels_of_its_definition() {
        String numbering = definition(1, level(0, "decimal", "%1.", ""))
                + list(1, 1)
                + list(2, 1, "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperLetter", "(%1)", "") + "</w:lvlOverride>");

        assertThat(texts(numbering, item(1, 0), item(2, 0))).containsExactly("1.\tx", "(B)\tx");
    }

    @Test
    void a_level_may_go_on_counting_after_levels_above_it() {
        String never = level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>");
        String byFirst = level(2, "decimal", "%3.", "<w:lvlRestart w:val=\"1\"/>");
        String numbering = definition(1, level(0, "decimal", "%1", ""), never, byFirst) + list(1, 1);

        assertThat(texts(
                        numbering,
                        item(1, 0),
                        item(1, 1),
                        item(1, 2),
                        item(1, 1),
                        item(1, 2),
                        item(1, 0),
                        item(1, 1),
                        item(1, 2)))
                .containsExactly("1\tx", "1.\tx", "1.\tx", "2.\tx", "2.\tx", "2\tx", "3.\tx", "1.\tx");
    }

    @Test
    void numbers_begin_where_the_level_says() {
        String numbering =
                definition(1, level(0, "decimal", "%1.", "").replace("w:start w:val=\"1\"", "w:start w:val=\"5\""))
                        + list(1, 1);

        assertThat(texts(numbering, item(1, 0), item(1, 0))).containsExactly("5.\tx", "6.\tx");
    }

    @Test
    void a_style_may_number_its_paragraphs_at_the_level_it_is_tied_to() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H1\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"H3\"><w:pPr><w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Off\"><w:basedOn w:val=\"H1\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>";
        String numbering = definition(
                        1,
                        level(0, "decimal", "%1.", "<w:pStyle w:val=\"H1\"/>"),
                        level(1, "decimal", "%1.%2.", "<w:pStyle w:val=\"H2\"/>"),
                        level(2, "lowerRoman", "%3)", ""))
                + list(1, 1);
        Docx docx = Docx.body(Docx.p("<w:pStyle w:val=\"H1\"/>", "a")
                        + Docx.p("<w:pStyle w:val=\"H2\"/>", "b")
                        + Docx.p("<w:pStyle w:val=\"H3\"/>", "c")
                        + Docx.p("<w:pStyle w:val=\"Off\"/>", "d")
                        + Docx.p("<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "e")
                        + Docx.p("<w:pStyle w:val=\"H1\"/><w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", "f"))
                .styles(styles)
                .numbering(numbering);

        assertThat(docx.texts()).containsExactly("1.\ta", "1.1.\tb", "i)\tc", "d", "e", "1.2.\tf");
    }

    @Test
    void a_definition_may_have_its_levels_by_way_of_a_style() {
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        String numbering = definition(1, "<w:numStyleLink w:val=\"L\"/>")
                + definition(2, "<w:styleLink w:val=\"L\"/>", level(0, "decimal", "%1/", ""))
                + definition(3, "<w:numStyleLink w:val=\"none\"/>")
                + list(1, 1)
                + list(2, 2)
                + list(3, 3);

        assertThat(Docx.body(item(1, 0) + item(2, 0) + item(3, 0))
                        .styles(styles)
                        .numbering(numbering)
                        .texts())
                .containsExactly("1/\tx", "2/\tx", "x");
    }

    @Test
    void definitions_that_refer_to_each_other_in_a_circle_number_nothing() {
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

        assertThat(Docx.body(item(1, 0))
                        .styles(styles)
                        .numbering(definition(1, "<w:numStyleLink w:val=\"L\"/>") + list(1, 1))
                        .texts())
                .containsExactly("x");
    }

    @Test
    void lists_and_levels_that_are_missing_number_nothing() {
        String numbering = definition(1, level(0, "decimal", "%1.", "")) + list(1, 1) + list(2, 99);

        assertThat(texts(numbering, item(1, 5), item(2, 0), item(3, 0))).containsExactly("x", "x", "x");
        assertThat(Docx.body(item(1, 0)).texts()).containsExactly("x");
    }

    @Test
    void a_label_without_text_has_nothing_after_it() {
        String numbering = definition(1, level(0, "none", "", ""), level(1, "none", "%2", "")) + list(1, 1);

        assertThat(texts(numbering, item(1, 0), item(1, 1))).containsExactly("x", "x");
    }

    @Test
    void the_label_looks_like_the_paragraph_mark_and_what_its_level_adds() {
        String numbering =
                definition(1, level(0, "decimal", "%1.", "<w:rPr><w:i/><w:sz w:val=\"30\"/></w:rPr>")) + list(1, 1);
        String xml = "<w:p><w:pPr>" + numPr(1, 0)
                + "<w:rPr><w:b/><w:u w:val=\"single\"/><w:sz w:val=\"40\"/></w:rPr></w:pPr>" + Docx.run("x") + "</w:p>";
        var label = Docx.body(xml).numbering(numbering).first().spans().get(0).format();

        assertThat(label.bold()).isTrue();
        assertThat(label.italic()).isTrue();
        assertThat(label.underlined()).isFalse();
        assertThat(label.size()).isEqualTo(FontSize.points(15));
    }

    @Test
    void indents_of_the_level_stand_between_the_style_and_the_paragraph() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:pPr><w:ind w:left=\"720\" w:right=\"100\"/></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"N\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:ind w:left=\"50\"/></w:pPr></w:style>";
        String numbering =
                definition(1, level(0, "decimal", "%1.", "<w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr>"))
                        + list(1, 1);
        Docx docx = Docx.body(Docx.p("<w:pStyle w:val=\"S\"/>" + numPr(1, 0), "a")
                        + Docx.p("<w:pStyle w:val=\"S\"/>" + numPr(1, 0) + "<w:ind w:left=\"10\"/>", "b")
                        + Docx.p("<w:pStyle w:val=\"N\"/>", "c"))
                .styles(styles)
                .numbering(numbering);

        assertThat(docx.paragraph(0).format().leftIndent()).isEqualTo(twips(360));
        assertThat(docx.paragraph(0).format().rightIndent()).isEqualTo(twips(100));
        assertThat(docx.paragraph(0).format().firstLineIndent()).isEqualTo(twips(-360));
        assertThat(docx.paragraph(1).format().leftIndent()).isEqualTo(twips(10));
        assertThat(docx.paragraph(1).format().firstLineIndent()).isEqualTo(twips(-360));
        assertThat(docx.paragraph(2).format().leftIndent()).isEqualTo(twips(50));
        assertThat(docx.paragraph(2).format().firstLineIndent()).isEqualTo(twips(-360));
    }

    @Test
    void counting_runs_through_tables_but_not_through_headers_and_boxes() {
        String numbering = definition(1, level(0, "decimal", "%1.", "")) + list(1, 1);
        String box = LineTest.drawing(
                9, 9, "<wps:wsp><wps:txbx><w:txbxContent>" + item(1, 0) + "</w:txbxContent></wps:txbx></wps:wsp>");
        var view = Docx.body(item(1, 0) + "<w:tbl><w:tr><w:tc>" + item(1, 0) + "</w:tc></w:tr></w:tbl><w:p><w:r>" + box
                        + "</w:r></w:p>" + item(1, 0) + "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
                .numbering(numbering)
                .header("h", item(1, 0))
                .read();
        Running header = view.sections().get(0).runnings().get(0);
        Paragraph anchor = (Paragraph) view.body().get(2);

        assertThat(Docx.texts(((Table) view.body().get(1))
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .blocks()))
                .containsExactly("2.\tx");
        assertThat(Docx.texts(
                        ((vn.records.view.Drawing.TextBox) anchor.drawings().get(0)).blocks()))
                .containsExactly("1.\tx");
        assertThat(((Paragraph) view.body().get(3)).text()).isEqualTo("3.\tx");
        assertThat(Docx.texts(header.blocks())).containsExactly("1.\tx");
    }

    @Test
    void paragraphs_that_are_hidden_or_deleted_are_not_counted() {
        String numbering = definition(1, level(0, "decimal", "%1.", "")) + list(1, 1);
        String hidden = Docx.p(numPr(1, 0) + "<w:rPr><w:vanish/></w:rPr>", "");
        String deleted = Docx.p(numPr(1, 0) + "<w:rPr><w:del/></w:rPr>", "");

        assertThat(texts(numbering, item(1, 0), hidden, deleted, item(1, 0))).containsExactly("1.\tx", "", "2.\tx");
    }
}
