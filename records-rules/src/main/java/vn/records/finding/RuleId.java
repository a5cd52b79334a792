package vn.records.finding;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The stable name of a rule (<i>mã quy tắc</i>), such as {@code ND30-PAGE-06}: law, topic, number. It is never reused.
 *
 * @param value upper-case ASCII letters and digits in groups joined by hyphens; at least two groups
 * @since 0.1
 */
public record RuleId(String value) implements Comparable<RuleId>, Serializable {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the form is another
     */
    public RuleId {
        checkArgument(isWellFormed(value), "rule id must look like ND30-PAGE-06: %s", value);
    }

    private static boolean isWellFormed(String value) {
        int groups = 1;
        boolean empty = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '-') {
                if (empty) {
                    return false;
                }
                groups++;
                empty = true;
            } else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                empty = false;
            } else {
                return false;
            }
        }
        return groups >= 2 && !empty;
    }

    /** Written out, as every report looks ids up and the methods made for a record start slowly. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
