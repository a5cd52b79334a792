package vn.records.row;

import java.io.Serializable;

/**
 * Where rows come from (<i>nguồn</i>): a file, and the sheet in it if it has sheets.
 *
 * @param file the name of the file
 * @param sheet the name of the sheet; empty where the file is one table
 * @since 0.1
 */
public record Source(String file, String sheet) implements Serializable {

    /** Returns a file that is one table. */
    public static Source of(String file) {
        return new Source(file, "");
    }

    /** Returns the name of the file, with the sheet behind it in brackets if there is one. */
    @Override
    public String toString() {
        return sheet.isEmpty() ? file : file + " [" + sheet + "]";
    }
}
