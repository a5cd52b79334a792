package vn.records.report.words;

import java.util.Locale;

/** A character that shows nothing by itself, or changes how others are shown (<i>ký tự ẩn</i>). */
public final class HiddenCharacter {

    private HiddenCharacter() {}

    /** Whether a code point is one: a control character, a mark of direction, a character without width, no character. */
    public static boolean is(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Appends its code point in at least four hexadecimal digits. */
    public static StringBuilder code(StringBuilder out, int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return out.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
    }
}
