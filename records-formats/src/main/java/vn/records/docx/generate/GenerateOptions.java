package vn.records.docx.generate;

import java.io.Serializable;
import java.time.LocalDate;
import vn.records.content.DocumentContent;
import vn.records.document.Medium;

/**
 * How a document is made (<i>lựa chọn trình bày</i>).
 *
 * @param sizes the sizes of type
 * @param medium whether it is issued on paper or in electronic form: an annex names its document, or leaves that open
 * @param dateIfBlank the day whose law a document is made by that has no date yet; {@link LocalDate#MAX} for the latest law known
 * @since 0.1
 */
public record GenerateOptions(SizeSet sizes, Medium medium, LocalDate dateIfBlank) implements Serializable {

    /** The larger sizes, on paper. */
    public static final GenerateOptions DEFAULT = new GenerateOptions(SizeSet.SET_14, Medium.PAPER);

    /** Makes options for the latest law. */
    public GenerateOptions(SizeSet sizes, Medium medium) {
        this(sizes, medium, LocalDate.MAX);
    }

    /** Returns the same with other sizes. */
    public GenerateOptions withSizes(SizeSet other) {
        return new GenerateOptions(other, medium, dateIfBlank);
    }

    /** Returns the same in another medium. */
    public GenerateOptions withMedium(Medium other) {
        return new GenerateOptions(sizes, other, dateIfBlank);
    }

    /** Returns the same for documents without a date that are made by the law of a day. */
    public GenerateOptions withDateIfBlank(LocalDate day) {
        return new GenerateOptions(sizes, medium, day);
    }

    /** Returns the day whose law a content is made by. */
    LocalDate dayOf(DocumentContent content) {
        return content.madeOn(dateIfBlank);
    }
}
