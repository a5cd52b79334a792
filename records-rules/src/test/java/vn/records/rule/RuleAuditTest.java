package vn.records.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.law.EffectivePeriod;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Toys.Toy;

class RuleAuditTest {

    private static List<String> audit(Rule<?>... rules) {
        @SuppressWarnings("unchecked")
        List<Rule<Toy>> toys = (List<Rule<Toy>>) (List<?>) List.of(rules);
        return RuleAudit.of(Toys.book(toys));
    }

    private static Rule<Toy> length() {
        return Toys.lengthRule("TOY-A-1").build();
    }

    @Test
    void a_sound_book_has_no_problems() {
        assertThat(audit(length(), Toys.stampRule(), Toys.wholeRule())).isEmpty();
    }

    @Test
    void a_text_of_no_rule_is_named() {
        assertThat(audit(length(), Toys.stampRule())).containsExactly("text of an unknown rule: TOY-A-3.title");
    }

    @Test
    void a_rule_without_texts_is_named() {
        assertThat(audit(
                        length(),
                        Toys.stampRule(),
                        Toys.wholeRule(),
                        Toys.lengthRule("TOY-B-7").build()))
                .contains("no text: TOY-B-7.title", "no text: TOY-B-7.message");
    }

    @Test
    void two_rules_on_one_topic_at_one_time_are_named() {
        Rule<Toy> twin = Toys.lengthRule("TOY-A-2").topic("length.TOY-A-1").build();

        assertThat(audit(length(), twin, Toys.wholeRule()))
                .contains("topic length.TOY-A-1 twice in force: TOY-A-1, TOY-A-2");
    }

    @Test
    void a_topic_without_a_rule_is_named() {
        Rule<Toy> later = Toys.lengthRule("TOY-A-2")
                .inForce(EffectivePeriod.since(Toys.LAST.plusDays(2)))
                .topic("length.TOY-A-1")
                .build();

        assertThat(audit(length(), later, Toys.wholeRule()))
                .contains(
                        "topic length.TOY-A-1 without a rule from 2011-01-01 on, and TOY-A-1 does not say that it ends");
    }

    @Test
    void what_a_rule_says_of_an_example_without_words_is_named() {
        Rule<Toy> wordless = Toys.lengthRule("TOY-A-1")
                .check(toy -> toy.length().compareTo(Length.mm(100)) < 0
                        ? Verdict.failed(Fault.of(
                                        Location.of(Component.PAGE),
                                        Measure.of(toy.length()),
                                        Measure.of(Length.mm(100)))
                                .withVariant("unheard"))
                        : Verdict.undecided("unheard"))
                .examples(e -> e.fails("short", toy -> toy.long_(89))
                        .fails("shorter", toy -> toy.long_(88))
                        .undecided("long", toy -> toy.long_(120)))
                .build();

        assertThat(audit(wordless, Toys.stampRule(), Toys.wholeRule()))
                .containsExactly(
                        "TOY-A-1 has 0 of 1 examples of kind PASSES",
                        "no text: TOY-A-1.message.unheard",
                        "no text: reason.unheard");
    }

    @Test
    void a_missing_example_on_a_side_of_a_bound_is_named() {
        Rule<Toy> one = Toys.lengthRule("TOY-A-1")
                .examples(e -> e.passes("shortest", toy -> toy.long_(90))
                        .fails("too short", toy -> toy.long_(89))
                        .fails("too long", toy -> toy.long_(111)))
                .build();

        assertThat(audit(one, Toys.stampRule(), Toys.wholeRule()))
                .containsExactly("TOY-A-1 has 1 of 2 examples of kind PASSES");
    }

    @Test
    void an_example_that_comes_out_otherwise_is_named() {
        Rule<Toy> wrong = Toys.lengthRule("TOY-A-1")
                .examples(e -> e.passes("shortest", toy -> toy.long_(90))
                        .passes("not so long", toy -> toy.long_(111))
                        .fails("not so short", toy -> toy.long_(90))
                        .fails("too long", toy -> toy.long_(111))
                        .undecided("decided", toy -> toy))
                .build();

        assertThat(audit(wrong, Toys.stampRule(), Toys.wholeRule()))
                .hasSize(3)
                .allMatch(problem -> problem.startsWith("TOY-A-1, example '"))
                .anyMatch(problem -> problem.contains("not so long"))
                .anyMatch(problem -> problem.contains("not so short"))
                .anyMatch(problem -> problem.contains("decided"));
    }

    @Test
    void an_undecided_example_of_an_undecided_rule_is_right() {
        Rule<Toy> rule = Rule.<Toy>rule("TOY-A-1")
                .topic("t")
                .cites(Toys.CITATION)
                .inForce(Toys.IN_FORCE)
                .decidable(Decidability.BY_HEURISTIC)
                .base(Toys::toy)
                .check(toy -> Verdict.undecided("size"))
                .examples(e -> e.on(() -> Toys.toy().long_(7)).undecided("any", toy -> toy))
                .build();
        RuleBook<Toy> book = Toys.book(List.of(rule));
        Example<Toy> example = rule.examples().get(0);

        assertThat(RuleAudit.outcome(book, rule, example)).isEmpty();
        assertThat(example.subject().get()).isEqualTo(Toys.toy().long_(7));
    }

    @Test
    void parts_that_are_no_rules_are_named() {
        Rule<Toy> sum = Rule.<Toy>rule("TOY-A-3")
                .topic("t")
                .cites(Toys.CITATION)
                .inForce(Toys.IN_FORCE)
                .sumsUp("TOY-A-9")
                .build();

        assertThat(audit(length(), Toys.stampRule(), sum))
                .containsExactly("TOY-A-3 sums up what is no rule by itself: TOY-A-9");
    }

    /** A rule that asks for what the law leaves free: at least 95 mm. */
    private static Rule<Toy> stricter(int shortest, int tooShort) {
        return Rule.<Toy>rule("HOUSE-1")
                .topic("house.length")
                .cites(Toys.CITATION)
                .inForce(Toys.IN_FORCE)
                .basis(Basis.HOUSE)
                .decidable(Decidability.FROM_FILE)
                .base(Toys::toy)
                .check(toy -> toy.length().compareTo(Length.mm(95)) >= 0
                        ? Verdict.passed()
                        : Verdict.failed(Fault.of(
                                Location.of(Component.PAGE), Measure.of(toy.length()), Measure.of(Length.mm(95)))))
                .examples(e ->
                        e.passes("shortest", toy -> toy.long_(shortest)).fails("too short", toy -> toy.long_(tooShort)))
                .build();
    }

    private static List<String> auditWith(Rule<Toy> added) {
        RuleBook<Toy> law = Toys.book(List.of(length(), Toys.stampRule(), Toys.wholeRule()));
        return RuleAudit.of(
                law.with(List.of(added), language -> Wording.load(RuleAuditTest.class, List.of("house"), language)));
    }

    @Test
    void examples_of_the_law_need_not_keep_a_stricter_rule_of_an_agency() {
        assertThat(auditWith(stricter(95, 94))).isEmpty();
    }

    @Test
    void examples_of_an_agency_must_keep_the_law_and_come_out_as_they_say() {
        assertThat(auditWith(stricter(111, 94)))
                .singleElement()
                .asString()
                .contains("HOUSE-1, example 'shortest'", "findings of [TOY-A-1]");
        assertThat(auditWith(stricter(95, 89)))
                .singleElement()
                .asString()
                .contains("HOUSE-1, example 'too short'", "findings of [HOUSE-1, TOY-A-1]");
        assertThat(auditWith(stricter(94, 94)))
                .singleElement()
                .asString()
                .contains("HOUSE-1, example 'shortest' (PASSES)");
        assertThat(auditWith(stricter(95, 95)))
                .singleElement()
                .asString()
                .contains("HOUSE-1, example 'too short' (FAILS)");
    }

    @Test
    void examples_of_the_law_need_not_keep_a_range_that_an_agency_narrowed() {
        RuleId leftMargin = new RuleId("ND30-PAGE-06");
        RuleBook<Draft> house = PresentationRules.book().narrowed(leftMargin, Length.mm(31), Length.mm(32));
        Rule<Draft> rule = house.rule(leftMargin).orElseThrow();

        assertThat(rule.examples())
                .hasSizeGreaterThan(3)
                .allSatisfy(example ->
                        assertThat(RuleAudit.outcome(house, rule, example)).isEmpty());
    }
}
