package vn.records.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Letters and the marks that are typed behind them, composed and taken apart (<i>chữ dựng sẵn, chữ tổ hợp</i>).
 *
 * <p>To put marks in order takes time that grows by the square of their number, so that of a letter with more marks than any
 * script has the marks are brought into one form by so many at a time. Such a letter is no text.
 */
final class Marks {

    /** As many as the stream-safe format of Unicode allows behind one letter, and some more. */
    static final int MOST = 64;

    private Marks() {}

    /** Returns a text in form C or D. */
    static String normalize(String text, Form form) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = isMark(c) ? run + 1 : 0;
            if (run > MOST && !Character.isLowSurrogate(c)) {
                out.append(Normalizer.normalize(text.substring(from, i), form));
                from = i;
                run = 1;
            }
        }
        return from == 0
                ? Normalizer.normalize(text, form)
                : out.append(Normalizer.normalize(text.substring(from), form)).toString();
    }

    /** Whether a text is in form C. */
    static boolean isComposed(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = isMark(text.charAt(i)) ? run + 1 : 0;
            if (run > MOST) {
                return normalize(text, Form.NFC).equals(text);
            }
        }
        return Normalizer.isNormalized(text, Form.NFC);
    }

    /** Whether it is a mark, or half of what may be one. */
    private static boolean isMark(char c) {
        if ((Letters.traits(c) & Letters.LOOSE) == 0) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.SURROGATE;
    }
}
