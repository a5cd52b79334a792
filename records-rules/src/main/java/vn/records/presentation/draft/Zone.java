package vn.records.presentation.draft;

import java.io.Serializable;
import vn.records.view.Table;

/**
 * The cell of a table that a line stands in (<i>ô</i>).
 *
 * @param table the outermost table that lays out columns; the outermost of all if none does
 * @param row the row in it, from 0
 * @param cell the cell in the row, from 0
 * @param cells how many cells the row has
 * @since 0.1
 */
public record Zone(Table table, int row, int cell, int cells) implements Serializable {

    /** Whether no other cell stands beside it. */
    public boolean isAlone() {
        return cells == 1;
    }

    /** Whether the other stands in the same cell. */
    public boolean isSameCell(Zone other) {
        return isSameRow(other) && cell == other.cell;
    }

    /** Whether the other stands in the same row. */
    public boolean isSameRow(Zone other) {
        return isSameTable(other) && row == other.row;
    }

    /** Whether the other stands in the same table. */
    public boolean isSameTable(Zone other) {
        return table.place().equals(other.table.place());
    }
}
