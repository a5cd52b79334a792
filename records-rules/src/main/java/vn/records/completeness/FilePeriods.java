package vn.records.completeness;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileEntry;
import vn.records.retention.ItemLookup;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.SchedulePrecedence;

/**
 * How long a file and its documents are kept.
 *
 * @param stated the period stated for the file, else that of its item
 * @param longest the longest period of a document with an item of its own
 * @param longestOf the first document with that period
 * @param open whether the item of a document, or of the file, is not found
 * @param events whether a period waits for an event, so that it cannot be compared
 */
record FilePeriods(
        Optional<RetentionPeriod> stated,
        Optional<RetentionPeriod> longest,
        Optional<FileEntry> longestOf,
        boolean open,
        boolean events) {

    static FilePeriods of(FileCase subject) {
        SchedulePrecedence schedules = subject.schedules().orElse(null);
        Optional<RetentionPeriod> ofItem = subject.file().item().flatMap(item -> lookUp(item, schedules));
        Optional<RetentionPeriod> stated = subject.period().isPresent() ? subject.period() : ofItem;
        @Nullable RetentionPeriod longest = null;
        @Nullable FileEntry longestOf = null;
        boolean open = stated.isEmpty() && subject.file().item().isPresent();
        boolean events = stated.filter(RetentionPeriod::isUntilEvent).isPresent();
        for (FileEntry entry : subject.file().entries()) {
            if (entry.item().isPresent()) {
                RetentionPeriod period = lookUp(entry.item().get(), schedules).orElse(null);
                open |= period == null;
                events |= period != null && period.isUntilEvent();
                if (period != null && !period.isUntilEvent() && (longest == null || isLonger(period, longest))) {
                    longest = period;
                    longestOf = entry;
                }
            }
        }
        return new FilePeriods(stated, Optional.ofNullable(longest), Optional.ofNullable(longestOf), open, events);
    }

    private static Optional<RetentionPeriod> lookUp(String item, @Nullable SchedulePrecedence schedules) {
        return schedules != null && schedules.lookup(item) instanceof ItemLookup.Found found
                ? Optional.of(found.governing().period())
                : Optional.empty();
    }

    static boolean isLonger(RetentionPeriod one, RetentionPeriod other) {
        return !other.isPermanent() && (one.isPermanent() || one.years() > other.years());
    }

    /** Returns the period that the file is kept for: the longest known, if none that matters is open. */
    Optional<RetentionPeriod> governing() {
        if (longest.isPresent() && (stated.isEmpty() || isLonger(longest.get(), stated.get()))) {
            return stated.isEmpty() && !longest.get().isPermanent() ? Optional.empty() : longest;
        }
        return stated;
    }
}
