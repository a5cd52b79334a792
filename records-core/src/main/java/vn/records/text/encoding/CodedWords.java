package vn.records.text.encoding;

import java.util.HashSet;
import java.util.Set;
import vn.records.text.VietnameseText;

/**
 * How many words that codes were read in are Vietnamese (<i>số từ đọc được</i>): what tells that a text is in a code table.
 * Abbreviations in capitals and single letters tell nothing.
 *
 * @since 0.1
 */
public final class CodedWords {

    private static final int FEW = 2;
    private static final int MANY = 20;
    private static final int FEWEST_OF_FOUR = 3;
    private static final int FEWEST_OF_TEN = 9;
    private static final char LAST_ASCII = 0x7F;

    private final Set<String> first = new HashSet<>();
    private int well;
    private int ill;

    /**
     * Counts the words of a text.
     *
     * @param text the codes as programs show them
     * @param read what they read as, as long as the text
     */
    public void add(String text, String read) {
        int start = -1;
        boolean coded = false;
        for (int i = 0; i <= read.length(); i++) {
            if (i < read.length() && isInWord(read.charAt(i))) {
                start = start < 0 ? i : start;
                coded |= text.charAt(i) > LAST_ASCII || text.charAt(i) != read.charAt(i);
            } else {
                if (start >= 0 && coded) {
                    count(read.substring(start, i));
                }
                start = -1;
                coded = false;
            }
        }
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == CodedReading.NOTHING;
    }

    private void count(String word) {
        String composed = CodedReading.composed(word);
        if (composed.length() < FEW) {
            return;
        }
        if (SyllableShape.is(composed)) {
            well++;
            if (first.size() < FEW) {
                first.add(composed);
            }
        } else if (!VietnameseText.isUpperCase(composed)) {
            ill++;
        }
    }

    /** Whether there are any, and all of them are Vietnamese. */
    public boolean areAllWell() {
        return well > 0 && ill == 0;
    }

    /** Whether enough of them are Vietnamese for a text in a font of the code table. */
    public boolean confirmFont() {
        return first.size() >= FEW && well >= FEWEST_OF_FOUR * ill;
    }

    /** Whether enough of them are Vietnamese for a text in any font. */
    public boolean tellAlone() {
        return well >= MANY && well >= FEWEST_OF_TEN * ill;
    }

    /** Returns how many of them are Vietnamese. */
    public int well() {
        return well;
    }
}
