package vn.records.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.finding.Severity;

/**
 * What is said of a file (<i>kết quả kiểm tra hồ sơ</i>). Equal input gives an equal report, in whatever order its
 * documents come, if no two have one ordinal.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CompletenessReport extends Serializable {

    /** Returns the file. */
    FileCode code();

    /** Returns the day judged for. */
    LocalDate asOf();

    /** Returns what it says to each constituent, in the order of the checklists. */
    ImmutableList<Requirement> requirements();

    /** Returns what it says to each rule, in the order of the rules. */
    ImmutableList<RuleVerdict> verdicts();

    /** Returns the findings, in the order of the rules and of the documents. */
    ImmutableList<FileFinding> findings();

    /** Returns the documents that are no constituent of a checklist; empty without one. */
    ImmutableList<FileEntry> unassigned();

    /** Returns those of them that can be no constituent at all, in whatever words it is asked for. */
    ImmutableList<FileEntry> unrelated();

    /** Returns the requirements with an outcome. */
    default ImmutableList<Requirement> requirements(Outcome outcome) {
        return requirements().stream()
                .filter(requirement -> requirement.outcome() == outcome)
                .collect(toImmutableList());
    }

    /** Returns how many findings and missing constituents have a severity. */
    default long count(Severity severity) {
        return findings().stream().filter(f -> f.severity() == severity).count()
                + requirements().stream()
                        .filter(r -> r.severity().filter(severity::equals).isPresent())
                        .count();
    }

    /** Whether nothing is missing, nothing is open and nothing is there that must not be. */
    @Value.NonAttribute
    default boolean isComplete() {
        return requirements(Outcome.MISSING).isEmpty()
                && requirements(Outcome.FORBIDDEN).isEmpty()
                && requirements(Outcome.UNDECIDED).isEmpty();
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

    /** Builds a report. */
    final class Builder extends ImmutableCompletenessReport.Builder {
        Builder() {}
    }
}
