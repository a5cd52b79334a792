package vn.records.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.finding.Decidability;
import vn.records.finding.Finding;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.RuleProblem;
import vn.records.finding.Verdict;
import vn.records.rule.Toys.Toy;

/** A rule that throws loses only itself. */
class RuleProblemsTest {

    private static final RuleId BROKEN = new RuleId("TOY-B-1");
    private static final RuleId SUM = new RuleId("TOY-C-1");

    private static Rule.Builder<Toy> rule(RuleId id) {
        return Rule.<Toy>rule(id.value())
                .topic("topic." + id)
                .cites(Toys.CITATION)
                .inForce(Toys.IN_FORCE)
                .decidable(Decidability.FROM_FILE)
                .base(Toys::toy);
    }

    private static RuleBook<Toy> book(Check<Toy> check) {
        return Toys.book(List.of(
                Toys.lengthRule("TOY-A-1").build(),
                rule(BROKEN).check(check).build(),
                rule(SUM).sumsUp("TOY-B-1").build()));
    }

    private static Verdict thrown(RuntimeException exception) {
        throw exception;
    }

    private static Verdict endless(int depth) {
        return depth < 0 ? Verdict.passed() : endless(depth == 7 ? 1 : depth + 1);
    }

    private static Verdict undecided(Class<?> exception) {
        return new Verdict.Undecided(Reason.of("rule-broke", "exception", Measure.words(exception.getName())));
    }

    @Test
    void a_rule_that_throws_is_undecided_and_all_others_are_asked() {
        IllegalStateException cause = new IllegalStateException("no such toy");
        Report report = book(toy -> thrown(cause)).evaluate(Toys.toy().long_(120));

        assertThat(report.verdicts().get(BROKEN)).isEqualTo(undecided(IllegalStateException.class));
        assertThat(report.findings()).extracting(Finding::rule).containsExactly(new RuleId("TOY-A-1"));
        RuleProblem problem = report.problems().get(0);
        assertThat(report.problems()).hasSize(1);
        assertThat(problem.rule()).isEqualTo(BROKEN);
        assertThat(problem.exception()).isEqualTo("java.lang.IllegalStateException");
        assertThat(problem.message()).isEqualTo("no such toy");
        assertThat(problem.cause()).containsSame(cause);
        assertThat(problem).hasToString("TOY-B-1: java.lang.IllegalStateException: no such toy");
    }

    @Test
    void a_rule_that_sums_it_up_is_undecided() {
        Report report = book(toy -> thrown(new IllegalStateException())).evaluate(Toys.toy());

        assertThat(report.verdicts().get(SUM)).isEqualTo(Verdict.undecided("parts-undecided"));
        assertThat(report.problems()).extracting(RuleProblem::rule).containsExactly(BROKEN);
    }

    @Test
    void a_rule_that_runs_out_of_stack_loses_only_itself() {
        Report report = book(toy -> endless(0)).evaluate(Toys.toy());

        assertThat(report.verdicts().get(BROKEN)).isEqualTo(undecided(StackOverflowError.class));
        assertThat(report.problems().get(0).message()).isEmpty();
        assertThat(report.problems().get(0)).hasToString("TOY-B-1: java.lang.StackOverflowError");
        assertThat(report.count(Verdict.Passed.class)).isEqualTo(1);
    }

    @Test
    void errors_of_the_machine_go_on() {
        RuleBook<Toy> book = book(toy -> {
            throw new OutOfMemoryError("full");
        });

        assertThatThrownBy(() -> book.evaluate(Toys.toy()))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("full");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // what a host without null checks may do
    void a_rule_without_any_verdict_is_broken() {
        Report report = book(toy -> null).evaluate(Toys.toy());

        assertThat(report.verdicts().get(BROKEN)).isEqualTo(undecided(NullPointerException.class));
        assertThat(report.problems().get(0).message()).isEqualTo("no verdict");
    }

    @Test
    void where_the_law_does_not_apply_no_rule_is_asked() {
        RuleBook<Toy> gated = RuleBook.of(
                "gated",
                book(toy -> thrown(new IllegalStateException())).rules(),
                toy -> java.util.Optional.of(Verdict.notApplicable("size")),
                Toys.class);

        assertThat(gated.evaluate(Toys.toy()).problems()).isEmpty();
    }

    @Test
    void equal_problems_give_equal_reports_whatever_was_thrown() {
        RuleBook<Toy> book = book(toy -> thrown(new IllegalStateException("x")));

        assertThat(book.evaluate(Toys.toy())).isEqualTo(book.evaluate(Toys.toy()));
        assertThat(book.evaluate(Toys.toy()))
                .isNotEqualTo(
                        book(toy -> thrown(new IllegalStateException("y"))).evaluate(Toys.toy()));
    }

    @Test
    void the_reason_has_words_in_every_book() {
        RuleBook<Toy> book = book(toy -> thrown(new IllegalStateException("x")));
        Reason reason = ((Verdict.Undecided) undecided(IllegalStateException.class)).reason();

        for (Language language : Language.values()) {
            assertThat(book.wording(language).reason(reason)).contains("java.lang.IllegalStateException");
        }
    }

    @Test
    void the_audit_names_an_example_that_breaks_a_rule_even_if_it_may_stay_undecided() {
        Rule<Toy> broken = rule(BROKEN)
                .check(toy -> thrown(new IllegalStateException("x")))
                .examples(e -> e.undecided("any", toy -> toy))
                .build();
        RuleBook<Toy> book = Toys.book(List.of(broken));

        assertThat(RuleAudit.outcome(book, broken, broken.examples().get(0)))
                .hasValueSatisfying(
                        problem -> assertThat(problem).contains("TOY-B-1, example 'any'", "breaks", "IllegalState"));
        assertThat(RuleAudit.of(book)).anyMatch(problem -> problem.contains("example 'any'"));
    }
}
