package vn.records.document;

import com.google.common.collect.ImmutableSet;
import vn.records.text.VietnameseText;

/** Character classes of a line in the head of a document (<i>số, ký hiệu; địa danh, thời gian</i>); an index past the end meets {@link #END}. */
final class LineCursor {
    /** What an index past the end meets. */
    static final char END = '\0';

    /** The length of the word {@code Số}. */
    static final int SO_LENGTH = 2;

    private static final String DASHES = "-‐‑‒–—―−";
    private static final String SLASHES = "/\\⁄∕／|";

    /** The word {@code số} and what it becomes when mistyped; {@code sở}, an agency, is another word. */
    private static final ImmutableSet<String> WORD_SO = ImmutableSet.of("số", "so", "sô", "só", "sổ", "sồ", "sỗ", "sộ");

    private static final String DIGITS = "0123456789";
    private static final String DOTS = "._…";

    private final String line;

    LineCursor(String line) {
        this.line = line;
    }

    int length() {
        return line.length();
    }

    char at(int index) {
        return index < line.length() ? line.charAt(index) : END;
    }

    String text(int start, int end) {
        return line.substring(start, end);
    }

    boolean is(int index, char c) {
        return at(index) == c;
    }

    boolean isOneOf(int index, String chars) {
        return index < line.length() && chars.indexOf(line.charAt(index)) >= 0;
    }

    boolean isDash(int index) {
        return isOneOf(index, DASHES);
    }

    boolean isSlash(int index) {
        return isOneOf(index, SLASHES);
    }

    boolean isDigit(int index) {
        return isOneOf(index, DIGITS);
    }

    boolean isLetter(int index) {
        return Character.isLetter(at(index));
    }

    boolean isDot(int index) {
        return isOneOf(index, DOTS);
    }

    private boolean isSpace(int index) {
        return VietnameseText.isSpace(at(index));
    }

    static boolean isLetterOrSpace(int codePoint) {
        return Character.isLetter(codePoint) || VietnameseText.isSpace((char) codePoint);
    }

    boolean startsGroup(int index) {
        return isLetter(index) || isDigit(index);
    }

    /** Returns whether a word in capitals with a hyphen behind it stands here, as in {@code QĐ-BNV}. */
    boolean startsSymbol(int index) {
        int end = skipGroup(index);
        return Character.isUpperCase(at(index)) && isDash(end) && startsGroup(end + 1);
    }

    boolean hasLetter(int start, int end) {
        return line.substring(start, end).chars().anyMatch(Character::isLetter);
    }

    int skipSpaces(int index) {
        int i = index;
        while (isSpace(i)) {
            i++;
        }
        return i;
    }

    int withoutSpacesAtEnd(int start) {
        return withoutSpacesAtEnd(start, line.length());
    }

    int withoutSpacesAtEnd(int start, int end) {
        int last = end;
        while (last > start && isSpace(last - 1)) {
            last--;
        }
        return last;
    }

    int skipDigits(int index) {
        int i = index;
        while (isDigit(i)) {
            i++;
        }
        return i;
    }

    /** Skips letters and digits, also with {@code &} between them. */
    int skipGroup(int index) {
        int i = index;
        while (startsGroup(i) || (is(i, '&') && i > index && startsGroup(i + 1))) {
            i++;
        }
        return i;
    }

    /**
     * Skips what stands where something is still to be written: spaces, dots, underscores, and the digits that printed
     * forms put between dots to point to a note.
     */
    int skipBlank(int index) {
        int i = index;
        while (true) {
            int digits = i;
            while (isSpace(i) || isDot(i)) {
                i++;
            }
            int end = skipDigits(i);
            boolean note = end > i && i > digits && isDot(i - 1) && isDot(end);
            if (!note) {
                return i;
            }
            i = end;
        }
    }

    /** Returns the index of the last dot in a stretch, or a smaller index than its start. */
    int lastDot(int start, int end) {
        int last = end - 1;
        while (last >= start && !isDot(last)) {
            last--;
        }
        return last;
    }

    /** Returns where the word {@code Số} begins, however it is typed: at the start or after a few words; or -1. */
    int findWordSo(int farthest) {
        int start = skipSpaces(0);
        for (int i = start; i < Math.min(line.length() - 1, start + farthest); i++) {
            boolean beginsWord = i == start || isSpace(i - 1);
            if (beginsWord && !isLetter(i + SO_LENGTH) && isSo(i)) {
                return i;
            }
            if (!isLetter(i) && !isSpace(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isSo(int index) {
        return WORD_SO.contains(VietnameseText.lower(line.substring(index, index + SO_LENGTH)));
    }
}
