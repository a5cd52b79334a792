package vn.records.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.records.finding.Basis;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Toys.Toy;

/** What an agency changes in a rule book. */
class HousePolicyTest {

    private static final RuleId LENGTH = new RuleId("TOY-A-1");
    private static final RuleId STAMP = new RuleId("TOY-A-2");
    private static final RuleId WHOLE = new RuleId("TOY-A-3");
    private static final RuleId UNKNOWN = new RuleId("TOY-Z-9");
    private static final RuleId LEFT_MARGIN = new RuleId("ND30-PAGE-06");

    private final RuleBook<Toy> book =
            Toys.book(List.of(Toys.wholeRule(), Toys.lengthRule("TOY-A-1").build(), Toys.stampRule()));
    private final Toy tooLong = Toys.toy().long_(120);

    @Test
    void a_rule_taken_out_is_not_judged_and_not_counted() {
        RuleBook<Toy> house = book.without(LENGTH);

        Report report = house.evaluate(tooLong);

        assertThat(report.verdicts()).containsOnlyKeys(STAMP, WHOLE);
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdicts().get(WHOLE)).isNotInstanceOf(Verdict.Failed.class);
        assertThat(house.house().removed()).containsExactly(LENGTH);
        assertThat(book.house()).isEqualTo(HousePolicy.NONE);
        assertThat(book.evaluate(tooLong).verdicts()).hasSize(3);
    }

    @Test
    void a_rule_can_be_graded_otherwise() {
        Report report = book.severity(LENGTH, Severity.INFO).evaluate(tooLong);

        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(report.findings()).extracting(Finding::basis).containsExactly(Basis.LAW);
    }

    @Test
    void a_grading_outlives_the_choice_of_a_day_and_a_second_grading_counts() {
        RuleBook<Toy> house = book.severity(LENGTH, Severity.INFO)
                .severity(LENGTH, Severity.WARNING)
                .withSeverities((level, basis) -> Severity.ERROR)
                .inForceOn(Toys.FIRST);

        assertThat(house.evaluate(tooLong).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(house.house().severities()).containsOnlyKeys(LENGTH);
    }

    @Test
    void a_rule_of_the_agency_has_its_own_words_and_is_for_information() {
        Rule<Toy> own = Toys.lengthRule("HOUSE-1").basis(Basis.HOUSE).build();
        Function<Language, Wording> words = language -> Wording.load(HousePolicyTest.class, List.of("house"), language);

        RuleBook<Toy> house = book.with(List.of(own), words).named("toys+house");

        Report report = house.evaluate(tooLong);
        assertThat(report.ruleBook()).isEqualTo("toys+house");
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals(own.id()))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(house.wording(Language.ENGLISH).title(own.id())).isEqualTo("Length of the house");
        assertThat(house.wording(Language.ENGLISH).title(LENGTH))
                .isEqualTo(book.wording(Language.ENGLISH).title(LENGTH));
        assertThat(house.house().added()).containsExactly(own.id());
        assertThatIllegalArgumentException().isThrownBy(() -> house.with(List.of(own), words));
    }

    @Test
    void a_tolerance_outlives_every_other_change_and_the_subject_keeps_its_own() {
        Rule<Toy> own = Toys.lengthRule("HOUSE-1").basis(Basis.HOUSE).build();
        Function<Language, Wording> words = language -> Wording.load(HousePolicyTest.class, List.of("house"), language);

        RuleBook<Toy> house = book.withTolerance(Length.mm(9))
                .with(List.of(own), words)
                .without(STAMP)
                .severity(LENGTH, Severity.INFO)
                .withSeverities((level, basis) -> Severity.ERROR)
                .named("toys+house")
                .inForceOn(Toys.FIRST);

        assertThat(house.tolerance()).contains(Length.mm(9));
        assertThat(book.tolerance()).isEmpty();
        assertThat(house.evaluate(tooLong).tolerance()).isEqualTo(tooLong.tolerance());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.withTolerance(Length.mm(-1)))
                .withMessageContaining("negative tolerance");
    }

    @Test
    void words_of_two_books_may_not_differ() {
        Wording english = book.wording(Language.ENGLISH);

        assertThat(english.with(english).keys()).isEqualTo(english.keys());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.with(book.wording(Language.VIETNAMESE)))
                .withMessageContaining("words of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.with(Wording.load(HousePolicyTest.class, List.of("clash"), Language.ENGLISH)))
                .withMessageContaining("TOY-A-1.title");
    }

    @Test
    void a_book_knows_only_its_own_rules() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.without(UNKNOWN))
                .withMessageContaining("TOY-Z-9");
        assertThatIllegalArgumentException().isThrownBy(() -> book.severity(UNKNOWN, Severity.INFO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.narrowed(STAMP, Length.mm(1), Length.mm(2)))
                .withMessageContaining("no range");
    }

    @Test
    void an_audit_knows_what_was_taken_out() {
        assertThat(RuleAudit.of(book.without(LENGTH)))
                .noneMatch(problem -> problem.contains("unknown rule") || problem.contains("sums up"));
    }

    private static Draft margin(double mm) {
        return PresentationRules.book().rule(LEFT_MARGIN).orElseThrow().examples().stream()
                .filter(example -> example.name().equals(mm == 35 ? "widest allowed" : "one millimetre too wide"))
                .map(example -> example.subject().get())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_narrower_range_of_the_agency_is_for_information_and_that_of_the_law_stays() {
        RuleBook<Draft> house = PresentationRules.book().narrowed(LEFT_MARGIN, Length.mm(30), Length.mm(32));

        assertThat(PresentationRules.book().evaluate(margin(35)).findings()).isEmpty();
        assertThat(house.evaluate(margin(35)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(LEFT_MARGIN);
            assertThat(finding.basis()).isEqualTo(Basis.HOUSE);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(house.wording(Language.ENGLISH).measure(finding.fault().required()))
                    .isEqualTo("30–32 mm");
        });
        assertThat(house.evaluate(margin(36)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PresentationRules.book().narrowed(LEFT_MARGIN, Length.mm(29), Length.mm(32)))
                .withMessageContaining("not within");
    }
}
