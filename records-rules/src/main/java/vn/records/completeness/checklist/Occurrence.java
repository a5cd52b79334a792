package vn.records.completeness.checklist;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;

/**
 * How often a constituent stands in a file (<i>số lượng</i>): so many times at least, or for each year.
 *
 * @param least the least number; for a yearly one, of each year
 * @param yearly whether each full year asks for it
 * @since 0.1
 */
public record Occurrence(int least, boolean yearly) implements Serializable {

    /** At least once. */
    public static final Occurrence ONCE = new Occurrence(1, false);

    /** At least once for each full year. */
    public static final Occurrence YEARLY = new Occurrence(1, true);

    private static final String YEARLY_TEXT = "yearly";
    private static final int MOST_DIGITS = 2;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Occurrence {
        checkArgument(least > 0, "least number below 1: %s", least);
    }

    /** Returns what a text says: {@code 2}, {@code yearly} or {@code hằng năm}; nothing means once. */
    public static Optional<Occurrence> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(ONCE);
        } else if (text.equals(YEARLY_TEXT) || text.equals("hằng năm") || text.equals("hàng năm")) {
            return Optional.of(YEARLY);
        }
        boolean number = text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Integer.parseInt(text) > 0
                ? Optional.of(new Occurrence(Integer.parseInt(text), false))
                : Optional.empty();
    }

    /** Returns the number, or {@code yearly}. */
    @Override
    public String toString() {
        return yearly ? YEARLY_TEXT : Integer.toString(least);
    }
}
