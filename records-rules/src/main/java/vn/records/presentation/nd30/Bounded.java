package vn.records.presentation.nd30;

import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;

/**
 * A condition that has bounds though it is written as a function.
 *
 * @param check the condition
 * @param bounds how many bounds it has
 */
record Bounded(Check<Draft> check, int bounds) implements Check<Draft> {

    @Override
    public Verdict apply(Draft draft) {
        return check.apply(draft);
    }
}
