package vn.records.docx.write;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.document.Component;
import vn.records.docx.write.edit.TextEdit;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;
import vn.records.presentation.draft.DraftOptions;

/**
 * What is to be mended, and how (<i>tùy chọn sửa</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface FixOptions extends Serializable {

    /** Returns what is known of the draft beside the file. */
    DraftOptions draft();

    /** Returns the rules whose findings are mended; all if empty. */
    ImmutableSet<RuleId> rules();

    /** Returns the components whose findings are mended; all if empty. */
    ImmutableSet<Component> components();

    /** Returns the edits by option that are wanted; the others are made anyway. */
    ImmutableSet<TextEdit> edits();

    /** Returns who makes tracked changes; the changes are not tracked without one. */
    Optional<Authorship> tracked();

    /** Whether a finding was chosen. */
    default boolean isChosen(Finding finding) {
        return (rules().isEmpty() || rules().contains(finding.rule()))
                && (components().isEmpty() || components().contains(finding.at().component()));
    }

    /** Returns options to mend all that can be mended without the edits by option. */
    static FixOptions all(DraftOptions draft) {
        return builder().draft(draft).build();
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

    /** Builds options. */
    final class Builder extends ImmutableFixOptions.Builder {
        Builder() {}
    }
}
