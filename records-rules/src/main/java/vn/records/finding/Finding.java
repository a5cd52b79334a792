package vn.records.finding;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;
import vn.records.law.Citation;

/**
 * A fault under its rule (<i>phát hiện</i>): what a person gets to read.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Finding extends Serializable {

    /** Returns the rule. */
    RuleId rule();

    /** Returns how strictly the rule binds. */
    Level level();

    /** Returns what this finding rests on. */
    Basis basis();

    /** Returns how it is to be shown. */
    Severity severity();

    /** Returns the provisions, the nearest first. */
    ImmutableList<Citation> citations();

    /** Returns the fault. */
    Fault fault();

    /** Returns where it is. */
    @Value.NonAttribute
    default Location at() {
        return fault().at();
    }

    /** Whether it can be mended without anybody's judgement. */
    @Value.NonAttribute
    default boolean isFixable() {
        return !fault().fixes().isEmpty();
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

    /** Builds a finding. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
