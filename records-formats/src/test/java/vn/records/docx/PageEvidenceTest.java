package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.view.PageEvidence;

/** What a file tells about its pages, of which it holds none. */
class PageEvidenceTest {

    private static final String RENDERED = "<w:r><w:lastRenderedPageBreak/><w:t>x</w:t></w:r>";
    private static final String BREAK = "<w:r><w:br w:type=\"page\"/></w:r>";

    private static PageEvidence of(String body) {
        return Docx.body(body).read().pageEvidence();
    }

    @Test
    void a_file_may_tell_nothing() {
        assertThat(of(Docx.p("x"))).isEqualTo(PageEvidence.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "12,12", "x,0", "-3,0", "'',0", "' 2 ',2", "99999999999,1000000"})
    void the_statistics_may_state_the_pages(String stated, int pages) {
        assertThat(Docx.body(Docx.p("x")).pages(stated).read().pageEvidence().statedPages())
                .isEqualTo(pages);
    }

    @Test
    void statistics_that_no_relationship_names_are_read() {
        Docx file = Docx.body(Docx.p("a") + "<w:p>" + RENDERED + "</w:p>")
                .part("docProps/app.xml", "<Properties><Pages>1</Pages></Properties>");

        assertThat(file.read().pageEvidence().statedPages()).isEqualTo(1);
        assertThat(file.read().pageEvidence().showsSecondPage()).isFalse();
    }

    @Test
    void a_break_of_the_last_rendering_shows_a_second_page() {
        assertThat(of(Docx.p("a") + "<w:p>" + RENDERED + "</w:p>").renderedBreak())
                .isTrue();
        assertThat(of("<w:p>" + Docx.run("a") + RENDERED + "</w:p>").renderedBreak())
                .isTrue();
    }

    @Test
    void a_break_of_the_last_rendering_at_the_very_start_shows_nothing() {
        assertThat(of("<w:p>" + RENDERED + "</w:p>").renderedBreak()).isFalse();
        assertThat(of("<w:tbl><w:tr><w:tc><w:p>" + RENDERED + "</w:p></w:tc></w:tr></w:tbl>")
                        .renderedBreak())
                .isFalse();
    }

    @Test
    void a_break_by_hand_shows_a_second_page() {
        assertThat(of("<w:p>" + BREAK + "</w:p>").explicitBreak()).isTrue();
    }

    @Test
    void a_break_in_the_cell_of_a_table_makes_no_page() {
        String row = "<w:tbl><w:tr><w:tc><w:p>" + Docx.run("a") + BREAK + "</w:p></w:tc></w:tr></w:tbl>";

        assertThat(of(row + Docx.p("b")).explicitBreak()).isFalse();
        assertThat(of(row + "<w:p>" + BREAK + "</w:p>").explicitBreak()).isTrue();
    }

    @Test
    void a_paragraph_that_begins_a_page_shows_a_second_page_unless_it_is_the_first() {
        String begins = Docx.p("<w:pageBreakBefore/>", "x");

        assertThat(of(begins).explicitBreak()).isFalse();
        assertThat(of(Docx.p("a") + begins).explicitBreak()).isTrue();
    }

    @Test
    void a_section_that_begins_a_page_shows_a_second_page() {
        String first = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>";

        assertThat(of(first + Docx.p("x") + "<w:sectPr/>").explicitBreak()).isTrue();
        assertThat(of(first + Docx.p("x") + "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>")
                        .explicitBreak())
                .isFalse();
    }

    @Test
    void breaks_in_headers_and_boxes_show_nothing() {
        String box = LineTest.drawing(
                9,
                9,
                "<wps:wsp><wps:txbx><w:txbxContent>" + Docx.p("a") + "<w:p>" + BREAK + RENDERED
                        + "</w:p></w:txbxContent></wps:txbx></wps:wsp>");
        Docx docx = Docx.body(Docx.p("x") + "<w:p><w:r>" + box
                        + "</w:r></w:p><w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
                .header("h", Docx.p("a") + "<w:p>" + BREAK + "</w:p>");

        assertThat(docx.read().pageEvidence()).isEqualTo(PageEvidence.NONE);
    }

    @Test
    void paragraphs_know_where_in_their_text_a_page_ends() {
        var paragraph = Docx.paragraph(Docx.run("ab") + BREAK + RENDERED + "<w:r><w:br w:type=\"page\"/></w:r>")
                .first();

        assertThat(paragraph.text()).isEqualTo("abx");
        assertThat(paragraph.pageBreaks()).containsExactly(2, 3);
    }
}
