package vn.records.completeness.transfer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A number in words (<i>số viết bằng chữ</i>), as papers ask for it beside the figures.
 *
 * @since 0.1
 */
public final class NumberWords {
    private static final ImmutableList<String> DIGITS =
            ImmutableList.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final ImmutableList<String> SCALES = ImmutableList.of("", " nghìn", " triệu", " tỷ");
    private static final int THOUSAND = 1000;

    private NumberWords() {}

    /**
     * Returns a number in words, such as {@code một trăm linh năm}.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static String of(int number) {
        checkArgument(number >= 0, "negative number: %s", number);
        if (number == 0) {
            return DIGITS.get(0);
        }
        List<String> groups = new ArrayList<>();
        int scale = 0;
        for (int rest = number; rest > 0; rest /= THOUSAND) {
            if (rest % THOUSAND > 0) {
                groups.add(0, group(rest % THOUSAND, rest >= THOUSAND) + SCALES.get(scale));
            }
            scale++;
        }
        return String.join(" ", groups);
    }

    private static String group(int number, boolean whole) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        List<String> words = new ArrayList<>();
        if (hundreds > 0 || whole) {
            words.add(DIGITS.get(hundreds) + " trăm");
        }
        if (tens > 1) {
            words.add(DIGITS.get(tens) + " mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(one(tens, ones));
        }
        return String.join(" ", words);
    }

    private static String one(int tens, int ones) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS.get(ones);
    }
}
