package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import vn.records.retention.GoverningItem;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.SchedulePrecedence;

/**
 * An item with what is asked of its period for every document, worked out once.
 *
 * @param item the item
 * @param schedule the schedule whose item it is
 * @param place its place in the order of numbers; no two have the same
 * @param kind how its period ends
 * @param years the years of its period
 */
record Weight(GoverningItem item, RetentionSchedule schedule, int place, Kind kind, int years) {

    /** How a period ends. */
    enum Kind {
        /** With a year. */
        YEARS,
        /** After an event. */
        EVENT,
        /** Never. */
        NEVER
    }

    private static Weight of(GoverningItem item, RetentionSchedule schedule, int place) {
        RetentionPeriod period = item.period();
        Kind kind = period.isPermanent() ? Kind.NEVER : period.isUntilEvent() ? Kind.EVENT : Kind.YEARS;
        return new Weight(item, schedule, place, kind, period.years());
    }

    static ImmutableMap<String, Weight> of(SchedulePrecedence schedules) {
        ImmutableMap<String, RetentionSchedule> byId = Maps.uniqueIndex(schedules.schedules(), RetentionSchedule::id);
        ImmutableMap.Builder<String, Weight> weights = ImmutableMap.builder();
        int place = 0;
        for (String number : ImmutableSortedSet.copyOf(schedules.items().keySet())) {
            GoverningItem item = schedules.items().get(number);
            RetentionSchedule schedule = item == null ? null : byId.get(item.schedule());
            if (item != null && schedule != null) {
                weights.put(number, of(item, schedule, place++));
            }
        }
        return weights.buildOrThrow();
    }
}
