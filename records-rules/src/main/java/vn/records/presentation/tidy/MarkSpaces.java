package vn.records.presentation.tidy;

import vn.records.presentation.tidy.Spacing.Edit;
import vn.records.presentation.tidy.Spacing.Found;
import vn.records.text.VietnameseText;

/** One space before a mark, or behind an opening bracket (<i>dấu cách trước dấu câu, sau dấu mở ngoặc</i>). */
final class MarkSpaces {

    private static final String MARKS = ",.;:)";
    private static final String ENDS_WORD = ")]”\"%’»";
    private static final String BEHIND_MARK = " \u00a0\t)”\"»";

    private static final int GAP = 3;

    private MarkSpaces() {}

    static void before(String text, Found found) {
        int open = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char before = text.charAt(i - 1);
            char mark = text.charAt(i + 1);
            boolean inside = open > 0;
            open += before == '(' ? 1 : before == ')' && open > 0 ? -1 : 0;
            boolean word = Character.isLetterOrDigit(before) || ENDS_WORD.indexOf(before) >= 0;
            if (text.charAt(i) == ' '
                    && word
                    && MARKS.indexOf(mark) >= 0
                    && (mark != ')' || inside)
                    && isMark(text, i, mark)) {
                boolean joined = i + 2 < text.length() && Character.isLetter(text.charAt(i + 2));
                found.at(i, i + 2, joined ? new Edit(i, i + 2, mark + " ") : Edit.without(i));
            }
        }
    }

    /** Whether a mark ends words there: it begins no number, name of a file or closing sign, and stands between no digits. */
    private static boolean isMark(String text, int space, char mark) {
        int next = space + 2;
        if (next == text.length()) {
            return true;
        }
        char behind = text.charAt(next);
        boolean letter = Character.isLetter(behind) && mark != '.' && mark != ':';
        boolean gap = BEHIND_MARK.indexOf(behind) >= 0 || (mark == ')' && MARKS.indexOf(behind) >= 0);
        char shown = gap && next + 1 < text.length() ? text.charAt(next + 1) : behind;
        boolean sum = Character.isDigit(text.charAt(space - 1)) && Character.isDigit(shown);
        boolean dots = MARKS.indexOf(shown) >= 0 && mark != ')';
        return (letter || gap) && !sum && !dots && !laysOut(text, next);
    }

    /** Whether so many spaces follow that they lay out a line. */
    private static boolean laysOut(String text, int from) {
        int to = Math.min(text.length(), from + GAP);
        for (int i = from; i < to; i++) {
            if (!VietnameseText.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return to - from == GAP;
    }

    static void behindBracket(String text, Found found) {
        for (int i = 0; i + 2 < text.length(); i++) {
            char behind = text.charAt(i + 2);
            if (text.charAt(i) == '(' && text.charAt(i + 1) == ' ' && Character.isLetterOrDigit(behind)) {
                found.at(i, i + 2, Edit.without(i + 1));
            }
        }
    }
}
