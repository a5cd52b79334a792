package vn.records.presentation.recognition.line;

import org.jspecify.annotations.Nullable;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/**
 * Reads the number or letter that a line begins with: khoản, điểm and mục with a Roman number, and lines with a hyphen. Some
 * marks, as in {@code 2-} and {@code (2)}, are only taken for marks of a list where the numbers count on.
 */
final class ListLabels {

    private static final String ROMAN = "IVXLCDM";
    private static final String DIGITS = "0123456789";
    private static final String DASHES = "-–";

    /** The numbers of khoản have no more digits. */
    private static final int MOST_DIGITS = 2;

    private ListLabels() {}

    /** Returns the item that a line is by its number, letter or hyphen; nothing for text. */
    static @Nullable BodyItem read(Line line, String text, int start, boolean quoted) {
        if (line.isDash()) {
            return new BodyItem(Unit.DASH, line, text.substring(start, start + 1), start + 1, quoted);
        }
        if (text.charAt(start) == '(') {
            return bracketed(line, text, start + 1, quoted);
        }
        int to = labelEnd(text, start);
        if (to == start || to >= text.length()) {
            return null;
        }
        String label = text.substring(start, to);
        if (isDigits(label)) {
            return ".)/".indexOf(text.charAt(to)) >= 0
                    ? arabic(line, text, start, to, quoted)
                    : unusual(Unit.CLAUSE, line, text, start, to, quoted);
        }
        int roman = isRoman(label) && !isSubjectMark(text, start) ? romanMarkEnd(line, text, to) : 0;
        return roman > 0
                ? new BodyItem(Unit.ROMAN, line, label, roman, quoted)
                : lettered(line, text, start, to, quoted);
    }

    private static @Nullable BodyItem lettered(Line line, String text, int start, int to, boolean quoted) {
        char letter = text.charAt(start);
        if (to != start + 1 || !Character.isLetter(letter)) {
            return null;
        }
        char mark = text.charAt(to);
        if (mark == ')' || (mark == '.' && Character.isLowerCase(letter))) {
            return new BodyItem(Unit.POINT, line, text.substring(start, to), to + 1, quoted);
        }
        return Character.isLowerCase(letter) ? unusual(Unit.POINT, line, text, start, to, quoted) : null;
    }

    /** {@code (2)} or {@code (b)}. */
    private static @Nullable BodyItem bracketed(Line line, String text, int from, boolean quoted) {
        int to = labelEnd(text, from);
        boolean closed = to > from && to + 1 < text.length() && text.charAt(to) == ')' && isGap(text.charAt(to + 1));
        if (!closed) {
            return null;
        }
        String label = text.substring(from, to);
        boolean letter = label.length() == 1 && Character.isLowerCase(label.charAt(0));
        return letter || (isDigits(label) && label.length() <= MOST_DIGITS)
                ? new BodyItem(letter ? Unit.POINT : Unit.CLAUSE, line, label, to + 1, quoted)
                : null;
    }

    /** A sign with a blank behind it, then text: {@code 2- Tổ viên}, {@code b/ đề xuất}; a sentence begins with a capital. */
    private static @Nullable BodyItem unusual(Unit unit, Line line, String text, int start, int to, boolean quoted) {
        int at = firstShown(text, to);
        boolean dash = at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0;
        boolean sign = dash || (at == to && text.charAt(to) == (unit == Unit.CLAUSE ? ':' : '/'));
        if (!sign || at + 1 >= text.length() || !isGap(text.charAt(at + 1)) || to - start > MOST_DIGITS) {
            return null;
        }
        int rest = firstShown(text, at + 1);
        boolean begins = rest < text.length()
                && (unit == Unit.POINT
                        ? Character.isLetter(text.charAt(rest))
                        : Character.isUpperCase(text.charAt(rest)));
        return begins ? new BodyItem(unit, line, text.substring(start, to), at + 1, quoted) : null;
    }

    private static @Nullable BodyItem arabic(Line line, String text, int start, int to, boolean quoted) {
        int end = to;
        while (end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1))) {
            end = labelEnd(text, end + 1);
        }
        String label = text.substring(start, end);
        boolean marked = end < text.length() && ".)/".indexOf(text.charAt(end)) >= 0;
        int after = marked ? end + 1 : end;
        if (end > to) {
            boolean date = after < text.length() && Character.isLetterOrDigit(text.charAt(after));
            return date ? null : new BodyItem(Unit.SUBCLAUSE, line, label, after, quoted);
        }
        boolean number =
                text.charAt(to) == '/' && after < text.length() && Character.isLetterOrDigit(text.charAt(after));
        return number ? null : new BodyItem(Unit.CLAUSE, line, label, after, quoted);
    }

    /**
     * Returns the offset after the mark behind a Roman number; 0 if there is none. What may be a sentence too is a heading
     * only in capitals or bold type.
     */
    private static int romanMarkEnd(Line line, String text, int to) {
        if (".-/:".indexOf(text.charAt(to)) >= 0) {
            return to + 1;
        }
        int at = firstShown(text, to);
        boolean sign = at < text.length()
                && at + 1 < text.length()
                && (at == to
                        ? text.charAt(at) == ')' || text.charAt(at) == '–'
                        : DASHES.indexOf(text.charAt(at)) >= 0 && isGap(text.charAt(at + 1)));
        return sign && (line.isBold() || VietnameseText.isUpperCase(text.substring(at))) ? at + 1 : 0;
    }

    /** Whether a line begins with a Roman number and a mark: {@code I. NHỮNG KẾT QUẢ}. */
    static boolean isRomanNumbered(String text) {
        int to = labelEnd(text, 0);
        return to > 0
                && to < text.length()
                && isRoman(text.substring(0, to))
                && !isSubjectMark(text, 0)
                && (".-/:".indexOf(text.charAt(to)) >= 0 || text.startsWith(" - ", to) || text.startsWith(" – ", to));
    }

    /** Whether a line begins with a number or letter in a mark that is one by itself. */
    static boolean isUsual(Line line, String text, int start) {
        BodyItem item = read(line, text, start, false);
        return item != null && !UnusualMarks.isUnusual(item);
    }

    /** Whether the letters are V/v, which begin a subject and no list. */
    private static boolean isSubjectMark(String text, int from) {
        return text.regionMatches(true, from, "v/v", 0, 3);
    }

    static int labelEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int firstShown(String text, int from) {
        int i = from;
        while (i < text.length() && isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isGap(char c) {
        return VietnameseText.isSpace(c);
    }

    static boolean isDigits(String text) {
        return consistsOf(DIGITS, text);
    }

    static boolean isRoman(String text) {
        return consistsOf(ROMAN, text);
    }

    private static boolean consistsOf(String signs, String text) {
        int i = 0;
        while (i < text.length() && signs.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > 0 && i == text.length();
    }
}
