package vn.records.presentation.recipient;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.presentation.check.Stretch;
import vn.records.text.VietnameseText;

/**
 * One recipient or group of recipients (<i>một nơi nhận hoặc nhóm nơi nhận</i>), on one line or going on over several.
 *
 * @param lines its lines; at least one
 * @param text the folded text of its lines, joined by spaces
 */
record ListItem(ImmutableList<Stretch> lines, String text) {

    private static final String HYPHENS = "-–—";
    private static final String MARKS = HYPHENS + "+•·*▪●";
    private static final String MARKS_BEHIND = ",.;:";
    private static final Pattern FURTHER = Pattern.compile(";\\s*+([" + HYPHENS + "+•]\\s*+\\p{L})");

    /** Returns the recipient on some lines. */
    static ListItem of(List<Stretch> lines) {
        String text =
                lines.stream().map(line -> VietnameseText.fold(line.text())).collect(joining(" "));
        return new ListItem(ImmutableList.copyOf(lines), text);
    }

    /** Whether a text begins with a hyphen, a dash or a bullet. */
    static boolean isMarked(String folded) {
        return !folded.isEmpty() && MARKS.indexOf(folded.charAt(0)) >= 0;
    }

    Stretch first() {
        return lines.get(0);
    }

    Stretch last() {
        return lines.reverse().get(0);
    }

    /** Returns the text without the mark before it. */
    String words() {
        String text = text();
        return isMarked(text) ? text.substring(1).strip() : text;
    }

    boolean isMarked() {
        return isMarked(text());
    }

    /** Whether it begins with a hyphen, or a dash that looks like one; a plus may set off what belongs to the line above. */
    boolean isHyphenated() {
        String text = text();
        return !text.isEmpty() && (HYPHENS + "+").indexOf(text.charAt(0)) >= 0;
    }

    /** Returns where another recipient begins on one of its lines: behind a semicolon, with a mark of its own. */
    Optional<Location> further() {
        for (Stretch line : lines) {
            Matcher further = FURTHER.matcher(line.text());
            if (further.find()) {
                return Optional.of(line.at(
                        line.start() + further.start(1),
                        line.start() + line.text().length()));
            }
        }
        return Optional.empty();
    }

    /** Whether the mark was made by automatic numbering, so that it is no text of the file. */
    boolean isAutomatic() {
        return first().paragraph().labelLength() > 0 && first().start() == 0;
    }

    boolean endsWith(char mark) {
        String text = text();
        return !text.isEmpty() && text.charAt(text.length() - 1) == mark;
    }

    /** Whether it ends with a mark, right or wrong. */
    boolean endsWithMark() {
        return !ending().isEmpty() && MARKS_BEHIND.contains(ending());
    }

    /** Returns the words without the mark behind them. */
    String name() {
        String words = words();
        return endsWithMark() ? words.substring(0, Math.max(0, words.length() - 1)) : words;
    }

    /** Returns the last character shown, as a text. */
    String ending() {
        String text = text();
        return text.isEmpty() ? "" : text.substring(text.length() - 1);
    }

    /** Returns where the last character is. */
    Location ending(int length) {
        int end = last().at().end();
        return last().at(end - length, end);
    }

    /** Returns the change that ends it with a mark in place of another, or after what has none. */
    Fix endingWith(char mark) {
        return new Fix.ReplaceText(ending(endsWithMark() ? 1 : 0), String.valueOf(mark));
    }

    /** Returns where the text begins: its mark, where it has one. */
    Location beginning(int length) {
        int start = first().at().start();
        return first().at(start, start + length);
    }

    Location at() {
        return first().at();
    }
}
