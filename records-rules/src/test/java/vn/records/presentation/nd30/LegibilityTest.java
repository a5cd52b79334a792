package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.text.VietnameseText;
import vn.records.view.Paragraph;
import vn.records.view.Rewrite;

/** Of a text that cannot be read one thing is said, and nothing is concluded from its words. */
class LegibilityTest {

    private static Report of(UnaryOperator<String> damage) {
        Draft draft = Specimens.decision();
        return PresentationRules.book()
                .evaluate(Recognizer.again(
                        draft, Rewrite.body(draft.view(), paragraph -> ImmutableList.of(damaged(paragraph, damage)))));
    }

    private static Paragraph damaged(Paragraph paragraph, UnaryOperator<String> damage) {
        Paragraph out = paragraph;
        for (int i = 0; i < paragraph.text().length(); i++) {
            out = out.replacing(i, i + 1, damage.apply(paragraph.text().substring(i, i + 1)));
        }
        return out;
    }

    private static String plain(String letter) {
        String base = VietnameseText.skeleton(letter);
        return base.isEmpty() ? letter : VietnameseText.isUpperCase(letter) ? VietnameseText.upper(base) : base;
    }

    @Test
    void text_without_diacritics_is_one_finding() {
        Report report = of(LegibilityTest::plain);

        assertThat(report.findings())
                .hasSize(1)
                .allMatch(finding -> finding.rule().value().equals("ND30-PAGE-09"));
        assertThat(report.verdicts().get(new RuleId("ND30-QH-01"))).isEqualTo(Verdict.undecided("not-legible"));
    }

    @Test
    void damaged_text_is_one_finding() {
        Report report = of(letter -> letter.charAt(0) > 0xFF ? "?" : letter);

        assertThat(report.findings())
                .hasSize(1)
                .allMatch(finding -> finding.rule().value().equals("ND30-PAGE-09"));
    }

    @Test
    void text_in_an_old_code_table_is_undecided() {
        Report report = of(letter -> letter.charAt(0) > 0xFF ? "¸" : letter);

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdicts().get(new RuleId("ND30-PAGE-09"))).isEqualTo(Verdict.undecided("not-legible"));
    }
}
