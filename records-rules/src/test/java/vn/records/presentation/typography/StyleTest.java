package vn.records.presentation.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.records.presentation.check.Texts.RAISED;
import static vn.records.presentation.check.Texts.SMALL;
import static vn.records.presentation.check.Texts.TIMES;
import static vn.records.presentation.check.Texts.piece;
import static vn.records.presentation.check.Texts.stretch;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Fix.Property;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.measure.FontSize;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.view.Span;
import vn.records.view.TextFormat;

class StyleTest {
    private static final TextFormat BOLD = TIMES.withBold(true);
    private static final TextFormat ITALIC = TIMES.withItalic(true);

    private static TextFormat size(int points) {
        return TIMES.withSize(FontSize.points(points));
    }

    private static Measure points(int points) {
        return Measure.of(FontSize.points(points));
    }

    private static Fault fault(Style style, Stretch stretch) {
        return style.judge(stretch).orElseThrow();
    }

    private static List<Measure> settings(Fault fault) {
        return fault.fixes().stream()
                .map(fix -> ((Fix.SetProperty) fix).value())
                .toList();
    }

    @Test
    void sizes_are_allowed_from_one_to_the_other() {
        Style style = Style.ANY.size(12, 13);

        assertThat(List.of(11, 12, 13, 14).stream().map(p -> style.allows(FontSize.points(p))))
                .containsExactly(false, true, true, false);
        assertThat(List.of(11, 12, 13, 14).stream().map(p -> style.nearest(FontSize.points(p))))
                .containsExactly(FontSize.points(12), FontSize.points(12), FontSize.points(13), FontSize.points(13));
        assertThat(style.sizes()).isEqualTo(Measure.between(points(12), points(13)));
        assertThat(style.bounds()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Style.ANY.size(14, 13));
    }

    @Test
    void one_size_is_one_bound_and_none_is_free() {
        assertThat(Style.ANY.size(14).sizes()).isEqualTo(points(14));
        assertThat(Style.ANY.size(14).bounds()).isEqualTo(1);
        assertThat(Style.ANY.bounds()).isZero();
        assertThat(Style.ANY.sizes()).isEqualTo(Terms.PRESENT);
        assertThat(Style.ANY.allows(FontSize.points(72))).isTrue();
        assertThat(Style.ANY.nearest(FontSize.points(72))).isEqualTo(FontSize.points(72));
    }

    @Test
    void what_is_as_asked_has_no_fault() {
        Style style = Style.CAPITALS.size(14).bold().upright();

        assertThat(style.judge(stretch("ỦY BAN 1", BOLD))).isEmpty();
        assertThat(Style.ANY.judge(stretch("ỦY ban", BOLD.withItalic(true)))).isEmpty();
        assertThat(Style.LOWER_CASE.notBold().italic().judge(stretch("Số: 1/QĐ", ITALIC)))
                .isEmpty();
    }

    @Test
    void each_property_that_deviates_is_told_and_set() {
        Stretch stretch = stretch("Ủy ban", size(12).withItalic(true));
        Location all = Location.of(Component.BODY, stretch.paragraph().place(), 0, 6);

        Fault fault = fault(Style.CAPITALS.size(13, 14).bold().upright(), stretch);

        assertThat(fault.at()).isEqualTo(all);
        assertThat(fault.measured())
                .isEqualTo(
                        Measure.all(ImmutableList.of(Terms.NOT_UPPER_CASE, points(12), Terms.NOT_BOLD, Terms.ITALIC)));
        assertThat(fault.required())
                .isEqualTo(Measure.all(ImmutableList.of(
                        Terms.UPPER_CASE, Measure.between(points(13), points(14)), Terms.BOLD, Terms.UPRIGHT)));
        assertThat(fault.fixes())
                .containsExactly(
                        new Fix.ReplaceText(all, "ỦY BAN"),
                        new Fix.SetProperty(all, Property.SIZE, points(13)),
                        new Fix.SetProperty(all, Property.BOLD, Terms.BOLD),
                        new Fix.SetProperty(all, Property.ITALIC, Terms.UPRIGHT));
    }

    @Test
    void bold_and_italic_are_told_the_other_way_round_too() {
        Fault fault = fault(Style.ANY.notBold().italic(), stretch("Ủy ban", BOLD));

        assertThat(fault.measured()).isEqualTo(Measure.all(ImmutableList.of(Terms.BOLD, Terms.UPRIGHT)));
        assertThat(fault.required()).isEqualTo(Measure.all(ImmutableList.of(Terms.NOT_BOLD, Terms.ITALIC)));
        assertThat(settings(fault)).containsExactly(Terms.NOT_BOLD, Terms.ITALIC);
    }

    @Test
    void the_place_of_a_fault_is_the_smallest_with_all_that_deviates() {
        Stretch stretch = stretch(
                piece("đúng ", BOLD),
                piece("sai ", TIMES),
                piece("đúng", BOLD),
                piece(" sai ", ITALIC),
                piece("x", BOLD));

        Fault fault = fault(Style.ANY.bold(), stretch);

        assertThat(fault.at().start()).isEqualTo(5);
        assertThat(fault.at().end()).isEqualTo(17);
        assertThat(settings(fault)).containsExactly(Terms.BOLD);
    }

    @Test
    void marks_and_raised_letters_are_not_judged() {
        assertThat(Style.ANY.bold().judge(stretch(piece("a", BOLD), piece(" - ", TIMES))))
                .isEmpty();
        assertThat(Style.ANY.bold().judge(stretch(piece("a", BOLD), piece("2", RAISED))))
                .isEmpty();
        assertThat(Style.ANY.bold().judge(stretch(piece("a", BOLD), piece("2", TIMES))))
                .isPresent();
    }

    @Test
    void capitals_may_be_those_of_the_format() {
        assertThat(Style.CAPITALS.judge(stretch("Ủy ban", TIMES.withCapitals(true))))
                .isEmpty();
        assertThat(Style.CAPITALS.judge(stretch("Ủy ban", SMALL))).isEmpty();
    }

    @Test
    void only_text_wholly_in_capitals_is_against_lower_case() {
        Fault fault = fault(Style.LOWER_CASE, stretch(piece("ỦY ", TIMES), piece("BAN", BOLD)));
        assertThat(fault.measured()).isEqualTo(Terms.UPPER_CASE);
        assertThat(fault.required()).isEqualTo(Terms.LOWER_CASE);
        assertThat(fault.at().end()).isEqualTo(6);
        assertThat(fault.fixes()).isEmpty();
        assertThat(Style.LOWER_CASE.judge(stretch("ỦY B 123", TIMES))).isEmpty();
        assertThat(Style.LOWER_CASE.judge(stretch("ỦY BA", TIMES))).isEmpty();
        assertThat(Style.LOWER_CASE.judge(stretch("ỦY BAn", TIMES))).isEmpty();
        assertThat(Style.LOWER_CASE.judge(stretch("ỦY BAN", SMALL))).isEmpty();
        assertThat(Style.LOWER_CASE.judge(stretch("Ủy ban", TIMES.withCapitals(true))))
                .isPresent();
        assertThat(Style.LOWER_CASE.judge(stretch(piece("ỦY BAN ", TIMES), piece("xã", TIMES))))
                .isEmpty();
    }

    @Test
    void another_size_may_be_aimed_at() {
        Optional<Fault> fault = Style.ANY.size(13, 14).judge(stretch("Ủy ban", size(12)), wrong -> FontSize.points(14));

        assertThat(settings(fault.orElseThrow())).containsExactly(points(14));
    }

    @Test
    void stretches_are_judged_each_by_itself() {
        assertThat(Style.ANY.bold().judgeAll(List.of(stretch("a", TIMES), stretch("b", BOLD), stretch("c", ITALIC))))
                .hasSize(2);
    }

    @Test
    void a_style_may_be_asked_in_part() {
        Style style = Style.LOWER_CASE.size(12, 13).bold().upright();
        Stretch wrong = stretch("NƠI", size(14).withItalic(true));

        assertThat(fault(style.sizeAlone(), wrong).required()).isEqualTo(style.sizes());
        assertThat(fault(style.slopeAlone(), wrong).required()).isEqualTo(Terms.UPRIGHT);
        assertThat(style.inAnyLetters().judge(stretch("NƠI", size(13).withBold(true))))
                .isEmpty();
        assertThat(List.of(style, style.inAnyLetters(), Style.CAPITALS).stream().map(Style::isLowerCase))
                .containsExactly(true, false, false);
    }

    @Test
    void a_stretch_shows_what_is_not_white_space() {
        Stretch stretch = stretch(piece("  a b ", TIMES), piece("\u00a0", BOLD), piece(" c ", ITALIC));

        assertThat(stretch.visible()).containsExactly(new Span(2, 5, TIMES), new Span(8, 9, ITALIC));
        assertThat(stretch.at().start()).isEqualTo(2);
        assertThat(stretch.at().end()).isEqualTo(9);
        assertThat(stretch.text()).isEqualTo("  a b \u00a0 c ");
        Stretch inner = new Stretch(Component.BODY, stretch.paragraph(), 4, 8);
        assertThat(inner.visible()).containsExactly(new Span(4, 5, TIMES));
        assertThat(inner.text()).isEqualTo("b \u00a0 ");
    }

    @Test
    void a_stretch_lies_in_its_text() {
        Stretch whole = stretch("abc", TIMES);

        assertThat(new Stretch(Component.BODY, whole.paragraph(), 3, 3).visible())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Stretch(Component.BODY, whole.paragraph(), -1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stretch(Component.BODY, whole.paragraph(), 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stretch(Component.BODY, whole.paragraph(), 0, 4));
    }
}
