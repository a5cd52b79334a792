package vn.records.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.finding.Acceptance;
import vn.records.finding.Reason;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.RuleProblem;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.report.words.Phrases;
import vn.records.rule.HousePolicy;
import vn.records.rule.Language;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;

/**
 * What all documents of a run have in common (<i>bối cảnh của lần kiểm tra</i>).
 *
 * @since 0.1
 */
public final class RunContext {

    private final RuleBook<Draft> book;
    private final Wording wording;
    private final Phrases phrases;
    private final String version;
    private final int passedOver;
    private final ImmutableSet<RuleId> decidable;

    private RunContext(RuleBook<Draft> book, Wording wording, String version, int passedOver) {
        this.book = book;
        this.passedOver = passedOver;
        this.wording = wording.unfailing();
        this.phrases = Phrases.in(wording.language());
        this.version = version;
        this.decidable = decidable(book);
    }

    private static ImmutableSet<RuleId> decidable(RuleBook<Draft> book) {
        return book.rules().stream()
                .filter(rule -> rule.decidability().isFromDraft())
                .map(rule -> rule.id())
                .collect(toImmutableSet());
    }

    /**
     * Returns the context of a run.
     *
     * @param book the rules that judge
     * @param language the language of the report
     * @param version the version of this library, as reports name it
     */
    public static RunContext of(RuleBook<Draft> book, Language language, String version) {
        return new RunContext(book, book.wording(language), version, 0);
    }

    /**
     * Returns the context of a run that passed over files of a folder, since they are none that a reader takes.
     *
     * @param number how many
     * @throws IllegalArgumentException if it is negative
     */
    public RunContext passingOver(int number) {
        checkArgument(number >= 0, "negative number of files: %s", number);
        return new RunContext(book, wording, version, number);
    }

    /** Returns how many files of folders were passed over. */
    int passedOver() {
        return passedOver;
    }

    /** Returns the rules that judge. */
    RuleBook<Draft> book() {
        return book;
    }

    /** Returns the words of the rules. */
    Wording wording() {
        return wording;
    }

    /** Returns the words of the report itself. */
    Phrases phrases() {
        return phrases;
    }

    /** Returns what an agency has changed in the book, in words; empty if nothing. */
    Optional<String> house() {
        HousePolicy house = book.house();
        boolean addedAlone = house.removed().isEmpty()
                && house.narrowed().isEmpty()
                && house.severities().isEmpty();
        if (addedAlone && book.name().endsWith('+' + PresentationRules.TIDY)) {
            return Optional.of(
                    phrases.text("house.tidy", book.name(), house.added().size()));
        }
        return house.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.text(
                        "house",
                        book.name(),
                        house.removed().size(),
                        house.added().size(),
                        house.narrowed().size(),
                        house.severities().size()));
    }

    /** Whether an agency says how findings of a rule are shown. */
    boolean isGradedByHouse(RuleId rule) {
        return book.house().severities().containsKey(rule);
    }

    /** Returns which rules broke, and how, in one sentence; empty if none did. */
    Optional<String> problems(Report report) {
        return report.problems().isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.count(
                        "problem.rules",
                        report.problems().size(),
                        report.problems().stream().map(RuleProblem::toString).collect(joining("; "))));
    }

    /** Returns the language of the report. */
    Language language() {
        return wording.language();
    }

    /** Returns a date as people of the language write it. */
    String date(LocalDate date) {
        return language() == Language.ENGLISH
                ? date.toString()
                : twoDigits(date.getDayOfMonth()) + "/" + twoDigits(date.getMonthValue()) + "/" + date.getYear();
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** Returns who accepted something, when and why. */
    String decision(Acceptance acceptance) {
        return phrases.text("accepted.by", acceptance.by(), date(acceptance.on()), acceptance.reason());
    }

    /** Returns what was accepted and accepts nothing any more, in words. */
    String unused(Acceptance acceptance) {
        return phrases.text("accepted.unused", acceptance.key(), decision(acceptance));
    }

    /** Returns the version of this library. */
    String version() {
        return version;
    }

    /** Returns the book that judged a document: that of the run, or that of the law that governs the document. */
    RuleBook<Draft> bookOf(Report report) {
        return isOfOtherLaw(report) ? PresentationRules.book(report.ruleBook()) : book;
    }

    /** Returns the context for a document, in the words of the book that judged it. */
    RunContext judgedBy(Report report) {
        return isOfOtherLaw(report)
                ? new RunContext(book, bookOf(report).wording(language()), version, passedOver)
                : this;
    }

    private boolean isOfOtherLaw(Report report) {
        String law = report.ruleBook();
        return !law.equals(book.name()) && PresentationRules.regimes().contains(law);
    }

    /** Returns the rules that a file can decide at all, of the book that judged it. */
    private ImmutableSet<RuleId> decidable(Report report) {
        return isOfOtherLaw(report) ? decidable(bookOf(report)) : decidable;
    }

    /**
     * A rule without a verdict.
     *
     * @param rule the rule
     * @param reason why it has none
     */
    record Open(RuleId rule, Reason reason) {}

    /** Returns the rules that a file can decide and this one did not, in the order of rule ids. */
    ImmutableList<Open> undecided(Report report) {
        ImmutableSet<RuleId> asked = decidable(report);
        return report.verdicts().entrySet().stream()
                .filter(entry -> asked.contains(entry.getKey()) && entry.getValue() instanceof Verdict.Undecided)
                .map(entry -> new Open(entry.getKey(), ((Verdict.Undecided) entry.getValue()).reason()))
                .collect(toImmutableList());
    }

    /** Returns why every rule is undecided, where it is one reason that was given to all of them. */
    static Optional<Reason> reasonForAll(Report report) {
        ImmutableSet<Verdict> all = ImmutableSet.copyOf(report.verdicts().values());
        return report.verdicts().size() > 1
                        && all.size() == 1
                        && all.iterator().next() instanceof Verdict.Undecided open
                ? Optional.of(open.reason())
                : Optional.empty();
    }

    /** Returns the rules that do not apply, in the order of rule ids. */
    ImmutableList<Open> notApplicable(Report report) {
        return report.verdicts().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Verdict.NotApplicable)
                .map(entry -> new Open(entry.getKey(), ((Verdict.NotApplicable) entry.getValue()).reason()))
                .collect(toImmutableList());
    }
}
