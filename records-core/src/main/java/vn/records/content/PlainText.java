package vn.records.content;

import static com.google.common.base.Preconditions.checkArgument;

/** What texts of a content have to be: one line each, of characters that can be written to a file. */
final class PlainText {

    /** As many as the stream-safe format of Unicode allows behind one letter, and some more; no reader takes far more. */
    static final int MOST_MARKS = 64;

    private PlainText() {}

    /**
     * Returns the text.
     *
     * @throws IllegalArgumentException if it is blank or no plain line
     */
    static String given(String what, String text) {
        checkArgument(!text.isBlank(), "%s is blank", what);
        return line(what, text);
    }

    /**
     * Returns the text, which may be empty.
     *
     * @throws IllegalArgumentException if it holds a line break or another character that is no text, or more marks on
     *     one letter than any script has
     */
    static String line(String what, String text) {
        int bad = firstBad(text);
        checkArgument(bad < 0, "%s holds the character U+%s at %s", what, hex(text, bad), bad);
        int crowded = firstCrowded(text);
        checkArgument(crowded < 0, "%s holds more than %s marks on one letter at %s", what, MOST_MARKS, crowded);
        return text;
    }

    private static String hex(String text, int at) {
        return at < 0 ? "" : Integer.toHexString(0x10000 | text.charAt(at)).substring(1);
    }

    private static int firstBad(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isISOControl(c)
                    || Character.isSurrogate(c)
                    || c >= '\ufffe'
                    || c == '\u2028'
                    || c == '\u2029') {
                return i;
            }
        }
        return -1;
    }

    /** Returns the place of the first mark too many. */
    private static int firstCrowded(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = isMark(text.charAt(i)) ? run + 1 : 0;
            if (run > MOST_MARKS) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
