package vn.records.view;

import java.io.Serializable;
import org.immutables.value.Value;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;

/**
 * How a paragraph is set (<i>định dạng đoạn</i>), all inheritance resolved.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ParagraphFormat extends Serializable {

    /** Flush left, no indents, no spacing, single lines. */
    ParagraphFormat PLAIN = ParagraphFormat.builder().build();

    /** Returns the alignment. */
    default Alignment alignment() {
        return Alignment.LEFT;
    }

    /** Returns the indent of all lines from the left margin. */
    default Length leftIndent() {
        return Length.ZERO;
    }

    /** Returns the indent of all lines from the right margin. */
    default Length rightIndent() {
        return Length.ZERO;
    }

    /** Returns the further indent of the first line; negative where it hangs out. */
    default Length firstLineIndent() {
        return Length.ZERO;
    }

    /** Returns the space before the paragraph. */
    default Length spaceBefore() {
        return Length.ZERO;
    }

    /** Returns the space after the paragraph. */
    default Length spaceAfter() {
        return Length.ZERO;
    }

    /** Whether the space is dropped between neighbours of the same style. */
    default boolean contextualSpacing() {
        return false;
    }

    /** Returns the name of its paragraph style in the file, for comparing neighbours; may be empty. */
    default String style() {
        return "";
    }

    /** Returns the distance between lines. */
    default LineSpacing lineSpacing() {
        return LineSpacing.SINGLE;
    }

    /** Whether a line is drawn along the lower edge of the paragraph. */
    default boolean bottomBorder() {
        return false;
    }

    /** Whether a line is drawn along the upper edge of the paragraph. */
    default boolean topBorder() {
        return false;
    }

    /** Whether a new page begins before it. */
    default boolean pageBreakBefore() {
        return false;
    }

    /** Whether it stands in a frame, which places it on the page whatever its alignment. */
    default boolean framed() {
        return false;
    }

    /** Returns a copy with another alignment. */
    ParagraphFormat withAlignment(Alignment alignment);

    /** Returns a copy with another left indent. */
    ParagraphFormat withLeftIndent(Length indent);

    /** Returns a copy with another right indent. */
    ParagraphFormat withRightIndent(Length indent);

    /** Returns a copy with another indent of the first line. */
    ParagraphFormat withFirstLineIndent(Length indent);

    /** Returns a copy with another space before. */
    ParagraphFormat withSpaceBefore(Length space);

    /** Returns a copy with another space after. */
    ParagraphFormat withSpaceAfter(Length space);

    /** Returns a copy with another distance of lines. */
    ParagraphFormat withLineSpacing(LineSpacing spacing);

    /** Returns a copy with or without a line along the lower edge. */
    ParagraphFormat withBottomBorder(boolean border);

    /** Returns a copy that begins a page or does not. */
    ParagraphFormat withPageBreakBefore(boolean breaks);

    /** Returns a copy in a frame or in none. */
    ParagraphFormat withFramed(boolean framed);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a format. */
    final class Builder extends ImmutableParagraphFormat.Builder {
        Builder() {}
    }
}
