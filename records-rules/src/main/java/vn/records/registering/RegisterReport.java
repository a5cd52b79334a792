package vn.records.registering;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.immutables.value.Value;
import vn.records.finding.Severity;
import vn.records.register.EntryStatus;

/**
 * What the rules say of a register (<i>kết quả kiểm tra sổ</i>). Equal entries give an equal report.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RegisterReport extends Serializable {

    /** Returns the findings in the order of the rows. */
    ImmutableList<RegisterFinding> findings();

    /** Returns how many more findings there are than are listed. */
    long further();

    /** Returns how many rows were read. */
    int rows();

    /** Returns how many rows were not judged by their numbers because there are more series than a register can have. */
    int unjudged();

    /** Returns how many series of numbers there are. */
    int series();

    /** Returns the grouping of series that was judged by; never {@link SeriesPolicy.Grouping#AUTO}. */
    SeriesPolicy.Grouping grouping();

    /** Returns how many entries their notes say were recalled, corrected, replaced or cancelled. */
    ImmutableMap<EntryStatus, Integer> statuses();

    /** Whether there is an error. */
    @Value.NonAttribute
    default boolean hasErrors() {
        return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
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
    final class Builder extends ImmutableRegisterReport.Builder {
        Builder() {}
    }
}
