package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.docx.Layered.FIRST;
import static vn.records.docx.Layered.NOUGHT;
import static vn.records.docx.Layered.TWELVE;
import static vn.records.docx.Layered.finding;
import static vn.records.docx.Layered.of;
import static vn.records.docx.Layered.origin;
import static vn.records.docx.Layered.origins;
import static vn.records.docx.Layered.pPr;
import static vn.records.docx.Layered.rPr;
import static vn.records.docx.Layered.size;
import static vn.records.docx.Layered.style;
import static vn.records.docx.Layered.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.finding.Fix.Property;
import vn.records.finding.Measure;
import vn.records.finding.Origin;
import vn.records.finding.Origin.Layer;
import vn.records.measure.Length;
import vn.records.reader.DocumentReadException;
import vn.records.view.Place;

/** The layer that a measured value of a paragraph or a section comes from is the one that states it. */
final class ParagraphOriginTest {

    private static final Measure CENTRED = Measure.term("centred");
    private static final String TABLE_HEAD = "<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/></w:tblPr>"
            + "<w:tblGrid><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr><w:tc>";
    private static final String TABLE_END = "</w:tc></w:tr></w:tbl>";

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
        Docx docx =
                text("", "p").styles(style("paragraph", "p", pPr("<w:spacing w:line=\"480\" w:lineRule=\"auto\"/>")));
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
