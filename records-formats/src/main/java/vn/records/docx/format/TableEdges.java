package vn.records.docx.format;

import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** Which edges of a table or a cell are stated, and which of them are drawn. */
public final class TableEdges {

    public static final int TOP = 1;
    public static final int LEFT = 1 << 1;
    public static final int BOTTOM = 1 << 2;
    public static final int RIGHT = 1 << 3;
    public static final int INSIDE_HORIZONTAL = 1 << 4;
    public static final int INSIDE_VERTICAL = 1 << 5;

    private int stated;
    private int drawn;

    /** Whether a border of this kind is to be seen. */
    public static boolean isDrawn(String kind) {
        return !(kind.isEmpty() || kind.equals("none") || kind.equals("nil"));
    }

    /** Reads an element such as {@code tblBorders}, to its end. */
    public void read(Xml xml) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            int edge =
                    switch (xml.name()) {
                        case "top" -> TOP;
                        case "left", "start" -> LEFT;
                        case "bottom" -> BOTTOM;
                        case "right", "end" -> RIGHT;
                        case "insideH" -> INSIDE_HORIZONTAL;
                        case "insideV" -> INSIDE_VERTICAL;
                        default -> 0;
                    };
            stated |= edge;
            drawn = isDrawn(xml.val()) ? drawn | edge : drawn & ~edge;
        }
    }

    /** Puts edges stated by a level above over these. */
    public void overlay(TableEdges upper) {
        stated |= upper.stated;
        drawn = (drawn & ~upper.stated) | upper.drawn;
    }

    public TableEdges copy() {
        TableEdges copy = new TableEdges();
        copy.overlay(this);
        return copy;
    }

    public boolean isStated(int edge) {
        return (stated & edge) != 0;
    }

    public boolean isDrawn(int edge) {
        return (drawn & edge) != 0;
    }
}
