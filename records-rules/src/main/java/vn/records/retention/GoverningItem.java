package vn.records.retention;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * An item and the schedules it comes from and before (<i>mục được áp dụng</i>).
 *
 * @param schedule the name of the schedule whose item it is
 * @param item the item
 * @param overridden the schedules that have an item of this number too and come after, in order
 * @since 0.1
 */
public record GoverningItem(String schedule, ScheduleItem item, ImmutableList<String> overridden)
        implements Serializable {

    /** Returns how long it keeps. */
    public RetentionPeriod period() {
        return item.period();
    }

    /** Returns the schedule's name and the item's number. */
    @Override
    public String toString() {
        return schedule + " " + item.number();
    }
}
