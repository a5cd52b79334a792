package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.measure.FontSize;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Edits;
import vn.records.view.Paragraph;
import vn.records.view.Rewrite;
import vn.records.view.TextFormat;

/** What stands before the words of a paragraph of the body and shows nothing changes nothing of what is wrong with it. */
class WhiteSpaceTest {

    private static final Draft LETTER = Specimens.letter();
    private static final String ANY_PARAGRAPH = "Sở Nội vụ trân trọng";

    private static final ImmutableList<String> GAPS =
            ImmutableList.of("\t", "\t\t\t", " ", "     ", "\u00a0", "\u00a0\u00a0\u00a0", " \t\u00a0", "\u3000");

    private static final ImmutableList<String> WITHOUT_WIDTH =
            ImmutableList.of("\u200b", "\ufeff", "\u00ad\u2060", " \u200b ", "\t\u200b");

    private static final ImmutableList<String> MARKS =
            ImmutableList.of("", "- ", "-", "– ", "+ ", "• ", "-\u00a0", "-\t");

    /** They begin a note, which may stand in italics. */
    private static final ImmutableList<String> NOTES = ImmutableList.of("* ", "(", "Ghi chú: ");

    private static final ImmutableMap<String, UnaryOperator<TextFormat>> WRONG = ImmutableMap.of(
            "italic", format -> format.withItalic(true),
            "size 12", format -> format.withSize(FontSize.points(12)),
            "italic in size 15", format -> format.withItalic(true).withSize(FontSize.points(15)));

    private interface Claim {
        void check(String gap, String mark, UnaryOperator<TextFormat> format);
    }

    private static Stream<DynamicTest> each(List<String> gaps, List<String> marks, Claim claim) {
        return gaps.stream()
                .flatMap(gap -> marks.stream()
                        .flatMap(mark -> WRONG.entrySet().stream()
                                .map(format -> DynamicTest.dynamicTest(
                                        shown(gap) + " " + shown(mark) + " " + format.getKey(),
                                        () -> claim.check(gap, mark, format.getValue())))));
    }

    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(c -> out.append(
                        Character.isLetter(c) ? String.valueOf((char) c) : String.format(Locale.ROOT, "U+%04X", c)));
        return out.toString();
    }

    private static Report report(String beginning, UnaryOperator<TextFormat> format) {
        return PresentationRules.book()
                .evaluate(Recognizer.again(
                        LETTER,
                        Rewrite.body(
                                LETTER.view(), paragraph -> ImmutableList.of(changed(paragraph, beginning, format)))));
    }

    private static Paragraph changed(Paragraph paragraph, String beginning, UnaryOperator<TextFormat> format) {
        if (!paragraph.text().contains(ANY_PARAGRAPH)) {
            return paragraph;
        }
        Paragraph begun = paragraph.replacing(0, 0, beginning);
        return Edits.formatted(begun, 0, begun.text().length(), format);
    }

    private static List<String> rules(Report report) {
        return report.findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> a_gap_before_a_paragraph_in_a_wrong_style_leaves_it_the_one_finding_of_style() {
        return each(GAPS, MARKS, (gap, mark, format) -> {
            Report report = report(gap + mark, format);

            assertThat(report.problems()).isEmpty();
            assertThat(rules(report)).containsExactly("ND30-ND-01");
        });
    }

    @TestFactory
    Stream<DynamicTest> signs_without_width_before_it_do_so_too() {
        return each(WITHOUT_WIDTH, MARKS, (gap, mark, format) -> {
            Report report = report(gap + mark, format);

            assertThat(report.problems()).isEmpty();
            assertThat(rules(report)).containsExactly("ND30-ND-01");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_gap_before_a_note_makes_no_text_of_it() {
        return each(GAPS, NOTES, (gap, mark, format) -> {
            Report report = report(gap + mark, format);

            assertThat(report.problems()).isEmpty();
            assertThat(rules(report)).isEqualTo(rules(report(mark, format)));
        });
    }
}
