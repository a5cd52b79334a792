package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.measure.Length.twips;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Running;
import vn.records.view.Running.Edge;
import vn.records.view.Running.Pages;
import vn.records.view.Section;
import vn.records.view.Section.Numerals;

class SectionTest {

    private static final String A4 = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
    private static final String MARGINS =
            "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:gutter=\"0\"/>";

    private static String section(String content) {
        return "<w:sectPr>" + content + "</w:sectPr>";
    }

    private static String last(String content) {
        return "<w:p><w:pPr>" + section(content) + "</w:pPr>" + Docx.run("end") + "</w:p>";
    }

    private static Section only(String content) {
        return Docx.body(Docx.p("x") + section(content)).read().sections().get(0);
    }

    private static List<String> runnings(Section section) {
        return section.runnings().stream()
                .map(running -> running.edge() + " " + running.pages() + " " + Docx.texts(running.blocks()))
                .toList();
    }

    @Test
    void page_size_and_margins_are_read() {
        Section section = only(A4 + MARGINS);

        assertThat(section.pageWidth()).isEqualTo(twips(11906));
        assertThat(section.pageHeight()).isEqualTo(twips(16838));
        assertThat(section.top()).isEqualTo(twips(1134));
        assertThat(section.bottom()).isEqualTo(twips(1134));
        assertThat(section.left()).isEqualTo(twips(1701));
        assertThat(section.right()).isEqualTo(twips(851));
        assertThat(section.isLandscape()).isFalse();
    }

    @Test
    void a_landscape_page_is_as_wide_as_it_is_read() {
        Section section = only("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");

        assertThat(section.pageWidth()).isEqualTo(twips(16838));
        assertThat(section.isLandscape()).isTrue();
    }

    @Test
    void every_section_is_read_and_its_paragraphs_know_it() {
        DocumentView view = Docx.body(Docx.p("a") + last(A4) + "<w:tbl><w:tr><w:tc>" + Docx.p("b")
                        + "</w:tc></w:tr></w:tbl>" + last("<w:pgSz w:w=\"16838\" w:h=\"11906\"/>") + Docx.p("c")
                        + section(A4))
                .read();

        assertThat(view.sections()).extracting(Section::isLandscape).containsExactly(false, true, false);
        assertThat(view.body().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).section()))
                .containsExactly(0, 0, 1, 2);
    }

    @Test
    void a_section_inside_a_table_ends_nothing() {
        DocumentView view = Docx.body("<w:tbl><w:tr><w:tc>" + last(A4) + "</w:tc></w:tr></w:tbl>" + Docx.p("x"))
                .read();

        assertThat(view.sections()).hasSize(1);
    }

    @Test
    void where_no_page_is_stated_that_of_Word_holds() {
        for (Section section : List.of(
                only(""), Docx.body(Docx.p("x")).read().sections().get(0), only("<w:pgSz w:w=\"0\" w:h=\"x\"/>"))) {
            assertThat(section.pageWidth()).isEqualTo(twips(12240));
            assertThat(section.pageHeight()).isEqualTo(twips(15840));
            assertThat(section.top()).isEqualTo(twips(1440));
            assertThat(section.left()).isEqualTo(twips(1800));
        }
    }

    @Test
    void margins_are_absolute_and_the_gutter_is_part_of_them() {
        String margins =
                "<w:pgMar w:top=\"-1134\" w:bottom=\"-567\" w:left=\"1000\" w:right=\"1000\" w:gutter=\"100\"/>";
        Section atTop = Docx.body(section(margins))
                .settings("<w:gutterAtTop/>")
                .read()
                .sections()
                .get(0);

        assertThat(only(margins).top()).isEqualTo(twips(1134));
        assertThat(only(margins).bottom()).isEqualTo(twips(567));
        assertThat(only(margins).left()).isEqualTo(twips(1100));
        assertThat(atTop.left()).isEqualTo(twips(1000));
        assertThat(atTop.top()).isEqualTo(twips(1234));
    }

    @ParameterizedTest
    @CsvSource({"continuous,true", "nextColumn,true", "nextPage,false", "oddPage,false"})
    void sections_that_go_on_on_the_same_page_are_told(String type, boolean continuous) {
        assertThat(only("<w:type w:val=\"" + type + "\"/>").continuous()).isEqualTo(continuous);
    }

    @ParameterizedTest
    @CsvSource({"decimal,ARABIC", "lowerRoman,ROMAN", "upperRoman,ROMAN", "upperLetter,OTHER", "numberInDash,OTHER"})
    void page_numbers_are_told(String format, Numerals numerals) {
        Section section = only("<w:pgNumType w:fmt=\"" + format + "\" w:start=\"5\"/>");

        assertThat(section.pageNumerals()).isEqualTo(numerals);
        assertThat(section.firstPageNumber()).hasValue(5);
        assertThat(only("").firstPageNumber()).isEmpty();
        assertThat(only("").pageNumerals()).isEqualTo(Numerals.ARABIC);
    }

    @Test
    void headers_and_footers_are_read_with_the_pages_they_stand_on() {
        DocumentView view = Docx.body(Docx.p("x")
                        + section("<w:titlePg/><w:headerReference w:type=\"default\" r:id=\"h1\"/>"
                                + "<w:headerReference w:type=\"first\" r:id=\"h2\"/><w:footerReference r:id=\"f1\"/>"
                                + "<w:footerReference r:id=\"missing\"/>"))
                .header("h1", Docx.p("2"))
                .header("h2", Docx.p("first"))
                .footer("f1", Docx.p("foot"))
                .read();
        Section section = view.sections().get(0);

        assertThat(section.ownFirstPage()).isTrue();
        assertThat(runnings(section))
                .containsExactly("HEADER DEFAULT [2]", "HEADER FIRST [first]", "FOOTER DEFAULT [foot]");
        assertThat(section.runnings())
                .extracting(running -> running.blocks().get(0).place().toString())
                .containsExactly("section[0]/header/p[0]", "section[0]/header-first/p[0]", "section[0]/footer/p[0]");
    }

    @Test
    void a_section_that_names_no_header_takes_over_the_one_before() {
        DocumentView view = Docx.body(last("<w:headerReference w:type=\"default\" r:id=\"h1\"/>")
                        + last("")
                        + section("<w:headerReference w:type=\"default\" r:id=\"h2\"/>"))
                .header("h1", Docx.p("one"))
                .header("h2", Docx.p("two"))
                .read();
        List<Running> first = view.sections().get(0).runnings();

        assertThat(view.sections().get(1).runnings().get(0)).isSameAs(first.get(0));
        assertThat(runnings(view.sections().get(2))).containsExactly("HEADER DEFAULT [two]");
        assertThat(((Paragraph) view.sections()
                                .get(2)
                                .runnings()
                                .get(0)
                                .blocks()
                                .get(0))
                        .section())
                .isEqualTo(2);
    }

    @Test
    void headers_of_even_pages_count_only_where_the_file_asks_for_them() {
        String xml = Docx.p("x") + section("<w:headerReference w:type=\"even\" r:id=\"h1\"/>");

        assertThat(Docx.body(xml)
                        .header("h1", Docx.p("even"))
                        .read()
                        .sections()
                        .get(0)
                        .runnings())
                .isEmpty();
        assertThat(runnings(Docx.body(xml)
                        .header("h1", Docx.p("even"))
                        .settings("<w:evenAndOddHeaders/><w:rsids/>")
                        .read()
                        .sections()
                        .get(0)))
                .containsExactly("HEADER EVEN [even]", "FOOTER EVEN []");
    }

    @Test
    void even_pages_without_a_header_of_their_own_are_blank_where_the_file_asks_for_them() {
        Section section = Docx.body(Docx.p("x") + section("<w:headerReference w:type=\"default\" r:id=\"h1\"/>"))
                .header("h1", Docx.p("odd"))
                .settings("<w:evenAndOddHeaders w:val=\"true\"/>")
                .read()
                .sections()
                .get(0);

        assertThat(section.runnings())
                .extracting(Running::edge, Running::pages)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Edge.HEADER, Pages.DEFAULT),
                        org.assertj.core.groups.Tuple.tuple(Edge.HEADER, Pages.EVEN),
                        org.assertj.core.groups.Tuple.tuple(Edge.FOOTER, Pages.EVEN));
    }

    @Test
    void a_tracked_change_of_the_section_is_passed_over() {
        Section section =
                only(A4 + "<w:sectPrChange><w:sectPr><w:pgSz w:w=\"1\" w:h=\"2\"/></w:sectPr></w:sectPrChange>");

        assertThat(section.pageWidth()).isEqualTo(twips(11906));
    }
}
