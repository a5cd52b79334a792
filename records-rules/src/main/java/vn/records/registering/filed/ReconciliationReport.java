package vn.records.registering.filed;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What came of holding registers against files (<i>kết quả đối chiếu</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface ReconciliationReport extends Serializable {

    /** Returns the findings: of the register of outgoing documents, of that of incoming ones, of the files. */
    ImmutableList<ReconciliationFinding> findings();

    /** Returns how many registered documents lie in a file. */
    int filed();

    /** Returns how many registered documents there are, but for cancelled numbers and rows without a number. */
    int registered();

    /**
     * Returns how many filed documents nothing can be said of: without a number that can be read, of other days than those of
     * the registers, or acts of legislation, which nobody registers to keep a copy.
     */
    int undecided();

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
    final class Builder extends ImmutableReconciliationReport.Builder {
        Builder() {}
    }
}
