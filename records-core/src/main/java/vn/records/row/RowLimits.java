package vn.records.row;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * How much of a table is taken in before a reader gives up (<i>giới hạn khi đọc bảng</i>).
 *
 * @param rows how many rows, empty ones included
 * @param columns how many cells a row may have
 * @param cellLength how many characters a cell may have
 * @param problems how many problems are collected; the rest is only counted
 * @since 0.1
 */
public record RowLimits(int rows, int columns, int cellLength, int problems) implements Serializable {

    /** Ten million rows of 1 024 cells of 32 767 characters, the length of a cell in a sheet; a hundred problems. */
    public static final RowLimits DEFAULT = new RowLimits(10_000_000, 1_024, 32_767, 100);

    /**
     * Checks that every limit is more than 0.
     *
     * @throws IllegalArgumentException if one is not
     */
    public RowLimits {
        checkArgument(
                rows > 0 && columns > 0 && cellLength > 0 && problems > 0,
                "limits must be more than 0: %s rows, %s columns, %s characters, %s problems",
                rows,
                columns,
                cellLength,
                problems);
    }

    /** Returns these limits with another number of rows. */
    public RowLimits withRows(int limit) {
        return new RowLimits(limit, columns, cellLength, problems);
    }
}
