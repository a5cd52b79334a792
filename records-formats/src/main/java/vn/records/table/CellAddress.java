package vn.records.table;

import java.util.Optional;

/**
 * The address of a cell in a sheet (<i>địa chỉ ô</i>), such as {@code B7}.
 *
 * @param row its row, counted from 1
 * @param column its column, counted from 0
 */
record CellAddress(int row, int column) {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;

    /** Returns the address a text says; empty if it is none that a sheet can have. */
    static Optional<CellAddress> read(String text) {
        int column = 0;
        int i = 0;
        while (i < text.length() && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z' && column <= COLUMNS) {
            column = column * 26 + text.charAt(i) - 'A' + 1;
            i++;
        }
        int row = rowNumber(text, i);
        boolean found = column > 0 && column <= COLUMNS && row > 0;
        return found ? Optional.of(new CellAddress(row, column - 1)) : Optional.empty();
    }

    /** Returns the number of a row that stands at the end of a text; 0 if it is none that a sheet can have. */
    static int rowNumber(String text, int from) {
        int row = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            row = row * 10 + c - '0';
            if (row > ROWS) {
                return 0;
            }
        }
        return row;
    }
}
