package vn.records.presentation.head;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Span;

/** Tiêu ngữ (<i>tiêu ngữ</i>) as the law prints it: its words, and the signs between them. */
public final class Motto {

    /** Hyphens that look alike: the usual one, the true one and the one that does not break. */
    private static final String HYPHENS = "-\u2010\u2011";

    /** A run of letters of the line, by its offsets. */
    private record Word(String text, int start, int end) {
        boolean is(String other) {
            return VietnameseText.foldCase(text).equals(VietnameseText.foldCase(other));
        }
    }

    private final String text;
    private final ImmutableList<Word> expected;

    private Motto(String text) {
        this.text = text;
        this.expected = ImmutableList.copyOf(words(text));
    }

    /** Returns Tiêu ngữ by its text, with its signs and capitals. */
    public static Motto of(String text) {
        return new Motto(text);
    }

    /** Passes when the words are there, whatever their letter case, and nothing before or behind them. */
    public Check<Draft> words() {
        return OnComponent.ofWords(Component.NATIONAL_MOTTO, (draft, part) -> words(part));
    }

    /** Passes when its signs stand between the words, with spaces as printed, and its capitals. */
    public Check<Draft> separators() {
        return OnComponent.ofWords(Component.NATIONAL_MOTTO, (draft, part) -> separators(part));
    }

    private Verdict words(Part part) {
        Line line = part.first();
        List<Word> words = words(line.text());
        boolean bare = words.isEmpty()
                || (isBare(line.text(), 0, words.get(0).start())
                        && isBare(
                                line.text(),
                                words.get(words.size() - 1).end(),
                                line.text().length()));
        if (part.lines().size() == 1 && bare && areExpected(words)) {
            return Verdict.passed();
        }
        return Verdict.failed(lookAlike(part.first())
                .orElseGet(() -> Fault.of(part.at(), Measure.words(part.text()), Measure.words(text))));
    }

    /** Returns the fault of words that are right but for a letter that looks like đ. */
    private Optional<Fault> lookAlike(Line line) {
        String found = line.text();
        String proper = VietnameseText.withProperD(found);
        if (found.equals(proper) || !areExpected(words(proper))) {
            return Optional.empty();
        }
        int at = Strings.commonPrefix(found, proper).length();
        return Optional.of(Fault.of(
                        line.at(Component.NATIONAL_MOTTO, at, at + 1),
                        Terms.character(found.charAt(at)),
                        Terms.character(proper.charAt(at)))
                .withVariant("eth"));
    }

    private static boolean isBare(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> VietnameseText.isSpace((char) c));
    }

    private boolean areExpected(List<Word> words) {
        if (words.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).is(expected.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private Verdict separators(Part part) {
        Line line = part.first();
        List<Word> words = words(line.text());
        if (part.lines().size() > 1 || words.size() != expected.size()) {
            return Verdict.undecided("motto-words");
        }
        List<Fault> faults = new ArrayList<>();
        judgeCase(line, words, faults);
        for (int i = 1; i < words.size(); i++) {
            String gap =
                    text.substring(expected.get(i - 1).end(), expected.get(i).start());
            if (!gap.isBlank()) {
                judgeGap(line, words.get(i - 1), words.get(i), gap, faults);
            }
        }
        return Verdict.of(faults);
    }

    private void judgeCase(Line line, List<Word> words, List<Fault> faults) {
        if (VietnameseText.isUpperCase(line.text())) {
            faults.add(fault(
                    line, words.get(0).start(), words.get(words.size() - 1).end(), text, "case"));
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String printed = expected.get(i).text();
            boolean known = word.is(printed);
            boolean right = VietnameseText.fold(word.text()).equals(VietnameseText.fold(printed));
            if (known && !right) {
                faults.add(fault(line, word.start(), word.end(), printed, "case"));
            }
        }
    }

    private static void judgeGap(Line line, Word before, Word after, String printed, List<Fault> faults) {
        String gap = line.text().substring(before.end(), after.start());
        String sign = CharMatcher.forPredicate(VietnameseText::isSpace).trimFrom(gap);
        int start = before.end() + Math.max(0, gap.indexOf(sign));
        boolean hyphen = sign.length() == 1 && HYPHENS.contains(sign);
        boolean spaced = !sign.isEmpty()
                && VietnameseText.isSpace(gap.charAt(0))
                && VietnameseText.isSpace(gap.charAt(gap.length() - 1));
        if (spaced && !hyphen) {
            faults.add(fault(line, start, start + sign.length(), printed.strip(), ""));
        } else if (!spaced) {
            faults.add(fault(line, before.end(), after.start(), printed, "spaces"));
        }
    }

    private static Fault fault(Line line, int from, int to, String right, String variant) {
        Location at = line.at(Component.NATIONAL_MOTTO, from, to);
        Fault fault = Fault.of(at, Measure.words(line.text().substring(from, to)), Measure.words(right))
                .withVariant(variant);
        return isShownAsTyped(line, at) ? fault.withFixes(new Fix.ReplaceText(at, right)) : fault;
    }

    /** Whether no format makes capitals of small letters, and the stretch has one format, so that a text can replace it. */
    private static boolean isShownAsTyped(Line line, Location at) {
        return line.paragraph().spansIn(at.start(), at.end()).stream()
                        .map(Span::format)
                        .distinct()
                        .filter(format -> !format.capitals())
                        .count()
                == 1;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(new Word(text.substring(start, i), start, i));
                start = -1;
            }
        }
        return words;
    }
}
