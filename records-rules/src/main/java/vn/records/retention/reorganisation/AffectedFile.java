package vn.records.retention.reorganisation;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.file.RecordsFile;

/**
 * A file of an agency that changes (<i>hồ sơ của cơ quan được tổ chức lại</i>). A file that was not closed by the day of
 * the change is of a running matter.
 *
 * @since 0.1
 */
@Value.Immutable
public interface AffectedFile extends Serializable {

    /** Returns the file. */
    RecordsFile file();

    /** Whether it is arranged, so that the historical archive can take it once it is due. */
    default boolean isRipe() {
        return true;
    }

    /** Returns the body that takes over the task it belongs to, if that is laid down. */
    Optional<String> taskTakenOverBy();

    /** Returns a file that is arranged, and of which no more is known. */
    static AffectedFile of(RecordsFile file) {
        return builder().file(file).build();
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an affected file. */
    final class Builder extends ImmutableAffectedFile.Builder {
        Builder() {}
    }
}
