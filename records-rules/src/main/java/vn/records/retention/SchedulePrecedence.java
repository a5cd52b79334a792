package vn.records.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Schedules in the order in which they are asked (<i>thứ tự áp dụng bảng thời hạn</i>): the agency's own first, then that
 * of its sector, then the general one. An item of a schedule overrides one of the same number behind it, and other items
 * extend those behind it.
 *
 * @since 0.1
 */
public final class SchedulePrecedence implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_NEAR = 9;

    private final ImmutableList<RetentionSchedule> schedules;
    private final ImmutableMap<String, GoverningItem> items;
    private final boolean complete;

    private SchedulePrecedence(
            ImmutableList<RetentionSchedule> schedules, ImmutableMap<String, GoverningItem> items, boolean complete) {
        this.schedules = schedules;
        this.items = items;
        this.complete = complete;
    }

    /**
     * Returns schedules in the order of their ranks; those of one rank stay in the order given.
     *
     * @throws IllegalArgumentException if there is none, or two have one name
     */
    public static SchedulePrecedence of(RetentionSchedule... schedules) {
        ImmutableList<RetentionSchedule> order = ImmutableList.sortedCopyOf(
                Comparator.comparing(RetentionSchedule::rank), ImmutableList.copyOf(schedules));
        checkArgument(!order.isEmpty(), "no schedule");
        checkArgument(
                order.stream().map(RetentionSchedule::id).distinct().count() == order.size(),
                "two schedules of one name: %s",
                order.stream().map(RetentionSchedule::id).collect(toImmutableList()));
        boolean complete = order.stream().allMatch(RetentionSchedule::isComplete);
        return new SchedulePrecedence(order, merge(order), complete);
    }

    private static ImmutableMap<String, GoverningItem> merge(ImmutableList<RetentionSchedule> order) {
        Map<String, List<RetentionSchedule>> holders = new LinkedHashMap<>();
        for (RetentionSchedule schedule : order) {
            for (ScheduleItem item : schedule.items()) {
                holders.computeIfAbsent(item.number(), number -> new ArrayList<>())
                        .add(schedule);
            }
        }
        ImmutableMap.Builder<String, GoverningItem> merged = ImmutableMap.builder();
        holders.forEach((number, having) -> {
            RetentionSchedule first = having.get(0);
            ImmutableList<String> overridden =
                    having.stream().skip(1).map(RetentionSchedule::id).collect(toImmutableList());
            first.item(number).ifPresent(item -> merged.put(number, new GoverningItem(first.id(), item, overridden)));
        });
        return merged.buildOrThrow();
    }

    /** Returns the schedules, the one that comes first in front. */
    public ImmutableList<RetentionSchedule> schedules() {
        return schedules;
    }

    /** Whether all schedules are here whole, so that an item that is not found does not exist. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns the items that apply, by their numbers. */
    public ImmutableMap<String, GoverningItem> items() {
        return items;
    }

    /** Returns what the schedules say of a number. */
    public ItemLookup lookup(String number) {
        GoverningItem found = items.get(number);
        if (found != null) {
            return new ItemLookup.Found(found);
        } else if (!complete) {
            return ItemLookup.NotLoaded.NOT_LOADED;
        }
        return new ItemLookup.NoSuchItem(items.keySet().stream()
                .filter(other -> !number.isEmpty() && other.startsWith(number))
                .limit(MOST_NEAR)
                .collect(toImmutableList()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchedulePrecedence that && schedules.equals(that.schedules);
    }

    @Override
    public int hashCode() {
        return schedules.hashCode();
    }

    /** Returns the names of the schedules in their order. */
    @Override
    public String toString() {
        return schedules.stream()
                .map(RetentionSchedule::id)
                .collect(toImmutableList())
                .toString();
    }
}
