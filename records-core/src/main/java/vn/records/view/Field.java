package vn.records.view;

import java.io.Serializable;

/**
 * A field: text that a program computes or fills in.
 *
 * @param kind what it computes
 * @param start the offset of its result in the paragraph's text
 * @param end the offset after its result; equal to start where the file holds no result
 * @since 0.1
 */
public record Field(Kind kind, int start, int end) implements Serializable {

    /** What a field computes. */
    public enum Kind {
        /** The number of the page (<i>số trang</i>). */
        PAGE,
        /** The number of pages. */
        PAGE_COUNT,
        /**
         * Words that stand for what is still to be filled in (<i>chỗ điền của mẫu</i>): a merge field, or a content control
         * that shows what to type there.
         */
        PLACEHOLDER,
        /** Anything else. */
        OTHER
    }
}
