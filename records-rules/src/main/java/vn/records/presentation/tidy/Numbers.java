package vn.records.presentation.tidy;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.prose.Passage;
import vn.records.presentation.prose.Prose;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * Numbers written the Vietnamese way (<i>dấu phẩy thập phân, dấu chấm hàng nghìn</i>): {@code 1.234,5}. Told is only what can
 * be read in no other way: {@code 1,234,567}, {@code 1,234.5}, {@code 12.5%}.
 */
public final class Numbers implements Check<Draft> {

    private static final Numbers VIETNAMESE = new Numbers();

    private static final Pattern GROUPS =
            Pattern.compile("[1-9]\\d{0,2}+(?:(?:,\\d{3}){2,}+(?:\\.\\d++)?+|,\\d{3}\\.\\d++)");
    private static final Pattern FRACTION = Pattern.compile("\\d{1,3}+\\.\\d{1,2}+");

    /** What is counted with fractions. */
    private static final ImmutableSet<String> UNITS =
            ImmutableSet.of("triệu", "tỷ", "tỉ", "nghìn", "km", "ha", "kg", "mét", "tấn", "lít");

    /** Whose numbers have parts. */
    private static final ImmutableSet<String> LABELS = ImmutableSet.of(
            "mục", "điểm", "khoản", "điều", "số", "phần", "bảng", "biểu", "hình", "phiên", "bản", "tiểu");

    private Numbers() {}

    /** Returns the condition. */
    public static Check<Draft> vietnamese() {
        return VIETNAMESE;
    }

    @Override
    public Verdict apply(Draft draft) {
        Sightings seen = new Sightings("");
        for (Passage passage : Prose.of(draft).passages()) {
            String text = passage.text();
            int from = 0;
            while (from < text.length()) {
                int end = isDigit(text.charAt(from)) ? end(text, from) : from;
                if (end > from && isForeign(text, from, end)) {
                    String number = text.substring(from, end);
                    seen.add(passage.at(from, end), number, Measure.words(mended(number)));
                }
                from = Math.max(end, from + 1);
            }
        }
        return Verdict.of(seen.faults());
    }

    /** Returns the offset after the digits, dots and commas from one on, without a mark at their end. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && (isDigit(text.charAt(end)) || isMark(text.charAt(end)))) {
            end++;
        }
        while (end > from && isMark(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns a number with its dots and commas the other way round. */
    private static String mended(String number) {
        return number.replace('.', ';').replace(',', '.').replace(';', ',');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isForeign(String text, int from, int end) {
        String number = text.substring(from, end);
        boolean joined =
                from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1)) || isSign(text.charAt(from - 1)));
        boolean goesOn = end < text.length() && (Character.isLetter(text.charAt(end)) || isSign(text.charAt(end)));
        if (joined || goesOn) {
            return false;
        }
        return GROUPS.matcher(number).matches()
                || (FRACTION.matcher(number).matches() && isCounted(text, end) && !LABELS.contains(before(text, from)));
    }

    private static boolean isSign(char c) {
        return "/-_:@".indexOf(c) >= 0;
    }

    private static boolean isCounted(String text, int end) {
        int from = shown(text, end);
        if (from < text.length() && text.charAt(from) == '%') {
            return true;
        }
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return from > end && UNITS.contains(text.substring(from, to));
    }

    private static int shown(String text, int from) {
        return from < text.length() && VietnameseText.isSpace(text.charAt(from)) ? from + 1 : from;
    }

    /** Returns the word before a number, in small letters. */
    private static String before(String text, int from) {
        int end = from > 0 && VietnameseText.isSpace(text.charAt(from - 1)) ? from - 1 : from;
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return VietnameseText.lower(text.substring(start, end));
    }
}
