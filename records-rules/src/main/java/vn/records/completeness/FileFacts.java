package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
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
 * @param constituents the documents that are constituents of a checklist
 */
record FileFacts(FileCase subject, FilePeriods periods, Set<FileEntry> constituents) {

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

    /** Whether a checklist lets documents lie in another order than that of their dates. */
    boolean hasOwnArrangement() {
        return subject.checklists().stream().anyMatch(list -> list.arrangement() != Arrangement.DATES);
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
