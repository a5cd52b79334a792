package vn.records.retention;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * What schedules say of an item's number (<i>kết quả tra cứu mục</i>).
 *
 * @since 0.1
 */
public sealed interface ItemLookup extends Serializable {

    /**
     * There is such an item.
     *
     * @param governing the item that applies
     */
    record Found(GoverningItem governing) implements ItemLookup {}

    /** It is not in the part of the schedules that is loaded; the rest may have it. */
    enum NotLoaded implements ItemLookup {
        /** The one value. */
        NOT_LOADED
    }

    /**
     * No schedule has it, and all of them are here whole.
     *
     * @param near items whose numbers begin with it, as {@code 5a} and {@code 5b} begin with {@code 5}
     */
    record NoSuchItem(ImmutableList<String> near) implements ItemLookup {}
}
