package vn.records.text.encoding;

/**
 * The letters of TCVN 5712:1993, third set (<i>bảng mã TCVN3</i>), by the codes that page 1252 shows as other letters. Vowels
 * with a tone have small codes alone: in a word whose other letters are capitals they are capitals, {@code NéI} is
 * {@code NỘI}, and so they are beside such a word in a line of words without small letters.
 */
final class Tcvn3Codes {

    private static final String CODES =
            "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final String SAME = "ý";
    private static final Table TABLE = new Table(CODES, LETTERS);
    /** The letters that have no code of their capital. */
    private static final String SMALL_ALONE = LETTERS.substring(LETTERS.indexOf('đ') + 1);

    private static final int FEWEST_CAPITALS = 2;

    private Tcvn3Codes() {}

    static CodedReading read(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            char letter = TABLE.of(out[i]);
            if (letter != Table.NONE) {
                out[i] = letter;
            }
        }
        int line = 0;
        for (int i = 0; i <= out.length; i++) {
            if (i == out.length || out[i] == '\n') {
                raiseLine(out, line, i);
                line = i + 1;
            }
        }
        return new CodedReading(text, new String(out), SAME, 0);
    }

    /**
     * Raises the words in capitals of a line, and all of them where it is of words without small letters: the line of a number
     * has capitals in its symbol alone.
     */
    private static void raiseLine(char[] out, int from, int to) {
        boolean any = false;
        boolean words = true;
        int word = from;
        for (int i = from; i <= to; i++) {
            if (i == to || !Character.isLetter(out[i])) {
                if (isOfCapitals(out, word, i)) {
                    raise(out, word, i);
                    any = true;
                }
                word = i + 1;
                words &= i == to || Character.isWhitespace(out[i]) || out[i] == '-' || out[i] == ',';
            }
        }
        if (any && words && isOfCapitals(out, from, to)) {
            raise(out, from, to);
        }
    }

    /** Whether letters, but for those that have no capital, are capitals. */
    private static boolean isOfCapitals(char[] out, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(out[i]) && SMALL_ALONE.indexOf(out[i]) < 0) {
                return false;
            }
            capitals += Character.isUpperCase(out[i]) ? 1 : 0;
        }
        return capitals >= FEWEST_CAPITALS;
    }

    private static void raise(char[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SMALL_ALONE.indexOf(out[i]) >= 0) {
                out[i] = Character.toUpperCase(out[i]);
            }
        }
    }
}
