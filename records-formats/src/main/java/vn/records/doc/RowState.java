package vn.records.doc;

import java.util.ArrayList;
import java.util.List;

/** What the end of a row states about the row and its cells ([MS-DOC] 2.6.3). */
final class RowState {

    /** A cell, as the row states it. */
    static final class Cell {
        private boolean merged;
        private boolean continued;
        private boolean bordered;

        /** Whether it is one with the cell at its left. */
        boolean isMerged() {
            return merged;
        }

        /** Whether it only goes on with the cell above it. */
        boolean isContinued() {
            return continued;
        }
    }

    private static final int CELL_SIZE = 20;
    private static final int OLD_BORDER = 4;
    private static final int BORDER = 8;
    private static final int BORDERS_AT = 4;
    private static final int MERGED = 1 << 1;
    private static final int VERTICAL = 1 << 5;
    private static final int VERTICAL_START = 1 << 6;
    private static final int EDGES = 6;
    private static final int BETWEEN_ROWS = 4;
    private static final int BETWEEN_CELLS = 5;
    private static final int MOST_CELLS = 64;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Integer> edges = new ArrayList<>();
    private boolean repeated;
    private boolean whole;
    private boolean outside;
    private boolean betweenRows;
    private boolean betweenCells;

    private RowState() {}

    /** Returns the row of what is stated at its end. */
    static RowState of(byte[] stated) {
        RowState row = new RowState();
        Sprm.each(stated, 2, row::apply);
        return row;
    }

    /** Returns its cells, those that are merged into others too. */
    List<Cell> cells() {
        return cells;
    }

    /** Returns where its cells begin and the last one ends, in twentieths of a point. */
    List<Integer> edges() {
        return edges;
    }

    boolean isRepeated() {
        return repeated;
    }

    boolean isWhole() {
        return whole;
    }

    /** Whether any edge of it is drawn. */
    boolean isBordered(boolean rowsBelow) {
        return outside
                || (betweenRows && rowsBelow)
                || (betweenCells && cells.size() > 1)
                || cells.stream().anyMatch(cell -> cell.bordered);
    }

    private void apply(Sprm sprm) {
        switch (sprm.code()) {
            case 0xD608 -> define(sprm);
            case 0xD605 -> borders(sprm, OLD_BORDER);
            case 0xD613 -> borders(sprm, BORDER);
            case 0xD620 -> cellBorders(sprm, true);
            case 0xD62F -> cellBorders(sprm, false);
            case 0x3404 -> repeated = sprm.isOn();
            case 0x3403, 0x3466 -> whole = sprm.isOn();
            case 0x5624 -> merge(sprm);
            case 0xD62B -> mergeUp(sprm);
            default -> {
                // tells nothing that a view shows
            }
        }
    }

    private void define(Sprm sprm) {
        int count = Math.min(MOST_CELLS, sprm.unsignedByte(0));
        cells.clear();
        edges.clear();
        for (int i = 0; i <= count; i++) {
            edges.add(sprm.signedShort(1 + 2 * i));
        }
        int at = 1 + 2 * (count + 1);
        for (int i = 0; i < count; i++) {
            cells.add(cell(sprm, at + CELL_SIZE * i));
        }
    }

    private static Cell cell(Sprm sprm, int at) {
        Cell cell = new Cell();
        int flags = sprm.unsignedByte(at);
        cell.merged = (flags & MERGED) != 0;
        cell.continued = (flags & VERTICAL) != 0 && (flags & VERTICAL_START) == 0;
        for (int edge = 0; edge < 4; edge++) {
            cell.bordered |= sprm.isOldBorder(at + BORDERS_AT + OLD_BORDER * edge);
        }
        return cell;
    }

    private void borders(Sprm sprm, int size) {
        boolean[] drawn = new boolean[EDGES];
        for (int edge = 0; edge < EDGES; edge++) {
            drawn[edge] = size == BORDER ? sprm.isBorder(size * edge) : sprm.isOldBorder(size * edge);
        }
        outside = drawn[0] || drawn[1] || drawn[2] || drawn[3];
        betweenRows = drawn[BETWEEN_ROWS];
        betweenCells = drawn[BETWEEN_CELLS];
    }

    private void cellBorders(Sprm sprm, boolean old) {
        boolean drawn = old ? sprm.isOldBorder(3) : sprm.isBorder(3);
        for (int i = sprm.unsignedByte(0); i < Math.min(cells.size(), sprm.unsignedByte(1)); i++) {
            cells.get(i).bordered |= drawn;
        }
    }

    private void merge(Sprm sprm) {
        for (int i = sprm.unsignedByte(0) + 1; i < Math.min(cells.size(), sprm.unsignedByte(1)); i++) {
            cells.get(i).merged = true;
        }
    }

    private void mergeUp(Sprm sprm) {
        int index = sprm.unsignedByte(0);
        if (index < cells.size()) {
            cells.get(index).continued = sprm.unsignedByte(1) == 1;
        }
    }
}
