package vn.records.presentation.prose;

/** What letters and digits of words are (<i>chữ và chữ số của từ</i>), looked up for those that Vietnamese is written with. */
final class WordLetters {

    private static final int PART = 1;
    private static final int UPPER = 1 << 1;
    private static final int LOWER = 1 << 2;

    private static final char END_OF_LATIN = '\u0250';
    private static final char FIRST_EXTENSION = '\u1e00';
    private static final char END_OF_EXTENSION = '\u1f00';

    private static final char[] SMALL = new char[END_OF_LATIN + END_OF_EXTENSION - FIRST_EXTENSION];
    private static final byte[] TRAITS = new byte[SMALL.length];

    static {
        for (char c = 0; c < END_OF_EXTENSION; c++) {
            int place = place(c);
            if (place >= 0) {
                SMALL[place] = Character.toLowerCase(c);
                TRAITS[place] = (byte) asked(c);
            }
        }
    }

    private WordLetters() {}

    /** Returns the place of a character in the tables; negative if it is in none. */
    private static int place(char c) {
        if (c < END_OF_LATIN) {
            return c;
        }
        return c >= FIRST_EXTENSION && c < END_OF_EXTENSION ? END_OF_LATIN + c - FIRST_EXTENSION : -1;
    }

    private static int asked(char c) {
        return (Character.isLetterOrDigit(c) ? PART : 0)
                | (Character.isUpperCase(c) ? UPPER : 0)
                | (Character.isLowerCase(c) ? LOWER : 0);
    }

    private static int traits(char c) {
        int place = place(c);
        return place < 0 ? asked(c) : TRAITS[place];
    }

    /** Whether it is a letter or a digit. */
    static boolean isPart(char c) {
        return (traits(c) & PART) != 0;
    }

    static boolean isUpper(char c) {
        return (traits(c) & UPPER) != 0;
    }

    static boolean isLower(char c) {
        return (traits(c) & LOWER) != 0;
    }

    static char small(char c) {
        int place = place(c);
        return place < 0 ? Character.toLowerCase(c) : SMALL[place];
    }
}
