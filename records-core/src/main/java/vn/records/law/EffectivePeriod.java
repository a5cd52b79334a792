package vn.records.law;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period of force (<i>thời gian có hiệu lực</i>): from a first day, to a last day or without an end.
 *
 * <p>The factories take the days as the law prints them; both are days of force.
 *
 * @since 0.1
 */
public final class EffectivePeriod implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate first;
    private final @Nullable LocalDate end;

    private EffectivePeriod(LocalDate first, @Nullable LocalDate end) {
        this.first = requireNonNull(first, "first");
        this.end = end;
    }

    /** Returns a period that begins on a day and has no known end. */
    public static EffectivePeriod since(LocalDate first) {
        return new EffectivePeriod(first, null);
    }

    /**
     * Returns a period of a first and a last day, both in force.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static EffectivePeriod of(LocalDate first, LocalDate last) {
        checkArgument(!last.isBefore(first), "last day %s before first day %s", last, first);
        return new EffectivePeriod(first, last.plusDays(1));
    }

    /** Returns the first day of force. */
    public LocalDate first() {
        return first;
    }

    /** Returns the last day of force, if the period has an end. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(end).map(day -> day.minusDays(1));
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (end == null || day.isBefore(end));
    }

    /** Whether some day of a year lies in the period. */
    public boolean touches(int year) {
        return first.getYear() <= year
                && (end == null || end.getYear() > year || (end.getYear() == year && end.getDayOfYear() > 1));
    }

    /** Whether the two periods share a day. */
    public boolean overlaps(EffectivePeriod other) {
        return (end == null || other.first.isBefore(end)) && (other.end == null || first.isBefore(other.end));
    }

    /** Whether the other period begins on the day after this one ends. */
    public boolean isFollowedBy(EffectivePeriod other) {
        return other.first.equals(end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EffectivePeriod that && first.equals(that.first) && Objects.equals(end, that.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, end);
    }

    /** Returns the period as {@code first/last}, with an empty last part where there is no end. */
    @Override
    public String toString() {
        return first + "/" + last().map(LocalDate::toString).orElse("");
    }
}
