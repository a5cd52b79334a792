package vn.records.content;

import static com.google.common.base.Preconditions.checkArgument;

/** What texts of a content have to be: one line each, of characters that can be written to a file. */
final class PlainText {

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
     * @throws IllegalArgumentException if it holds a line break or another character that is no text
     */
    static String line(String what, String text) {
        int bad = firstBad(text);
        checkArgument(bad < 0, "%s holds the character U+%s at %s", what, hex(text, bad), bad);
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
}
