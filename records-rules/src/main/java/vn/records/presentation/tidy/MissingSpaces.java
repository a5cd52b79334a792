package vn.records.presentation.tidy;

import vn.records.presentation.tidy.Spacing.Edit;
import vn.records.presentation.tidy.Spacing.Found;
import vn.records.text.VietnameseText;
import vn.records.text.syllable.VietnameseSyllable;

/**
 * No space behind a mark between two Vietnamese words (<i>thiếu dấu cách sau dấu câu</i>). Addresses, symbols, numbers and
 * abbreviations hold other signs, digits, or what is no word of two letters or more.
 */
final class MissingSpaces {

    private static final String MARKS = ",;:.";
    private static final String OF_NO_TEXT = "@/\\_=&#<>*|";
    private static final int LONGEST_WORD = 8;

    private MissingSpaces() {}

    static void find(String text, Found found) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean plain = true;
            int stops = 0;
            while (end < text.length() && !VietnameseText.isSpace(text.charAt(end))) {
                char c = text.charAt(end);
                plain &= OF_NO_TEXT.indexOf(c) < 0 && !Character.isDigit(c);
                stops += c == '.' ? 1 : 0;
                end++;
            }
            if (plain) {
                inside(text, start, end, stops, found);
            }
            start = end + 1;
        }
    }

    private static void inside(String text, int start, int end, int stops, Found found) {
        boolean address = text.startsWith("www", start) || text.startsWith("http", start);
        for (int i = start + 1; i + 1 < end && !address; i++) {
            char mark = text.charAt(i);
            boolean several = mark == '.' && stops > (text.charAt(end - 1) == '.' ? 2 : 1);
            if (MARKS.indexOf(mark) >= 0 && !several && isBetweenWords(text, i, mark == '.')) {
                found.at(i, i + 1, new Edit(i + 1, i + 1, " "));
            }
        }
    }

    /** Whether a whole word ends before a mark and one begins behind it; a full stop ends small letters before a capital. */
    private static boolean isBetweenWords(String text, int mark, boolean stop) {
        int start = mark;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && mark - start <= LONGEST_WORD) {
            start--;
        }
        int end = mark + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - mark <= LONGEST_WORD + 1) {
            end++;
        }
        String before = text.substring(start, mark);
        String behind = text.substring(mark + 1, end);
        return isWord(before)
                && isWord(behind)
                && (!stop || (Character.isLowerCase(before.charAt(0)) && Character.isUpperCase(behind.charAt(0))));
    }

    private static boolean isWord(String word) {
        if (word.length() < 2) {
            return false;
        }
        String rest = word.substring(1);
        return rest.equals(VietnameseText.lower(rest))
                && VietnameseSyllable.read(word).isPresent();
    }
}
