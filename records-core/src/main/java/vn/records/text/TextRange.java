package vn.records.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A range of a text (<i>đoạn chữ</i>), from {@code start} up to but without {@code end}, in UTF-16 units.
 *
 * <p>An empty range is a place between two characters, such as the place where a missing comma belongs.
 *
 * @param start index of the first character
 * @param end index after the last character
 * @since 0.1
 */
public record TextRange(int start, int end) implements Serializable {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public TextRange {
        checkArgument(start >= 0 && start <= end, "no range: start %s, end %s", start, end);
    }

    /** Returns the range between two indexes. */
    public static TextRange of(int start, int end) {
        return new TextRange(start, end);
    }

    /** Returns how many characters the range covers. */
    public int length() {
        return end - start;
    }

    /** Returns whether the range covers no character. */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Returns the characters of the range.
     *
     * @throws IndexOutOfBoundsException if the range does not lie inside the text
     */
    public String in(String text) {
        return text.substring(start, end);
    }
}
