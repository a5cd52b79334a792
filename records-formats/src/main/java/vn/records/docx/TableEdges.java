package vn.records.docx;

/** Which edges of a table or a cell are stated, and which of them are drawn. */
final class TableEdges {

    static final int TOP = 1;
    static final int LEFT = 1 << 1;
    static final int BOTTOM = 1 << 2;
    static final int RIGHT = 1 << 3;
    static final int INSIDE_HORIZONTAL = 1 << 4;
    static final int INSIDE_VERTICAL = 1 << 5;

    private int stated;
    private int drawn;

    /** Whether a border of this kind is to be seen. */
    static boolean isDrawn(String kind) {
        return !(kind.isEmpty() || kind.equals("none") || kind.equals("nil"));
    }

    /** Reads an element such as {@code tblBorders}, to its end. */
    void read(Xml xml) throws DocumentReadException {
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
    void overlay(TableEdges upper) {
        stated |= upper.stated;
        drawn = (drawn & ~upper.stated) | upper.drawn;
    }

    TableEdges copy() {
        TableEdges copy = new TableEdges();
        copy.overlay(this);
        return copy;
    }

    boolean isStated(int edge) {
        return (stated & edge) != 0;
    }

    boolean isDrawn(int edge) {
        return (drawn & edge) != 0;
    }
}
