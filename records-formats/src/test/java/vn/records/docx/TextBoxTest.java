package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.docx.LineTest.alternatives;
import static vn.records.docx.LineTest.drawing;

import org.junit.jupiter.api.Test;
import vn.records.measure.Length;
import vn.records.view.Drawing.TextBox;
import vn.records.view.Paragraph;

/** A text box is a story of its own. */
class TextBoxTest {

    private static String box(String properties, String content) {
        return drawing(
                Length.mm(30).emu(),
                Length.mm(8).emu(),
                "<wps:wsp><wps:spPr>" + properties + "</wps:spPr><wps:txbx><w:txbxContent>" + content
                        + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>");
    }

    private static String vml(String attributes, String content) {
        return "<w:pict><v:shape " + attributes + " style=\"width:100pt;height:20pt\"><v:textbox><w:txbxContent>"
                + content + "</w:txbxContent></v:textbox></v:shape></w:pict>";
    }

    private static TextBox only(String drawing) {
        return (TextBox) Docx.paragraph("<w:r>" + drawing + "</w:r>").drawing();
    }

    @Test
    void the_text_of_a_box_is_not_glued_to_the_paragraph_it_is_anchored_in() {
        Paragraph paragraph = Docx.paragraph(
                        Docx.run("Số: ") + "<w:r>" + box("", Docx.p("DỰ THẢO")) + "</w:r>" + Docx.run("12"))
                .first();
        TextBox box = (TextBox) paragraph.drawings().get(0);

        assertThat(paragraph.text()).isEqualTo("Số: 12");
        assertThat(box.offset()).isEqualTo(4);
        assertThat(Docx.texts(box.blocks())).containsExactly("DỰ THẢO");
        assertThat(box.width()).isEqualTo(Length.mm(30));
    }

    @Test
    void places_lead_through_the_paragraph_to_each_of_its_boxes() {
        Paragraph paragraph = Docx.body(Docx.p("a") + "<w:p><w:r>" + box("", Docx.p("b"))
                        + box("", Docx.p("c") + Docx.p("d")) + "</w:r></w:p>")
                .paragraph(1);

        assertThat(((TextBox) paragraph.drawings().get(0)).blocks().get(0).place())
                .hasToString("body/p[1]/box[0]/p[0]");
        assertThat(((TextBox) paragraph.drawings().get(1)).blocks().get(1).place())
                .hasToString("body/p[1]/box[1]/p[1]");
    }

    @Test
    void choice_and_fallback_are_one_box() {
        Paragraph paragraph = Docx.paragraph(
                        "<w:r>" + alternatives("wps", box("", Docx.p("a")), vml("", Docx.p("a"))) + "</w:r>")
                .first();

        assertThat(paragraph.drawings()).hasSize(1);
    }

    @Test
    void the_edge_of_a_box_is_told() {
        String line = "<a:ln><a:solidFill/></a:ln>";

        assertThat(only(box(line, Docx.p("x"))).bordered()).isTrue();
        assertThat(only(box("<a:ln><a:noFill/></a:ln>", Docx.p("x"))).bordered())
                .isFalse();
        assertThat(only(box("", Docx.p("x"))).bordered()).isFalse();
        assertThat(only(box("</wps:spPr><wps:style><a:lnRef idx=\"2\"/></wps:style><wps:spPr>", Docx.p("x")))
                        .bordered())
                .isTrue();
    }

    @Test
    void boxes_of_VML_are_boxes() {
        TextBox box = only(vml("stroked=\"f\"", Docx.p("x")));

        assertThat(Docx.texts(box.blocks())).containsExactly("x");
        assertThat(box.bordered()).isFalse();
        assertThat(box.width()).isEqualTo(Length.points(100));
        assertThat(only(vml("", Docx.p("x"))).bordered()).isTrue();
    }

    @Test
    void a_box_may_hold_tables_and_boxes() {
        String inner = "<w:p><w:r>" + box("", Docx.p("deep")) + "</w:r></w:p>";
        TextBox box = only(box("", "<w:tbl><w:tr><w:tc>" + Docx.p("cell") + "</w:tc></w:tr></w:tbl>" + inner));

        assertThat(box.blocks()).hasSize(2);
        Paragraph paragraph = (Paragraph) box.blocks().get(1);
        assertThat(((TextBox) paragraph.drawings().get(0)).blocks().get(0).place())
                .hasToString("body/p[0]/box[0]/p[0]/box[0]/p[0]");
    }

    @Test
    void the_formatting_of_a_box_is_that_of_its_own_paragraphs() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"Big\"><w:rPr><w:sz w:val=\"60\"/></w:rPr></w:style>";
        String xml = "<w:p><w:pPr><w:pStyle w:val=\"Big\"/></w:pPr><w:r>" + box("", Docx.p("x")) + "</w:r>"
                + Docx.run("y") + "</w:p>";
        Paragraph paragraph = Docx.body(xml).styles(styles).first();
        Paragraph boxed =
                (Paragraph) ((TextBox) paragraph.drawings().get(0)).blocks().get(0);

        assertThat(boxed.spans().get(0).format().size().toPoints()).isEqualTo(10);
        assertThat(paragraph.spans().get(0).format().size().toPoints()).isEqualTo(30);
    }

    @Test
    void a_field_around_a_box_does_not_reach_into_it() {
        String xml = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>" + "<w:instrText>X</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/>" + box("", Docx.p("seen")) + "</w:r>";

        TextBox box = (TextBox) Docx.paragraph(xml).drawing();

        assertThat(Docx.texts(box.blocks())).containsExactly("seen");
        assertThat(((Paragraph) box.blocks().get(0)).fields()).isEmpty();
    }
}
