package vn.records.rule;

import static com.google.common.base.Preconditions.checkArgument;

import vn.records.finding.Verdict;

/**
 * A condition that has bounds though it is written as a function.
 *
 * @param check the condition
 * @param bounds how many bounds it has
 * @param <S> what is judged
 */
record Bounded<S>(Check<S> check, int bounds) implements Check<S> {

    Bounded {
        checkArgument(bounds >= 0, "bounds: %s", bounds);
    }

    @Override
    public Verdict apply(S subject) {
        return check.apply(subject);
    }
}
