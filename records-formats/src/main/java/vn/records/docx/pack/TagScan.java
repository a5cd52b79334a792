package vn.records.docx.pack;

/**
 * The attributes of the tag that a part is in, counted in its bytes before a parser gets them (<i>số thuộc tính trong một
 * thẻ</i>): each has a sign of equality outside its quotes, and signs in the text between tags count for nothing.
 */
final class TagScan {

    /** A parser compares each attribute with all others. */
    static final int MOST = 1 << 14;

    private static final int FIRST_BYTE_ORDER_MARK = 0xFE;
    private static final int LETTERS_OF_BEGINNING = 4;
    private static final byte NONE = 0;

    private enum Place {
        TEXT,
        BEGINNING,
        TAG
    }

    private Place place = Place.TEXT;
    private byte quote = NONE;
    private int count;
    private int seen;
    private boolean wide;

    /** Takes the next bytes; returns whether there is a tag with too many attributes among them. */
    boolean exceedsIn(byte[] bytes, int offset, int length) {
        for (int i = offset; seen < LETTERS_OF_BEGINNING && i < offset + length; i++, seen++) {
            wide |= bytes[i] == 0 || (bytes[i] & 0xFF) >= FIRST_BYTE_ORDER_MARK;
        }
        int most = count;
        for (int i = offset; i < offset + length; i++) {
            byte b = bytes[i];
            if (b == '<') {
                most = Math.max(most, count);
                begin();
            } else if (place != Place.TEXT) {
                inTag(b);
            }
        }
        return Math.max(most, count) > MOST;
    }

    /** No value may hold this sign, so that whatever was open is closed. */
    private void begin() {
        place = wide ? Place.TAG : Place.BEGINNING;
        quote = NONE;
        count = 0;
    }

    private void inTag(byte b) {
        if (wide) {
            // half a letter may look like a quote or an end: all signs up to the next tag count
            count += b == '=' ? 1 : 0;
        } else if (place == Place.BEGINNING) {
            place = isName(b) ? Place.TAG : Place.TEXT;
        } else if (quote != NONE) {
            quote = b == quote ? NONE : quote;
        } else if (b == '"' || b == '\'') {
            quote = b;
        } else if (b == '>') {
            place = Place.TEXT;
        } else if (b == '=') {
            count++;
        }
    }

    /** Whether a name may begin so; comments, instructions and the ends of elements have no attributes. */
    private static boolean isName(byte b) {
        return b < 0 || b == '_' || b == ':' || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }
}
