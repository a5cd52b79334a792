package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import vn.records.retention.law.ArchivesFact;

/**
 * The last day on which something may be done (<i>hạn</i>), and what says so.
 *
 * @param day the day
 * @param facts the facts it rests on
 * @since 0.1
 */
public record DueDate(LocalDate day, ImmutableList<ArchivesFact> facts) implements Serializable {

    /** Whether the day is over on another. */
    public boolean isOverdueOn(LocalDate other) {
        return other.isAfter(day);
    }

    /** Returns the day. */
    @Override
    public String toString() {
        return day.toString();
    }
}
