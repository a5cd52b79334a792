package vn.records.text.encoding;

/**
 * The letters of Windows code page 1258 (<i>bảng mã Windows-1258</i>) that page 1252 shows as others: a vowel, with its
 * circumflex, breve or horn, and a code for its tone behind it. Letters that both pages have are no codes.
 */
final class Windows1258Codes {

    private static final Table LETTERS = new Table("ÃãÐðÕõÝý", "ĂăĐđƠơƯư");
    private static final Table TONES = new Table("ÌÒÞìò", "\u0300\u0309\u0303\u0301\u0323");
    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";

    private Windows1258Codes() {}

    static CodedReading read(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            char tone = TONES.of(text.charAt(i));
            if (LETTERS.of(out[i]) != Table.NONE) {
                out[i] = LETTERS.of(out[i]);
            } else if (tone != Table.NONE && i > 0 && VOWELS.indexOf(out[i - 1]) >= 0) {
                out[i] = tone;
            }
        }
        return new CodedReading(text, new String(out), "", 0);
    }
}
