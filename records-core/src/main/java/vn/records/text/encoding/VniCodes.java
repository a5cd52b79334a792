package vn.records.text.encoding;

/**
 * The letters of VNI for Windows (<i>bảng mã VNI</i>): a vowel, and a code behind it for its tone, or for its tone and its
 * circumflex or breve together; the letters with a horn, đ, and i with a tone have one code.
 */
final class VniCodes {

    private static final String ALONE = "ìíæóòîôöñÌÍÆÓÒÎÔÖÑ";
    private static final String SAME = "ìíÌÍ";
    private static final Table SINGLE = new Table(ALONE, "ìíỉĩịỵơưđÌÍỈĨỊỴƠƯĐ");

    private static final String TONED = "aeouyôöAEOUYÔÖ";
    private static final Table TONES =
            new Table("øùûõïØÙÛÕÏ", "\u0300\u0301\u0309\u0303\u0323\u0300\u0301\u0309\u0303\u0323");

    private static final Table ROUNDED = new Table("aeoAEO", "âêôÂÊÔ");
    private static final char ROUND = '\u0302';
    private static final Table ROUND_TONES =
            new Table("âàáåãäÂÀÁÅÃÄ", "\u0302\u0300\u0301\u0309\u0303\u0323\u0302\u0300\u0301\u0309\u0303\u0323");

    private static final Table BOWED = new Table("aA", "ăĂ");
    private static final char BOW = '\u0306';
    private static final Table BOW_TONES =
            new Table("êèéúüëÊÈÉÚÜË", "\u0306\u0300\u0301\u0309\u0303\u0323\u0306\u0300\u0301\u0309\u0303\u0323");

    private VniCodes() {}

    static CodedReading read(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            if (i + 1 < out.length && pair(out, i, text.charAt(i + 1))) {
                i++;
            } else if (SINGLE.of(out[i]) != Table.NONE) {
                out[i] = SINGLE.of(out[i]);
            }
        }
        return new CodedReading(text, new String(out), SAME, 0);
    }

    /** Reads a vowel with the code behind it. */
    private static boolean pair(char[] out, int i, char mark) {
        char vowel = out[i];
        if (TONES.of(mark) != Table.NONE && TONED.indexOf(vowel) >= 0) {
            out[i] = SINGLE.of(vowel) == Table.NONE ? vowel : SINGLE.of(vowel);
            out[i + 1] = TONES.of(mark);
            return true;
        }
        return marked(out, i, ROUNDED.of(vowel), ROUND, ROUND_TONES.of(mark))
                || marked(out, i, BOWED.of(vowel), BOW, BOW_TONES.of(mark));
    }

    private static boolean marked(char[] out, int i, char vowel, char bare, char mark) {
        if (vowel == Table.NONE || mark == Table.NONE) {
            return false;
        }
        if (mark != bare) {
            out[i] = vowel;
        }
        out[i + 1] = mark;
        return true;
    }
}
