package vn.records.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import vn.records.finding.Basis;
import vn.records.finding.Verdict;
import vn.records.measure.Length;

/**
 * Asks for what the law asks and, where that holds, for the narrower range of an agency.
 *
 * @param law the condition of the law
 * @param house that of the agency; its faults have the basis {@link Basis#HOUSE}
 */
record Narrowed<S>(Ranged<S> law, Ranged<S> house) implements Check<S> {

    /**
     * Returns a rule with a narrower range.
     *
     * @throws IllegalArgumentException if the rule has no range, or the range is not in the rule's own
     */
    static <S> Rule<S> rule(Rule<S> rule, Length min, Length max) {
        Check<S> check = rule.check().orElse(null);
        checkArgument(check instanceof Ranged<?>, "rule has no range: %s", rule);
        Ranged<S> law = (Ranged<S>) check;
        checkArgument(
                min.compareTo(max) <= 0 && min.compareTo(law.min()) >= 0 && max.compareTo(law.max()) <= 0,
                "range of %s not within %s to %s: %s to %s",
                rule,
                law.min(),
                law.max(),
                min,
                max);
        return rule.withCheck(new Narrowed<>(law, law.between(min, max)));
    }

    @Override
    public Verdict apply(S subject) {
        Verdict byLaw = law.apply(subject);
        if (!(byLaw instanceof Verdict.Passed)) {
            return byLaw;
        }
        return house.apply(subject) instanceof Verdict.Failed failed
                ? new Verdict.Failed(failed.faults().stream()
                        .map(fault -> fault.withBasis(Basis.HOUSE))
                        .collect(toImmutableList()))
                : byLaw;
    }

    @Override
    public int bounds() {
        return law.bounds();
    }
}
