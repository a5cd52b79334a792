package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.view.Field;
import vn.records.view.Field.Kind;
import vn.records.view.Paragraph;

class FieldTest {

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type
                + "\"><w:ffData><w:name w:val=\"x\"/></w:ffData></w:fldChar></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
    }

    private static String field(String instruction, String result) {
        return mark("begin") + instruction(instruction) + mark("separate") + result + mark("end");
    }

    @Test
    void the_result_of_a_simple_field_is_text() {
        Paragraph paragraph = Docx.paragraph(Docx.run("- ")
                        + "<w:fldSimple w:instr=\" PAGE  \\* MERGEFORMAT \">" + Docx.run("12") + "</w:fldSimple>"
                        + Docx.run(" -"))
                .first();

        assertThat(paragraph.text()).isEqualTo("- 12 -");
        assertThat(paragraph.fields()).containsExactly(new Field(Kind.PAGE, 2, 4));
    }

    @Test
    void the_result_of_a_field_of_several_runs_is_text_and_its_instruction_is_not() {
        Paragraph paragraph = Docx.paragraph(Docx.run("Trang ")
                        + mark("begin")
                        + instruction(" PA")
                        + instruction("GE ")
                        + mark("separate")
                        + Docx.run("3")
                        + mark("end")
                        + Docx.run("/")
                        + field("NUMPAGES", Docx.run("9")))
                .first();

        assertThat(paragraph.text()).isEqualTo("Trang 3/9");
        assertThat(paragraph.fields()).containsExactly(new Field(Kind.PAGE, 6, 7), new Field(Kind.PAGE_COUNT, 8, 9));
    }

    @Test
    void a_field_without_result_is_told() {
        Paragraph paragraph = Docx.paragraph(Docx.run("a") + mark("begin") + instruction("page") + mark("end"))
                .first();

        assertThat(paragraph.fields()).containsExactly(new Field(Kind.PAGE, 1, 1));
    }

    @Test
    void fields_nest_in_results() {
        Paragraph paragraph = Docx.paragraph(
                        field("HYPERLINK \"x\"", Docx.run("trang ") + field("PAGE", Docx.run("5"))))
                .first();

        assertThat(paragraph.text()).isEqualTo("trang 5");
        assertThat(paragraph.fields()).containsExactly(new Field(Kind.PAGE, 6, 7), new Field(Kind.OTHER, 0, 7));
    }

    @Test
    void a_field_inside_an_instruction_is_not_text_but_makes_the_outer_one_show_the_page() {
        String condition = mark("begin")
                + instruction("IF ")
                + field("PAGE", Docx.run("2"))
                + instruction("&gt; 1 ")
                + field("PAGE", Docx.run("2"))
                + instruction(" \"\"")
                + mark("separate")
                + Docx.run("2")
                + mark("end");

        Paragraph paragraph = Docx.paragraph(condition).first();

        assertThat(paragraph.text()).isEqualTo("2");
        assertThat(paragraph.fields()).containsExactly(new Field(Kind.PAGE, 0, 1));
    }

    @Test
    void the_result_of_a_field_may_go_on_over_paragraphs() {
        Docx docx = Docx.body("<w:p>" + mark("begin") + instruction("TOC") + mark("separate") + Docx.run("one")
                + "</w:p>" + Docx.p("two") + "<w:p>" + Docx.run("three") + mark("end") + Docx.run("four") + "</w:p>");

        assertThat(docx.texts()).containsExactly("one", "two", "threefour");
        assertThat(docx.paragraph(1).fields()).containsExactly(new Field(Kind.OTHER, 0, 3));
        assertThat(docx.paragraph(2).fields()).containsExactly(new Field(Kind.OTHER, 0, 5));
    }

    @Test
    void a_field_that_never_ends_swallows_no_other_paragraph() {
        Docx docx =
                Docx.body("<w:p>" + mark("begin") + instruction("X") + Docx.run("lost") + "</w:p>" + Docx.p("kept"));

        assertThat(docx.texts()).containsExactly("", "kept");
    }

    @Test
    void marks_without_a_beginning_are_passed_over() {
        Paragraph paragraph = Docx.paragraph(mark("end") + mark("separate") + instruction("PAGE") + Docx.run("x"))
                .first();

        assertThat(paragraph.text()).isEqualTo("x");
        assertThat(paragraph.fields()).isEmpty();
    }

    @Test
    void the_page_number_of_old_files_is_a_field() {
        assertThat(Docx.paragraph("<w:r><w:pgNum/></w:r>").first().fields())
                .containsExactly(new Field(Kind.PAGE, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "PAGE,PAGE",
        "' page\\* roman',PAGE",
        "NUMPAGES,PAGE_COUNT",
        "SECTIONPAGES,PAGE_COUNT",
        "PAGEREF x,OTHER",
        "DATE,OTHER",
        "'',OTHER"
    })
    void kinds_are_told_by_the_first_word(String instruction, Kind kind) {
        assertThat(Docx.paragraph(field(instruction, "")).first().fields()).containsExactly(new Field(kind, 0, 0));
    }
}
