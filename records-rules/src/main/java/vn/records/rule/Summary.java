package vn.records.rule;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.function.Function;
import vn.records.finding.Fault;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;

/** The verdict of a rule that only sums up others: the worst of theirs. */
final class Summary {

    private Summary() {}

    static Verdict of(Set<RuleId> parts, Function<RuleId, Verdict> verdicts) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        boolean undecided = false;
        boolean passed = false;
        for (RuleId part : parts) {
            Verdict verdict = verdicts.apply(part);
            if (verdict instanceof Verdict.Failed failed) {
                faults.addAll(failed.faults());
            }
            undecided |= verdict instanceof Verdict.Undecided;
            passed |= verdict instanceof Verdict.Passed;
        }
        ImmutableList<Fault> found = faults.build();
        if (!found.isEmpty()) {
            return new Verdict.Failed(found);
        }
        if (undecided) {
            return Verdict.undecided("parts-undecided");
        }
        return passed ? Verdict.passed() : Verdict.notApplicable("parts-not-applicable");
    }
}
