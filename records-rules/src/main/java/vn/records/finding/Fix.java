package vn.records.finding;

import java.io.Serializable;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.view.Alignment;
import vn.records.view.Running;

/**
 * A change that mends a fault without anybody's judgement (<i>cách sửa</i>), as data.
 *
 * @since 0.1
 */
public sealed interface Fix extends Serializable {

    /** Returns what it changes. */
    Location at();

    /** What of the formatting a fix sets; its value is a {@link Measure}. */
    enum Property {
        /** Font of all letters: words. */
        FONT,
        /** Font size. */
        SIZE,
        /** Term {@code bold} or {@code not-bold}. */
        BOLD,
        /** Term {@code italic} or {@code upright}. */
        ITALIC,
        /** Term {@code automatic}: the automatic colour. */
        COLOUR,
        /** Term {@code left}, {@code centred}, {@code right} or {@code justified}. */
        ALIGNMENT,
        /** Length of the further indent of the first line; the left indent of all lines becomes nought. */
        FIRST_LINE_INDENT,
        /** Length of the space before. */
        SPACE_BEFORE,
        /** Length of the space after. */
        SPACE_AFTER,
        /** Number of lines, or the exact distance of lines in points. */
        LINE_SPACING,
        /** Term {@code a4}: page size A4, keeping the orientation. */
        PAGE_SIZE,
        /** Length of the top margin. */
        MARGIN_TOP,
        /** Length of the bottom margin. */
        MARGIN_BOTTOM,
        /** Length of the left margin. */
        MARGIN_LEFT,
        /** Length of the right margin. */
        MARGIN_RIGHT
    }

    /**
     * Puts other text in place of a stretch of text; the format of its first character stays.
     *
     * @param at the stretch
     * @param replacement the text to stand there
     */
    record ReplaceText(Location at, String replacement) implements Fix {}

    /**
     * Sets one property of a stretch of text, a paragraph or a section.
     *
     * @param at what to set it on
     * @param property the property
     * @param value its new value
     */
    record SetProperty(Location at, Property property, Measure value) implements Fix {}

    /**
     * Draws a solid level line below the text of a paragraph, at its middle; it takes the place of a line that is anchored
     * in the paragraph.
     *
     * @param at the paragraph
     * @param width how long the line is
     */
    record DrawLine(Location at, Length width) implements Fix {}

    /** How a row of a table goes over pages. */
    enum RowSetting {
        /** It is shown again at the top of each further page. */
        REPEATED,
        /** No page ends within it. */
        WHOLE
    }

    /**
     * Sets how a row of a table goes over pages.
     *
     * @param at a paragraph in the row, in no table within it
     * @param setting what is set
     */
    record SetRow(Location at, RowSetting setting) implements Fix {}

    /**
     * Numbers the pages, without the first page.
     *
     * @param at the component; a place if a number is there already
     * @param size the size of the digits
     * @param edge the edge of the page they stand at
     * @param alignment where at the edge they stand
     */
    record NumberPages(Location at, FontSize size, Running.Edge edge, Alignment alignment) implements Fix {}
}
