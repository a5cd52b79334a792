package vn.records.presentation.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.check.Decisions.RIGHT;
import static vn.records.presentation.check.Decisions.leftAt;
import static vn.records.presentation.check.Decisions.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.Component;
import vn.records.finding.Fix;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.Decisions;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Zone;
import vn.records.view.Alignment;
import vn.records.view.ParagraphFormat;
import vn.records.view.Span;

/** The middle of text outside tables, estimated in millimetres. */
class CentredTest {
    private static final Centred CHECK = Centred.of(Component.TYPE_NAME);
    private static final Centred BELOW = Centred.below(Component.SUBJECT, Component.TYPE_NAME);

    private static double room() {
        return RIGHT.view().sections().get(0).textWidth().toMm();
    }

    /** Returns the left indent that puts the middle of a component so far from that of the page. */
    private static double indent(Component component, double off) {
        return room() / 2 - Decisions.width(component) / 2 + off;
    }

    private static Draft off(double off) {
        return Decisions.set(RIGHT, Component.TYPE_NAME, leftAt(indent(Component.TYPE_NAME, off)));
    }

    @ParameterizedTest
    @CsvSource({
        "0,passed",
        "3.9,passed",
        "-3.9,passed",
        "4.1,hardly-off-middle",
        "-4.1,hardly-off-middle",
        "9.9,hardly-off-middle",
        "10.1,failed",
        "-10.1,failed"
    })
    void the_middle_may_be_missed_by_what_nobody_sees(double off, String said) {
        assertThat(said(CHECK.apply(off(off)))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"3.9,passed", "4.1,hardly-off-middle", "10.1,failed"})
    void the_indent_of_the_first_line_counts_too(double off, String said) {
        double half = indent(Component.TYPE_NAME, off) / 2;
        Draft draft = Decisions.set(
                RIGHT,
                Component.TYPE_NAME,
                leftAt(half).andThen(format -> format.withFirstLineIndent(Length.mm(half)))::apply);

        assertThat(said(CHECK.apply(draft))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"3.9,passed", "4.1,hardly-off-middle", "-10.1,failed"})
    void text_at_the_right_is_measured_from_there(double off, String said) {
        Draft draft = Decisions.set(
                RIGHT,
                Component.TYPE_NAME,
                format -> format.withAlignment(Alignment.RIGHT)
                        .withFirstLineIndent(Length.ZERO)
                        .withRightIndent(Length.mm(indent(Component.TYPE_NAME, off))));

        assertThat(said(CHECK.apply(draft))).isEqualTo(said);
    }

    @Test
    void a_fault_is_mended_by_the_alignment() {
        Verdict.Failed failed = (Verdict.Failed) CHECK.apply(off(30));

        assertThat(failed.faults().get(0).fixes())
                .singleElement()
                .extracting(fix -> ((Fix.SetProperty) fix).value())
                .isEqualTo(Terms.CENTRED);
        assertThat(failed.faults().get(0).measured()).isEqualTo(Terms.NOT_CENTRED);
    }

    private static Draft shifted(double left, double right) {
        return Decisions.set(
                RIGHT,
                Component.SUBJECT,
                format -> format.withLeftIndent(Length.mm(left)).withRightIndent(Length.mm(right)));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,passed",
        "7.9,0,passed",
        "0,7.9,passed",
        "8.2,0,hardly-off-middle",
        "19.8,0,hardly-off-middle",
        "20.2,0,failed",
        "0,20.2,failed",
        "25,25,passed"
    })
    void below_another_half_the_difference_of_the_indents_counts(double left, double right, String said) {
        assertThat(said(BELOW.apply(shifted(left, right)))).isEqualTo(said);
    }

    @Test
    void below_another_that_is_off_too_it_may_be_off() {
        Draft both = Decisions.set(shifted(30, 0), Component.TYPE_NAME, format -> format.withLeftIndent(Length.mm(30)));

        assertThat(said(BELOW.apply(both))).isEqualTo("passed");
        assertThat(said(Centred.of(Component.SUBJECT).apply(both))).isEqualTo("passed");
    }

    @Test
    void a_fault_of_centred_text_has_no_fix_of_alignment() {
        Verdict.Failed failed = (Verdict.Failed) BELOW.apply(shifted(40, 0));

        assertThat(failed.faults().get(0).fixes()).isEmpty();
    }

    @Test
    void text_as_wide_as_the_page_has_no_middle() {
        Draft wide = Decisions.with(
                RIGHT,
                Component.SUBJECT,
                paragraph -> paragraph
                        .replacing(0, 0, "Về việc ".repeat(20))
                        .withFormat(ParagraphFormat.PLAIN.withAlignment(Alignment.LEFT)));

        assertThat(said(Centred.of(Component.SUBJECT).apply(wide))).isNotEqualTo("passed");
    }

    @Test
    void text_in_a_font_of_unknown_widths_is_placed_by_hand() {
        Draft font = Decisions.with(
                off(30),
                Component.TYPE_NAME,
                paragraph -> paragraph.withSpans(paragraph.spans().stream()
                        .map(span ->
                                new Span(span.start(), span.end(), span.format().withFonts("Arial")))
                        .toList()));

        assertThat(said(CHECK.apply(font))).isEqualTo("placed-by-hand");
    }

    @Test
    void text_in_a_cell_is_not_compared_with_text_outside() {
        assertThat(said(Centred.below(Component.TYPE_NAME, Component.NATIONAL_NAME)
                        .apply(RIGHT)))
                .isEqualTo("placed-by-hand");
        assertThat(said(Centred.below(Component.NATIONAL_MOTTO, Component.NATIONAL_NAME)
                        .apply(RIGHT)))
                .isEqualTo("passed");
        assertThat(said(Centred.below(Component.NATIONAL_MOTTO, Component.ISSUING_AGENCY)
                        .apply(RIGHT)))
                .isEqualTo("placed-by-hand");
        assertThat(Centred.below(Component.TYPE_NAME, Component.SECRECY_MARK).apply(RIGHT))
                .isEqualTo(Verdicts.NOT_RECOGNISED);
        assertThat(said(Centred.below(Component.SUBJECT, Component.NATIONAL_NAME, Component.TYPE_NAME)
                        .apply(RIGHT)))
                .isEqualTo("passed");
    }

    /** Returns the decision with its motto so far from the middle of its cell, at the left or the right of it. */
    private static Draft inCell(Alignment alignment, double off) {
        Zone zone = RIGHT.part(Component.NATIONAL_MOTTO)
                .orElseThrow()
                .first()
                .zone()
                .orElseThrow();
        double room = zone.table()
                .rows()
                .get(zone.row())
                .cells()
                .get(zone.cell())
                .width()
                .toMm();
        Length indent = Length.mm(room / 2 - 1.9 - Decisions.width(Component.NATIONAL_MOTTO) / 2 + off);
        return Decisions.set(
                RIGHT,
                Component.NATIONAL_MOTTO,
                format -> format.withAlignment(alignment)
                        .withFirstLineIndent(Length.ZERO)
                        .withLeftIndent(alignment == Alignment.LEFT ? indent : Length.ZERO)
                        .withRightIndent(alignment == Alignment.LEFT ? Length.ZERO : indent));
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT,3.9,passed",
        "LEFT,-3.9,passed",
        "LEFT,4.1,hardly-off-middle",
        "LEFT,-4.1,hardly-off-middle",
        "RIGHT,3.9,passed",
        "RIGHT,-3.9,passed",
        "RIGHT,4.1,hardly-off-middle",
        "RIGHT,-4.1,hardly-off-middle"
    })
    void the_margin_of_a_cell_counts(Alignment alignment, double off, String said) {
        assertThat(said(Centred.of(Component.NATIONAL_MOTTO).apply(inCell(alignment, off))))
                .isEqualTo(said);
    }

    @Test
    void a_tab_places_text_whatever_the_alignment() {
        Draft draft = Decisions.with(RIGHT, Component.TYPE_NAME, paragraph -> paragraph.replacing(0, 0, "\t"));

        assertThat(said(CHECK.apply(draft))).isEqualTo("placed-by-hand");
    }
}
