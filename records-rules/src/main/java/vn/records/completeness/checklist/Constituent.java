package vn.records.completeness.checklist;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.retention.law.Verification;
import vn.records.row.Phrase;

/**
 * One thing that a file holds (<i>thành phần hồ sơ</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface Constituent extends Serializable {

    /** What a constituent waits for (<i>điều kiện</i>). */
    record Condition(String key, Phrase text) implements Serializable {
        /**
         * Checks the key.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Condition {
            checkArgument(!key.isBlank(), "condition without a key: %s", text);
        }
    }

    /** Returns its name in the checklist, such as {@code 2đ}. */
    String id();

    /** Returns what it is. */
    Phrase title();

    /** Returns how strictly it is needed. */
    default Need need() {
        return Need.REQUIRED;
    }

    /** Returns when it is needed; a conditional one has it. */
    Optional<Condition> condition();

    /** Returns when it comes into the file. */
    default FileStage stage() {
        return FileStage.END;
    }

    /** Returns how many days after the opening it may be wanting; for those of the start. */
    default int days() {
        return 0;
    }

    /** Returns how often it stands there. */
    default Occurrence occurrence() {
        return Occurrence.ONCE;
    }

    /** Returns the group of the file it lies in, counted from 1; 0 where that is not laid down. */
    default int group() {
        return 0;
    }

    /** Returns by what a document is known for it. */
    default Signs signs() {
        return Signs.NONE;
    }

    /** Returns where it is laid down; empty words where nothing is cited. */
    default Phrase citation() {
        return Phrase.of("");
    }

    /** Returns how well that is known; empty if too little to build on. */
    Optional<Verification> verification();

    /** Whether it is the agency's own and not the law's. */
    default boolean isOwn() {
        return false;
    }

    /** Checks the name and the condition. */
    @Value.Check
    default void check() {
        checkArgument(!id().isBlank(), "constituent without a name: %s", title());
        checkArgument(
                (need() == Need.CONDITIONAL) == condition().isPresent(),
                "condition of constituent %s: %s",
                id(),
                need());
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

    /** Builds a constituent. */
    final class Builder extends ImmutableConstituent.Builder {
        Builder() {}
    }
}
