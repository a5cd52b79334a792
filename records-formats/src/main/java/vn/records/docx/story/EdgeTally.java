package vn.records.docx.story;

import vn.records.docx.format.TableEdges;

/** Finds out whether any edge of a table is drawn: what a cell states counts for its edges, else what the table does. */
final class EdgeTally {

    private boolean drawn;
    private boolean rowHasCells;
    private boolean firstRow = true;
    /** Whether the lower edge of the row last read is drawn if no row follows. */
    private boolean lastBottom;
    /** Whether the lower edge of the row last read is drawn if a row follows. */
    private boolean innerBottom;
    /** Whether the right edge of the cell last read is drawn if no cell follows. */
    private boolean lastRight;
    /** Whether the right edge of the cell last read is drawn if a cell follows. */
    private boolean innerRight;

    private TableEdges table = new TableEdges();

    /** Begins a row; the edges of the table may still change before its first cell. */
    void beginRow(TableEdges edges) {
        table = edges;
        rowHasCells = false;
    }

    void cell(TableEdges cell) {
        if (!rowHasCells) {
            drawn |= !firstRow && innerBottom;
            innerBottom = false;
            lastBottom = false;
        }
        drawn |= rowHasCells && innerRight;
        drawn |= edge(cell, TableEdges.TOP, firstRow ? TableEdges.TOP : TableEdges.INSIDE_HORIZONTAL);
        drawn |= edge(cell, TableEdges.LEFT, rowHasCells ? TableEdges.INSIDE_VERTICAL : TableEdges.LEFT);
        lastBottom |= edge(cell, TableEdges.BOTTOM, TableEdges.BOTTOM);
        innerBottom |= edge(cell, TableEdges.BOTTOM, TableEdges.INSIDE_HORIZONTAL);
        lastRight = edge(cell, TableEdges.RIGHT, TableEdges.RIGHT);
        innerRight = edge(cell, TableEdges.RIGHT, TableEdges.INSIDE_VERTICAL);
        rowHasCells = true;
    }

    private boolean edge(TableEdges cell, int own, int ofTable) {
        return cell.isStated(own) ? cell.isDrawn(own) : table.isDrawn(ofTable);
    }

    void endRow() {
        if (rowHasCells) {
            drawn |= lastRight;
            firstRow = false;
        }
    }

    /** Whether any edge is drawn, once all rows were read. */
    boolean isDrawn() {
        return drawn || lastBottom;
    }
}
