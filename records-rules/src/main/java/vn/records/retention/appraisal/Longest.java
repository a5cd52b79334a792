package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileEntry;
import vn.records.file.ItemKey;
import vn.records.file.RecordsFile;

/**
 * Finds the item that keeps a file longest ({@code RET-07}). Every period ends with a year, so years are compared.
 */
final class Longest {

    static final int NEVER = Integer.MAX_VALUE;
    static final int AWAITING = NEVER - 1;

    private final Weights items;
    private final @Nullable LocalDate closed;
    private @Nullable LocalDate fileEvent;

    private @Nullable Weight longest;
    private int lastYear = Integer.MIN_VALUE;
    private int firstYear;
    private boolean several;
    private boolean unlisted;
    private boolean unknown;
    private boolean secret;
    private boolean shared;

    Longest(Weights items, @Nullable LocalDate closed) {
        this.items = items;
        this.closed = closed;
    }

    void read(RecordsFile file) {
        fileEvent = file.periodEvent().orElse(null);
        secret = file.secrecy().isPresent();
        shared = file.isShared();
        String own = file.item().orElse(null);
        if (own != null) {
            take(items.get(own), fileEvent);
        }
        ImmutableList<FileEntry> entries = file.entries();
        for (int i = 0; i < entries.size(); i++) {
            read(entries.get(i), own != null);
        }
        unlisted |= own == null && entries.isEmpty();
    }

    private void read(FileEntry entry, boolean fileHasItem) {
        if (entry.itemKey() != ItemKey.NONE) {
            LocalDate event = entry.periodEvent().orElse(null);
            take(items.of(entry), event == null ? fileEvent : event);
        } else if (!fileHasItem) {
            unlisted = true;
        }
        secret |= entry.secrecy().isPresent();
        shared |= !entry.otherFiles().isEmpty();
    }

    private void take(@Nullable Weight item, @Nullable LocalDate event) {
        if (item == null) {
            unknown = true;
            return;
        }
        int year = lastYear(item, event);
        several |= longest != null && longest.place() != item.place();
        if (longest == null || year > lastYear || (year == lastYear && comesFirst(item, longest))) {
            longest = item;
            lastYear = year;
            firstYear = item.years() == 0 || event == null || item.kind() != Weight.Kind.EVENT
                    ? Integer.MIN_VALUE
                    : event.getYear() + 1;
        }
    }

    /** Of two items that keep as long, one must be named whatever the order they come in. */
    private static boolean comesFirst(Weight item, Weight other) {
        return item.place() < other.place();
    }

    private int lastYear(Weight item, @Nullable LocalDate event) {
        if (item.kind() == Weight.Kind.NEVER) {
            return NEVER;
        } else if (item.kind() == Weight.Kind.YEARS) {
            return (closed == null ? 0 : closed.getYear()) + item.years();
        } else if (event == null || closed == null) {
            return AWAITING;
        }
        return Math.max(event.getYear() + item.years(), closed.getYear());
    }

    @Nullable
    Weight longest() {
        return longest;
    }

    /** Returns the year that the longest period ends with, {@link #NEVER} or {@link #AWAITING}. */
    int lastYear() {
        return lastYear;
    }

    /** Returns the year that the years after an event begin with, {@link Integer#MIN_VALUE} without such an event. */
    int firstYear() {
        return firstYear;
    }

    /** Whether more than one item was to be weighed. */
    boolean several() {
        return several;
    }

    /** Whether something has no item. */
    boolean unlisted() {
        return unlisted;
    }

    /** Whether an item was not found. */
    boolean unknown() {
        return unknown;
    }

    boolean secret() {
        return secret;
    }

    boolean shared() {
        return shared;
    }
}
