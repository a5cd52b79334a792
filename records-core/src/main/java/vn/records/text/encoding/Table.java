package vn.records.text.encoding;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/** What codes up to U+00FF stand for, each one character. */
final class Table {

    static final char NONE = 0;

    private static final char LAST_ASCII = 0x7F;
    private static final char LAST = 0xFF;

    private final char[] letters = new char[LAST + 1];

    /** A table of codes and what they stand for, in the same order. */
    Table(String codes, String letters) {
        checkArgument(codes.length() == letters.length(), "%s codes for %s letters", codes.length(), letters.length());
        Arrays.fill(this.letters, NONE);
        for (int i = 0; i < codes.length(); i++) {
            this.letters[codes.charAt(i)] = letters.charAt(i);
        }
    }

    /** Returns what a code stands for, or {@link #NONE}. */
    char of(char code) {
        return code <= LAST ? letters[code] : NONE;
    }

    static boolean isLetterBeyondAscii(char c) {
        return c > LAST_ASCII && Character.isLetter(c);
    }
}
