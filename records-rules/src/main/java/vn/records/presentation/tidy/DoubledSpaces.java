package vn.records.presentation.tidy;

import com.google.common.collect.ImmutableSet;
import vn.records.presentation.tidy.Spacing.Edit;
import vn.records.presentation.tidy.Spacing.Found;
import vn.records.text.VietnameseText;

/** Two spaces between words (<i>hai dấu cách liền nhau</i>); more of them lay out a line. */
final class DoubledSpaces {

    /** Two spaces beside them are room for a number that is still to be written. */
    private static final ImmutableSet<String> NUMBERED = ImmutableSet.of(
            "ngày", "tháng", "năm", "số", "giờ", "phút", "quý", "thứ", "khóa", "khoá", "tờ", "trang", "lúc");

    private static final ImmutableSet<String> BEHIND_NUMBER = ImmutableSet.of("tháng", "năm", "giờ", "phút");

    private DoubledSpaces() {}

    static void find(String text, Found found) {
        for (int i = 1; i + 2 < text.length(); i++) {
            boolean two = isSpace(text.charAt(i))
                    && isSpace(text.charAt(i + 1))
                    && !VietnameseText.isSpace(text.charAt(i - 1))
                    && !VietnameseText.isSpace(text.charAt(i + 2));
            if (two && !isRoom(text, i)) {
                found.at(i, i + 2, Edit.without(i + 1));
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0';
    }

    private static boolean isRoom(String text, int space) {
        char behind = text.charAt(space + 2);
        return behind == '/'
                || text.charAt(space - 1) == '/'
                || NUMBERED.contains(lastWord(text, space))
                || BEHIND_NUMBER.contains(firstWord(text, space + 2));
    }

    private static String lastWord(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 6) {
            start--;
        }
        return VietnameseText.lower(text.substring(start, end));
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - start < 6) {
            end++;
        }
        return VietnameseText.lower(text.substring(start, end));
    }
}
