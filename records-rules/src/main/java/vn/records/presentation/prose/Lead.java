package vn.records.presentation.prose;

import vn.records.text.VietnameseText;

/** What stands between a word and the one before it (<i>dấu đứng trước từ</i>). */
public enum Lead {
    /** Nothing: it begins a paragraph, or its text behind the number or dash of a list. */
    START,
    /** A full stop, question or exclamation mark: it may begin a sentence, or stand behind an abbreviation. */
    STOP,
    /** A mark behind which a capital is nobody's fault: colon, semicolon, ellipsis, dash, bracket, quotation mark, gap. */
    MARK,
    /** Spaces. */
    SPACE,
    /** One hyphen without spaces. */
    HYPHEN,
    /** A comma and spaces. */
    COMMA,
    /** Any other sign, such as a slash. */
    SIGN;

    /** Returns the lead that a stretch of signs is. */
    static Lead of(String text, int start, int end) {
        int signs = 0;
        char sign = ' ';
        for (int i = start; i < end; i++) {
            if (!VietnameseText.isSpace(text.charAt(i))) {
                signs++;
                sign = text.charAt(i);
            } else if (text.charAt(i) == '\t') {
                return MARK;
            }
        }
        if (signs == 0) {
            return end - start > 2 ? MARK : SPACE;
        } else if (signs > 1) {
            return MARK;
        }
        boolean spaced = VietnameseText.isSpace(text.charAt(end - 1));
        return switch (sign) {
            case '.', '?', '!' -> spaced ? STOP : SIGN;
            case '-' -> end - start == 1 ? HYPHEN : MARK;
            case ',' -> COMMA;
            case '/', '%', '&', '@', '_', '\'', '’' -> SIGN;
            default -> MARK;
        };
    }
}
