package vn.records.retention;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.law.Citation;

/**
 * Something in a schedule that does not go with the law (<i>phát hiện về bảng thời hạn</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface ScheduleFinding extends Serializable {

    /** Returns the fact of the law it offends: {@code RET-15} or {@code RET-03}. */
    RuleId rule();

    /** Returns how it is to be shown. */
    Severity severity();

    /** Returns the item. */
    GoverningItem item();

    /** Returns the item whose period is the least, for {@code RET-15}. */
    Optional<GoverningItem> least();

    /** Returns the provisions. */
    ImmutableList<Citation> citations();

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a finding. */
    final class Builder extends ImmutableScheduleFinding.Builder {
        Builder() {}
    }
}
