package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Example;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.RuleAudit;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;

class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> every_example_comes_out_as_it_says() {
        return examples((book, rule, example) ->
                assertThat(RuleAudit.outcome(book, rule, example)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> every_verdict_has_words_in_both_languages() {
        return examples((book, rule, example) -> {
            Report report = book.evaluate(example.subject().get());
            assertWorded(report, book.wording(Language.VIETNAMESE));
            assertWorded(report, book.wording(Language.ENGLISH));
        });
    }

    private static void assertWorded(Report report, Wording words) {
        for (Finding finding : report.findings()) {
            assertThat(words.message(finding)).doesNotContain("{").isNotBlank();
        }
        for (Verdict verdict : report.verdicts().values()) {
            if (verdict instanceof Verdict.Undecided undecided) {
                assertThat(words.reason(undecided.reason())).isNotBlank();
            } else if (verdict instanceof Verdict.NotApplicable none) {
                assertThat(words.reason(none.reason())).isNotBlank();
            }
        }
    }

    private interface Demand {
        void check(RuleBook<Draft> book, Rule<Draft> rule, Example<Draft> example);
    }

    private static Stream<DynamicTest> examples(Demand demand) {
        return PresentationRules.books().stream()
                .map(PresentationRules::book)
                .flatMap(book -> book.rules().stream()
                        .flatMap(rule -> rule.examples().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        rule + " " + example.kind() + ": " + example.name(),
                                        () -> demand.check(book, rule, example)))));
    }
}
