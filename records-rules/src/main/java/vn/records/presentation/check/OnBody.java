package vn.records.presentation.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;

/**
 * A condition on each paragraph of the body that is one of some units, such as each khoản. It does not apply where there
 * is none.
 *
 * @param units the units
 * @param without the key of the reason given where there is none
 * @param judge the condition
 * @param bounds how many bounds it has
 * @since 0.1
 */
public record OnBody(ImmutableSet<Unit> units, String without, Judge judge, int bounds) implements Check<Draft> {

    /** Judges one paragraph of a body. */
    @FunctionalInterface
    public interface Judge {
        /** Returns the verdict on the paragraph at an index of the body's items. */
        Verdict apply(Draft draft, Body body, int index);
    }

    /** Returns a condition without bounds. */
    public static OnBody of(ImmutableSet<Unit> units, String without, Judge judge) {
        return new OnBody(units, without, judge, 0);
    }

    @Override
    public Verdict apply(Draft draft) {
        Body body = Body.of(draft);
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        for (int i = 0; i < body.items().size(); i++) {
            if (units.contains(body.items().get(i).unit())) {
                verdicts.add(judge.apply(draft, body, i));
            }
        }
        ImmutableList<Verdict> all = verdicts.build();
        return all.isEmpty() ? Verdict.notApplicable(without) : Verdicts.together(all);
    }
}
