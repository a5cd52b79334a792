package vn.records.text;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * A text with tone marks in their usual place and single spaces (<i>chữ đưa về một dạng</i>), made in one pass; nothing is
 * copied before there is something to change.
 */
final class Fold {
    static final String TONED_SECOND_VOWELS = "àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸỳýỷỹỵỲÝỶỸỴ";

    private static final int TONES = 5;
    private static final String SECOND_VOWELS = "aAeEyY";
    private static final String FIRST_VOWELS = "oOuU";
    private static final String TONED_FIRST_VOWELS = "òóỏõọÒÓỎÕỌùúủũụÙÚỦŨỤ";
    private static final ImmutableSet<String> ONSETS = ImmutableSet.of(
            "", "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "p", "ph", "r", "s", "t", "th",
            "tr", "v", "x");
    private static final int LONGEST_ONSET = 2;

    private final String text;
    private final boolean spaces;
    private boolean composed;
    private @Nullable StringBuilder out;

    private Fold(String text, boolean spaces, boolean composed) {
        this.text = text;
        this.spaces = spaces;
        this.composed = composed;
    }

    /** Returns the text with both folded. */
    static String of(String text) {
        return new Fold(text, true, false).fold();
    }

    /** Returns the text with tones folded. */
    static String tones(String text) {
        return new Fold(text, false, false).fold();
    }

    private String fold() {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int traits = Letters.traits(c);
            if ((traits & Letters.LOOSE) != 0 && !isComposed()) {
                return new Fold(VietnameseText.nfc(text), spaces, true).fold();
            }
            if (spaces && (traits & Letters.SPACE) != 0) {
                space(i, c, afterSpace);
                afterSpace = true;
            } else {
                letter(i, c, traits);
                afterSpace = false;
            }
        }
        if (spaces && afterSpace && !text.isEmpty()) {
            StringBuilder written = written(text.length());
            written.setLength(Math.max(0, written.length() - 1));
        }
        return out == null ? text : out.toString();
    }

    private boolean isComposed() {
        composed = composed || Marks.isComposed(text);
        return composed;
    }

    /** Of a run of spaces the first is kept, as a plain one; the last of the text is taken off at the end. */
    private void space(int i, char c, boolean afterSpace) {
        if (out != null || afterSpace || c != ' ') {
            StringBuilder written = written(i);
            if (!afterSpace) {
                written.append(' ');
            }
        }
    }

    private void letter(int i, char c, int traits) {
        if ((traits & Letters.SECOND_TONED) != 0 && i > 0) {
            int first = FIRST_VOWELS.indexOf(text.charAt(i - 1));
            int second = TONED_SECOND_VOWELS.indexOf(c);
            if (first >= 0 && glides(first, second) && isOpenSyllable(i)) {
                StringBuilder written = written(i);
                written.setCharAt(written.length() - 1, TONED_FIRST_VOWELS.charAt(first * TONES + second % TONES));
                written.append(SECOND_VOWELS.charAt(second / TONES));
                return;
            }
        }
        if (out != null) {
            out.append(c);
        }
    }

    /** Returns what is made of the text up to an index, begun there if nothing was to be changed so far. */
    private StringBuilder written(int to) {
        StringBuilder written = out;
        if (written == null) {
            written = new StringBuilder(text.length()).append(text, 0, to);
            out = written;
        }
        return written;
    }

    /** Whether the vowels are {@code oa}, {@code oe} or {@code uy}, in any case. */
    private static boolean glides(int first, int second) {
        boolean firstIsU = first >= FIRST_VOWELS.indexOf('u');
        boolean secondIsY = second / TONES >= SECOND_VOWELS.indexOf('y');
        return firstIsU == secondIsY;
    }

    private boolean isOpenSyllable(int lastVowel) {
        if (isWordPart(lastVowel + 1)) {
            return false;
        }
        int onset = lastVowel - 1;
        while (isWordPart(onset - 1)) {
            onset--;
            if (lastVowel - 1 - onset > LONGEST_ONSET) {
                return false;
            }
        }
        return ONSETS.contains(VietnameseText.lower(text.substring(onset, lastVowel - 1)));
    }

    private boolean isWordPart(int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
