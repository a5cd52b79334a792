package vn.records.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.records.measure.FontSize;
import vn.records.measure.Length;

/** A part of a file as a view of its own. */
class PartTest {

    private static final Place BODY = Place.root("body");
    private static final TextFormat PLAIN = TextFormat.builder()
            .font("Times New Roman")
            .accentedFont("Times New Roman")
            .size(FontSize.points(14))
            .build();

    private static Paragraph p(int index, int section, String text, int... pageBreaks) {
        Paragraph.Builder paragraph = Paragraph.builder()
                .place(BODY.child("p", index))
                .text(text)
                .format(ParagraphFormat.PLAIN)
                .section(section)
                .addPageBreaks(pageBreaks);
        return text.isEmpty()
                ? paragraph.build()
                : paragraph.addSpan(new Span(0, text.length(), PLAIN)).build();
    }

    private static Table table(Block... inside) {
        Place place = BODY.child("table", 0);
        return new Table(
                place,
                false,
                ImmutableList.of(new Table.Row(ImmutableList.of(new Table.Cell(
                        place.child("row", 0).child("cell", 0),
                        0,
                        1,
                        false,
                        Length.mm(60),
                        ImmutableList.copyOf(inside))))));
    }

    private static Section section(double leftMm) {
        return section(leftMm, false);
    }

    private static Section section(double leftMm, boolean continuous) {
        return Section.builder()
                .continuous(continuous)
                .pageWidth(Length.mm(210))
                .pageHeight(Length.mm(297))
                .top(Length.mm(20))
                .bottom(Length.mm(20))
                .left(Length.mm(leftMm))
                .right(Length.mm(15))
                .build();
    }

    /** Sections whose left margins are 30 mm, 31 mm and so on. */
    private static DocumentView view(int sections, Block... blocks) {
        DocumentView.Builder view = DocumentView.builder().addBody(blocks);
        for (int i = 0; i < sections; i++) {
            view.addSection(section(30 + i));
        }
        return view.pageEvidence(new PageEvidence(7, true, true)).build();
    }

    @Test
    void the_whole_is_the_view_itself() {
        DocumentView view = view(1, p(0, 0, "a"), p(1, 0, "b"));

        assertThat(view.part(0, 2)).isSameAs(view);
        assertThat(view.firstSection()).isZero();
        assertThat(view.sharesFirstSection()).isFalse();
    }

    @Test
    void blocks_keep_their_places_in_the_file() {
        DocumentView part = view(1, p(0, 0, "a"), p(1, 0, "b"), p(2, 0, "c")).part(1, 3);

        assertThat(part.body()).map(Block::place).map(Place::toString).containsExactly("body/p[1]", "body/p[2]");
    }

    @Test
    void sections_are_counted_anew_and_their_number_in_the_file_is_known() {
        DocumentView part =
                view(4, p(0, 0, "a"), p(1, 1, "b"), p(2, 2, "c"), p(3, 3, "d")).part(1, 3);

        assertThat(part.sections()).containsExactly(section(31), section(32));
        assertThat(part.body()).map(block -> ((Paragraph) block).section()).containsExactly(0, 1);
        assertThat(part.firstSection()).isEqualTo(1);
        assertThat(part.sharesFirstSection()).isFalse();
    }

    @Test
    void paragraphs_in_tables_and_boxes_are_counted_anew_too() {
        Paragraph boxed = p(1, 2, "b")
                .withDrawings(List.of(
                        new Drawing.Line(0, Length.mm(20), Length.ZERO, true),
                        new Drawing.TextBox(
                                0, Length.mm(30), Length.mm(10), true, ImmutableList.of(p(0, 2, "DỰ THẢO")))));
        DocumentView part =
                view(3, p(0, 0, "a"), table(table(p(0, 2, "t"))), boxed).part(1, 3);

        Table outer = (Table) part.body().get(0);
        Table inner = (Table) outer.rows().get(0).cells().get(0).blocks().get(0);
        Paragraph paragraph = (Paragraph) part.body().get(1);
        Drawing.TextBox box = (Drawing.TextBox) paragraph.drawings().get(1);
        assertThat(inner.rows().get(0).cells().get(0).blocks()).containsExactly(p(0, 0, "t"));
        assertThat(paragraph.section()).isZero();
        assertThat(paragraph.drawings().get(0)).isEqualTo(boxed.drawings().get(0));
        assertThat(box.blocks()).containsExactly(p(0, 0, "DỰ THẢO"));
    }

    @Test
    void a_section_that_goes_on_is_shared() {
        DocumentView view = view(2, p(0, 0, "a"), p(1, 0, "b"), p(2, 1, "c"), table());

        assertThat(view.part(0, 1).sharesFirstSection()).isFalse();
        assertThat(view.part(1, 3).sharesFirstSection()).isTrue();
        assertThat(view.part(1, 3).sections()).hasSize(2);
        assertThat(view.part(2, 4).sharesFirstSection()).isFalse();
        assertThat(view.part(3, 4).firstSection()).isEqualTo(1);
        assertThat(view.part(3, 4).sharesFirstSection()).isTrue();
    }

    @Test
    void blank_paragraphs_before_a_part_begin_no_section() {
        DocumentView view = view(2, p(0, 0, "a"), p(1, 1, " "), p(2, 1, "b"));
        Paragraph drawn = p(1, 1, "").withDrawings(List.of(new Drawing.Picture(0, Length.mm(20), Length.mm(20))));

        assertThat(view.part(2, 3).sharesFirstSection()).isFalse();
        assertThat(view(2, p(0, 0, "a"), drawn, p(2, 1, "b")).part(2, 3).sharesFirstSection())
                .isTrue();
    }

    @Test
    void a_part_of_a_part_knows_its_section_in_the_file() {
        DocumentView part = view(3, p(0, 0, "a"), p(1, 1, "b"), p(2, 1, " "), p(3, 1, "c"), p(4, 2, "d"))
                .part(2, 5);

        assertThat(part.sharesFirstSection()).isTrue();
        assertThat(part.part(0, 2).sharesFirstSection()).isTrue();
        assertThat(part.part(1, 3).sharesFirstSection()).isTrue();
        assertThat(part.part(1, 3).firstSection()).isEqualTo(1);
        assertThat(part.part(2, 3).firstSection()).isEqualTo(2);
        assertThat(part.part(2, 3).sharesFirstSection()).isFalse();
    }

    @Test
    void stated_pages_are_those_of_the_file_and_no_part_has_them() {
        DocumentView view = view(1, p(0, 0, "a"), p(1, 0, "b"));

        assertThat(view.part(0, 1).pageEvidence()).isEqualTo(PageEvidence.NONE);
    }

    @Test
    void a_break_between_two_lines_of_a_part_shows_a_second_page() {
        DocumentView view = view(1, p(0, 0, "a"), p(1, 0, "bc", 1), p(2, 0, "d"));

        assertThat(view.part(1, 3).pageEvidence().showsSecondPage()).isTrue();
        assertThat(view.part(1, 3).pageEvidence().showsSinglePage()).isFalse();
        assertThat(view(1, p(0, 0, "a"), table(p(0, 0, "bc", 1))).part(1, 2).pageEvidence())
                .isEqualTo(new PageEvidence(0, false, true));
    }

    @Test
    void a_break_before_the_first_or_after_the_last_line_shows_none() {
        DocumentView view = view(1, p(0, 0, "a"), p(1, 0, "", 0), p(2, 0, "b", 0), p(3, 0, "c", 1), p(4, 0, ""));

        assertThat(view.part(1, 3).pageEvidence()).isEqualTo(PageEvidence.NONE);
        assertThat(view.part(3, 5).pageEvidence()).isEqualTo(PageEvidence.NONE);
        assertThat(view.part(1, 4).pageEvidence().showsSecondPage()).isFalse();
        assertThat(view.part(1, 5).pageEvidence().showsSecondPage()).isFalse();
    }

    @Test
    void a_paragraph_or_section_that_begins_a_page_shows_a_second_one_after_the_first_line() {
        Paragraph begins = p(2, 0, "c")
                .withFormat(ParagraphFormat.builder().pageBreakBefore(true).build());
        DocumentView byFormat = view(1, p(0, 0, "a"), p(1, 0, "b"), begins);
        DocumentView bySection = view(2, p(0, 0, "a"), p(1, 0, "b"), p(2, 1, "c"));
        DocumentView continuous = bySection.withSections(List.of(section(30), section(31, true)));

        assertThat(byFormat.part(1, 3).pageEvidence().showsSecondPage()).isTrue();
        assertThat(byFormat.part(2, 3).pageEvidence().showsSecondPage()).isFalse();
        assertThat(bySection.part(1, 3).pageEvidence().showsSecondPage()).isTrue();
        assertThat(bySection.part(2, 3).pageEvidence().showsSecondPage()).isFalse();
        assertThat(continuous.part(1, 3).pageEvidence().showsSecondPage()).isFalse();
    }

    @Test
    void bounds_outside_the_text_are_refused() {
        DocumentView view = view(1, p(0, 0, "a"), p(1, 0, "b"));

        assertThatIllegalArgumentException().isThrownBy(() -> view.part(1, 1)).withMessage("no blocks 1 to 1 of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> view.part(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> view.part(0, 3));
    }

    @Property
    void parts_put_together_are_the_whole(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 1) Integer> steps,
            @ForAll @IntRange(min = 1, max = 11) int at) {
        int section = 0;
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            section += i == 0 ? 0 : steps.get(i);
            blocks.add(p(i, section, "p" + i));
        }
        DocumentView view = view(section + 1, blocks.toArray(Block[]::new));
        int cut = 1 + at % (blocks.size() - 1);

        DocumentView first = view.part(0, cut);
        DocumentView second = view.part(cut, blocks.size());

        assertThat(first.body()).isEqualTo(blocks.subList(0, cut));
        List<Block> again = new ArrayList<>(first.body());
        for (Block block : second.body()) {
            Paragraph paragraph = (Paragraph) block;
            again.add(paragraph.withSection(paragraph.section() + second.firstSection()));
        }
        assertThat(again).isEqualTo(blocks);
        int shared = second.sharesFirstSection() ? 1 : 0;
        assertThat(first.sections().size() + second.sections().size() - shared)
                .isEqualTo(view.sections().size());
    }
}
