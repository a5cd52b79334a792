package vn.records.presentation.check;

import java.util.function.Predicate;
import vn.records.finding.Verdict;
import vn.records.rule.Check;

/**
 * A condition that is only asked for in some cases.
 *
 * @param applies whether it is asked for
 * @param otherwise what is said where it is not
 * @param check the condition
 * @param <S> what is judged
 * @since 0.1
 */
public record When<S>(Predicate<S> applies, Verdict otherwise, Check<S> check) implements Check<S> {

    /** Makes a condition that does not apply, for the reason of a key, where it is not asked for. */
    public When(Predicate<S> applies, String reason, Check<S> check) {
        this(applies, Verdict.notApplicable(reason), check);
    }

    @Override
    public Verdict apply(S subject) {
        return applies.test(subject) ? check.apply(subject) : otherwise;
    }

    @Override
    public int bounds() {
        return check.bounds();
    }
}
