package vn.records.text;

import java.util.Locale;

/**
 * Capitals and small letters (<i>chữ hoa, chữ thường</i>), whatever the locale of the machine, in time that grows with the
 * text alone: the methods of the platform copy all they have made for each letter that becomes two.
 */
final class Cases {

    private static final char DOTTED_CAPITAL_I = '\u0130';
    private static final String CAPITAL_I_AND_DOT = "I\u0307";
    private static final int PIECE = 512;

    private Cases() {}

    /** Of the letters that become two when they are made small there is one, which is the same as two letters. */
    static String lower(String text) {
        boolean dotted = text.indexOf(DOTTED_CAPITAL_I) >= 0;
        String parted = dotted ? text.replace(String.valueOf(DOTTED_CAPITAL_I), CAPITAL_I_AND_DOT) : text;
        return parted.toLowerCase(Locale.ROOT);
    }

    /** What a capital is does not depend on the letters beside it, so that pieces can be made alone. */
    static String upper(String text) {
        if (text.length() <= PIECE) {
            return text.toUpperCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + PIECE);
            to += to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            out.append(text.substring(from, to).toUpperCase(Locale.ROOT));
            from = to;
        }
        return text.contentEquals(out) ? text : out.toString();
    }
}
