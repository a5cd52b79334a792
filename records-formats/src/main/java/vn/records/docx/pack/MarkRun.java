package vn.records.docx.pack;

/** The marks in a row behind one letter (<i>dấu chồng lên một chữ</i>), in the text of a part so far. */
final class MarkRun {

    /** No letter of any script has so many; to bring them in order takes ever longer. */
    static final int MOST = 256;

    private static final char FIRST = '\u0300';
    private static final char FIRST_VIETNAMESE = '\u1ea0';
    private static final char LAST_VIETNAMESE = '\u1ef9';

    private int length;

    /** Takes the next piece of text; returns whether there are too many in a row. */
    boolean exceedsIn(char[] chars, int start, int count) {
        for (int i = start; i < start + count; i++) {
            length = isMark(chars[i]) ? length + 1 : 0;
            if (length > MOST) {
                return true;
            }
        }
        return false;
    }

    /** Ends the run: what follows is set apart from it. */
    void end() {
        length = 0;
    }

    private static boolean isMark(char c) {
        if (c < FIRST || (c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
