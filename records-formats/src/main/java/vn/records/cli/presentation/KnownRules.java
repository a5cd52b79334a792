package vn.records.cli.presentation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.records.cli.terminal.UsageException;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;

/**
 * The rules that can be explained: those judged by, and those of the law of every regime.
 *
 * @param first the book that documents are judged by
 */
record KnownRules(RuleBook<Draft> first) {

    /**
     * A rule and the book it stands in.
     *
     * @param book the book
     * @param rule the rule
     */
    record Known(RuleBook<Draft> book, Rule<Draft> rule) {}

    /** Returns the rule of a name. */
    Known get(String name) throws UsageException {
        Optional<Known> found = find(name);
        if (found.isPresent()) {
            return found.get();
        }
        String there = like(name);
        throw new UsageException(
                "không có quy tắc “" + name + "”; có: " + there + "; xem: records rules",
                "there is no rule “" + name + "”; there are: " + there + "; see: records rules");
    }

    /** Returns the rule of a name, where a book has it. */
    Optional<Known> find(String name) {
        return books().flatMap(book -> book.rules().stream()
                        .filter(rule -> rule.id().value().equals(name))
                        .filter(rule -> !rule.isTakenOver())
                        .map(rule -> new Known(book, rule)))
                .findFirst();
    }

    /** The books in order; those of the law are made only when they are asked for. */
    private Stream<RuleBook<Draft>> books() {
        return Stream.concat(
                Stream.of(first),
                PresentationRules.books().stream()
                        .filter(regime -> !regime.equals(first.name()))
                        .map(PresentationRules::book));
    }

    /** Returns the rules whose names begin alike, or else all groups of rules. */
    private String like(String name) {
        ImmutableList<String> names = books().flatMap(book -> book.rules().stream())
                .map(rule -> rule.id().value())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        String group = group(name);
        ImmutableSet<String> alike = told(names, one -> one.startsWith(group + "-"), Function.identity());
        return String.join(", ", alike.isEmpty() ? told(names, one -> true, one -> group(one) + "-…") : alike);
    }

    private static ImmutableSet<String> told(
            ImmutableList<String> names, Predicate<String> which, Function<String, String> as) {
        return names.stream().filter(which).map(as).collect(toImmutableSet());
    }

    /** Returns law and topic of a name: {@code ND30-PAGE} of {@code ND30-PAGE-06}, {@code ACT} of {@code ACT-01}. */
    private static String group(String name) {
        int first = name.indexOf('-');
        int second = name.indexOf('-', first + 1);
        return first < 0 ? name : name.substring(0, second < 0 ? first : second);
    }
}
