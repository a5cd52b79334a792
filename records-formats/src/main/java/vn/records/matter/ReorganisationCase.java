package vn.records.matter;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;
import vn.records.retention.reorganisation.AffectedFile;
import vn.records.retention.reorganisation.AgencyChange;

/**
 * What happens to an agency and who takes over which task (<i>trường hợp tổ chức lại cơ quan</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface ReorganisationCase extends Serializable {

    /** Returns the change. */
    AgencyChange change();

    /** Returns the body that takes over the task of a unit, by the unit's name. */
    ImmutableMap<String, String> tasks();

    /** Returns the files that are not arranged. */
    ImmutableSet<FileCode> unarranged();

    /** Returns a file with what the case says of it. */
    default AffectedFile affected(RecordsFile file) {
        return AffectedFile.builder()
                .file(file)
                .isRipe(!unarranged().contains(file.code()))
                .taskTakenOverBy(file.unit().flatMap(unit -> Optional.ofNullable(tasks().get(unit))))
                .build();
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

    /** Builds a case. */
    final class Builder extends ImmutableReorganisationCase.Builder {
        Builder() {}
    }
}
