package vn.records.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rules of each topic one after the other: two of them in force at one time contradict each other, and a day between two
 * of them, or after the last while the law goes on, is a day without the law of that topic.
 *
 * @param <S> what is judged
 */
final class Topics<S> {

    private final List<Rule<S>> rules;
    private final List<String> problems = new ArrayList<>();

    private Topics(List<Rule<S>> rules) {
        this.rules = rules;
    }

    /** Returns what is wrong, in English. */
    static <S> ImmutableList<String> problems(List<Rule<S>> rules) {
        Topics<S> topics = new Topics<>(rules);
        Multimap<String, Rule<S>> byTopic = LinkedHashMultimap.create();
        rules.forEach(rule -> byTopic.put(rule.topic(), rule));
        byTopic.asMap().values().forEach(topics::topic);
        return ImmutableList.copyOf(topics.problems);
    }

    private void topic(Collection<Rule<S>> ofTopic) {
        List<Rule<S>> inOrder = new ArrayList<>(ofTopic);
        inOrder.sort(
                Comparator.comparing((Rule<S> rule) -> rule.inForce().first()).thenComparing(Rule::id));
        for (int i = 0; i < inOrder.size(); i++) {
            Rule<S> rule = inOrder.get(i);
            for (Rule<S> later : inOrder.subList(i + 1, inOrder.size())) {
                if (areForTheSame(rule, later) && rule.inForce().overlaps(later.inForce())) {
                    problems.add("topic " + rule.topic() + " twice in force: " + rule + ", " + later);
                }
            }
            Optional<LocalDate> last = rule.inForce().last();
            if (last.isPresent() && !rule.ends()) {
                gap(rule, last.get().plusDays(1), inOrder);
            }
        }
    }

    /** Whether some subject may be judged by both. */
    private static <S> boolean areForTheSame(Rule<S> rule, Rule<S> other) {
        return rule.group().isEmpty() || other.group().isEmpty() || rule.group().equals(other.group());
    }

    /** Tells of a day on which no rule of the topic is in force any more, if others come later or the law goes on. */
    private void gap(Rule<S> rule, LocalDate day, List<Rule<S>> inOrder) {
        boolean followed = inOrder.stream()
                .filter(other -> areForTheSame(rule, other))
                .anyMatch(other -> other.inForce().contains(day));
        boolean lawGoesOn = rules.stream()
                .anyMatch(other -> !other.inForce()
                        .last()
                        .filter(last -> last.isBefore(day))
                        .isPresent());
        if (!followed && lawGoesOn) {
            problems.add("topic " + rule.topic() + " without a rule from " + day + " on, and " + rule
                    + " does not say that it ends");
        }
    }
}
