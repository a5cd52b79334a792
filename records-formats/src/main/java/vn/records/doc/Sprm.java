package vn.records.doc;

import org.apache.poi.util.LittleEndian;

/** One change of one property ([MS-DOC] 2.2.5, single property modifier). */
final class Sprm {

    private static final int LONG_TABLE = 0xD608;
    private static final int LONG_TABS = 0xC615;
    private static final int LONG = 255;
    private static final int SIZE_SHIFT = 13;
    private static final int NO_BORDER = 0xFF;

    private final int code;
    private final byte[] bytes;
    private final int at;
    private final int length;

    /**
     * Makes a change.
     *
     * @param code what is changed, and how long the value is
     * @param bytes where the value stands
     * @param at its first byte
     * @param length how many bytes it has
     */
    private Sprm(int code, byte[] bytes, int at, int length) {
        this.code = code;
        this.bytes = bytes;
        this.at = at;
        this.length = length;
    }

    /** Takes the changes one by one. */
    interface Taker {
        void take(Sprm sprm);
    }

    /** Hands over the changes from an offset on; what is cut off at the end changes nothing. */
    static void each(byte[] changes, int from, Taker taker) {
        int at = from;
        while (at >= 0 && at + 2 < changes.length) {
            int code = LittleEndian.getUShort(changes, at);
            int start = at + 2 + lengthBytes(code);
            long end = start > changes.length ? Long.MAX_VALUE : end(code, changes, at + 2, start);
            if (end > changes.length) {
                return;
            }
            taker.take(new Sprm(code, changes, start, (int) end - start));
            at = (int) end;
        }
    }

    /** How many bytes before the value tell its length. */
    private static int lengthBytes(int code) {
        return code >> SIZE_SHIFT != 6 ? 0 : code == LONG_TABLE ? 2 : 1;
    }

    private static long end(int code, byte[] changes, int at, int start) {
        return switch (code >> SIZE_SHIFT) {
            case 0, 1 -> start + 1L;
            case 2, 4, 5 -> start + 2L;
            case 3 -> start + 4L;
            case 7 -> start + 3L;
            default -> start + variable(code, changes, at, start);
        };
    }

    private static long variable(int code, byte[] changes, int at, int start) {
        if (code == LONG_TABLE) {
            return Math.max(0, LittleEndian.getUShort(changes, at) - 1);
        }
        int length = LittleEndian.getUByte(changes, at);
        return code == LONG_TABS && length == LONG ? tabs(changes, start) : length;
    }

    /** Very many tab stops tell by themselves how long they are. */
    private static long tabs(byte[] changes, int start) {
        if (start >= changes.length) {
            return Integer.MAX_VALUE;
        }
        int removed = 1 + 4 * LittleEndian.getUByte(changes, start);
        int added = start + removed;
        return added >= changes.length ? Integer.MAX_VALUE : removed + 1L + 3L * LittleEndian.getUByte(changes, added);
    }

    /** Returns what is changed. */
    int code() {
        return code;
    }

    /** Returns the value as a number without sign, as far as it is one of at most four bytes. */
    int unsigned() {
        int value = 0;
        for (int i = Math.min(length, 4) - 1; i >= 0; i--) {
            value = (value << 8) | (bytes[at + i] & 0xFF);
        }
        return value;
    }

    /** Returns the value as a number of two bytes with its sign. */
    int signed() {
        return (short) unsigned();
    }

    boolean isOn() {
        return unsigned() != 0;
    }

    /** Returns one byte of the value; 0 if it is shorter. */
    int unsignedByte(int index) {
        return index < length ? bytes[at + index] & 0xFF : 0;
    }

    /** Returns two bytes of the value as a number with its sign; 0 if it is shorter. */
    int signedShort(int index) {
        return (short) (unsignedByte(index) | (unsignedByte(index + 1) << 8));
    }

    /** Whether the border of Word 97 at an offset of the value is drawn ([MS-DOC] 2.9.17). */
    boolean isOldBorder(int index) {
        return isDrawn(unsignedByte(index + 1));
    }

    /** Whether the border of later versions at an offset of the value is drawn ([MS-DOC] 2.9.16). */
    boolean isBorder(int index) {
        return isDrawn(unsignedByte(index + 5));
    }

    private static boolean isDrawn(int type) {
        return type != 0 && type != NO_BORDER;
    }
}
