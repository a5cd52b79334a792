package vn.records.view;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import vn.records.measure.Length;

/**
 * Something drawn and anchored in a paragraph: a line, a box with text, or a picture.
 *
 * @since 0.1
 */
public sealed interface Drawing extends Serializable {

    /** Returns the offset in the paragraph's text where it is anchored. */
    int offset();

    /** Returns how wide it is. */
    Length width();

    /** Returns how high it is. */
    Length height();

    /**
     * A straight line (<i>đường kẻ</i>).
     *
     * @param offset where it is anchored
     * @param width its horizontal extent
     * @param height its vertical extent; 0 for a level line
     * @param solid whether it is drawn through, not dashed or dotted
     */
    record Line(int offset, Length width, Length height, boolean solid) implements Drawing {
        /** Whether it lies level, or as good as level. */
        public boolean isHorizontal() {
            return width.compareTo(Length.ZERO) > 0 && height.emu() * 10 <= width.emu();
        }
    }

    /**
     * A box with text (<i>hộp văn bản</i>): a story of its own.
     *
     * @param offset where it is anchored
     * @param width how wide it is
     * @param height how high it is
     * @param bordered whether its edge is drawn
     * @param blocks what is written in it
     */
    record TextBox(int offset, Length width, Length height, boolean bordered, ImmutableList<Block> blocks)
            implements Drawing {}

    /**
     * A picture or any other shape.
     *
     * @param offset where it is anchored
     * @param width how wide it is
     * @param height how high it is
     */
    record Picture(int offset, Length width, Length height) implements Drawing {}
}
