package vn.records.rule;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Finding;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.RuleProblem;
import vn.records.finding.Severity;
import vn.records.finding.SeverityPolicy;
import vn.records.finding.Verdict;

/** Asks the rules of a book, one after the other, what they say of a subject; one that breaks costs no other. */
record Evaluation<S extends Subject>(
        ImmutableList<Rule<S>> rules,
        ImmutableSortedSet<RuleId> ids,
        ImmutableMap<RuleId, Integer> places,
        Function<S, Optional<Verdict>> gate,
        SeverityPolicy severities,
        HousePolicy house) {

    private static final Verdict NOT_YET_SUMMED = Verdict.undecided("parts-undecided");
    private static final Verdict NO_PART = Verdict.notApplicable("parts-not-applicable");

    static <S extends Subject> Evaluation<S> by(
            ImmutableList<Rule<S>> rules,
            Function<S, Optional<Verdict>> gate,
            SeverityPolicy severities,
            HousePolicy house) {
        ImmutableSortedSet<RuleId> ids = rules.stream().map(Rule::id).collect(toImmutableSortedSet(naturalOrder()));
        ImmutableMap.Builder<RuleId, Integer> places = ImmutableMap.builder();
        for (int i = 0; i < rules.size(); i++) {
            places.put(rules.get(i).id(), i);
        }
        return new Evaluation<>(rules, ids, places.buildOrThrow(), gate, severities, house);
    }

    /** Returns what they say; the name of the book is still to be set. */
    Report.Builder of(S subject) {
        List<RuleProblem> problems = new ArrayList<>();
        Verdict[] verdicts = verdicts(subject, problems);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            Rule<S> rule = rules.get(i);
            if (verdicts[i] instanceof Verdict.Failed failed && rule.parts().isEmpty()) {
                failed.faults().forEach(fault -> findings.add(finding(rule, fault, subject.judgedFor())));
            }
        }
        return Report.builder()
                .judgedFor(subject.judgedFor())
                .tolerance(subject.tolerance())
                .verdicts(ImmutableSortedMap.copyOf(Maps.asMap(ids, id -> verdicts[place(id)])))
                .addAllFindings(findings)
                .addAllProblems(problems);
    }

    /** Returns one verdict for all rules without asking any; the name of the book is still to be set. */
    Report.Builder without(Verdict verdict, S subject) {
        return new Evaluation<>(rules, ids, places, any -> Optional.of(verdict), severities, house).of(subject);
    }

    private int place(RuleId id) {
        return requireNonNull(places.get(id));
    }

    /** A part that is not in force, or is summed up itself, says nothing. */
    private Verdict ofPart(RuleId part, Verdict[] verdicts) {
        @Nullable Integer place = places.get(part);
        return place == null || verdicts[place] == NOT_YET_SUMMED ? NO_PART : verdicts[place];
    }

    /** Returns the verdicts in the order of the rules; those that sum up others are asked last. */
    private Verdict[] verdicts(S subject, List<RuleProblem> problems) {
        Optional<Verdict> forAll = gate.apply(subject);
        Verdict[] verdicts = new Verdict[rules.size()];
        if (forAll.isPresent()) {
            Arrays.fill(verdicts, forAll.get());
            return verdicts;
        }
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = rules.get(i).parts().isEmpty() ? ask(rules.get(i), subject, problems) : NOT_YET_SUMMED;
        }
        for (int i = 0; i < verdicts.length; i++) {
            if (verdicts[i] == NOT_YET_SUMMED) {
                verdicts[i] = Summary.of(rules.get(i).parts(), part -> ofPart(part, verdicts));
            }
        }
        return verdicts;
    }

    /**
     * Returns the verdict of one rule. A rule that throws loses only itself: also one that runs out of stack, as a pattern
     * may on a long text, for the stack is free again when it has ended. Other errors are of the machine, and go on.
     */
    private Verdict ask(Rule<S> rule, S subject, List<RuleProblem> problems) {
        try {
            return requireNonNull(rule.apply(subject), "no verdict");
        } catch (RuntimeException | StackOverflowError e) {
            RuleProblem problem = RuleProblem.of(rule.id(), e);
            problems.add(problem);
            return new Verdict.Undecided(Reason.of("rule-broke", "exception", Measure.words(problem.exception())));
        }
    }

    private Finding finding(Rule<S> rule, Fault fault, LocalDate day) {
        Basis basis =
                fault.basis().filter(own -> own.compareTo(rule.basis()) > 0).orElse(rule.basis());
        @Nullable Severity graded = house.severities().get(rule.id());
        return Finding.builder()
                .rule(rule.id())
                .level(rule.level())
                .basis(basis)
                .severity(graded == null ? severities.severity(rule.level(), basis) : graded)
                .addAllCitations(rule.citationsOn(day))
                .fault(fault)
                .build();
    }
}
