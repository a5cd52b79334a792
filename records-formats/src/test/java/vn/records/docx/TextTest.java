package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.records.view.Paragraph;

class TextTest {

    @Test
    void text_of_runs_is_joined() {
        assertThat(Docx.paragraph(Docx.run("Số: ") + Docx.run("12/QĐ-UBND"))
                        .first()
                        .text())
                .isEqualTo("Số: 12/QĐ-UBND");
    }

    @Test
    void tabs_and_line_breaks_are_text() {
        String xml = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>"
                + "<w:br w:type=\"column\"/><w:t>e</w:t><w:ptab w:alignment=\"right\"/><w:t>f</w:t></w:r>";

        assertThat(Docx.paragraph(xml).first().text()).isEqualTo("a\tb\nc\nd\ne\tf");
    }

    @Test
    void no_break_spaces_are_kept_as_they_are() {
        assertThat(Docx.paragraph(Docx.run("Điều\u00A01")).first().text()).isEqualTo("Điều\u00A01");
    }

    @Test
    void hyphens_that_do_not_break_and_soft_hyphens_are_text() {
        String xml = "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c\u00ADd</w:t></w:r>";

        assertThat(Docx.paragraph(xml).first().text()).isEqualTo("a\u2011b\u00ADc\u00ADd");
    }

    @Test
    void symbols_become_the_character_a_reader_sees() {
        String xml = "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"
                + "<w:sym w:font=\"Arial\" w:char=\"0110\"/><w:sym w:char=\"D800\"/><w:sym w:char=\"?\"/></w:r>";

        assertThat(Docx.paragraph(xml).first().text()).isEqualTo("•✓Đ");
    }

    @Test
    void white_space_at_the_ends_of_a_text_counts_only_where_it_is_preserved() {
        String xml = "<w:r><w:t> a </w:t><w:t xml:space=\"preserve\"> b </w:t><w:t>\n c \n d\n</w:t></w:r>";

        assertThat(Docx.paragraph(xml).first().text()).isEqualTo("a b c   d");
    }

    @Test
    void the_unicode_form_is_the_file_s_own() {
        String decomposed = "Co\u0323\u0302ng ho\u0300a";

        assertThat(Docx.paragraph(Docx.run(decomposed)).first().text()).isEqualTo(decomposed);
    }

    @Test
    void character_references_and_cdata_are_text() {
        String xml = "<w:r><w:t>a&#x1EA1;&amp;<![CDATA[<b>]]></w:t></w:r>";

        assertThat(Docx.paragraph(xml).first().text()).isEqualTo("aạ&<b>");
    }

    @Test
    void deleted_text_is_not_text() {
        String xml = Docx.run("Điều ")
                + "<w:del><w:r><w:delText>1</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>2</w:t></w:r><w:del><w:r><w:delText>3</w:delText></w:r></w:del></w:ins>"
                + "<w:moveFrom><w:r><w:t>4</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>5</w:t></w:r></w:moveTo>";

        assertThat(Docx.paragraph(xml).first().text()).isEqualTo("Điều 25");
    }

    @Test
    void a_paragraph_that_was_deleted_is_not_there_but_keeps_its_place() {
        String gone = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + "<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>";

        Docx docx = Docx.body(Docx.p("a") + gone + Docx.p("b"));

        assertThat(docx.texts()).containsExactly("a", "b");
        assertThat(docx.paragraph(1).place()).hasToString("body/p[2]");
    }

    @Test
    void a_paragraph_whose_mark_was_deleted_keeps_its_other_text() {
        String marked = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + Docx.run("kept") + "</w:p>";

        assertThat(Docx.body(marked + Docx.p("b")).texts()).containsExactly("kept", "b");
    }

    @Test
    void hidden_text_is_not_text_however_it_is_hidden() {
        String xml = Docx.run("a")
                + Docx.run("<w:vanish/>", "b")
                + Docx.run("<w:rStyle w:val=\"Hidden\"/>", "c")
                + Docx.run("<w:rStyle w:val=\"Hidden\"/><w:vanish w:val=\"0\"/>", "d");
        Docx docx = Docx.paragraph(xml)
                .styles("<w:style w:type=\"character\" w:styleId=\"Hidden\"><w:rPr><w:vanish/></w:rPr></w:style>");

        assertThat(docx.first().text()).isEqualTo("ad");
    }

    @Test
    void wrappers_are_looked_through() {
        String xml = "<w:hyperlink>" + Docx.run("a") + "</w:hyperlink><w:smartTag>" + Docx.run("b")
                + "</w:smartTag><w:sdt><w:sdtPr><w:alias w:val=\"no\"/></w:sdtPr><w:sdtContent>" + Docx.run("c")
                + "</w:sdtContent></w:sdt><w:customXml>" + Docx.run("d") + "</w:customXml><w:dir>" + Docx.run("e")
                + "</w:dir>";

        assertThat(Docx.paragraph(xml).first().text()).isEqualTo("abcde");
    }

    @Test
    void paragraphs_in_content_controls_are_counted_with_their_neighbours() {
        Docx docx = Docx.body(Docx.p("a") + "<w:sdt><w:sdtPr/><w:sdtContent>" + Docx.p("b") + Docx.p("c")
                + "</w:sdtContent></w:sdt>" + Docx.p("d"));

        assertThat(docx.texts()).containsExactly("a", "b", "c", "d");
        assertThat(docx.paragraph(3).place()).hasToString("body/p[3]");
    }

    @Test
    void footnotes_comments_and_bookmarks_leave_no_text() {
        String xml = "<w:bookmarkStart w:id=\"0\" w:name=\"x\"/><w:commentRangeStart w:id=\"1\"/>" + Docx.run("a")
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>"
                + "<w:proofErr w:type=\"spellStart\"/>";

        assertThat(Docx.paragraph(xml).first().text()).isEqualTo("a");
    }

    @Test
    void formulas_are_read_as_their_text() {
        String xml = Docx.run("x: ") + "<m:oMath><m:f><m:fPr><m:ctrlPr/></m:fPr><m:num><m:r><m:t>1</m:t></m:r></m:num>"
                + "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>";

        assertThat(Docx.paragraph(xml).first().text()).isEqualTo("x: 12");
    }

    @Test
    void of_a_reading_aid_only_the_base_text_is_read() {
        String xml = "<w:r><w:ruby><w:rubyPr/><w:rt>" + Docx.run("no") + "</w:rt><w:rubyBase>" + Docx.run("yes")
                + "</w:rubyBase></w:ruby></w:r>";

        assertThat(Docx.paragraph(xml).first().text()).isEqualTo("yes");
    }

    @Test
    void an_empty_paragraph_has_no_text_and_no_spans() {
        Paragraph empty = Docx.body("<w:p/>").first();

        assertThat(empty.text()).isEmpty();
        assertThat(empty.spans()).isEmpty();
    }

    @Test
    void a_document_without_paragraphs_has_no_blocks() {
        assertThat(Docx.body("").read().body()).isEmpty();
    }
}
