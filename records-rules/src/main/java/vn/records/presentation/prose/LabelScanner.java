package vn.records.presentation.prose;

import com.google.common.collect.ImmutableList;
import vn.records.text.VietnameseText;

/** Finds the end of the number, letter or dash that a paragraph of a list begins with. */
final class LabelScanner {

    private static final String DASHES = "-–—+•·*▪●○◦➢✓";
    private static final ImmutableList<String> UNITS = ImmutableList.of("Điều ", "Khoản ", "Chương ", "Mục ", "Phần ");
    private static final int LONGEST = 12;

    private LabelScanner() {}

    /** Returns the offset after the label of a text and the spaces behind it; that of its first sign if it has none. */
    static int end(String text) {
        int start = shown(text, 0);
        if (start < text.length() && DASHES.indexOf(text.charAt(start)) >= 0) {
            return shown(text, start + 1);
        }
        int number = start;
        for (String unit : UNITS) {
            if (text.startsWith(unit, start)) {
                number = start + unit.length();
            }
        }
        int i = number;
        boolean mark = false;
        while (i < text.length() && i - number < LONGEST && (isOfNumber(text, i, number) || isMark(text, i))) {
            mark |= isMark(text, i);
            i++;
        }
        boolean ends = i > number && mark && (i == text.length() || VietnameseText.isSpace(text.charAt(i)));
        return ends ? shown(text, i) : start;
    }

    /** Digits, Roman digits, or one small letter. */
    private static boolean isOfNumber(String text, int at, int from) {
        char c = text.charAt(at);
        boolean letter =
                Character.isLowerCase(c) && at - from < 2 && (at == from || Character.isDigit(text.charAt(at - 1)));
        return Character.isDigit(c) || "IVXLC".indexOf(c) >= 0 || letter;
    }

    private static boolean isMark(String text, int at) {
        return ".)/(".indexOf(text.charAt(at)) >= 0;
    }

    private static int shown(String text, int from) {
        int i = from;
        while (i < text.length() && VietnameseText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
