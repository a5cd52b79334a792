package vn.records.presentation.check;

import java.util.function.Predicate;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.rule.Ranged;

/**
 * A condition on a range that is only asked for in some cases; an agency may set the range narrower.
 *
 * @param applies whether it is asked for
 * @param reason the key of the reason given where it is not
 * @param range the condition
 * @param <S> what is judged
 * @since 0.1
 */
public record RangedWhen<S>(Predicate<S> applies, String reason, Ranged<S> range) implements Ranged<S> {

    @Override
    public Verdict apply(S subject) {
        return applies.test(subject) ? range.apply(subject) : Verdict.notApplicable(reason);
    }

    @Override
    public Length min() {
        return range.min();
    }

    @Override
    public Length max() {
        return range.max();
    }

    @Override
    public Ranged<S> between(Length min, Length max) {
        return new RangedWhen<>(applies, reason, range.between(min, max));
    }

    @Override
    public int bounds() {
        return range.bounds();
    }
}
