package vn.records.file;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * What a document says of another (<i>liên kết văn bản</i>): it is based on it, answers it, replaces it.
 *
 * @param kind how the two belong together
 * @param number number and symbol of the other document as written, such as {@code 12/QĐ-UBND}
 * @since 0.1
 */
public record DocumentLink(Kind kind, String number) implements Serializable {

    /** How two documents belong together. */
    public enum Kind {
        /** The other one is a basis (<i>căn cứ</i>). */
        BASED_ON,
        /** This one answers the other (<i>phúc đáp</i>). */
        ANSWERS,
        /** This one is attached to the other (<i>kèm theo</i>). */
        ANNEX_OF,
        /** This one changes or adds to the other (<i>sửa đổi, bổ sung</i>). */
        AMENDS,
        /** This one replaces the other (<i>thay thế</i>). */
        REPLACES
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public DocumentLink {
        checkArgument(!number.isBlank(), "link %s to a document without a number", kind);
    }
}
