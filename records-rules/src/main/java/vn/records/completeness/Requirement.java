package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.completeness.checklist.Constituent;
import vn.records.file.FileEntry;
import vn.records.finding.Reason;
import vn.records.finding.Severity;
import vn.records.retention.law.Verification;

/**
 * What a file says to one constituent of a checklist (<i>kết quả đối chiếu từng thành phần</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface Requirement extends Serializable {

    /** Returns the name of the checklist. */
    String checklist();

    /** Returns what is asked for. */
    Constituent constituent();

    /** Returns whether it is there. */
    Outcome outcome();

    /** Returns why, where it is not met. */
    Optional<Reason> reason();

    /** Returns the documents that are it. */
    ImmutableList<FileEntry> entries();

    /** Returns the documents that may be it. */
    ImmutableList<FileEntry> possible();

    /**
     * Returns how it is to be shown if it is missing, or there and must not be: an error where the text of the law or a cited rule of the agency says
     * so, a warning where that is inferred or not cited.
     */
    @Value.NonAttribute
    default Optional<Severity> severity() {
        if (outcome() != Outcome.MISSING && outcome() != Outcome.FORBIDDEN) {
            return Optional.empty();
        }
        boolean inferred = constituent().verification().orElse(Verification.INFERENCE) == Verification.INFERENCE;
        boolean cited = !constituent().citation().vietnamese().isEmpty();
        return Optional.of(inferred || !cited ? Severity.WARNING : Severity.ERROR);
    }

    /** Whether it rests on an inference from the law. */
    @Value.NonAttribute
    default boolean isAssumed() {
        return constituent()
                .verification()
                .filter(Verification.INFERENCE::equals)
                .isPresent();
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

    /** Builds a requirement. */
    final class Builder extends ImmutableRequirement.Builder {
        Builder() {}
    }
}
