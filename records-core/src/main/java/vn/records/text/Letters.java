package vn.records.text;

/** What is known of single characters (<i>đặc điểm của ký tự</i>), looked up so that one pass over a text tells all of it. */
final class Letters {

    /** White space of any width, the no-break space included. */
    static final int SPACE = 1;
    /** Of no width at all. */
    static final int UNSEEN = 1 << 1;
    /** May have to be composed with what stands before it. */
    static final int LOOSE = 1 << 2;
    /** A vowel with a tone mark that may belong to the vowel before. */
    static final int SECOND_TONED = 1 << 3;
    /** A letter of any alphabet. */
    static final int LETTER = 1 << 4;
    /** May begin what a text leaves open. */
    static final int BLANK = 1 << 5;

    private static final char END_OF_LATIN = '\u0300';
    private static final char END_OF_MARKS = '\u0370';
    private static final char FIRST_EXTENSION = '\u1ea0';
    private static final char LAST_EXTENSION = '\u1ef9';
    private static final char FIRST_SIGN = '\u2000';
    private static final char LAST_SIGN = '\u203f';
    private static final char FIRST_COMPOSED_SIGN = '\u2010';
    private static final char LAST_COMPOSED_SIGN = '\u2026';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char FIRST_ZERO_WIDTH = '\u180e';

    private static final byte[] LATIN_AND_MARKS = table((char) 0, END_OF_MARKS);
    private static final byte[] EXTENSION = table(FIRST_EXTENSION, (char) (LAST_EXTENSION + 1));
    private static final byte[] SIGNS = table(FIRST_SIGN, (char) (LAST_SIGN + 1));

    private Letters() {}

    private static byte[] table(char from, char to) {
        byte[] table = new byte[to - from];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) asked((char) (from + i));
        }
        return table;
    }

    /** Returns what a character is, one bit for each trait. */
    static int traits(char c) {
        if (c < END_OF_MARKS) {
            return LATIN_AND_MARKS[c];
        }
        if (c >= FIRST_EXTENSION && c <= LAST_EXTENSION) {
            return EXTENSION[c - FIRST_EXTENSION];
        }
        return c >= FIRST_SIGN && c <= LAST_SIGN ? SIGNS[c - FIRST_SIGN] : asked(c);
    }

    private static int asked(char c) {
        boolean unseen = c == SOFT_HYPHEN || (c >= FIRST_ZERO_WIDTH && Character.getType(c) == Character.FORMAT);
        boolean composed = c < END_OF_LATIN
                || (c >= FIRST_EXTENSION && c <= LAST_EXTENSION)
                || (c >= FIRST_COMPOSED_SIGN && c <= LAST_COMPOSED_SIGN);
        return (Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACE : 0)
                | (unseen ? UNSEEN : 0)
                | (composed ? 0 : LOOSE)
                | (Fold.TONED_SECOND_VOWELS.indexOf(c) >= 0 ? SECOND_TONED : 0)
                | (Character.isLetter(c) ? LETTER : 0)
                | (BlankScanner.BEGINNINGS.indexOf(c) >= 0 ? BLANK : 0);
    }

    /** Returns the traits of all characters of a text together. */
    static int all(String text) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= traits(text.charAt(i));
        }
        return all;
    }

    /** Whether no character of a text may have to be composed with what stands before it. */
    static boolean areFirm(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= END_OF_LATIN && (traits(c) & LOOSE) != 0) {
                return false;
            }
        }
        return true;
    }
}
