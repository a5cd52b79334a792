package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Example;
import vn.records.rule.RuleBook;

class FixesTest {

    private static final RuleBook<Draft> BOOK = PresentationRules.book();

    @TestFactory
    Stream<DynamicTest> a_fix_mends_its_fault_and_adds_none() {
        return BOOK.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .filter(example -> example.kind() == Example.Kind.FAILS)
                        .map(example -> DynamicTest.dynamicTest(rule + ": " + example.name(), () -> mend(example))));
    }

    private static void mend(Example<Draft> example) {
        Draft draft = example.subject().get();
        Report before = BOOK.evaluate(draft);
        Draft mended = Mending.of(draft, before.findings());
        Report after = BOOK.evaluate(mended);

        if (before.findings().stream().allMatch(Finding::isFixable)) {
            assertThat(names(after))
                    .as("%s: %s", example.name(), before.findings())
                    .isEmpty();
        } else {
            assertThat(names(before))
                    .as("%s: %s", example.name(), before.findings())
                    .containsAll(names(after));
        }
    }

    private static Set<String> names(Report report) {
        Set<String> names = new TreeSet<>();
        report.findings().forEach(finding -> names.add(finding.rule().toString()));
        return names;
    }
}
