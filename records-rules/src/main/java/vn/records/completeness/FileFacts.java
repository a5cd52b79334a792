package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.completeness.checklist.Arrangement;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionPeriod;

/**
 * What the checks ask of a file, worked out once.
 *
 * @param subject the file and what is known besides
 * @param periods the periods of the file and its documents
 * @param places which documents are which constituents of the checklists
 */
record FileFacts(FileCase subject, FilePeriods periods, Places places) {

    private static final int SHORTEST_DELIVERED = 5;

    RecordsFile file() {
        return subject.file();
    }

    ImmutableList<FileEntry> entries() {
        return subject.file().entries();
    }

    /** Whether there are sheets of paper in it; empty where that is not known. */
    Optional<Boolean> paper() {
        return file().medium().map(medium -> medium != FileMedium.ELECTRONIC);
    }

    /**
     * Returns the order in which the documents lie: the one the file states; else in groups, if a checklist says so; else
     * that of the dates.
     */
    Arrangement arrangement() {
        return subject.arrangement().orElseGet(() -> places.isInGroups() ? Arrangement.GROUPS : Arrangement.DATES);
    }

    /** Whether it is kept for five years or more; empty where that is not known. */
    Optional<Boolean> fiveYears() {
        return periods.governing().flatMap(period -> {
            if (period.isUntilEvent() && period.years() < SHORTEST_DELIVERED) {
                return Optional.empty();
            }
            return Optional.of(period.isPermanent() || period.years() >= SHORTEST_DELIVERED);
        });
    }

    /** Whether it is kept for ever; empty where that is not known. */
    Optional<Boolean> permanent() {
        return periods.governing().map(RetentionPeriod::isPermanent);
    }
}
