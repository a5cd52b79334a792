package vn.records.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A column of a form (<i>cột của biểu mẫu</i>).
 *
 * @param heading its heading in the form's own words
 * @param kind what its cells hold
 * @param width its width in characters of normal size
 * @since 0.1
 */
public record FormColumn(String heading, Kind kind, double width) implements Serializable {
    private static final double WIDEST = 200;

    /** What the cells of a column hold. */
    public enum Kind {
        /** Words, at the left. */
        TEXT,
        /** A short text, in the middle. */
        SHORT,
        /** A date, written so that a spreadsheet sorts it. */
        DATE,
        /** A number, written so that a spreadsheet adds it up. */
        NUMBER
    }

    /**
     * Checks the heading and the width.
     *
     * @throws IllegalArgumentException if the heading is blank or the width not between 0 and 200
     */
    public FormColumn {
        checkArgument(!heading.isBlank(), "column without a heading");
        checkArgument(width > 0 && width <= WIDEST, "no width of a column: %s", width);
    }
}
