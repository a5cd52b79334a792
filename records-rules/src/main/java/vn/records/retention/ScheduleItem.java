package vn.records.retention;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.law.Citation;

/**
 * A row of a schedule (<i>mục của bảng thời hạn bảo quản</i>): a kind of records and how long they are kept.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ScheduleItem extends Serializable {

    /** Returns the number it is looked up by, such as {@code 5a}. */
    String number();

    /** Returns the kind of records. */
    String title();

    /** Returns how long they are kept. */
    RetentionPeriod period();

    /** Returns the title of its group; empty where there is none. */
    default String group() {
        return "";
    }

    /** Returns the provision it stands in, if an act holds it. */
    Optional<Citation> citation();

    /** Returns the item of the general or a sector's schedule that it corresponds to, if that has another number. */
    Optional<String> generalItem();

    /** Returns what its schedule says of its source, such as how many sources confirm it; empty for nothing. */
    default String verified() {
        return "";
    }

    /** Checks the number. */
    @Value.Check
    default void check() {
        checkArgument(!number().isBlank(), "item without a number: %s", title());
    }

    /** Returns a copy with another period. */
    ScheduleItem withPeriod(RetentionPeriod period);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns an item. */
    static ScheduleItem of(String number, String title, RetentionPeriod period) {
        return builder().number(number).title(title).period(period).build();
    }

    /** Builds an item. */
    final class Builder extends ImmutableScheduleItem.Builder {
        Builder() {}
    }
}
