package vn.records.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.records.finding.Basis;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.finding.SeverityPolicy;
import vn.records.finding.Verdict;
import vn.records.measure.Length;

/**
 * The rules of a law, or of several (<i>bộ quy tắc</i>), in the order of their ids. Immutable; any number of threads
 * share one book.
 *
 * @param <S> what is judged
 * @since 0.1
 */
public final class RuleBook<S extends Subject> {

    private static final Verdict NOT_LOADED = Verdict.undecided("law-not-loaded");
    private static final String NOT_LOADED_BY_NAME = "law-not-loaded-by";

    private final String name;
    private final ImmutableList<Rule<S>> rules;
    private final Function<S, Optional<Verdict>> gate;
    private final SeverityPolicy severities;
    private final Function<Language, Wording> wordings;
    private final HousePolicy house;
    private final Optional<Length> tolerance;
    private final ImmutableMap<String, Supplier<RuleBook<S>>> offered;
    private final RulePeriods<RuleBook<S>> periods;
    private final Evaluation<S> evaluation;

    private RuleBook(
            String name,
            Iterable<Rule<S>> rules,
            Function<S, Optional<Verdict>> gate,
            SeverityPolicy severities,
            Function<Language, Wording> wordings,
            HousePolicy house,
            Optional<Length> tolerance,
            ImmutableMap<String, Supplier<RuleBook<S>>> offered) {
        this.name = name;
        this.offered = offered;
        this.house = house;
        this.tolerance = tolerance;
        this.rules = ImmutableList.sortedCopyOf(Comparator.comparing(Rule::id), rules);
        this.gate = gate;
        this.severities = severities;
        this.wordings = wordings;
        for (int i = 1; i < this.rules.size(); i++) {
            RuleId id = this.rules.get(i).id();
            checkArgument(!id.equals(this.rules.get(i - 1).id()), "rule twice in the book: %s", id);
        }
        this.periods = RulePeriods.of(this.rules, this::onDay);
        this.evaluation = Evaluation.by(this.rules, gate, severities, house);
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
        return new RuleBook<>(
                name,
                rules,
                gate,
                SeverityPolicy.STANDARD,
                wordings,
                HousePolicy.NONE,
                Optional.empty(),
                ImmutableMap.of());
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
        return periods.on(day);
    }

    private RuleBook<S> onDay(LocalDate day) {
        ImmutableList<Rule<S>> chosen =
                rules.stream().filter(rule -> rule.inForce().contains(day)).collect(toImmutableList());
        return chosen.size() == rules.size() ? this : changed(chosen, house);
    }

    private RuleBook<S> changed(Iterable<Rule<S>> chosen, HousePolicy policy) {
        return new RuleBook<>(name, chosen, gate, severities, wordings, policy, tolerance, offered);
    }

    private Rule<S> known(RuleId id) {
        return rule(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id + " in " + name));
    }

    /** Returns what an agency has changed in this book. */
    public HousePolicy house() {
        return house;
    }

    /** Returns the book under another name, so that reports can tell it from the law's own. */
    public RuleBook<S> named(String otherName) {
        return new RuleBook<>(otherName, rules, gate, severities, wordings, house, tolerance, offered);
    }

    /**
     * Returns the book with rules of an agency added, and their words. Their basis is {@link Basis#HOUSE} unless the law
     * says what they say, and so their findings are for information.
     *
     * @param words gives the words of the added rules in a language
     * @throws IllegalArgumentException if the book has a rule of the same id
     */
    public RuleBook<S> with(Iterable<Rule<S>> added, Function<Language, Wording> words) {
        HousePolicy policy = house;
        for (Rule<S> rule : added) {
            policy = policy.with(rule.id());
        }
        Function<Language, Wording> before = wordings;
        return new RuleBook<>(
                name,
                Iterables.concat(rules, added),
                gate,
                severities,
                language -> before.apply(language).with(words.apply(language)),
                policy,
                tolerance,
                offered);
    }

    /**
     * Returns the book with rules on offer: they are neither judged nor listed before they are {@linkplain #joined asked for},
     * nor made.
     *
     * @param group the name of these rules, such as {@code tidy}
     * @param rules gives the book that holds them and their words
     */
    public RuleBook<S> offering(String group, Supplier<RuleBook<S>> rules) {
        ImmutableMap<String, Supplier<RuleBook<S>>> all = ImmutableMap.<String, Supplier<RuleBook<S>>>builder()
                .putAll(offered)
                .put(group, rules)
                .buildOrThrow();
        return new RuleBook<>(name, this.rules, gate, severities, wordings, house, tolerance, all);
    }

    /** Returns the names of the rules on offer. */
    public ImmutableSet<String> offered() {
        return offered.keySet();
    }

    /**
     * Returns the book with rules that it offers, added like those of an agency; itself if it has them already.
     *
     * @param group the name of these rules
     * @throws IllegalArgumentException if it does not offer them
     */
    public RuleBook<S> joined(String group) {
        Supplier<RuleBook<S>> rules = offered.get(group);
        checkArgument(rules != null, "no rules %s on offer in %s, but %s", group, name, offered.keySet());
        RuleBook<S> other = rules.get();
        boolean there = other.rules.stream().anyMatch(rule -> house.added().contains(rule.id()));
        return there ? this : with(other.rules, other::wording).named(name + '+' + group);
    }

    /**
     * Returns the book without some rules: they are not judged, not counted and not listed.
     *
     * @throws IllegalArgumentException if it has not one of them
     */
    public RuleBook<S> without(Iterable<RuleId> removed) {
        HousePolicy policy = house;
        ImmutableSet<RuleId> gone = ImmutableSet.copyOf(removed);
        for (RuleId id : gone) {
            policy = policy.without(known(id).id());
        }
        return changed(rules.stream().filter(rule -> !gone.contains(rule.id())).collect(toImmutableList()), policy);
    }

    /**
     * Returns the book without some rules.
     *
     * @throws IllegalArgumentException if it has not one of them
     */
    public RuleBook<S> without(RuleId... removed) {
        return without(ImmutableList.copyOf(removed));
    }

    /**
     * Returns the book with the findings of a rule shown otherwise, whatever its level and basis.
     *
     * @throws IllegalArgumentException if it has not the rule
     */
    public RuleBook<S> severity(RuleId id, Severity severity) {
        return changed(rules, house.grading(known(id).id(), severity));
    }

    /**
     * Returns the book with a narrower range for a rule that asks for a length between two bounds. What is outside the
     * agency's range but in that of the law is a finding on the basis {@link Basis#HOUSE}.
     *
     * @throws IllegalArgumentException if it has not the rule, the rule has no range, or the range is not in the rule's own
     */
    public RuleBook<S> narrowed(RuleId id, Length min, Length max) {
        Rule<S> rule = Narrowed.rule(known(id), min, max);
        return changed(
                rules.stream().map(each -> each.id().equals(id) ? rule : each).collect(toImmutableList()),
                house.narrowing(id));
    }

    /** Returns the book with another policy of severities. */
    public RuleBook<S> withSeverities(SeverityPolicy policy) {
        return new RuleBook<>(name, rules, gate, policy, wordings, house, tolerance, offered);
    }

    /**
     * Returns the book with the tolerance that its agency wants for page measures.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public RuleBook<S> withTolerance(Length wanted) {
        checkArgument(wanted.compareTo(Length.ZERO) >= 0, "negative tolerance: %s", wanted);
        return new RuleBook<>(name, rules, gate, severities, wordings, house, Optional.of(wanted), offered);
    }

    /**
     * Returns the tolerance for page measures to make subjects with, unless something else is asked for; that of the run if
     * empty. A subject that is there is judged with {@linkplain Subject#tolerance() its own}.
     */
    public Optional<Length> tolerance() {
        return tolerance;
    }

    /**
     * Returns the words of the rules in a language. Those of the engine, such as the reason {@code needs-judgement}, are
     * always among them, whether the book brings its own or not.
     */
    public Wording wording(Language language) {
        return wordings.apply(language).orElse(EngineWords.in(language));
    }

    /**
     * Returns what the rules in force on the subject's date say of it. If none is in force then, the law of that time is
     * not in this book: every rule is undecided.
     */
    public Report evaluate(S subject) {
        RuleBook<S> book = inForceOn(subject.judgedFor());
        Report.Builder said =
                book.rules.isEmpty() ? evaluation.without(notLoaded(subject), subject) : book.evaluation.of(subject);
        return said.ruleBook(name).build();
    }

    /** What a gate says of a law that is not loaded names it. */
    private Verdict notLoaded(S subject) {
        return gate.apply(subject)
                .filter(verdict -> verdict instanceof Verdict.Undecided undecided
                        && undecided.reason().key().equals(NOT_LOADED_BY_NAME))
                .orElse(NOT_LOADED);
    }
}
