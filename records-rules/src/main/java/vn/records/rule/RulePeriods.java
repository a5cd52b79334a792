package vn.records.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The periods between the days on which a rule of a book begins or ends: within each the same rules are in force, so what is
 * made of them is made once, when first asked for, and kept. Any number of threads share them.
 *
 * @param <T> what is made of the rules of a period
 */
final class RulePeriods<T> {

    private final ImmutableSortedSet<LocalDate> firstDays;
    private final Function<LocalDate, T> made;
    private final ConcurrentMap<LocalDate, T> known = new ConcurrentHashMap<>();

    private RulePeriods(ImmutableSortedSet<LocalDate> firstDays, Function<LocalDate, T> made) {
        this.firstDays = firstDays;
        this.made = made;
    }

    /**
     * Returns the periods of some rules.
     *
     * @param made makes what is wanted of a period, given a day in it
     */
    static <T> RulePeriods<T> of(ImmutableList<? extends Rule<?>> rules, Function<LocalDate, T> made) {
        ImmutableSortedSet.Builder<LocalDate> firstDays = ImmutableSortedSet.naturalOrder();
        for (Rule<?> rule : rules) {
            firstDays.add(rule.inForce().first());
            rule.inForce().last().ifPresent(last -> firstDays.add(last.plusDays(1)));
        }
        return new RulePeriods<>(firstDays.build(), made);
    }

    /** Returns what is made of the rules in force on a day. */
    T on(LocalDate day) {
        @Nullable LocalDate first = firstDays.floor(day);
        return known.computeIfAbsent(first == null ? LocalDate.MIN : first, made);
    }
}
