package vn.records.docx.generate;

import java.io.Serializable;
import vn.records.document.Medium;

/**
 * How a document is made (<i>lựa chọn trình bày</i>).
 *
 * @param sizes the sizes of type
 * @param medium whether it is issued on paper or in electronic form: an annex names its document, or leaves that open
 * @since 0.1
 */
public record GenerateOptions(SizeSet sizes, Medium medium) implements Serializable {

    /** The larger sizes, on paper. */
    public static final GenerateOptions DEFAULT = new GenerateOptions(SizeSet.SET_14, Medium.PAPER);

    /** Returns the same with other sizes. */
    public GenerateOptions withSizes(SizeSet other) {
        return new GenerateOptions(other, medium);
    }

    /** Returns the same in another medium. */
    public GenerateOptions withMedium(Medium other) {
        return new GenerateOptions(sizes, other);
    }
}
