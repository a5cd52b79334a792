package vn.records.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import vn.records.measure.FontSize;
import vn.records.measure.Length;

class ViewTest {

    private static final TextFormat PLAIN = TextFormat.builder()
            .font("Times New Roman")
            .accentedFont("Times New Roman")
            .size(FontSize.points(14))
            .build();
    private static final TextFormat BOLD = PLAIN.withBold(true);

    private static Paragraph paragraph(String text, Span... spans) {
        return Paragraph.builder()
                .place(Place.root("body").child("p", 0))
                .text(text)
                .addSpans(spans)
                .format(ParagraphFormat.PLAIN)
                .build();
    }

    private static Paragraph sample() {
        return paragraph("Điều 1. Văn bản", new Span(0, 7, BOLD), new Span(7, 15, PLAIN));
    }

    private static Section section() {
        return Section.builder()
                .pageWidth(Length.mm(210))
                .pageHeight(Length.mm(297))
                .top(Length.mm(20))
                .bottom(Length.mm(20))
                .left(Length.mm(30))
                .right(Length.mm(15))
                .build();
    }

    @Test
    void a_place_is_written_from_the_story_down() {
        Place place = Place.root("body")
                .child("table", 0)
                .child("row", 0)
                .child("cell", 1)
                .child("p", 1);

        assertThat(place).hasToString("body/table[0]/row[0]/cell[1]/p[1]");
        assertThat(place.name()).isEqualTo("p");
        assertThat(place.index()).isEqualTo(1);
        assertThat(place.parent()).map(Place::toString).contains("body/table[0]/row[0]/cell[1]");
        assertThat(Place.root("section", 2)).hasToString("section[2]");
        assertThat(Place.root("body").parent()).isEmpty();
    }

    @Test
    void an_index_below_nought_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Place.root("body").child("p", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Place.root("section", -1));
    }

    @Test
    void equality_of_places() {
        EqualsVerifier.forClass(Place.class)
                .withPrefabValues(Place.class, Place.root("a"), Place.root("b"))
                .withNonnullFields("name")
                .verify();
    }

    @Test
    void replaced_words_take_the_format_of_the_first_one() {
        Paragraph changed = sample().replacing(0, 6, "Khoản 12");

        assertThat(changed.text()).isEqualTo("Khoản 12. Văn bản");
        assertThat(changed.spans()).containsExactly(new Span(0, 9, BOLD), new Span(9, 17, PLAIN));
    }

    @Test
    void inserted_words_take_the_format_before_them() {
        Paragraph changed = sample().replacing(7, 7, "X");

        assertThat(changed.spans()).containsExactly(new Span(0, 8, BOLD), new Span(8, 16, PLAIN));
    }

    @Test
    void replacing_over_a_change_of_format_keeps_both_sides() {
        Paragraph changed = sample().replacing(5, 10, "");

        assertThat(changed.text()).isEqualTo("Điều n bản");
        assertThat(changed.spans()).containsExactly(new Span(0, 5, BOLD), new Span(5, 10, PLAIN));
    }

    @Test
    void fields_and_labels_move_along() {
        Paragraph changed = Paragraph.builder()
                .place(Place.root("body"))
                .text("ab 12 cd")
                .addSpan(new Span(0, 8, PLAIN))
                .format(ParagraphFormat.PLAIN)
                .labelLength(2)
                .addField(new Field(Field.Kind.PAGE, 3, 5))
                .addPageBreak(8)
                .build()
                .replacing(0, 1, "xyz");

        assertThat(changed.fields()).containsExactly(new Field(Field.Kind.PAGE, 5, 7));
        assertThat(changed.labelLength()).isEqualTo(4);
        assertThat(changed.pageBreaks()).containsExactly(10);
    }

    @Test
    void a_stretch_outside_the_text_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> sample().replacing(3, 99, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> sample().replacing(4, 3, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> paragraph("").replacing(0, 0, "x"));
    }

    @Property
    void spans_always_cover_the_text_exactly(
            @ForAll @IntRange(max = 15) int a,
            @ForAll @IntRange(max = 15) int b,
            @ForAll @StringLength(max = 5) String replacement) {
        Paragraph changed = sample().replacing(Math.min(a, b), Math.max(a, b), replacement);

        int at = 0;
        for (Span span : changed.spans()) {
            assertThat(span.start()).isEqualTo(at);
            at = span.end();
        }
        assertThat(at).isEqualTo(changed.text().length());
    }

    @Test
    void a_rewriting_counts_all_places_anew() {
        Paragraph one = sample();
        Drawing.TextBox box = new Drawing.TextBox(0, Length.mm(1), Length.mm(1), true, ImmutableList.of(sample()));
        Drawing.Line line = new Drawing.Line(0, Length.mm(60), Length.ZERO, true);
        Table table = new Table(
                Place.root("x"),
                false,
                ImmutableList.of(new Table.Row(ImmutableList.of(
                        new Table.Cell(Place.root("x"), 0, 1, false, Length.ZERO, ImmutableList.of(one))))));
        DocumentView view = DocumentView.builder()
                .addBody(one, table, one.withDrawings(List.of(line, box)))
                .addSection(section())
                .build();

        DocumentView twice = Rewrite.body(view, p -> List.of(p, p));

        assertThat(twice.body())
                .extracting(Block::place)
                .map(Place::toString)
                .containsExactly("body/p[0]", "body/p[1]", "body/table[0]", "body/p[2]", "body/p[3]");
        Paragraph last = (Paragraph) twice.body().get(4);
        assertThat(last.drawings().get(0)).isEqualTo(line);
        assertThat(((Drawing.TextBox) last.drawings().get(1)).blocks())
                .extracting(block -> block.place().toString())
                .containsExactly("body/p[3]/box[0]/p[0]", "body/p[3]/box[0]/p[1]");
        assertThat(((Table) twice.body().get(2)).rows().get(0).cells().get(0).blocks())
                .extracting(block -> block.place().toString())
                .containsExactly("body/table[0]/row[0]/cell[0]/p[0]", "body/table[0]/row[0]/cell[0]/p[1]");
        assertThat(Rewrite.body(view, p -> List.of()).body()).hasSize(1);
    }

    @Test
    void a_section_knows_its_orientation_and_its_text_width() {
        assertThat(section().isLandscape()).isFalse();
        assertThat(section().withPage(Length.mm(297), Length.mm(210)).isLandscape())
                .isTrue();
        assertThat(section().textWidth()).isEqualTo(Length.mm(165));
    }

    @Test
    void evidence_of_pages() {
        assertThat(PageEvidence.NONE.showsSecondPage()).isFalse();
        assertThat(PageEvidence.NONE.showsSinglePage()).isFalse();
        assertThat(new PageEvidence(2, false, false).showsSecondPage()).isTrue();
        assertThat(new PageEvidence(1, false, false).showsSinglePage()).isTrue();
        assertThat(new PageEvidence(1, true, false).showsSinglePage()).isFalse();
        assertThat(new PageEvidence(1, false, true).showsSecondPage()).isTrue();
        assertThat(new PageEvidence(0, true, false).showsSecondPage()).isTrue();
        assertThat(new PageEvidence(1, true, false).showsSecondPage()).isFalse();
    }

    @Test
    void a_line_is_level_when_it_is_far_longer_than_high() {
        assertThat(new Drawing.Line(0, Length.mm(60), Length.ZERO, true).isHorizontal())
                .isTrue();
        assertThat(new Drawing.Line(0, Length.mm(60), Length.mm(6), true).isHorizontal())
                .isTrue();
        assertThat(new Drawing.Line(0, Length.mm(60), Length.mm(7), true).isHorizontal())
                .isFalse();
        assertThat(new Drawing.Line(0, Length.ZERO, Length.ZERO, true).isHorizontal())
                .isFalse();
    }

    @Test
    void fonts_change_together() {
        assertThat(PLAIN.withFonts("Arial").font()).isEqualTo("Arial");
        assertThat(PLAIN.withFonts("Arial").accentedFont()).isEqualTo("Arial");
    }

    @Test
    void an_empty_span_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 2, PLAIN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2, PLAIN));
    }
}
