package vn.records.presentation.capital;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.prose.Prose;
import vn.records.rule.Check;

/**
 * Conditions of one provision, asked of the running text: their faults together; without any, passed if one of them found
 * something right, then undecided.
 *
 * @param judges the conditions
 * @param mends whether a fault says how it is mended, with other capitals and nothing else
 */
public record OnProse(ImmutableList<Judge> judges, boolean mends) implements Check<Draft> {

    /** Judges running text. */
    @FunctionalInterface
    public interface Judge {
        /** Returns the verdict on the words of a text. */
        Verdict apply(Prose prose);
    }

    /** Returns conditions whose faults a person mends. */
    public static OnProse of(Judge... judges) {
        return new OnProse(ImmutableList.copyOf(judges), false);
    }

    /** Returns conditions whose faults say how they are mended. */
    public static OnProse mending(Judge... judges) {
        return new OnProse(ImmutableList.copyOf(judges), true);
    }

    @Override
    public Verdict apply(Draft draft) {
        Prose prose = Prose.of(draft);
        Set<Fault> faults = new LinkedHashSet<>();
        Optional<Verdict> best = Optional.empty();
        for (Judge judge : judges) {
            Verdict verdict = judge.apply(prose);
            if (verdict instanceof Verdict.Failed failed) {
                failed.faults().forEach(fault -> faults.add(mended(fault)));
            } else if (best.isEmpty() || rank(verdict) < rank(best.get())) {
                best = Optional.of(verdict);
            }
        }
        return faults.isEmpty() ? best.orElse(Verdict.passed()) : Verdict.of(faults);
    }

    private static int rank(Verdict verdict) {
        return verdict instanceof Verdict.Passed ? 0 : verdict instanceof Verdict.Undecided ? 1 : 2;
    }

    private Fault mended(Fault fault) {
        return mends && fault.basis().isEmpty() && fault.required() instanceof Measure.Words words
                ? fault.withFixes(new Fix.ReplaceText(fault.at(), words.text()))
                : fault;
    }
}
