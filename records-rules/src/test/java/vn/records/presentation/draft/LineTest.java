package vn.records.presentation.draft;

import static org.assertj.core.api.Assertions.assertThat;

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
