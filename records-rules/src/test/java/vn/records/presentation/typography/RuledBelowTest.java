package vn.records.presentation.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.records.presentation.check.Decisions.ruled;
import static vn.records.presentation.check.Decisions.said;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.Decisions;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Texts;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.view.Alignment;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Rewrite;

/** The line below the subject, as a share of its width. */
class RuledBelowTest {
    private static final RuledBelow SHARE = RuledBelow.thirdToHalf(Component.SUBJECT);
    private static final RuledBelow WHOLE = RuledBelow.asLongAs(Component.SUBJECT);
    private static final double WIDTH = Decisions.width(Component.SUBJECT);

    private static Drawing.Line line(double share, boolean solid) {
        return new Drawing.Line(0, Length.mm(WIDTH * share), Length.ZERO, solid);
    }

    @ParameterizedTest
    @CsvSource({
        "0.24,failed",
        "0.26,line-length-close",
        "0.28,line-length-close",
        "0.29,passed",
        "0.4,passed",
        "0.54,passed",
        "0.56,line-length-close",
        "0.64,line-length-close",
        "0.66,failed",
        "1,failed"
    })
    void a_third_to_a_half_is_right_and_far_from_it_wrong(double share, String said) {
        assertThat(said(SHARE.apply(ruled(line(share, true))))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "0.74,failed",
        "0.76,line-length-close",
        "0.89,line-length-close",
        "0.91,passed",
        "1,passed",
        "1.09,passed",
        "1.11,line-length-close",
        "1.24,line-length-close",
        "1.26,failed"
    })
    void as_long_as_the_text_is_right_and_far_from_it_wrong(double share, String said) {
        assertThat(said(WHOLE.apply(ruled(line(share, true))))).isEqualTo(said);
    }

    private static Fault fault(RuledBelow check, Drawing... drawings) {
        return ((Verdict.Failed) check.apply(ruled(drawings))).faults().get(0);
    }

    private static double drawn(Fault fault) {
        return ((Fix.DrawLine) fault.fixes().get(0)).width().toMm() / WIDTH;
    }

    private static double share(Measure measure) {
        return ((Measure.OfLength) measure).length().toMm() / WIDTH;
    }

    @Test
    void a_fault_names_the_bounds_and_draws_the_middle_of_them() {
        Fault fault = fault(SHARE, line(0.9, true));
        Measure.Between between = (Measure.Between) fault.required();

        assertThat(share(fault.measured())).isCloseTo(0.9, within(0.001));
        assertThat(share(between.min())).isCloseTo(1.0 / 3, within(0.001));
        assertThat(share(between.max())).isCloseTo(0.5, within(0.001));
        assertThat(share(fault.details().get("text"))).isCloseTo(1, within(0.001));
        assertThat(drawn(fault)).isCloseTo(5.0 / 12, within(0.001));
        assertThat(share(fault(WHOLE, line(0.5, true)).required())).isCloseTo(1, within(0.001));
        assertThat(drawn(fault(WHOLE, line(0.5, true)))).isCloseTo(1, within(0.001));
    }

    @Test
    void a_missing_line_is_drawn_where_it_belongs() {
        Fault fault = fault(SHARE);

        assertThat(fault.variant()).isEqualTo("missing");
        assertThat(fault.required()).isEqualTo(Terms.SOLID);
        assertThat(drawn(fault)).isCloseTo(5.0 / 12, within(0.001));
        assertThat(fault.fixes().get(0).at().place())
                .contains(
                        Decisions.paragraph(Decisions.RIGHT, Component.SUBJECT).place());
    }

    @Test
    void a_broken_line_is_drawn_anew() {
        Fault fault = fault(SHARE, line(0.4, false));

        assertThat(fault.variant()).isEqualTo("broken");
        assertThat(fault.measured()).isEqualTo(Terms.BROKEN);
        assertThat(fault.basis()).isEmpty();
        assertThat(fault.fixes()).hasSize(1);
    }

    @Test
    void a_picture_or_a_line_that_is_no_line_leaves_it_open_or_missing() {
        Drawing picture = new Drawing.Picture(0, Length.mm(30), Length.mm(1));
        Drawing upright = new Drawing.Line(0, Length.mm(1), Length.mm(30), true);

        assertThat(said(SHARE.apply(ruled(picture)))).isEqualTo("line-elsewhere");
        assertThat(said(SHARE.apply(ruled(upright)))).isEqualTo("failed: missing");
    }

    @Test
    void it_has_two_bounds_and_is_undecided_without_its_component() {
        assertThat(SHARE.bounds()).isEqualTo(2);
        assertThat(RuledBelow.thirdToHalf(Component.SECRECY_MARK).apply(Decisions.RIGHT))
                .isEqualTo(Verdicts.NOT_RECOGNISED);
    }

    private static Draft below(String... typed) {
        Draft bare = ruled();
        Place place = Decisions.paragraph(bare, Component.SUBJECT).place();
        return Recognizer.again(bare, Rewrite.body(bare.view(), paragraph -> {
            List<Paragraph> out = new ArrayList<>(List.of(paragraph));
            if (paragraph.place().equals(place)) {
                List.of(typed)
                        .forEach(text -> out.add(Texts.paragraph(Texts.piece(text, Texts.TIMES))
                                .withFormat(ParagraphFormat.PLAIN.withAlignment(Alignment.CENTRE))));
            }
            return out;
        }));
    }

    @Test
    void an_ornament_below_leaves_it_open_and_words_do_not() {
        assertThat(said(SHARE.apply(below(" ", "◆◆◆")))).isEqualTo("typed-signs-below");
        assertThat(said(SHARE.apply(below(" ", " ", "◆ ◆")))).isEqualTo("typed-signs-below");
        assertThat(said(SHARE.apply(below("GIÁM ĐỐC", "◆◆◆")))).isEqualTo("failed: missing");
        assertThat(said(SHARE.apply(below("__________")))).isEqualTo("line-length-unknown");
    }
}
