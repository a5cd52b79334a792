package vn.records.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.records.document.Component;
import vn.records.finding.Cause.Sighting;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.view.Place;

class CauseTest {

    private static final Place ONE = Place.root("body").child("p", 0);
    private static final Place TWO = Place.root("body").child("p", 1);
    private static final Measure ITALIC = Measure.term("italic");
    private static final Measure UPRIGHT = Measure.term("upright");
    private static final Measure TWELVE = Measure.of(FontSize.points(12));
    private static final Measure THIRTEEN = Measure.of(FontSize.points(13));

    private static Finding finding(String rule, Place place, int start, int end, Measure measured, Measure required) {
        return Finding.builder()
                .rule(new RuleId(rule))
                .level(Level.MANDATORY)
                .basis(Basis.LAW)
                .severity(Severity.ERROR)
                .fault(Fault.of(Location.of(Component.BODY, place, start, end), measured, required))
                .build();
    }

    private static Finding weaker(Finding finding) {
        return Finding.builder()
                .rule(finding.rule())
                .level(finding.level())
                .basis(Basis.DERIVED)
                .severity(Severity.WARNING)
                .fault(finding.fault())
                .build();
    }

    private static ImmutableList<Cause> causes(Finding... findings) {
        return Cause.of(Report.builder()
                .ruleBook("toys")
                .judgedFor(LocalDate.of(2026, 11, 22))
                .tolerance(Length.ZERO)
                .verdicts(ImmutableSortedMap.of())
                .addAllFindings(List.of(findings))
                .build());
    }

    private static List<List<String>> rules(List<Cause> causes) {
        return causes.stream()
                .map(cause -> cause.rules().stream().map(RuleId::value).toList())
                .toList();
    }

    @Test
    void two_findings_of_one_rule_in_one_paragraph_are_one_cause_at_one_place() {
        ImmutableList<Cause> causes = causes(
                finding("TN-02", ONE, 8, 9, Measure.words("–"), Measure.words("-")),
                finding("TN-02", ONE, 15, 16, Measure.words("–"), Measure.words("-")));

        assertThat(rules(causes)).containsExactly(List.of("TN-02"));
        assertThat(causes.get(0).sightings()).hasSize(2);
        assertThat(causes.get(0).places()).isEqualTo(1);
    }

    @Test
    void rules_that_say_the_same_of_one_heading_are_one_cause_told_of_the_longest_stretch() {
        ImmutableList<Cause> causes = causes(
                finding("DM-01", ONE, 0, 2, ITALIC, UPRIGHT),
                finding("ND-01", ONE, 0, 40, ITALIC, UPRIGHT),
                finding("RM-04", ONE, 0, 40, ITALIC, UPRIGHT));

        assertThat(rules(causes)).containsExactly(List.of("ND-01", "DM-01", "RM-04"));
        assertThat(causes.get(0).sightings()).hasSize(1);
    }

    @Test
    void a_rule_that_says_a_part_of_what_another_says_is_told_with_it() {
        ImmutableList<Cause> causes = causes(
                finding("DM-01", ONE, 0, 2, ITALIC, UPRIGHT),
                finding(
                        "ND-01",
                        ONE,
                        0,
                        40,
                        Measure.all(List.of(TWELVE, ITALIC)),
                        Measure.all(List.of(THIRTEEN, UPRIGHT))));

        assertThat(rules(causes)).containsExactly(List.of("ND-01", "DM-01"));
    }

    @Test
    void one_size_of_the_words_of_a_line_is_one_cause_over_the_whole_line() {
        Finding word = finding("SO-10", ONE, 0, 3, TWELVE, THIRTEEN);
        Finding symbol = finding("SO-12", ONE, 4, 14, TWELVE, THIRTEEN);

        Sighting sighting = causes(word, symbol).get(0).sightings().get(0);

        assertThat(sighting.finding()).isEqualTo(symbol);
        assertThat(sighting.echoes()).containsExactly(word);
        assertThat(sighting.at()).isEqualTo(Location.of(Component.BODY, ONE, 0, 14));
    }

    @Test
    void the_same_fault_in_two_paragraphs_stays_two_causes_of_two_rules() {
        assertThat(rules(causes(
                        finding("SO-10", ONE, 0, 3, TWELVE, THIRTEEN), finding("SO-12", TWO, 0, 3, TWELVE, THIRTEEN))))
                .containsExactly(List.of("SO-10"), List.of("SO-12"));
    }

    @Test
    void other_values_asked_for_other_faults_and_lengths_stay_apart() {
        Measure narrow = Measure.of(Length.mm(10));
        Measure wide = Measure.of(Length.mm(20));

        assertThat(causes(
                        finding("SO-10", ONE, 0, 3, TWELVE, THIRTEEN),
                        finding("SO-12", ONE, 0, 3, TWELVE, Measure.of(FontSize.points(14))),
                        finding("SO-15", ONE, 0, 3, ITALIC, UPRIGHT),
                        finding("PAGE-04", ONE, 0, 3, narrow, wide),
                        finding("PAGE-05", ONE, 0, 3, narrow, wide)))
                .hasSize(5);
    }

    @Test
    void an_error_is_never_told_as_an_echo_of_a_warning() {
        Finding error = finding("A-1", ONE, 0, 3, ITALIC, UPRIGHT);
        Finding warning = weaker(finding("B-1", ONE, 0, 40, ITALIC, UPRIGHT));

        assertThat(rules(causes(error, warning))).containsExactly(List.of("A-1"), List.of("B-1"));
    }

    @Test
    void a_rule_with_an_error_and_a_warning_tells_two_causes() {
        Finding error = finding("A-1", ONE, 0, 3, ITALIC, UPRIGHT);

        assertThat(causes(error, weaker(finding("A-1", TWO, 0, 3, ITALIC, UPRIGHT))))
                .extracting(Cause::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void no_finding_is_lost_whatever_is_put_together() {
        Finding[] findings = IntStream.range(0, 200)
                .mapToObj(i -> finding(
                        "R-" + i % 7,
                        i % 3 == 0 ? ONE : TWO,
                        i % 5,
                        5 + i % 11,
                        i % 2 == 0 ? ITALIC : Measure.all(List.of(TWELVE, ITALIC)),
                        i % 2 == 0 ? UPRIGHT : Measure.all(List.of(THIRTEEN, UPRIGHT))))
                .toArray(Finding[]::new);

        ImmutableList<Finding> told = causes(findings).stream()
                .flatMap(cause -> cause.findings().stream())
                .collect(toImmutableList());

        assertThat(told).containsExactlyInAnyOrder(findings);
    }

    @Test
    void a_cause_that_was_not_found_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cause(new RuleId("A-1"), Severity.ERROR, ImmutableList.of()));
    }
}
