package vn.records.rule;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.records.finding.Basis;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;

/**
 * The check of a rule book itself (<i>kiểm tra bộ quy tắc</i>): words in both languages, examples on both sides of every
 * bound, examples that come out as they say and break no rule, topics
 * that neither overlap nor have a gap.
 *
 * <p>It needs no test framework, so whoever adds rules can run it: {@code RuleAudit.of(book)} must be empty. The examples of a
 * rule of the law need not keep what an agency has added or narrowed, which may be stricter; those of an added rule must
 * keep all others.
 *
 * @param <S> what is judged
 * @since 0.1
 */
public final class RuleAudit<S extends Subject> {

    private final RuleBook<S> book;
    private final Set<String> problems = new LinkedHashSet<>();
    private final TreeSet<String> keys = new TreeSet<>();

    private RuleAudit(RuleBook<S> book) {
        this.book = book;
    }

    /** Returns the problems of a book, in English; empty for a sound one. */
    public static <S extends Subject> ImmutableList<String> of(RuleBook<S> book) {
        RuleAudit<S> audit = new RuleAudit<>(book);
        audit.problems.addAll(Topics.problems(book.rules()));
        audit.words();
        for (Rule<S> rule : book.rules()) {
            audit.parts(rule);
            audit.examples(rule);
        }
        return ImmutableList.copyOf(audit.problems);
    }

    /** Returns what is wrong with the outcome of an example, if anything. */
    public static <S extends Subject> Optional<String> outcome(RuleBook<S> book, Rule<S> rule, Example<S> example) {
        return outcome(book, rule, example, book.evaluate(example.subject().get()));
    }

    private static <S extends Subject> Optional<String> outcome(
            RuleBook<S> book, Rule<S> rule, Example<S> example, Report report) {
        Verdict verdict = report.verdicts().get(rule.id());
        if (!report.problems().isEmpty()) {
            return Optional.of(rule + ", example '" + example.name() + "' (" + example.kind() + ") breaks rules: "
                    + report.problems());
        }
        boolean own = book.house().added().contains(rule.id());
        ImmutableSortedSet<RuleId> found = report.findings().stream()
                .filter(finding -> own || !isStricter(book.house(), finding))
                .map(Finding::rule)
                .collect(toImmutableSortedSet(naturalOrder()));
        boolean right =
                switch (example.kind()) {
                    case PASSES ->
                        found.isEmpty() && (verdict instanceof Verdict.Passed || verdict instanceof Verdict.Failed);
                    case FAILS -> found.equals(ImmutableSortedSet.of(rule.id()));
                    case UNDECIDED -> found.isEmpty() && verdict instanceof Verdict.Undecided;
                };
        return right
                ? Optional.empty()
                : Optional.of(rule + ", example '" + example.name() + "' (" + example.kind() + "): verdict " + verdict
                        + ", findings of " + found);
    }

    /** Whether an agency finds it, and the law alone would not. */
    private static boolean isStricter(HousePolicy house, Finding finding) {
        return house.added().contains(finding.rule())
                || (house.narrowed().contains(finding.rule()) && finding.basis() == Basis.HOUSE);
    }

    private void words() {
        Wording vietnamese = book.wording(Language.VIETNAMESE);
        Wording english = book.wording(Language.ENGLISH);
        keys.addAll(vietnamese.keys());
        keys.addAll(english.keys());
        for (String key : keys) {
            if (!vietnamese.keys().contains(key) || !english.keys().contains(key)) {
                problems.add("text in one language only: " + key);
            } else if (!names(vietnamese.text(key)).equals(names(english.text(key)))) {
                problems.add("texts name different values: " + key);
            }
            int dot = key.indexOf('.');
            if (dot > 0 && isRuleId(key.substring(0, dot)) && isUnknown(new RuleId(key.substring(0, dot)))) {
                problems.add("text of an unknown rule: " + key);
            }
        }
        for (Rule<S> rule : book.rules()) {
            demand(rule + ".title");
            if (rule.check().isPresent()) {
                demand(rule + ".message");
            }
        }
    }

    /** A rule that an agency took out is still known. */
    private boolean isUnknown(RuleId id) {
        return book.rule(id).isEmpty() && !book.house().removed().contains(id);
    }

    private static boolean isRuleId(String prefix) {
        return prefix.indexOf('-') > 0 && prefix.equals(Ascii.toUpperCase(prefix));
    }

    private void demand(String key) {
        if (!keys.contains(key)) {
            problems.add("no text: " + key);
        }
    }

    /** What a rule says of an example has words. */
    private void worded(Rule<S> rule, Report report) {
        report.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .forEach(finding -> demand(Wording.key(finding)));
        Verdict verdict = report.verdicts().get(rule.id());
        if (verdict instanceof Verdict.Undecided undecided) {
            demand("reason." + undecided.reason().key());
        } else if (verdict instanceof Verdict.NotApplicable none) {
            demand("reason." + none.reason().key());
        }
    }

    private static ImmutableSortedSet<String> names(String text) {
        TreeSet<String> names = new TreeSet<>();
        String unused = Wording.replace(text, name -> {
            names.add(name);
            return "";
        });
        return ImmutableSortedSet.copyOf(names);
    }

    private void parts(Rule<S> rule) {
        for (RuleId part : rule.parts()) {
            Optional<Rule<S>> found = book.rule(part);
            if (isUnknown(part) || (found.isPresent() && !found.get().parts().isEmpty())) {
                problems.add(rule + " sums up what is no rule by itself: " + part);
            }
        }
    }

    private void examples(Rule<S> rule) {
        if (rule.check().isEmpty() || rule.isTakenOver()) {
            return;
        }
        int least = Math.max(1, rule.check().get().bounds());
        ImmutableList<Example<S>> examples = rule.examples();
        for (Example.Kind kind : List.of(Example.Kind.PASSES, Example.Kind.FAILS)) {
            long count = examples.stream().filter(e -> e.kind() == kind).count();
            if (count < least) {
                problems.add(rule + " has " + count + " of " + least + " examples of kind " + kind);
            }
        }
        for (Example<S> example : examples) {
            Report report = book.evaluate(example.subject().get());
            outcome(book, rule, example, report).ifPresent(problems::add);
            worded(rule, report);
        }
    }
}
