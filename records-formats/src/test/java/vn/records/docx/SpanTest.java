package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.records.view.Paragraph;
import vn.records.view.Span;

class SpanTest {

    @Test
    void bold_and_italic_are_told_per_span() {
        Paragraph article = Docx.paragraph(Docx.run("<w:b/>", "Điều 1.") + Docx.run("<w:i/>", " Phạm vi"))
                .first();

        assertThat(article.spans()).extracting(span -> span.format().bold()).containsExactly(true, false);
        assertThat(article.spans()).extracting(span -> span.format().italic()).containsExactly(false, true);
        assertThat(article.spans()).extracting(Span::start).containsExactly(0, 7);
        assertThat(article.spans()).extracting(Span::end).containsExactly(7, 15);
    }

    @Test
    void runs_of_equal_formatting_are_one_span() {
        String xml = Docx.run("<w:b/><w:sz w:val=\"20\"/>", "a")
                + Docx.run("<w:b w:val=\"true\"/><w:lang w:val=\"vi-VN\"/>", "b")
                + Docx.run("<w:b w:val=\"1\"/><w:szCs w:val=\"28\"/>", "c");

        assertThat(Docx.paragraph(xml).first().spans()).hasSize(1);
    }

    @Test
    void equal_formats_are_the_same_instance() {
        Docx docx = Docx.body("<w:p>" + Docx.run("<w:b/>", "a") + "</w:p><w:p>" + Docx.run("<w:b/>", "b") + "</w:p>");

        var body = docx.read().body();

        assertThat(((Paragraph) body.get(0)).spans().get(0).format())
                .isSameAs(((Paragraph) body.get(1)).spans().get(0).format());
        assertThat(((Paragraph) body.get(0)).format()).isSameAs(((Paragraph) body.get(1)).format());
    }

    @Property(tries = 100)
    void spans_cover_the_text_exactly(@ForAll @Size(max = 12) boolean[] bold, @ForAll @Size(max = 12) boolean[] tabs) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < bold.length; i++) {
            boolean tab = i < tabs.length && tabs[i];
            xml.append("<w:r><w:rPr><w:b w:val=\"").append(bold[i]).append("\"/></w:rPr>");
            xml.append(tab ? "<w:tab/>" : "").append("<w:t> x </w:t><w:t/></w:r>");
        }

        Paragraph paragraph = Docx.paragraph(xml.toString()).first();

        int at = 0;
        for (Span span : paragraph.spans()) {
            assertThat(span.start()).isEqualTo(at);
            at = span.end();
        }
        assertThat(at).isEqualTo(paragraph.text().length());
    }
}
