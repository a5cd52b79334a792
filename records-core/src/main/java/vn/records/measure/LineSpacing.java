package vn.records.measure;

import java.io.Serializable;

/**
 * The distance between lines of one paragraph (<i>khoảng cách giữa các dòng</i>): a multiple of the font's own line
 * height, an exact height, or a least height.
 *
 * @since 0.1
 */
public sealed interface LineSpacing extends Serializable {

    /** Single spacing (<i>dòng đơn</i>). */
    LineSpacing SINGLE = new Multiple(240);

    /**
     * A multiple of the font's line height, in 240ths: 240 is single, 360 is one and a half.
     *
     * @param parts 240ths of a line
     */
    record Multiple(int parts) implements LineSpacing {
        /** Returns the multiple as a number of lines. */
        public double lines() {
            return parts / 240.0;
        }
    }

    /**
     * Exactly this height, whatever the font.
     *
     * @param height the height of each line
     */
    record Exact(Length height) implements LineSpacing {}

    /**
     * At least this height; a larger font makes the line higher.
     *
     * @param height the least height of each line
     */
    record AtLeast(Length height) implements LineSpacing {}
}
