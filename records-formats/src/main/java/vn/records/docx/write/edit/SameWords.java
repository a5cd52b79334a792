package vn.records.docx.write.edit;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.text.VietnameseText;

/**
 * Whether other text still says the same words (<i>giữ nguyên chữ</i>): letters and digits, whatever their case, the
 * Unicode form, the place of tone marks, the stroke of đ in a code, the noughts before a number, or Roman numerals, and
 * whether {@code về việc} is abbreviated.
 */
public final class SameWords {

    static final CharMatcher SAID = CharMatcher.forPredicate(Character::isLetterOrDigit);
    private static final Pattern NOUGHTS = Pattern.compile("(?<!\\d)0+(?=\\d)");
    private static final Pattern ROMAN = Pattern.compile("l?x{0,3}(?:ix|iv|v?i{0,3})");

    private SameWords() {}

    /** Whether nothing but punctuation, case, form and padding differs. */
    static boolean areKept(String old, String other) {
        return said(old).equals(said(other)) || isSameNumber(old, other);
    }

    /** Whether two texts write one number, in digits or Roman numerals. */
    static boolean isSameNumber(String old, String other) {
        int number = number(said(old));
        return number > 0 && number == number(said(other));
    }

    /** Returns the words of a text, fit to be compared. */
    public static String said(String text) {
        String folded = VietnameseText.foldTones(VietnameseText.withProperD(text))
                .toLowerCase(Locale.ROOT)
                .replace("về việc", "v/v")
                .replace('đ', 'd');
        Matcher noughts = NOUGHTS.matcher(folded);
        return SAID.retainFrom(noughts.replaceAll(""));
    }

    /** Returns the number that digits or Roman numerals write; 0 for anything else. */
    private static int number(String text) {
        if (!text.isEmpty() && text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(text);
        }
        return ROMAN.matcher(text).matches() ? roman(text) : 0;
    }

    private static int roman(String text) {
        int sum = 0;
        int last = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value =
                    switch (text.charAt(i)) {
                        case 'i' -> 1;
                        case 'v' -> 5;
                        case 'x' -> 10;
                        default -> 50;
                    };
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }
}
