package vn.records.file;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A quantity of archive boxes (<i>hộp, cặp</i>), to a hundredth of a box: many files fill only a part of one.
 *
 * @param hundredths hundredths of a box
 * @since 0.1
 */
public record Boxes(long hundredths) implements Comparable<Boxes>, Serializable {

    /** No box. */
    public static final Boxes NONE = new Boxes(0);

    private static final int HUNDRED = 100;
    private static final int MAX_DIGITS = 9;

    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Boxes {
        checkArgument(hundredths >= 0, "negative number of boxes: %s hundredths", hundredths);
    }

    /**
     * Returns whole boxes.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Boxes of(int boxes) {
        return new Boxes((long) boxes * HUNDRED);
    }

    /**
     * Returns the quantity written in digits, with up to two behind a point or comma, such as {@code 2}, {@code 0.5}.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Boxes parse(String text) {
        int point = Math.max(text.indexOf('.'), text.indexOf(','));
        String whole = point < 0 ? text : text.substring(0, point);
        String part = point < 0 ? "00" : text.substring(point + 1) + (text.length() - point == 2 ? "0" : "");
        checkArgument(isNumber(whole) && isNumber(part) && part.length() == 2, "no number of boxes: '%s'", text);
        return new Boxes(Long.parseLong(whole) * HUNDRED + Long.parseLong(part));
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static Boxes valueOf(String text) {
        return parse(text);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MAX_DIGITS;
    }

    /** Returns both together. */
    public Boxes plus(Boxes other) {
        return new Boxes(Math.addExact(hundredths, other.hundredths));
    }

    @Override
    public int compareTo(Boxes other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** Returns the number of boxes, with the digits behind the point that it needs: {@code 2}, {@code 0.5}. */
    @Override
    public String toString() {
        long part = hundredths % HUNDRED;
        String whole = Long.toString(hundredths / HUNDRED);
        if (part == 0) {
            return whole;
        }
        return part % 10 == 0 ? whole + "." + part / 10 : whole + "." + part / 10 + part % 10;
    }
}
