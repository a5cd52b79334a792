package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.rule.Example;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.view.DocumentView;

/**
 * Every example of every rule of every regime, written to a Word file and read back, is judged as before. How many pages it has is what a
 * word processor leaves in a file, so that evidence is taken over.
 */
class RoundTripTest {

    private final DocxReader reader = DocxReader.create();

    @TestFactory
    Stream<DynamicTest> an_example_is_judged_alike_as_a_value_and_as_a_file() {
        return PresentationRules.regimes().stream()
                .map(PresentationRules::book)
                .flatMap(book -> book.rules().stream()
                        .flatMap(rule -> rule.examples().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        rule.id() + ": " + example.name(), () -> judgedAlike(book, rule, example)))));
    }

    private void judgedAlike(RuleBook<Draft> book, Rule<Draft> rule, Example<Draft> example) throws IOException {
        Draft draft = example.subject().get();
        DocumentView written = reader.read(ViewDocx.write(draft.view()));
        Draft again =
                Recognizer.again(draft, written.withPageEvidence(draft.view().pageEvidence()));

        Report before = book.evaluate(draft);
        Report after = book.evaluate(again);

        assertThat(after.problems()).isEmpty();
        assertThat(kinds(after)).isEqualTo(kinds(before));
        assertThat(after.findings())
                .map(Finding::rule)
                .isEqualTo(before.findings().stream().map(Finding::rule).toList());
        assertThat(after.verdicts().get(rule.id()))
                .hasSameClassAs(before.verdicts().get(rule.id()));
    }

    private static Object kinds(Report report) {
        Function<Verdict, String> kind = verdict -> verdict.getClass().getSimpleName();
        return report.verdicts().entrySet().stream()
                .map(entry -> entry.getKey() + " " + kind.apply(entry.getValue()))
                .toList();
    }
}
