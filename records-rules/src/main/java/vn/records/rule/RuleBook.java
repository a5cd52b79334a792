package vn.records.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.SeverityPolicy;
import vn.records.finding.Verdict;

/**
 * The rules of a law, or of several (<i>bộ quy tắc</i>), in the order of their ids. Immutable; any number of threads
 * share one book.
 *
 * @param <S> what is judged
 * @since 0.1
 */
public final class RuleBook<S extends Subject> {

    private static final Verdict NOT_LOADED = Verdict.undecided("law-not-loaded");

    private final String name;
    private final ImmutableList<Rule<S>> rules;
    private final ImmutableSortedSet<RuleId> ids;
    private final Function<S, Optional<Verdict>> gate;
    private final SeverityPolicy severities;
    private final Function<Language, Wording> wordings;

    private RuleBook(
            String name,
            Iterable<Rule<S>> rules,
            Function<S, Optional<Verdict>> gate,
            SeverityPolicy severities,
            Function<Language, Wording> wordings) {
        this.name = name;
        this.rules = ImmutableList.sortedCopyOf(Comparator.comparing(Rule::id), rules);
        this.gate = gate;
        this.severities = severities;
        this.wordings = wordings;
        this.ids = this.rules.stream().map(Rule::id).collect(ImmutableSortedSet.toImmutableSortedSet(naturalOrder()));
        for (int i = 1; i < this.rules.size(); i++) {
            RuleId id = this.rules.get(i).id();
            checkArgument(!id.equals(this.rules.get(i - 1).id()), "rule twice in the book: %s", id);
        }
    }

    /**
     * Returns a book.
     *
     * @param name its name, such as {@code nd30-2020}
     * @param rules its rules, in any order
     * @param gate gives the one verdict of all rules for a subject that the law does not govern; empty for others
     * @param wordingAnchor a class beside whose file {@code messages_vi.properties} and {@code messages_en.properties}
     *     stand
     * @throws IllegalArgumentException if two rules have one id
     */
    public static <S extends Subject> RuleBook<S> of(
            String name, Iterable<Rule<S>> rules, Function<S, Optional<Verdict>> gate, Class<?> wordingAnchor) {
        return of(name, rules, gate, language -> Wording.load(wordingAnchor, language));
    }

    /**
     * Returns a book.
     *
     * @param name its name, such as {@code nd30-2020}
     * @param rules its rules, in any order
     * @param gate gives the one verdict of all rules for a subject that the law does not govern; empty for others
     * @param wordings gives the words of its rules in a language
     * @throws IllegalArgumentException if two rules have one id
     */
    public static <S extends Subject> RuleBook<S> of(
            String name,
            Iterable<Rule<S>> rules,
            Function<S, Optional<Verdict>> gate,
            Function<Language, Wording> wordings) {
        return new RuleBook<>(name, rules, gate, SeverityPolicy.STANDARD, wordings);
    }

    /** Returns the name of the book. */
    public String name() {
        return name;
    }

    /** Returns the rules in the order of their ids. */
    public ImmutableList<Rule<S>> rules() {
        return rules;
    }

    /** Returns the rule of this id, if the book holds it. */
    public Optional<Rule<S>> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the book with only the rules in force on a day: that of the thing to be judged. */
    public RuleBook<S> inForceOn(LocalDate day) {
        if (rules.stream().allMatch(rule -> rule.inForce().contains(day))) {
            return this;
        }
        return withRules(
                rules.stream().filter(rule -> rule.inForce().contains(day)).collect(toImmutableList()));
    }

    private RuleBook<S> withRules(ImmutableList<Rule<S>> chosen) {
        return new RuleBook<>(name, chosen, gate, severities, wordings);
    }

    /** Returns the book with another policy of severities. */
    public RuleBook<S> withSeverities(SeverityPolicy policy) {
        return new RuleBook<>(name, rules, gate, policy, wordings);
    }

    /** Returns the words of the rules in a language. */
    public Wording wording(Language language) {
        return wordings.apply(language);
    }

    /**
     * Returns what the rules in force on the subject's date say of it. If none is in force then, the law of that time is
     * not in this book: every rule is undecided.
     */
    public Report evaluate(S subject) {
        RuleBook<S> book = inForceOn(subject.judgedFor());
        if (book.rules.isEmpty()) {
            book = new RuleBook<>(name, rules, s -> Optional.of(NOT_LOADED), severities, wordings);
        }
        Map<RuleId, Verdict> verdicts = book.verdicts(subject);
        List<Finding> findings = new ArrayList<>();
        for (Rule<S> rule : book.rules) {
            if (verdicts.get(rule.id()) instanceof Verdict.Failed failed
                    && rule.parts().isEmpty()) {
                failed.faults().forEach(fault -> findings.add(finding(rule, fault)));
            }
        }
        return Report.builder()
                .ruleBook(name)
                .judgedFor(subject.judgedFor())
                .tolerance(subject.tolerance())
                .verdicts(ImmutableSortedMap.copyOf(Maps.asMap(book.ids, id -> requireNonNull(verdicts.get(id)))))
                .addAllFindings(findings)
                .build();
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
        return Finding.builder()
                .rule(rule.id())
                .level(rule.level())
                .basis(basis)
                .severity(severities.severity(rule.level(), basis))
                .addAllCitations(rule.citations())
                .fault(fault)
                .build();
    }
}
