package vn.records.view;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import vn.records.measure.Length;

/**
 * A table (<i>bảng</i>), whether it holds data or only lays out the page.
 *
 * @param place where it stands
 * @param bordered whether its inner or outer edges are drawn
 * @param rows its rows, in order
 * @since 0.1
 */
public record Table(Place place, boolean bordered, ImmutableList<Row> rows) implements Block {

    /**
     * A row of a table.
     *
     * @param cells its cells, from left to right
     * @param repeated whether it is shown again at the top of each further page (<i>hàng tiêu đề lặp lại</i>)
     * @param whole whether no page ends within it (<i>không ngắt hàng qua trang</i>)
     */
    public record Row(ImmutableList<Cell> cells, boolean repeated, boolean whole) implements Serializable {

        /** Makes a row that is neither repeated nor kept whole. */
        public Row(ImmutableList<Cell> cells) {
            this(cells, false, false);
        }

        /** Returns the same row with other cells. */
        public Row withCells(ImmutableList<Cell> others) {
            return new Row(others, repeated, whole);
        }
    }

    /**
     * A cell of a row.
     *
     * @param place where it stands
     * @param column the first column of the table's grid that it covers, from 0
     * @param columns how many columns it covers; at least 1
     * @param continued whether it only goes on with the cell above it
     * @param width how wide it is; 0 if the file does not say
     * @param blocks what is written in it
     */
    public record Cell(
            Place place, int column, int columns, boolean continued, Length width, ImmutableList<Block> blocks)
            implements Serializable {}
}
