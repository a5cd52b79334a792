package vn.records.view;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A stretch of a paragraph's text in one format.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character; more than start
 * @param format the effective format
 * @since 0.1
 */
public record Span(int start, int end, TextFormat format) implements Serializable {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the span is empty or begins before the text
     */
    public Span {
        checkArgument(start >= 0 && end > start, "bad span: %s to %s", start, end);
    }
}
