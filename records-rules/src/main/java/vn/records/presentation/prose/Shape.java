package vn.records.presentation.prose;

/** The letters of a word by their case (<i>kiểu chữ của từ</i>). */
public enum Shape {
    /** Small letters only. */
    SMALL,
    /** A capital, then small letters; also one capital alone. */
    CAPITAL,
    /** Two capitals or more and nothing else. */
    CAPITALS,
    /** Begins with a digit. */
    NUMBER,
    /** Anything else, such as a digit behind letters. */
    MIXED;

    /** Returns the shape of a stretch of letters and digits. */
    static Shape of(String text, int start, int end) {
        if (Character.isDigit(text.charAt(start))) {
            return NUMBER;
        }
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            upper += WordLetters.isUpper(c) ? 1 : 0;
            lower += WordLetters.isLower(c) ? 1 : 0;
        }
        if (upper + lower < end - start) {
            return MIXED;
        } else if (upper == 0) {
            return SMALL;
        } else if (upper == 1 && Character.isUpperCase(text.charAt(start))) {
            return CAPITAL;
        }
        return lower == 0 ? CAPITALS : MIXED;
    }
}
