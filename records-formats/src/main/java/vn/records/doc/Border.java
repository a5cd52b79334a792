package vn.records.doc;

/** Whether edges are drawn: a border of type 0 or 255 is none ([MS-DOC] 2.9.16, 2.9.17). */
final class Border {

    /** How many bytes a border of Word 97 has. */
    static final int OLD_SIZE = 4;

    /** How many bytes a border of later versions has. */
    static final int SIZE = 8;

    private static final int NONE = 0xFF;

    private Border() {}

    /** Whether the border of Word 97 at an offset of a value is drawn. */
    static boolean isOldDrawn(Sprm sprm, int at) {
        return isType(sprm.unsignedByte(at + 1));
    }

    /** Whether the border of later versions at an offset of a value is drawn. */
    static boolean isDrawn(Sprm sprm, int at) {
        return isType(sprm.unsignedByte(at + 5));
    }

    private static boolean isType(int type) {
        return type != 0 && type != NONE;
    }
}
