package vn.records.registering;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Which days are working days (<i>ngày làm việc</i>). The law counts by them and leaves the calendar to others, so the
 * caller gives it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface WorkingDays extends Serializable {

    /** Saturdays and Sundays off, nothing known of holidays. */
    WorkingDays WEEKENDS_OFF = WorkingDays.builder().build();

    /** Whether Saturdays are worked; not if not stated. */
    default boolean worksOnSaturdays() {
        return false;
    }

    /** Returns further days off, such as holidays. */
    ImmutableSet<LocalDate> off();

    /** Returns days that are worked although the week says otherwise (<i>làm bù</i>). */
    ImmutableSet<LocalDate> worked();

    /** Whether holidays are known; if not, a day too late is only likely so. */
    default boolean knowsHolidays() {
        return !off().isEmpty();
    }

    /** Whether a day is worked. */
    @Value.NonAttribute
    default boolean isWorked(LocalDate day) {
        return worked().contains(day)
                || (!off().contains(day)
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && (worksOnSaturdays() || day.getDayOfWeek() != DayOfWeek.SATURDAY));
    }

    /** Returns the first working day after a day; that of the next 60 days at the latest. */
    @Value.NonAttribute
    default LocalDate next(LocalDate day) {
        LocalDate last = day.plusDays(60);
        LocalDate next = day.plusDays(1);
        while (!isWorked(next) && next.isBefore(last)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * Returns the day a number of working days after a day; the day itself for none.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    @Value.NonAttribute
    default LocalDate plus(LocalDate day, int workingDays) {
        checkArgument(workingDays >= 0, "negative number of working days: %s", workingDays);
        LocalDate at = day;
        for (int i = 0; i < workingDays; i++) {
            at = next(at);
        }
        return at;
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a calendar. */
    final class Builder extends ImmutableWorkingDays.Builder {
        Builder() {}
    }
}
