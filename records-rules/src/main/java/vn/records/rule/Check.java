package vn.records.rule;

import vn.records.finding.Verdict;

/**
 * A condition (<i>phép kiểm tra</i>) that a rule asks of its subject. Pure and free of state, so that any number of
 * threads share it.
 *
 * @param <S> what is judged
 * @since 0.1
 */
@FunctionalInterface
public interface Check<S> {

    /**
     * Returns the verdict on the subject; never an exception for a fault of the subject. A rule whose check throws
     * nevertheless is undecided, and a {@linkplain vn.records.finding.Report#problems() problem} of the report.
     */
    Verdict apply(S subject);

    /** Returns how many bounds the condition has; the audit asks for an example on each side of each. */
    default int bounds() {
        return 0;
    }

    /**
     * Returns this condition with a number of bounds, for one that is written as a function.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    default Check<S> bounded(int bounds) {
        return new Bounded<>(this, bounds);
    }
}
