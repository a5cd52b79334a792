package vn.records.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import vn.records.sample.ToyLaw;

/** A fix after which a rule breaks is not made: what that rule would have found nobody knows. */
class BreakingFixTest {

    private static final RuleId DASH = new RuleId("TOY-DASH-01");
    private static final RuleId BREAKING = new RuleId("TOY-NEW-01");

    @TempDir
    Path folder;

    private static RuleBook<Draft> book(String words) {
        Rule<Draft> dash = ToyLaw.BOOK.rule(DASH).orElseThrow();
        Rule<Draft> breaking = Rule.<Draft>rule(BREAKING.value())
                .topic("toy.new")
                .cites(dash.citations().get(0))
                .inForce(dash.inForce())
                .decidable(Decidability.FROM_FILE)
                .check(draft -> {
                    if (draft.lines().stream().anyMatch(line -> line.folded().contains(words))) {
                        throw new IllegalStateException(words);
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
}
