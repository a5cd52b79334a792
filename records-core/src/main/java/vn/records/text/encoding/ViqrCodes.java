package vn.records.text.encoding;

import vn.records.text.syllable.VietnameseSyllable;

/**
 * The letters of VIQR (<i>bảng mã VIQR</i>): a vowel of ASCII and signs behind it for its breve, circumflex or horn and for its
 * tone, {@code dd} for đ. Only words that become Vietnamese syllables are read. A dot or question mark behind the last vowel
 * may be a tone or end a sentence: it is read as a tone where the text goes on with a small letter.
 */
final class ViqrCodes {

    private static final String VOWELS = "aeiouyAEIOUY";
    private static final String ROUNDED = "aeoAEO";
    private static final String BOWED = "aA";
    private static final String HORNED = "ouOU";
    private static final Table TONES = new Table("`'?~.", "\u0300\u0301\u0309\u0303\u0323");
    private static final String SIGNS = "^(+*`'?~.";
    private static final String ENDS = ".?";
    private static final String QUOTES = "'\"‘“";
    private static final int LONGEST = 24;

    private final String text;
    private final char[] out;
    private int open;

    private ViqrCodes(String text) {
        this.text = text;
        this.out = text.toCharArray();
    }

    static CodedReading read(String text) {
        ViqrCodes codes = new ViqrCodes(text);
        codes.read();
        return new CodedReading(text, new String(codes.out), "", codes.open);
    }

    private void read() {
        int i = 0;
        while (i < out.length) {
            char c = out[i];
            if (isLetter(c)) {
                i = word(i);
            } else if (c == '\\' && SIGNS.indexOf(at(i + 1)) >= 0) {
                out[i] = CodedReading.NOTHING;
                i += 2;
            } else {
                i++;
            }
        }
    }

    /** Reads the word that begins at an index, and returns where it ends. */
    private int word(int start) {
        int i = start;
        boolean toned = false;
        while (isLetter(at(i))) {
            int letter = i++;
            if (isStroked(letter, start)) {
                out[letter] = text.charAt(letter) == 'd' ? 'đ' : 'Đ';
                out[i++] = CodedReading.NOTHING;
            } else if (VOWELS.indexOf(text.charAt(letter)) >= 0) {
                i += marked(letter) ? 1 : 0;
                if (!toned && TONES.of(at(i)) != Table.NONE && isTone(start, i)) {
                    out[i] = TONES.of(at(i));
                    toned = true;
                    i++;
                }
            }
        }
        keep(start, i);
        return i;
    }

    /** Two d at the beginning of a word, or anywhere in one of capitals, such as {@code QDD}. */
    private boolean isStroked(int letter, int start) {
        char next = at(letter + 1);
        return (letter == start
                        && (text.charAt(letter) == 'd' || text.charAt(letter) == 'D')
                        && (next == 'd' || next == 'D'))
                || (text.charAt(letter) == 'D' && next == 'D' && isUpper(start, letter));
    }

    private boolean isUpper(int start, int end) {
        return text.substring(start, end).chars().noneMatch(Character::isLowerCase);
    }

    /** Reads the sign of a breve, circumflex or horn behind a vowel. */
    private boolean marked(int vowel) {
        char letter = text.charAt(vowel);
        char mark =
                switch (at(vowel + 1)) {
                    case '^' -> ROUNDED.indexOf(letter) < 0 ? Table.NONE : '\u0302';
                    case '(' -> BOWED.indexOf(letter) < 0 ? Table.NONE : '\u0306';
                    case '+', '*' -> HORNED.indexOf(letter) < 0 ? Table.NONE : '\u031B';
                    default -> Table.NONE;
                };
        if (mark == Table.NONE) {
            return false;
        }
        out[vowel + 1] = mark;
        return true;
    }

    private boolean isTone(int start, int sign) {
        if (isLetter(at(sign + 1))) {
            return true;
        }
        if (text.charAt(sign) == '\'') {
            return start == 0 || QUOTES.indexOf(text.charAt(start - 1)) < 0;
        }
        if (ENDS.indexOf(text.charAt(sign)) < 0) {
            return true;
        }
        int next = sign + 1;
        while (next < out.length && text.charAt(next) == ' ') {
            next++;
        }
        boolean large = sign > start + 1 && isUpper(start, sign);
        boolean goesOn = Character.isLowerCase(at(next))
                || (next == sign + 1 && ENDS.indexOf(at(next)) >= 0)
                || (large && isLetter(at(next)));
        open += goesOn ? 0 : 1;
        return goesOn;
    }

    /** Takes back what was read of a word that is no syllable. */
    private void keep(int start, int end) {
        String word = CodedReading.composed(new String(out, start, Math.min(LONGEST, end - start)));
        boolean syllable =
                end - start <= LONGEST && (VietnameseSyllable.read(word).isPresent() || isAbbreviation(word));
        for (int i = start; i < end && !syllable; i++) {
            out[i] = text.charAt(i);
        }
    }

    /** Whether a word is of capitals alone that no one can say. */
    private static boolean isAbbreviation(String word) {
        return word.chars().noneMatch(c -> Character.isLowerCase(c) || VOWELS.indexOf(c) >= 0 || c > 'Đ');
    }

    private char at(int index) {
        return index < out.length ? text.charAt(index) : ' ';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
