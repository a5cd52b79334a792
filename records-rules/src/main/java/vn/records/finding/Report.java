package vn.records.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.records.measure.Length;

/**
 * What a rule book says of one thing (<i>kết quả kiểm tra</i>). Equal input gives an equal report.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Report extends Serializable {

    /** Returns the rule book's name, such as {@code nd30-2020}. */
    String ruleBook();

    /** Returns the date that was judged for. */
    LocalDate judgedFor();

    /** Returns the tolerance that lengths of the page were judged with. */
    Length tolerance();

    /** Returns one verdict for each rule in force, in the order of rule ids. */
    ImmutableSortedMap<RuleId, Verdict> verdicts();

    /** Returns the findings in the order of rule ids, those of one rule in the order of the document; none accepted. */
    ImmutableList<Finding> findings();

    /** Returns the findings that were {@linkplain Acceptances accepted}, in the same order: they are shown and not counted. */
    ImmutableList<AcceptedFinding> accepted();

    /** Returns the rules that broke while they were asked, in the order of rule ids; as a rule there is none. */
    ImmutableList<RuleProblem> problems();

    /** Returns the causes of the findings, in the order in which the report comes to them. */
    @Value.Lazy
    default ImmutableList<Cause> causes() {
        return Cause.of(this);
    }

    /** Returns how many findings have the severity. */
    default long count(Severity severity) {
        return findings().stream().filter(f -> f.severity() == severity).count();
    }

    /** Returns how many verdicts are of a kind, such as {@code Verdict.Failed.class}. */
    default long count(Class<? extends Verdict> kind) {
        return verdicts().values().stream().filter(kind::isInstance).count();
    }

    /** Returns a copy with other findings. */
    Report withFindings(Iterable<? extends Finding> findings);

    /** Returns a copy with other accepted findings. */
    Report withAccepted(Iterable<? extends AcceptedFinding> accepted);

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
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
