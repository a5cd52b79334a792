package vn.records.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Finding;
import vn.records.finding.Level;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.law.EffectivePeriod;
import vn.records.measure.Length;
import vn.records.rule.Toys.Toy;

class RuleBookTest {

    private static final RuleId LENGTH = new RuleId("TOY-A-1");
    private static final RuleId STAMP = new RuleId("TOY-A-2");
    private static final RuleId WHOLE = new RuleId("TOY-A-3");

    private final RuleBook<Toy> book =
            Toys.book(List.of(Toys.wholeRule(), Toys.lengthRule("TOY-A-1").build(), Toys.stampRule()));

    @Test
    void rules_stand_in_the_order_of_their_ids() {
        assertThat(book.rules()).extracting(Rule::id).containsExactly(LENGTH, STAMP, WHOLE);
        assertThat(book.rule(STAMP)).map(Rule::topic).contains("stamp");
        assertThat(book.rule(new RuleId("TOY-B-1"))).isEmpty();
        assertThat(book.name()).isEqualTo("toys");
    }

    @Test
    void a_rule_twice_is_refused() {
        Rule<Toy> rule = Toys.stampRule();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Toys.book(List.of(rule, rule)))
                .withMessageContaining("TOY-A-2");
    }

    @Test
    void a_broken_rule_yields_a_finding_with_all_its_data() {
        Report report = book.evaluate(Toys.toy().long_(120));

        assertThat(report.ruleBook()).isEqualTo("toys");
        assertThat(report.judgedFor()).isEqualTo(Toys.FIRST);
        assertThat(report.tolerance()).isEqualTo(Length.mm(0.5));
        Finding finding = report.findings().get(0);
        assertThat(report.findings()).hasSize(1);
        assertThat(finding.rule()).isEqualTo(LENGTH);
        assertThat(finding.level()).isEqualTo(Level.MANDATORY);
        assertThat(finding.basis()).isEqualTo(Basis.LAW);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.citations()).containsExactly(Toys.CITATION);
        assertThat(finding.at()).isEqualTo(finding.fault().at());
        assertThat(finding.isFixable()).isFalse();
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isZero();
        assertThat(report.count(Verdict.Failed.class)).isEqualTo(2);
    }

    @Test
    void a_weaker_basis_of_a_fault_lowers_its_severity() {
        Finding finding = book.evaluate(Toys.toy().long_(40)).findings().get(0);

        assertThat(finding.basis()).isEqualTo(Basis.DERIVED);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_stronger_basis_of_a_fault_does_not_raise_it() {
        RuleBook<Toy> house =
                Toys.book(List.of(Toys.lengthRule("TOY-A-1").basis(Basis.HOUSE).build()));

        assertThat(house.evaluate(Toys.toy().long_(40)).findings())
                .extracting(Finding::basis)
                .containsExactly(Basis.HOUSE);
    }

    @Test
    void a_rule_that_nothing_here_can_decide_is_never_passed() {
        Report report = book.evaluate(Toys.toy());

        assertThat(report.verdicts().get(LENGTH)).isEqualTo(Verdict.passed());
        assertThat(report.verdicts().get(STAMP)).isEqualTo(Verdict.undecided("needs-register"));
        assertThat(report.verdicts().get(WHOLE)).isEqualTo(Verdict.undecided("parts-undecided"));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void each_kind_of_undecidable_rule_has_its_reason() {
        assertThat(undecided(Decidability.FROM_SIGNATURE)).isEqualTo(Verdict.undecided("needs-signature"));
        assertThat(undecided(Decidability.FROM_REGISTER)).isEqualTo(Verdict.undecided("needs-register"));
        assertThat(undecided(Decidability.NOT)).isEqualTo(Verdict.undecided("needs-judgement"));
    }

    private static Verdict undecided(Decidability decidability) {
        return Rule.<Toy>rule("TOY-A-9")
                .topic("t")
                .cites(Toys.CITATION)
                .inForce(Toys.IN_FORCE)
                .decidable(decidability)
                .build()
                .apply(Toys.toy());
    }

    @Test
    void a_rule_that_sums_up_takes_the_worst_and_has_no_finding_of_its_own() {
        Report report = book.evaluate(Toys.toy().long_(120));

        assertThat(report.verdicts().get(WHOLE)).isInstanceOf(Verdict.Failed.class);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly(LENGTH);
    }

    @Test
    void a_summary_of_what_does_not_apply_does_not_apply() {
        Rule<Toy> none =
                rule("TOY-A-1").check(toy -> Verdict.notApplicable("size")).build();
        Rule<Toy> sum = rule("TOY-A-3").sumsUp("TOY-A-1").build();
        Rule<Toy> passes = rule("TOY-A-2").check(toy -> Verdict.passed()).build();
        Rule<Toy> both = rule("TOY-A-4").sumsUp("TOY-A-1", "TOY-A-2").build();
        Report report = Toys.book(List.of(none, sum, passes, both)).evaluate(Toys.toy());

        assertThat(report.verdicts().get(WHOLE)).isEqualTo(Verdict.notApplicable("parts-not-applicable"));
        assertThat(report.verdicts().get(new RuleId("TOY-A-4"))).isEqualTo(Verdict.passed());
        assertThat(report.count(Verdict.NotApplicable.class)).isEqualTo(2);
    }

    private static Rule.Builder<Toy> rule(String id) {
        return Rule.<Toy>rule(id)
                .topic("topic." + id)
                .cites(Toys.CITATION)
                .inForce(Toys.IN_FORCE)
                .decidable(Decidability.FROM_FILE);
    }

    @Test
    void only_the_rules_in_force_are_asked() {
        RuleBook<Toy> two = Toys.book(List.of(Toys.stampRule(), later(Toys.LAST.plusDays(1))));

        assertThat(two.inForceOn(Toys.LAST).rules()).extracting(Rule::id).containsExactly(STAMP);
        assertThat(two.evaluate(Toys.toy()).verdicts()).containsOnlyKeys(STAMP);
        assertThat(book.inForceOn(Toys.FIRST)).isSameAs(book);
    }

    @Test
    void the_book_of_a_period_is_made_once() {
        RuleBook<Toy> two = Toys.book(List.of(Toys.stampRule(), later(Toys.LAST.plusDays(1))));

        assertThat(two.inForceOn(Toys.FIRST)).isSameAs(two.inForceOn(Toys.LAST)).isNotSameAs(two);
        assertThat(two.inForceOn(Toys.LAST.plusDays(1)))
                .isSameAs(two.inForceOn(Toys.LAST.plusYears(90)))
                .isNotSameAs(two.inForceOn(Toys.LAST));
        assertThat(two.inForceOn(Toys.FIRST.minusDays(1)).rules()).isEmpty();
        assertThat(two.inForceOn(LocalDate.MIN)).isSameAs(two.inForceOn(Toys.FIRST.minusDays(1)));
        assertThat(two.inForceOn(LocalDate.MAX).rules()).extracting(Rule::id).containsExactly(new RuleId("TOY-B-1"));
    }

    @Test
    void what_an_agency_changed_holds_in_every_period() {
        RuleBook<Toy> two = Toys.book(List.of(Toys.lengthRule("TOY-A-1").build(), later(Toys.LAST.plusDays(1))))
                .severity(LENGTH, Severity.INFO)
                .named("house");

        Report report = two.evaluate(Toys.toy().long_(120));

        assertThat(report.ruleBook()).isEqualTo("house");
        assertThat(report.verdicts()).containsOnlyKeys(LENGTH);
        assertThat(report.count(Severity.INFO)).isEqualTo(1);
    }

    @Test
    void a_rule_that_ends_its_topic_has_a_last_day() {
        assertThat(later(Toys.FIRST).ends()).isFalse();
        assertThat(rule("TOY-A-1").ends().build().ends()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> rule("TOY-A-1")
                        .inForce(EffectivePeriod.since(Toys.FIRST))
                        .ends()
                        .build())
                .withMessageContaining("ends on no day: TOY-A-1");
    }

    private static Rule<Toy> later(LocalDate first) {
        return Rule.<Toy>rule("TOY-B-1")
                .topic("later")
                .cites(Toys.CITATION)
                .inForce(EffectivePeriod.since(first))
                .build();
    }

    @Test
    void a_date_without_any_law_leaves_everything_undecided() {
        Toy old = new Toy("Cũ", Length.mm(5), Toys.FIRST.minusDays(1));

        assertThat(book.evaluate(old).verdicts().values()).hasSize(3).containsOnly(Verdict.undecided("law-not-loaded"));
    }

    @Test
    void a_gate_speaks_for_all_rules() {
        RuleBook<Toy> gated = RuleBook.of(
                "gated",
                book.rules(),
                toy -> toy.name().isEmpty() ? Optional.of(Verdict.notApplicable("size")) : Optional.empty(),
                Toys.class);

        assertThat(gated.evaluate(new Toy("", Length.mm(5), Toys.FIRST))
                        .verdicts()
                        .values())
                .hasSize(3)
                .containsOnly(Verdict.notApplicable("size"));
        assertThat(gated.evaluate(Toys.toy()).verdicts().get(LENGTH)).isEqualTo(Verdict.passed());
    }

    @Test
    void a_host_may_grade_otherwise() {
        RuleBook<Toy> mild = book.withSeverities((level, basis) -> Severity.INFO);

        assertThat(mild.evaluate(Toys.toy().long_(120)).count(Severity.INFO)).isEqualTo(1);
    }

    @Test
    void equal_subjects_give_equal_reports() {
        assertThat(book.evaluate(Toys.toy().long_(120)))
                .isEqualTo(book.evaluate(Toys.toy().long_(120)))
                .hasToString(book.evaluate(Toys.toy().long_(120)).toString());
    }

    @Test
    void a_rule_must_be_whole() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.<Toy>rule("TOY-A-1").cites(Toys.CITATION).build())
                .withMessageContaining("topic");
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.<Toy>rule("TOY-A-1").topic("t").build())
                .withMessageContaining("citation");
        assertThatIllegalStateException()
                .isThrownBy(() -> rule("TOY-A-1")
                        .decidable(Decidability.NOT)
                        .check(toy -> Verdict.passed())
                        .build())
                .withMessageContaining("decide");
        assertThatIllegalStateException()
                .isThrownBy(() -> rule("TOY-A-1")
                        .sumsUp("TOY-A-2")
                        .check(toy -> Verdict.passed())
                        .build())
                .withMessageContaining("parts");
        assertThat(ImmutableList.of(Toys.stampRule())).first().hasToString("TOY-A-2");
    }
}
