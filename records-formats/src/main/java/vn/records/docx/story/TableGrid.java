package vn.records.docx.story;

import java.util.Arrays;

/** The widths of the columns of a table. */
final class TableGrid {

    private static final int MAX_COLUMNS = 16_383;

    private int[] widths = new int[16];
    private int count;

    void add(int width) {
        if (count == MAX_COLUMNS) {
            return;
        }
        if (count == widths.length) {
            widths = Arrays.copyOf(widths, count * 2);
        }
        widths[count++] = width;
    }

    /** Returns how wide some columns are together; 0 if one of them is unknown. */
    int width(int first, int columns) {
        if (first + columns > count) {
            return 0;
        }
        long width = 0;
        for (int i = first; i < first + columns; i++) {
            width += widths[i];
        }
        return (int) Math.min(Integer.MAX_VALUE, width);
    }
}
