package vn.records.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.finding.Decidability;
import vn.records.finding.RuleId;
import vn.records.finding.RuleProblem;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.reader.ReadLimits;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.sample.Letters;
import vn.records.sample.Papers;
import vn.records.sample.ToyLaw;

/** A fix after which a rule breaks is not made: what that rule would have found nobody knows. */
class BreakingFixTest {

    private static final RuleId DASH = new RuleId("TOY-DASH-01");
    private static final RuleId BREAKING = new RuleId("TOY-NEW-01");

    @TempDir
    Path folder;

    private static RuleBook<Draft> book(String words) {
        return book(
                draft -> draft.lines().stream().anyMatch(line -> line.folded().contains(words)));
    }

    private static RuleBook<Draft> book(Predicate<Draft> breaks) {
        Rule<Draft> dash = ToyLaw.BOOK.rule(DASH).orElseThrow();
        Rule<Draft> breaking = Rule.<Draft>rule(BREAKING.value())
                .topic("toy.new")
                .cites(dash.citations().get(0))
                .inForce(dash.inForce())
                .decidable(Decidability.FROM_FILE)
                .check(draft -> {
                    if (breaks.test(draft)) {
                        throw new IllegalStateException("broken");
                    }
                    return Verdict.passed();
                })
                .build();
        return RuleBook.of("toy", List.of(dash, breaking), draft -> Optional.empty(), ToyLaw.class);
    }

    private FixedDocument fixed(String words) throws IOException {
        byte[] file = Files.readAllBytes(Letters.faulty(folder.resolve("a.docx")));
        return DocxFixer.with(book(words), ReadLimits.DEFAULT).fix(file, FixOptions.all(Samples.OPTIONS));
    }

    @Test
    void a_fix_that_breaks_a_rule_is_taken_back() throws IOException {
        FixedDocument fixed = fixed("Độc lập - Tự do");

        assertThat(fixed.mended()).isEmpty();
        assertThat(fixed.left()).extracting(LeftFinding::reason).containsExactly(LeftFinding.Reason.WOULD_ADD_FINDING);
        assertThat(fixed.after().problems()).isEmpty();
    }

    @Test
    void a_rule_that_is_broken_anyway_keeps_no_fix_from_being_made() throws IOException {
        FixedDocument fixed = fixed("Độc lập");

        assertThat(fixed.mended()).hasSize(1);
        assertThat(fixed.after().problems()).extracting(RuleProblem::rule).containsExactly(BREAKING);
    }

    @Test
    void a_rule_broken_in_one_document_does_not_hide_that_it_breaks_in_another() throws IOException {
        Papers papers = new Papers(Papers.Layout.TABLE, Papers.Between.PAGE);
        byte[] file = papers.file(
                papers.decision("05").replace("Độc lập - Tự do", "Độc lập – Tự do"),
                Papers.statute("", Papers.REFERENCE, "Chương", "."));
        RuleBook<Draft> book = book(draft -> draft.ordinal() == 2
                || draft.lines().stream().anyMatch(line -> line.folded().contains("Độc lập - Tự do")));

        FixedDocument fixed = DocxFixer.with(book, ReadLimits.DEFAULT).fix(file, FixOptions.all(Samples.OPTIONS));

        assertThat(fixed.before().problems()).extracting(RuleProblem::rule).containsExactly(BREAKING);
        assertThat(fixed.after().problems()).extracting(RuleProblem::rule).containsExactly(BREAKING);
        assertThat(fixed.mended()).isEmpty();
        assertThat(fixed.left()).extracting(LeftFinding::reason).contains(LeftFinding.Reason.WOULD_ADD_FINDING);
    }
}
