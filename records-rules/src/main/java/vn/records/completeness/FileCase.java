package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.completeness.checklist.Arrangement;
import vn.records.completeness.checklist.Checklist;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.SchedulePrecedence;

/**
 * A file to be judged, and what is known besides it (<i>hồ sơ cần kiểm tra</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface FileCase extends Serializable {

    /** Returns the file. */
    RecordsFile file();

    /** Returns the day judged for: it tells whether something is due yet. */
    LocalDate asOf();

    /** Returns the checklists the file must satisfy. */
    ImmutableList<Checklist> checklists();

    /** Returns the order of the documents that the file states for itself; it goes before that of the checklists. */
    Optional<Arrangement> arrangement();

    /** Returns for conditions, by their keys, whether they hold; what is not named is not known. */
    ImmutableMap<String, Boolean> conditions();

    /** Returns what is known of the papers made at closing. */
    default ClosingPapers closing() {
        return ClosingPapers.UNKNOWN;
    }

    /** Returns the period stated for the file; without one that of its item is taken. */
    Optional<RetentionPeriod> period();

    /** Returns the schedules that items are looked up in. */
    Optional<SchedulePrecedence> schedules();

    /** Whether the file was closed by the day judged for. */
    @Value.NonAttribute
    default boolean isClosed() {
        return file().closed().filter(day -> !day.isAfter(asOf())).isPresent();
    }

    /** Returns the day whose law is applied: that of the closing, or the day judged for while the work goes on. */
    @Value.NonAttribute
    default LocalDate lawOf() {
        return isClosed() ? file().closed().orElse(asOf()) : asOf();
    }

    /** Returns a copy with another file. */
    FileCase withFile(RecordsFile file);

    /** Returns a copy with other checklists. */
    FileCase withChecklists(Iterable<? extends Checklist> checklists);

    /** Returns a copy whose documents lie in an order of its own. */
    FileCase withArrangement(Arrangement arrangement);

    /** Returns a copy that is judged for another day. */
    FileCase withAsOf(LocalDate asOf);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutableFileCase.Builder {
        Builder() {}
    }
}
