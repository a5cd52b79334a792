package vn.records.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multisets;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.records.docx.ViewDocx;
import vn.records.docx.write.LeftFinding.Reason;
import vn.records.docx.write.edit.TextEdit;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Example;
import vn.records.rule.Rule;

/** Every failing example of every rule, written to a Word file, is mended in it as its findings promise. */
class FixExamplesTest {

    private static final Authorship AUTHOR = new Authorship("Văn thư", LocalDateTime.of(2026, 11, 22, 8, 0));

    /** Numbers of divisions are written in other numerals, which are letters, and codes as the letters they stand for. */
    private static final ImmutableSet<String> OTHER_LETTERS =
            ImmutableSet.of("ND30-PH-02", "ND30-MU-02", "ND30-PAGE-09");

    private static final TextEdit[] BY_OPTION =
            Stream.of(TextEdit.values()).filter(TextEdit::isByOption).toArray(TextEdit[]::new);

    private final DocxFixer fixer = DocxFixer.create();

    @TestFactory
    Stream<DynamicTest> a_fix_mends_its_finding_and_brings_none() {
        return examples((rule, example) -> mends(rule, example, Optional.empty()));
    }

    @TestFactory
    Stream<DynamicTest> a_tracked_fix_mends_as_well() {
        return examples((rule, example) -> mends(rule, example, Optional.of(AUTHOR)));
    }

    private interface Trial {
        void run(Rule<Draft> rule, Example<Draft> example) throws IOException;
    }

    private static Stream<DynamicTest> examples(Trial trial) {
        return PresentationRules.book().rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .filter(example -> example.kind() == Example.Kind.FAILS)
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + ": " + example.name(), () -> trial.run(rule, example))));
    }

    private void mends(Rule<Draft> rule, Example<Draft> example, Optional<Authorship> tracked) throws IOException {
        Draft draft = example.subject().get();
        byte[] file = ViewDocx.write(draft.view());
        FixOptions options = FixOptions.builder()
                .draft(draft.options())
                .addEdits(BY_OPTION)
                .tracked(tracked)
                .build();

        FixedDocument fixed = fixer.fix(file, options);

        assertThat(fixed.left())
                .filteredOn(left -> left.finding().isFixable())
                .allMatch(left -> left.reason() == Reason.NEEDS_JUDGEMENT
                        && left.finding().severity() != Severity.ERROR);
        assertThat(Multisets.containsOccurrences(rules(fixed.before()), rules(fixed.after())))
                .as(
                        "before %s, after %s",
                        fixed.before().findings(), fixed.after().findings())
                .isTrue();
        byte[] copy = fixed.file().read();
        if (!OTHER_LETTERS.contains(rule.id().value())) {
            assertThat(Stories.of(file).areKeptIn(Stories.of(copy))).isTrue();
        }
        assertThat(fixer.fix(copy, options).file().read()).isEqualTo(copy);
    }

    private static ImmutableMultiset<RuleId> rules(FileJudgement file) {
        return file.findings().stream().map(Finding::rule).collect(ImmutableMultiset.toImmutableMultiset());
    }
}
