package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.view.Field;
import vn.records.view.Field.Kind;
import vn.records.view.Paragraph;
import vn.records.view.Table;

class PlaceholderTest {

    private static final String PROMPT = "<w:showingPlcHdr/>";

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static Field placeholder(int start, int end) {
        return new Field(Kind.PLACEHOLDER, start, end);
    }

    private static List<Paragraph> paragraphs(String xml) {
        return Docx.body(xml).read().body().stream().map(Paragraph.class::cast).toList();
    }

    @Test
    void the_prompt_of_a_control_in_a_line_is_a_placeholder() {
        Paragraph paragraph = Docx.paragraph(
                        Docx.run("Số: ") + control(PROMPT, Docx.run("nhập số")) + Docx.run("/QĐ-UBND"))
                .first();

        assertThat(paragraph.text()).isEqualTo("Số: nhập số/QĐ-UBND");
        assertThat(paragraph.fields()).containsExactly(placeholder(4, 11));
        assertThat(paragraph.blanks().touches(4, 11)).isTrue();
        assertThat(paragraph.blanks().touches(11, 12)).isFalse();
    }

    @Test
    void what_was_filled_in_is_none() {
        assertThat(Docx.paragraph(control("", Docx.run("15"))).first().fields()).isEmpty();
        assertThat(Docx.paragraph(control("<w:showingPlcHdr w:val=\"0\"/>", Docx.run("15")))
                        .first()
                        .fields())
                .isEmpty();
    }

    @Test
    void a_control_around_paragraphs_ends_with_them() {
        List<Paragraph> paragraphs = paragraphs(control(PROMPT, Docx.p("một") + Docx.p("hai")) + Docx.p("ba"));

        assertThat(paragraphs.get(0).fields()).containsExactly(placeholder(0, 3));
        assertThat(paragraphs.get(1).fields()).containsExactly(placeholder(0, 3));
        assertThat(paragraphs.get(2).fields()).isEmpty();
    }

    @Test
    void a_control_around_a_cell_ends_with_it() {
        String cell = "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>";
        Table table = Docx.body("<w:tbl><w:tr>" + control(PROMPT, cell) + cell + "</w:tr></w:tbl>")
                .table();

        assertThat(table.rows().get(0).cells())
                .extracting(read -> ((Paragraph) read.blocks().get(0)).fields().size())
                .containsExactly(1, 0);
    }

    @Test
    void a_control_in_one_that_shows_its_prompt_is_part_of_it() {
        Paragraph paragraph = Docx.paragraph(
                        control(PROMPT, control("", Docx.run("a")) + Docx.run("b")) + Docx.run("c"))
                .first();

        assertThat(paragraph.fields()).containsExactly(placeholder(0, 1), placeholder(1, 2));
    }

    @Test
    void a_merge_field_is_a_placeholder_whatever_it_shows() {
        Paragraph paragraph = Docx.paragraph(
                        "<w:fldSimple w:instr=\" MERGEFIELD So \\* MERGEFORMAT \">" + Docx.run("12") + "</w:fldSimple>")
                .first();

        assertThat(paragraph.fields()).containsExactly(placeholder(0, 2));
    }
}
