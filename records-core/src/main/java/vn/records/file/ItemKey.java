package vn.records.file;

/**
 * The number of an item of a retention schedule (<i>số thứ tự mục trong bảng thời hạn</i>), such as {@code 4b}, as a
 * number that is compared at once. Two texts that fit have one key only if they are equal.
 *
 * @since 0.1
 */
public final class ItemKey {

    /** The key of no text. */
    public static final long NONE = 0;

    /** The key of every text that does not fit: it has more than seven characters or other than Latin ones. */
    public static final long TOO_LONG = -1;

    private static final int BITS = 9;
    private static final int MOST = 63 / BITS;

    private ItemKey() {}

    /** Returns the key of a text. */
    public static long of(String text) {
        if (text.length() > MOST) {
            return TOO_LONG;
        }
        long key = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c >> BITS != 0) {
                return TOO_LONG;
            }
            key = (key << BITS) | c;
        }
        return key;
    }
}
