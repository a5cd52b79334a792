package vn.records.finding;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A finding that was accepted (<i>sai khác đã được chấp nhận</i>): it is shown and does not count.
 *
 * @param finding the finding
 * @param acceptance the decision
 * @since 0.1
 */
public record AcceptedFinding(Finding finding, Acceptance acceptance) implements Serializable {

    /**
     * Checks that both are of one rule.
     *
     * @throws IllegalArgumentException if they are not
     */
    public AcceptedFinding {
        checkArgument(
                finding.rule().equals(acceptance.key().rule()),
                "finding of %s accepted as of %s",
                finding.rule(),
                acceptance.key().rule());
    }
}
