package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.measure.Length.mm;
import static vn.records.measure.Length.points;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.measure.Length;
import vn.records.view.Drawing;
import vn.records.view.Drawing.Line;
import vn.records.view.Drawing.Picture;
import vn.records.view.Paragraph;

/** Lines that were drawn, in all the ways in which files hold them. */
class LineTest {

    private static final String SOLID =
            "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln>";
    private static final long WIDE = mm(60).emu();

    static String drawing(long wide, long high, String content) {
        return "<w:drawing><wp:anchor><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH><wp:posOffset>5</wp:posOffset>"
                + "</wp:positionH><wp:extent cx=\"" + wide + "\" cy=\"" + high + "\"/>"
                + "<wp:effectExtent l=\"9\" t=\"9\" r=\"9\" b=\"9\"/><wp:wrapNone/><wp:docPr id=\"1\" name=\"x\"/>"
                + "<a:graphic><a:graphicData uri=\"x\">" + content
                + "</a:graphicData></a:graphic></wp:anchor></w:drawing>";
    }

    static String shape(String preset, String more) {
        return "<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1\" cy=\"1\"/></a:xfrm>"
                + "<a:prstGeom prst=\"" + preset + "\"><a:avLst/></a:prstGeom>" + more + "</wps:spPr>"
                + "<wps:bodyPr/></wps:wsp>";
    }

    static String alternatives(String requires, String choice, String fallback) {
        return "<mc:AlternateContent><mc:Choice Requires=\"" + requires + "\">" + choice + "</mc:Choice><mc:Fallback>"
                + fallback + "</mc:Fallback></mc:AlternateContent>";
    }

    private static final String VML_LINE =
            "<w:pict><v:line from=\"10pt,20pt\" to=\"110pt,20pt\"><v:stroke/></v:line></w:pict>";

    private static Drawing only(String content) {
        Paragraph paragraph = Docx.paragraph("<w:r>" + content + "</w:r>").first();
        assertThat(paragraph.drawings()).hasSize(1);
        return paragraph.drawings().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "lineInv", "straightConnector1"})
    void straight_shapes_are_lines(String preset) {
        Line line = (Line) only(drawing(WIDE, 0, shape(preset, SOLID)));

        assertThat(line.width()).isEqualTo(mm(60));
        assertThat(line.height()).isEqualTo(Length.ZERO);
        assertThat(line.isHorizontal()).isTrue();
        assertThat(line.solid()).isTrue();
    }

    @Test
    void of_alternatives_only_one_is_read() {
        String choice = drawing(WIDE, 0, shape("line", SOLID));

        assertThat(only(alternatives("wps", choice, VML_LINE)).width()).isEqualTo(mm(60));
        assertThat(only(alternatives("future", choice, VML_LINE)).width()).isEqualTo(points(100));
        assertThat(only(alternatives("wps future", choice, VML_LINE)).width()).isEqualTo(points(100));
        assertThat(only(alternatives("unbound", choice, VML_LINE)).width()).isEqualTo(points(100));
    }

    @Test
    void alternatives_may_stand_around_runs_and_in_each_other() {
        String inner = alternatives("wps", "<w:t>a</w:t>", "<w:t>b</w:t>");
        String outer = alternatives("future", Docx.run("c"), "<w:r>" + inner + "</w:r>" + Docx.run("d"));

        assertThat(Docx.paragraph(outer + Docx.run("e")).first().text()).isEqualTo("ade");
    }

    @Test
    void what_stands_beside_choice_and_fallback_is_passed_over() {
        String xml = "<mc:AlternateContent>" + Docx.run("x") + "<mc:Choice Requires=\"wps\">" + Docx.run("a")
                + "</mc:Choice><mc:Choice Requires=\"wps\">" + Docx.run("b") + "</mc:Choice></mc:AlternateContent>";

        assertThat(Docx.body("<w:p>" + xml + Docx.run("c") + "</w:p>" + Docx.p("d"))
                        .texts())
                .containsExactly("ac", "d");
    }

    @Test
    void a_line_in_VML_alone_is_a_line() {
        Line line = (Line) only(VML_LINE);

        assertThat(line.width()).isEqualTo(points(100));
        assertThat(line.isHorizontal()).isTrue();
        assertThat(line.solid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<v:shape type=\"#_x0000_t32\" o:connectortype=\"straight\" style=\"width:100pt;height:0\"/>",
                "<v:shape type=\"#_x0000_t20\" style=\"position:absolute; width: 100pt; height:.5pt\"/>",
                "<v:rect style=\"width:100pt;height:1pt\" fillcolor=\"black\"/>",
                "<v:rect style=\"width:100pt;height:1.5pt\" stroked=\"f\" filled=\"t\"/>",
                "<v:rect o:hr=\"t\" o:hrstd=\"t\" style=\"width:100pt;height:1.5pt\" stroked=\"f\"/>",
            })
    void other_shapes_of_VML_may_be_lines(String shape) {
        Line line = (Line) only(
                "<w:pict><v:shapetype id=\"_x0000_t32\" o:spt=\"32\"><v:path/></v:shapetype>" + shape + "</w:pict>");

        assertThat(line.width()).isEqualTo(points(100));
        assertThat(line.isHorizontal()).isTrue();
    }

    @Test
    void a_rule_from_margin_to_margin_is_a_line() {
        assertThat(only("<w:pict><v:rect style=\"width:0;height:1.5pt\" o:hr=\"t\"/></w:pict>"))
                .matches(line -> ((Line) line).isHorizontal());
    }

    @ParameterizedTest
    @CsvSource({"solid,true", "dash,false", "sysDot,false"})
    void dashed_lines_are_not_solid(String dash, boolean solid) {
        String line = shape("line", SOLID.replace("</a:ln>", "<a:prstDash val=\"" + dash + "\"/></a:ln>"));

        assertThat(((Line) only(drawing(WIDE, 0, line))).solid()).isEqualTo(solid);
    }

    @Test
    void dashed_lines_of_VML_and_of_own_patterns_are_not_solid() {
        String own = SOLID.replace("</a:ln>", "<a:custDash><a:ds d=\"1\" sp=\"1\"/></a:custDash></a:ln>");

        assertThat(((Line) only(drawing(WIDE, 0, shape("line", own)))).solid()).isFalse();
        assertThat(((Line) only(VML_LINE.replace("<v:stroke/>", "<v:stroke dashstyle=\"dash\"/>"))).solid())
                .isFalse();
    }

    @Test
    void a_line_that_is_not_drawn_is_no_line() {
        String none = "<a:ln><a:noFill/></a:ln>";

        assertThat(only(drawing(WIDE, 0, shape("line", none)))).isInstanceOf(Picture.class);
        assertThat(only(VML_LINE.replace("<v:stroke/>", "<v:stroke on=\"f\"/>")))
                .isInstanceOf(Picture.class);
        assertThat(only(VML_LINE.replace("<v:line ", "<v:line stroked=\"f\" "))).isInstanceOf(Picture.class);
    }

    @Test
    void a_thin_rectangle_is_a_line_if_something_of_it_is_drawn() {
        String style = "</wps:spPr><wps:style><a:lnRef idx=\"1\"/></wps:style>";
        String fill = "<a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill><a:ln><a:noFill/></a:ln>";

        assertThat(only(drawing(WIDE, 12_700, shape("rect", SOLID)))).isInstanceOf(Line.class);
        assertThat(only(drawing(WIDE, 12_700, shape("rect", fill)))).isInstanceOf(Line.class);
        assertThat(only(drawing(WIDE, 12_700, shape("rect", "").replace("</wps:spPr>", style))))
                .isInstanceOf(Line.class);
        assertThat(only(drawing(WIDE, 12_700, shape("rect", "")))).isInstanceOf(Picture.class);
        assertThat(only(drawing(WIDE, 120_000, shape("rect", SOLID)))).isInstanceOf(Picture.class);
    }

    @Test
    void a_line_turned_by_a_right_angle_is_upright() {
        String turned = shape("line", SOLID).replace("<a:xfrm>", "<a:xfrm rot=\"5400000\">");

        Line line = (Line) only(drawing(WIDE, 0, turned));

        assertThat(line.isHorizontal()).isFalse();
        assertThat(line.height()).isEqualTo(mm(60));
    }

    @Test
    void pictures_are_told_with_their_size_and_place() {
        String picture =
                drawing(mm(20).emu(), mm(30).emu(), "<pic:pic><pic:nvPicPr/><pic:blipFill/><pic:spPr/></pic:pic>");
        Paragraph paragraph = Docx.paragraph(Docx.run("ab") + "<w:r>" + picture + "</w:r>" + Docx.run("c"))
                .first();

        assertThat(paragraph.drawings()).containsExactly(new Picture(2, mm(20), mm(30)));
        assertThat(paragraph.text()).isEqualTo("abc");
    }

    @Test
    void what_is_not_understood_is_a_picture_of_its_size() {
        assertThat(only(drawing(mm(20).emu(), mm(30).emu(), "<future:chart><future:part/></future:chart>")))
                .isEqualTo(new Picture(0, mm(20), mm(30)));
    }

    @Test
    void groups_are_taken_apart_and_scaled() {
        String group = "<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"3600000\""
                + " cy=\"360000\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"1000\" cy=\"100\"/></a:xfrm></wpg:grpSpPr>"
                + "<wps:wsp><wps:spPr><a:xfrm><a:ext cx=\"500\" cy=\"0\"/></a:xfrm><a:prstGeom prst=\"line\"/>" + SOLID
                + "</wps:spPr></wps:wsp><wpg:grpSp><wpg:grpSpPr/><wps:wsp><wps:spPr><a:xfrm><a:ext cx=\"100\""
                + " cy=\"50\"/></a:xfrm></wps:spPr></wps:wsp></wpg:grpSp></wpg:wgp>";
        Paragraph paragraph = Docx.paragraph("<w:r>" + drawing(3_600_000, 360_000, group) + "</w:r>")
                .first();

        assertThat(paragraph.drawings())
                .containsExactly(new Line(0, mm(50), Length.ZERO, true), new Picture(0, mm(10), mm(5)));
    }

    @Test
    void groups_of_VML_are_taken_apart_and_scaled() {
        String group = "<w:pict><v:group style=\"width:100pt;height:50pt\" coordsize=\"1000,1000\">"
                + "<v:line from=\"0,0\" to=\"500,0\"/><v:rect style=\"width:100;height:200\"/></v:group></w:pict>";
        Paragraph paragraph = Docx.paragraph("<w:r>" + group + "</w:r>").first();

        assertThat(paragraph.drawings())
                .containsExactly(new Line(0, points(50), Length.ZERO, true), new Picture(0, points(10), points(10)));
    }

    @Test
    void embedded_objects_are_pictures() {
        String object = "<w:object><v:shape style=\"width:40pt;height:30pt\"><v:imagedata r:id=\"x\"/></v:shape>"
                + "<o:OLEObject/></w:object>";

        assertThat(only(object)).isEqualTo(new Picture(0, points(40), points(30)));
    }

    @Test
    void hidden_drawings_are_not_seen() {
        String hidden = drawing(WIDE, 0, shape("line", SOLID)).replace("<wp:docPr ", "<wp:docPr hidden=\"1\" ");
        String vml = "<w:pict><v:line from=\"0,0\" to=\"9,0\" style=\"visibility:hidden\"/></w:pict>";
        String run = "<w:r><w:rPr><w:vanish/></w:rPr>" + VML_LINE + "</w:r>";

        assertThat(Docx.paragraph("<w:r>" + hidden + vml + "</w:r>" + run)
                        .first()
                        .drawings())
                .isEmpty();
    }
}
