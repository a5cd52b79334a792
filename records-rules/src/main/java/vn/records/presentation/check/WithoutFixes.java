package vn.records.presentation.check;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;

/**
 * A condition whose faults are told and not mended (<i>chỉ nêu lỗi, không sửa</i>), since the fix it knows is right under
 * another law only.
 *
 * @param check the condition
 * @since 0.1
 */
public record WithoutFixes(Check<Draft> check) implements Check<Draft> {

    @Override
    public Verdict apply(Draft draft) {
        return of(check.apply(draft));
    }

    /** Returns a verdict whose faults have no fixes. */
    static Verdict of(Verdict verdict) {
        return verdict instanceof Verdict.Failed failed
                ? new Verdict.Failed(failed.faults().stream()
                        .map(fault -> fault.withFixes(ImmutableList.of()))
                        .collect(ImmutableList.toImmutableList()))
                : verdict;
    }

    @Override
    public int bounds() {
        return check.bounds();
    }
}
