package vn.records.presentation.check;

import java.util.function.Predicate;
import vn.records.finding.Verdict;
import vn.records.rule.Check;

/**
 * A condition that is only asked for in some cases.
 *
 * @param applies whether it is asked for
 * @param reason the key of the reason given where it is not
 * @param check the condition
 * @param <S> what is judged
 * @since 0.1
 */
public record When<S>(Predicate<S> applies, String reason, Check<S> check) implements Check<S> {

    @Override
    public Verdict apply(S subject) {
        return applies.test(subject) ? check.apply(subject) : Verdict.notApplicable(reason);
    }

    @Override
    public int bounds() {
        return check.bounds();
    }
}
