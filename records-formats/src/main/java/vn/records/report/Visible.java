package vn.records.report;

import vn.records.report.words.HiddenCharacter;

/**
 * Text of strangers made safe to print (<i>ký tự ẩn</i>). Shows what a reader would not see (<i>ký tự ẩn</i>): control characters, which could steer a terminal, marks that
 * turn the direction of text, and characters without width. A tab becomes a space, a line break a bar.
 *
 * @since 0.1
 */
public final class Visible {

    private Visible() {}

    /** Returns the text on one line, each invisible character written as its code point, such as {@code ⟨U+202E⟩}. */
    public static String of(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            append(out, c);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** Whether no second look is needed: most of what there is. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0xC0 && c < 0x530) || (c >= 0x1E00 && c < 0x2000);
    }

    private static void append(StringBuilder out, int c) {
        if (c == '\t') {
            out.append(' ');
        } else if (c == '\n' || c == '\r') {
            out.append(" | ");
        } else if (HiddenCharacter.is(c)) {
            HiddenCharacter.code(out.append("⟨U+"), c).append('⟩');
        } else {
            out.appendCodePoint(c);
        }
    }
}
