package vn.records.report.json;

import java.io.IOException;
import java.io.Writer;
import vn.records.report.words.HiddenCharacter;

/**
 * The characters of a JSON text. Those that nobody sees are written as escapes, so that a report can be looked at in a
 * terminal; a parser reads the same text: control characters, marks that turn the direction of text, characters without
 * width, separators of lines and paragraphs, and a surrogate that stands alone, which no UTF-8 could hold.
 */
final class JsonText {

    private static final String SHORT = "\b\t\n\f\r";
    private static final String SHORT_LETTERS = "btnfr";

    private final Writer out;
    private final char[] buffer = new char[8192];
    private int length;

    JsonText(Writer out) {
        this.out = out;
    }

    /** Writes tokens and white space as they are. */
    void plain(String text) throws IOException {
        plain(text, 0, text.length());
    }

    private void plain(String text, int from, int to) throws IOException {
        int at = from;
        while (at < to) {
            if (length == buffer.length) {
                handOn();
            }
            int end = Math.min(to, at + buffer.length - length);
            text.getChars(at, end, buffer, length);
            length += end - at;
            at = end;
        }
    }

    /** Writes a text in quotes. */
    void quoted(String text) throws IOException {
        plain("\"");
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                int whole = Character.toCodePoint(c, text.charAt(i + 1));
                if (HiddenCharacter.is(whole)) {
                    plain(text, from, i);
                    plain(escaped(c) + escaped(text.charAt(i + 1)));
                    from = i + 2;
                }
                i++;
            } else if (c == '"' || c == '\\' || HiddenCharacter.is(c)) {
                plain(text, from, i);
                plain(escaped(c));
                from = i + 1;
            }
        }
        plain(text, from, text.length());
        plain("\"");
    }

    /** Whether no second look is needed: Latin letters, Vietnamese ones and tone marks among them. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F && c != '"' && c != '\\')
                || (c >= 0xC0 && c < 0x370)
                || (c >= 0x1E00 && c < 0x1F00);
    }

    private static String escaped(char c) {
        int known = SHORT.indexOf(c);
        if (known >= 0) {
            return "\\" + SHORT_LETTERS.charAt(known);
        }
        return c == '"' || c == '\\'
                ? "\\" + c
                : HiddenCharacter.code(new StringBuilder("\\u"), c).toString();
    }

    void flush() throws IOException {
        handOn();
        out.flush();
    }

    private void handOn() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }
}
