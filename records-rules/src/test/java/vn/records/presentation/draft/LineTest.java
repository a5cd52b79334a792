package vn.records.presentation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.records.measure.FontSize;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Span;
import vn.records.view.TextFormat;

final class LineTest {

    @Test
    void line_begins_and_ends_with_what_shows() {
        Line line = line("\t  Điều 1. \u00a0");

        assertThat(line.begins()).isEqualTo(3);
        assertThat(line.ends()).isEqualTo(10);
    }

    @Test
    void line_that_shows_nothing_begins_at_its_length_and_ends_at_0() {
        Line line = line("  ");

        assertThat(line.begins()).isEqualTo(2);
        assertThat(line.ends()).isZero();
    }

    @Test
    void capitals_of_a_format_stand_where_they_do_in_decomposed_text_too() {
        String typed = Normalizer.normalize("Nghị quyết số 5", Normalizer.Form.NFD);
        int middle = typed.indexOf("quy");
        int end = typed.indexOf(" s");
        Paragraph plain = line(typed).paragraph();
        TextFormat format = plain.spans().get(0).format();
        Paragraph paragraph = plain.withSpans(ImmutableList.of(
                new Span(0, middle, format),
                new Span(middle, end, format.withCapitals(true)),
                new Span(end, typed.length(), format)));

        assertThat(new Line(0, paragraph, 0, typed.length(), null).text()).isEqualTo("Nghị QUYẾT số 5");
        assertThat(new Line(0, paragraph, 5, typed.length(), null).text()).endsWith("QUYẾT số 5");
    }

    private static Line line(String text) {
        TextFormat format = TextFormat.builder()
                .font("Times New Roman")
                .accentedFont("Times New Roman")
                .size(FontSize.points(14))
                .build();
        Paragraph paragraph = Paragraph.builder()
                .place(Place.root("body").child("p", 0))
                .text(text)
                .addSpans(new Span(0, text.length(), format))
                .format(ParagraphFormat.PLAIN)
                .build();
        return new Line(0, paragraph, 0, text.length(), null);
    }
}
