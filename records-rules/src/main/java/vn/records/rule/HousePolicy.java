package vn.records.rule;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.TreeMap;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;

/**
 * What an agency has changed in a rule book (<i>điều chỉnh của cơ quan</i>), for reports to name it.
 *
 * @param removed the rules that were taken out
 * @param added the rules that were put in
 * @param severities the rules whose findings are shown otherwise
 * @param narrowed the rules that ask for less room than the law gives
 * @since 0.1
 */
public record HousePolicy(
        ImmutableSortedSet<RuleId> removed,
        ImmutableSortedSet<RuleId> added,
        ImmutableSortedMap<RuleId, Severity> severities,
        ImmutableSortedSet<RuleId> narrowed)
        implements Serializable {

    /** No change. */
    public static final HousePolicy NONE = new HousePolicy(
            ImmutableSortedSet.of(), ImmutableSortedSet.of(), ImmutableSortedMap.of(), ImmutableSortedSet.of());

    /** Whether nothing was changed. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    HousePolicy without(RuleId rule) {
        return new HousePolicy(and(removed, rule), added, severities, narrowed);
    }

    HousePolicy with(RuleId rule) {
        return new HousePolicy(removed, and(added, rule), severities, narrowed);
    }

    HousePolicy narrowing(RuleId rule) {
        return new HousePolicy(removed, added, severities, and(narrowed, rule));
    }

    HousePolicy grading(RuleId rule, Severity severity) {
        TreeMap<RuleId, Severity> graded = new TreeMap<>(severities);
        graded.put(rule, severity);
        return new HousePolicy(removed, added, ImmutableSortedMap.copyOf(graded), narrowed);
    }

    private static ImmutableSortedSet<RuleId> and(ImmutableSortedSet<RuleId> rules, RuleId rule) {
        return ImmutableSortedSet.<RuleId>naturalOrder().addAll(rules).add(rule).build();
    }
}
