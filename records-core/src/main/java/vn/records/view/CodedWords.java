package vn.records.view;

import java.util.HashSet;
import java.util.Set;
import vn.records.text.VietnameseText;
import vn.records.text.encoding.CodedReading;
import vn.records.text.syllable.VietnameseSyllable;

/**
 * How many words that codes were read in are Vietnamese (<i>số từ đọc được</i>): what tells that a text is in a code table.
 * Abbreviations in capitals and single letters tell nothing.
 */
final class CodedWords {

    private static final int FEW = 2;
    private static final int MANY = 20;
    private static final int SOME = 6;
    private static final int FEWEST_OF_FOUR = 3;
    private static final int FEWEST_OF_TEN = 9;
    private static final char LAST_ASCII = 0x7F;
    private static final char FIRST_SIGN = '\u00A1';
    private static final char LAST_SIGN = '\u00BF';
    private static final String SIGNS_OF_TEXT = "§©«\u00AD®°±²³·»";

    private final Set<String> first = new HashSet<>();
    private int well;
    private int ill;
    private int illCapitals;

    /**
     * Counts the words of a text.
     *
     * @param reading the codes and what they read as
     */
    void add(CodedReading reading) {
        String read = reading.text();
        int start = -1;
        boolean coded = false;
        boolean changed = false;
        for (int i = 0; i <= read.length(); i++) {
            if (i < read.length() && isInWord(read.charAt(i))) {
                start = start < 0 ? i : start;
                coded |= reading.codes().charAt(i) > LAST_ASCII;
                changed |= reading.isRead(i);
            } else {
                if (start >= 0 && (coded || changed)) {
                    count(read.substring(start, i), changed);
                }
                start = -1;
                coded = false;
                changed = false;
            }
        }
    }

    /** Signs that no text puts between letters are letters of a code table that was not read. */
    private static boolean isInWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == CodedReading.NOTHING
                || (c > FIRST_SIGN && c < LAST_SIGN && SIGNS_OF_TEXT.indexOf(c) < 0);
    }

    private void count(String word, boolean changed) {
        String composed = CodedReading.composed(word);
        if (composed.length() < FEW) {
            return;
        }
        boolean syllable = VietnameseSyllable.read(composed).isPresent();
        if (syllable && changed) {
            well++;
            if (first.size() < FEW) {
                first.add(composed);
            }
        } else if (!syllable) {
            boolean large = VietnameseText.isUpperCase(composed);
            illCapitals += large ? 1 : 0;
            ill += large ? 0 : 1;
        }
    }

    /** Whether some of them became Vietnamese, and none is not. */
    boolean areAllWell() {
        return well > 0 && ill == 0;
    }

    /** Whether one of them, abbreviations too, is not Vietnamese. */
    boolean areIllInPart() {
        return ill + illCapitals > 0;
    }

    /** Whether enough of them are Vietnamese for a text in a font of the code table. */
    boolean confirmFont() {
        return first.size() >= FEW && well >= FEWEST_OF_FOUR * ill;
    }

    /** Whether enough of them are Vietnamese for a text in any font. */
    boolean tellAlone() {
        return well >= MANY && well >= FEWEST_OF_TEN * ill;
    }

    /** Whether enough of them are Vietnamese, and all, for one paragraph in any font. */
    boolean tellOneParagraph() {
        return well >= SOME && ill + illCapitals == 0;
    }

    /** Whether so many of them are not Vietnamese that a paragraph is none as it stands. */
    boolean areIllAsTheyStand() {
        return ill >= SOME;
    }

    /** Returns how many of them are Vietnamese. */
    int well() {
        return well;
    }
}
