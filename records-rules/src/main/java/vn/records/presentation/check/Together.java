package vn.records.presentation.check;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Verdict;
import vn.records.rule.Check;

/**
 * Several conditions of one provision: all their faults together.
 *
 * @param checks the conditions; at least one
 * @param <S> what is judged
 * @since 0.1
 */
public record Together<S>(ImmutableList<Check<S>> checks) implements Check<S> {

    /** Returns two conditions as one. */
    public static <S> Together<S> of(Check<S> first, Check<S> second) {
        return new Together<>(ImmutableList.of(first, second));
    }

    @Override
    public Verdict apply(S subject) {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builderWithExpectedSize(checks.size());
        for (Check<S> check : checks) {
            verdicts.add(check.apply(subject));
        }
        return Verdicts.together(verdicts.build());
    }

    @Override
    public int bounds() {
        return checks.stream().mapToInt(Check::bounds).sum();
    }
}
