package vn.records.rule;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.finding.SeverityPolicy;
import vn.records.finding.Verdict;

/** Asks the rules of a book, one after the other, what they say of a subject. */
record Evaluation<S extends Subject>(
        ImmutableList<Rule<S>> rules,
        ImmutableSortedSet<RuleId> ids,
        Function<S, Optional<Verdict>> gate,
        SeverityPolicy severities,
        HousePolicy house) {

    static <S extends Subject> Evaluation<S> by(
            ImmutableList<Rule<S>> rules,
            Function<S, Optional<Verdict>> gate,
            SeverityPolicy severities,
            HousePolicy house) {
        ImmutableSortedSet<RuleId> ids = rules.stream().map(Rule::id).collect(toImmutableSortedSet(naturalOrder()));
        return new Evaluation<>(rules, ids, gate, severities, house);
    }

    /** Returns what they say; the name of the book is still to be set. */
    Report.Builder of(S subject) {
        Map<RuleId, Verdict> verdicts = verdicts(subject);
        List<Finding> findings = new ArrayList<>();
        for (Rule<S> rule : rules) {
            if (verdicts.get(rule.id()) instanceof Verdict.Failed failed
                    && rule.parts().isEmpty()) {
                failed.faults().forEach(fault -> findings.add(finding(rule, fault)));
            }
        }
        return Report.builder()
                .judgedFor(subject.judgedFor())
                .tolerance(subject.tolerance())
                .verdicts(ImmutableSortedMap.copyOf(Maps.asMap(ids, id -> requireNonNull(verdicts.get(id)))))
                .addAllFindings(findings);
    }

    private Map<RuleId, Verdict> verdicts(S subject) {
        Optional<Verdict> forAll = gate.apply(subject);
        Map<RuleId, Verdict> verdicts = new HashMap<>(2 * rules.size());
        for (Rule<S> rule : rules) {
            if (forAll.isPresent() || rule.parts().isEmpty()) {
                verdicts.put(rule.id(), forAll.isPresent() ? forAll.get() : rule.apply(subject));
            }
        }
        for (Rule<S> rule : rules) {
            if (forAll.isEmpty() && !rule.parts().isEmpty()) {
                verdicts.put(rule.id(), Summary.of(rule.parts(), verdicts));
            }
        }
        return verdicts;
    }

    private Finding finding(Rule<S> rule, Fault fault) {
        Basis basis =
                fault.basis().filter(own -> own.compareTo(rule.basis()) > 0).orElse(rule.basis());
        @Nullable Severity graded = house.severities().get(rule.id());
        return Finding.builder()
                .rule(rule.id())
                .level(rule.level())
                .basis(basis)
                .severity(graded == null ? severities.severity(rule.level(), basis) : graded)
                .addAllCitations(rule.citations())
                .fault(fault)
                .build();
    }
}
