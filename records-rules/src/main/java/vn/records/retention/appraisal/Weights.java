package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileEntry;
import vn.records.file.ItemKey;
import vn.records.retention.SchedulePrecedence;

/** The items of schedules with what is asked of them, found by key: for every document there is one search. */
final class Weights {

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final ImmutableMap<String, Weight> byNumber;
    private final int shift;
    private final long[] keys;
    private final @Nullable Weight[] weights;

    /** Makes an index, at most half full. */
    private Weights(ImmutableMap<String, Weight> byNumber) {
        this.byNumber = byNumber;
        shift = Integer.numberOfLeadingZeros(byNumber.size()) + Integer.SIZE - 1;
        keys = new long[1 << (Long.SIZE - shift)];
        weights = new @Nullable Weight[keys.length];
        byNumber.forEach((number, weight) -> {
            int place = place(ItemKey.of(number));
            keys[place] = ItemKey.of(number);
            weights[place] = weight;
        });
    }

    static Weights of(SchedulePrecedence schedules) {
        return new Weights(Weight.of(schedules));
    }

    /** Returns the place of a key, or the free one where it would be. */
    private int place(long key) {
        int place = (int) ((key * SPREAD) >>> shift);
        while (keys[place] != key && keys[place] != ItemKey.NONE) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    /** Returns the item with a number. */
    @Nullable
    Weight get(String number) {
        return byNumber.get(number);
    }

    /** Returns the item of a document that has one of its own. */
    @Nullable
    Weight of(FileEntry entry) {
        long key = entry.itemKey();
        return key == ItemKey.TOO_LONG ? byNumber.get(entry.item().orElseThrow()) : weights[place(key)];
    }
}
