package vn.records.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/**
 * Whether words can be told from a text at all (<i>chữ có đọc được không</i>). What is typed without diacritics, was damaged
 * on its way, or is written in a code table from before Unicode has letters, but not the words that its writer meant.
 *
 * @since 0.1
 */
public enum Legibility {
    /** Its words are what they seem, or it is too short to tell. */
    LEGIBLE,
    /** Vietnamese typed without diacritics (<i>chữ không dấu</i>). */
    WITHOUT_DIACRITICS,
    /** Letters were lost and other signs stand in their places (<i>chữ bị hỏng</i>). */
    DAMAGED,
    /** Written in a code table such as TCVN3 or VNI (<i>bộ mã cũ</i>). */
    OLD_CODE;

    private static final int FEWEST_LETTERS = 120;
    private static final int FEWEST_WORDS = 30;
    /** About four pages. */
    private static final int MOST_WORDS = 1_500;

    private static final double FEW = 0.02;
    private static final double MANY = 0.1;

    /** The commonest words of official Vietnamese without their marks, none of them English. */
    private static final ImmutableSet<String> COMMON = ImmutableSet.of(
            "va", "cua", "cac", "cho", "theo", "duoc", "trong", "khong", "nguoi", "ngay", "thang", "nam", "viec", "ve",
            "thuc", "hien", "quy", "dinh", "cong", "van", "ban", "nhan", "dan", "phong", "bao", "co", "quan", "tinh",
            "xa", "huyen", "so", "noi", "dong", "hoi", "chu", "tich", "uy", "trien", "khai", "quyet", "dieu", "vu");

    private static final String BROKEN_UTF8 = "ÃÄáÆ";
    private static final char FIRST_CONTINUED = '\u0080';
    private static final char LAST_CONTINUED = '\u00BF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final char FIRST_LATIN_1 = '\u00A1';
    private static final char LAST_LATIN_1 = '\u00FF';
    private static final char FIRST_VIETNAMESE = '\u1EA0';
    private static final char LAST_VIETNAMESE = '\u1EF9';
    private static final String OTHER_VIETNAMESE = "ăĂđĐơƠưƯ\u0300\u0301\u0303\u0309\u0323";
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.forPredicate(VietnameseText::isSpace)).omitEmptyStrings();

    /** Returns how legible the lines of a text are, taken together; of a long text the first pages tell. */
    public static Legibility of(Iterable<String> lines) {
        Tally tally = new Tally();
        for (String line : lines) {
            if (tally.words < MOST_WORDS) {
                tally.add(VietnameseText.nfc(line));
            }
        }
        return tally.result(lines);
    }

    /** How many of the commonest words there are; looked up only where Vietnamese letters are missing. */
    private static int common(Iterable<String> lines, int words) {
        int common = 0;
        int read = 0;
        for (String line : lines) {
            if (read < words) {
                for (String word : WORDS.split(VietnameseText.nfc(line))) {
                    read++;
                    common += COMMON.contains(VietnameseText.lower(word)) ? 1 : 0;
                }
            }
        }
        return common;
    }

    /** What was counted. */
    private static final class Tally {
        private int letters;
        private int vietnamese;
        private int latin1;
        private int words;
        private int broken;

        void add(String line) {
            boolean inWord = false;
            boolean brokenWord = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                int traits = Letters.traits(c);
                if ((traits & Letters.SPACE) != 0) {
                    inWord = false;
                } else {
                    words += inWord ? 0 : 1;
                    brokenWord &= inWord;
                    inWord = true;
                    count(c, traits);
                    if (!brokenWord && isBroken(c, i + 1 < line.length() ? line.charAt(i + 1) : ' ')) {
                        brokenWord = true;
                        broken++;
                    }
                }
            }
        }

        private void count(char c, int traits) {
            letters += (traits & Letters.LETTER) != 0 ? 1 : 0;
            vietnamese += isVietnamese(c) ? 1 : 0;
            latin1 += c >= FIRST_LATIN_1 && c <= LAST_LATIN_1 ? 1 : 0;
        }

        Legibility result(Iterable<String> lines) {
            if (words >= FEWEST_WORDS && broken > MANY * words) {
                return DAMAGED;
            }
            if (words < FEWEST_WORDS || letters < FEWEST_LETTERS || vietnamese > FEW * letters) {
                return LEGIBLE;
            }
            if (latin1 > MANY * letters) {
                return OLD_CODE;
            }
            return latin1 < FEW * letters && common(lines, words) > MANY * words ? WITHOUT_DIACRITICS : LEGIBLE;
        }

        /** Letters that only Vietnamese has; the vowels with one mark that other languages have too are left out. */
        private static boolean isVietnamese(char c) {
            return (c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE)
                    || (c > LAST_LATIN_1 && OTHER_VIETNAMESE.indexOf(c) >= 0);
        }

        /** A question mark before a letter, two in a row, or the signs that UTF-8 read as Latin-1 leaves. */
        private static boolean isBroken(char c, char next) {
            boolean question = c == '?' && (next == '?' || Character.isLetter(next));
            boolean latin = next >= FIRST_CONTINUED && next <= LAST_CONTINUED && BROKEN_UTF8.indexOf(c) >= 0;
            return question || latin || c == REPLACEMENT;
        }
    }
}
