package vn.records.presentation.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.check.Decisions.RIGHT;
import static vn.records.presentation.check.Decisions.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.check.Decisions;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.view.ParagraphFormat;

class SingleSpacedTest {
    private static final SingleSpaced CHECK = new SingleSpaced(Component.NATIONAL_NAME, Component.NATIONAL_MOTTO);

    private static Draft draft(LineSpacing upper, LineSpacing lower, double after, double before) {
        Draft one = Decisions.set(
                RIGHT,
                Component.NATIONAL_NAME,
                format -> format.withLineSpacing(upper).withSpaceAfter(Length.points(after)));
        return Decisions.set(
                one,
                Component.NATIONAL_MOTTO,
                format -> format.withLineSpacing(lower).withSpaceBefore(Length.points(before)));
    }

    private static LineSpacing parts(int parts) {
        return new LineSpacing.Multiple(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "240,240,passed",
        "252,252,passed",
        "253,240,spacing-unclear",
        "240,253,spacing-unclear",
        "300,300,spacing-unclear",
        "301,300,spacing-unclear",
        "300,301,spacing-unclear",
        "301,301,failed",
        "200,200,passed"
    })
    void spacing_that_is_too_wide_in_both_fails(int upper, int lower, String said) {
        assertThat(said(CHECK.apply(draft(parts(upper), parts(lower), 0, 0)))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "0,2,passed",
        "1,1,passed",
        "2,0,passed",
        "0,2.1,spacing-unclear",
        "5.9,0,spacing-unclear",
        "3,3,failed: space",
        "6,0,failed: space"
    })
    void space_between_them_fails_from_6_points_on(double after, double before, String said) {
        assertThat(said(CHECK.apply(draft(LineSpacing.SINGLE, LineSpacing.SINGLE, after, before))))
                .isEqualTo(said);
    }

    @Test
    void a_height_in_points_is_undecided() {
        LineSpacing exact = new LineSpacing.Exact(Length.points(14));
        assertThat(said(CHECK.apply(draft(exact, LineSpacing.SINGLE, 0, 0)))).isEqualTo("spacing-unclear");
        assertThat(said(CHECK.apply(draft(LineSpacing.SINGLE, exact, 0, 0)))).isEqualTo("spacing-unclear");
    }

    @Test
    void faults_name_what_was_found_and_set_all_that_parts_the_lines() {
        Fault wide = ((Verdict.Failed) CHECK.apply(draft(parts(360), parts(480), 0, 0)))
                .faults()
                .get(0);
        assertThat(wide.measured()).isEqualTo(new Measure.Ratio(2));
        assertThat(wide.required()).isEqualTo(new Measure.Ratio(1));
        assertThat(wide.basis()).isEmpty();
        assertThat(wide.fixes())
                .extracting(fix ->
                        ((Fix.SetProperty) fix).property() + " " + fix.at().component())
                .containsExactly(
                        "LINE_SPACING NATIONAL_NAME",
                        "SPACE_AFTER NATIONAL_NAME",
                        "LINE_SPACING NATIONAL_MOTTO",
                        "SPACE_BEFORE NATIONAL_MOTTO");

        Fault apart = ((Verdict.Failed) CHECK.apply(draft(LineSpacing.SINGLE, LineSpacing.SINGLE, 4, 8)))
                .faults()
                .get(0);
        assertThat(apart.measured()).isEqualTo(new Measure.InPoints(Length.points(12)));
        assertThat(apart.basis()).contains(Basis.DERIVED);
        assertThat(apart.fixes()).hasSize(4);
    }

    private static Draft styled(String upper, String lower, boolean first, boolean second) {
        Draft one = Decisions.set(
                RIGHT,
                Component.NATIONAL_NAME,
                format -> contextual(upper, first)
                        .alignment(format.alignment())
                        .spaceAfter(Length.points(7))
                        .build());
        return Decisions.set(
                one,
                Component.NATIONAL_MOTTO,
                format -> contextual(lower, second)
                        .alignment(format.alignment())
                        .spaceBefore(Length.points(8))
                        .build());
    }

    private static ParagraphFormat.Builder contextual(String style, boolean contextual) {
        ParagraphFormat.Builder format = ParagraphFormat.builder();
        format.style(style).contextualSpacing(contextual);
        return format;
    }

    private static Measure space(Draft draft) {
        return ((Verdict.Failed) CHECK.apply(draft)).faults().get(0).measured();
    }

    @Test
    void space_between_paragraphs_of_one_style_may_be_left_out() {
        assertThat(said(CHECK.apply(styled("a", "a", true, true)))).isEqualTo("passed");
        assertThat(space(styled("a", "a", false, true))).isEqualTo(new Measure.InPoints(Length.points(7)));
        assertThat(space(styled("a", "a", true, false))).isEqualTo(new Measure.InPoints(Length.points(8)));
        assertThat(space(styled("a", "b", true, true))).isEqualTo(new Measure.InPoints(Length.points(15)));
        assertThat(space(styled("", "", true, true))).isEqualTo(new Measure.InPoints(Length.points(15)));
    }

    @Test
    void without_one_of_them_it_is_undecided() {
        assertThat(new SingleSpaced(Component.NATIONAL_NAME, Component.SECRECY_MARK).apply(RIGHT))
                .isEqualTo(Verdicts.NOT_RECOGNISED);
        assertThat(new SingleSpaced(Component.SECRECY_MARK, Component.NATIONAL_NAME).apply(RIGHT))
                .isEqualTo(Verdicts.NOT_RECOGNISED);
    }
}
