package vn.records.retention;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.law.Act;
import vn.records.law.EffectivePeriod;

/**
 * A retention schedule (<i>bảng thời hạn bảo quản hồ sơ, tài liệu</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface RetentionSchedule extends Serializable {

    /** Returns its stable name, such as {@code tt09-2011}. */
    String id();

    /** Returns whose it is. */
    ScheduleRank rank();

    /** Returns the act that issues it, if it is one. */
    Optional<Act> act();

    /** Returns its period of force, if that is known. */
    Optional<EffectivePeriod> inForce();

    /**
     * Whether all its items are here. Where some are not, an item that is not found may well be in the schedule.
     */
    default boolean isComplete() {
        return true;
    }

    /** Returns the items in the order of the schedule. */
    ImmutableList<ScheduleItem> items();

    /** Returns the items by their numbers. */
    @Value.Lazy
    default ImmutableMap<String, ScheduleItem> byNumber() {
        return Maps.uniqueIndex(items(), ScheduleItem::number);
    }

    /** Returns the item with this number. */
    default Optional<ScheduleItem> item(String number) {
        return Optional.ofNullable(byNumber().get(number));
    }

    /** Whether it was in force on some day of a year; true where its period of force is not known. */
    default boolean isInForceIn(int year) {
        return inForce().isEmpty() || inForce().get().touches(year);
    }

    /** Whether it was in force on a day; true where its period of force is not known. */
    default boolean isInForceOn(LocalDate day) {
        return inForce().isEmpty() || inForce().get().contains(day);
    }

    /** Checks the numbers. */
    @Value.Check
    default void check() {
        checkArgument(!id().isBlank(), "schedule without a name");
        checkArgument(
                items().stream().map(ScheduleItem::number).distinct().count() == items().size(),
                "schedule %s has an item twice",
                id());
    }

    /** Returns a copy with other items. */
    RetentionSchedule withItems(Iterable<? extends ScheduleItem> items);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a schedule. */
    final class Builder extends ImmutableRetentionSchedule.Builder {
        Builder() {}
    }
}
