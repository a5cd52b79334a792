package vn.records.completeness;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.finding.Reason;

/**
 * What a file says to one rule (<i>kết luận theo từng quy tắc</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface RuleVerdict extends Serializable {

    /** Returns the rule. */
    FileRule rule();

    /** Returns whether it holds. */
    Outcome outcome();

    /** Returns why it does not apply, or is not decided. */
    Optional<Reason> reason();

    /** Returns a verdict without a reason. */
    static RuleVerdict of(FileRule rule, Outcome outcome) {
        return ImmutableRuleVerdict.builder().rule(rule).outcome(outcome).build();
    }

    /** Returns a verdict with a reason. */
    static RuleVerdict of(FileRule rule, Outcome outcome, String reason) {
        return ImmutableRuleVerdict.builder()
                .rule(rule)
                .outcome(outcome)
                .reason(Reason.of(reason))
                .build();
    }
}
