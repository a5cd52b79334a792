package vn.records.docx.source;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A piece of a paragraph's text (<i>mảnh chữ</i>) and the element it was read from.
 *
 * @param start the offset of its first character in the paragraph's text
 * @param end the offset after its last character
 * @param element where the start tag of the element begins in its part, in bytes
 */
public record Piece(int start, int end, int element) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the piece is empty
     */
    public Piece {
        checkArgument(start >= 0 && end > start, "bad piece: %s to %s", start, end);
    }
}
