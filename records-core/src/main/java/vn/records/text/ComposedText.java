package vn.records.text;

import static com.google.common.base.Preconditions.checkElementIndex;

/**
 * A text with composed letters (<i>chữ dựng sẵn</i>), without the signs that no reader sees, that remembers where each of
 * them stood in the text as written.
 *
 * <p>A quarter of real files is typed with decomposed letters, and text copied from web pages or mails brings soft hyphens
 * and signs of no width along, so a place found in the composed text is not the place in the file.
 * {@link #inOriginal(TextRange)} leads back.
 *
 * @since 0.1
 */
public final class ComposedText {
    private static final int[] NONE = {};

    private final String original;
    private final String composed;
    private final int[] starts;
    private final int[] ends;

    private ComposedText(String original, String composed, int[] starts, int[] ends) {
        this.original = original;
        this.composed = composed;
        this.starts = starts;
        this.ends = ends;
    }

    /** Returns the composed form of a text. */
    public static ComposedText of(String text) {
        int traits = Letters.all(text);
        if ((traits & Letters.UNSEEN) == 0 && ((traits & Letters.LOOSE) == 0 || Marks.isComposed(text))) {
            return new ComposedText(text, text, NONE, NONE);
        }
        StringBuilder composed = new StringBuilder(text.length());
        int[] starts = new int[MOST_UNITS_PER_UNIT * text.length()];
        int[] ends = new int[starts.length];
        int start = 0;
        while (start < text.length()) {
            if (VietnameseText.isUnseen(text.charAt(start))) {
                start++;
                continue;
            }
            int end = endOfLetter(text, start);
            int before = composed.length();
            composed.append(VietnameseText.nfc(text.substring(start, end)));
            for (int i = before; i < composed.length(); i++) {
                starts[i] = start;
                ends[i] = end;
            }
            start = end;
        }
        return new ComposedText(text, composed.toString(), starts, ends);
    }

    /** Unicode promises that form C makes no text longer than three times its length in UTF-16 units. */
    private static final int MOST_UNITS_PER_UNIT = 3;

    private static int endOfLetter(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Returns the text as it was written. */
    public String original() {
        return original;
    }

    /** Returns the text with composed letters, without the signs that no reader sees. */
    public String composed() {
        return composed;
    }

    /**
     * Returns the place in the text as written of a place in the composed text.
     *
     * @throws IndexOutOfBoundsException if the range does not lie inside the composed text
     */
    public TextRange inOriginal(TextRange range) {
        if (range.end() > composed.length()) {
            throw new IndexOutOfBoundsException(range + " in a text of length " + composed.length());
        }
        if (starts.length == 0) {
            return range;
        }
        int start = range.start() == composed.length() ? original.length() : starts[range.start()];
        return range.isEmpty() ? TextRange.of(start, start) : TextRange.of(start, ends[range.end() - 1]);
    }

    /**
     * Returns where in the text as written the letter begins that a character of the composed text belongs to.
     *
     * @throws IndexOutOfBoundsException if there is no such character
     */
    public int startOf(int index) {
        return starts.length == 0 ? checkElementIndex(index, composed.length()) : starts[index];
    }

    @Override
    public String toString() {
        return composed;
    }
}
