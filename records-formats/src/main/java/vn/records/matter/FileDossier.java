package vn.records.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.completeness.ClosingPapers;
import vn.records.completeness.checklist.Arrangement;
import vn.records.completeness.transfer.KeepBack;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionPeriod;

/**
 * A file with what its keeper says of it besides (<i>hồ sơ và thông tin kèm theo</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface FileDossier extends Serializable {

    /** Returns the file. */
    RecordsFile file();

    /** Returns the period stated for it. */
    Optional<RetentionPeriod> period();

    /** Returns the papers made at closing. */
    default ClosingPapers closing() {
        return ClosingPapers.UNKNOWN;
    }

    /** Returns the names of the checklists it is to satisfy. */
    ImmutableList<String> checklists();

    /** Returns the order of the documents that the file states for itself. */
    Optional<Arrangement> arrangement();

    /** Returns which conditions hold. */
    ImmutableMap<String, Boolean> conditions();

    /** Returns the consent to keep it back. */
    Optional<KeepBack> keepBack();

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a dossier. */
    final class Builder extends ImmutableFileDossier.Builder {
        Builder() {}
    }
}
