package vn.records.presentation.capital;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Shape;
import vn.records.presentation.prose.Word;

/**
 * Days of the week in words. The same words number things ({@code lần thứ hai}), so a day is one only where the words beside it
 * are of time.
 *
 * @param noun the word before the name of a day
 * @param names the names of days
 * @param times words of time before it
 * @param each words of repetition behind it
 * @param span the words before, between and behind days that make a span of them, and the word of a date
 */
public record Weekdays(
        String noun, ImmutableSet<String> names, ImmutableSet<String> times, ImmutableSet<String> each, Span span)
        implements OnProse.Judge {

    private static final Verdict NONE = Verdict.notApplicable("no-days-in-words");

    /**
     * Words of a span of days.
     *
     * @param from the word before the first
     * @param to the word between them
     * @param date the word before a date
     */
    public record Span(String from, String to, String date) {}

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (Word word : prose.of(noun)) {
            Optional<Word> name = word.at(1).filter(next -> names.contains(word.after()));
            if (name.isPresent() && isDay(word)) {
                any = true;
                judge(word, name.get()).ifPresent(faults::add);
            }
        }
        return any ? Verdict.of(faults) : NONE;
    }

    private static Optional<Fault> judge(Word word, Word name) {
        boolean wrongNoun = word.shape() == Shape.CAPITAL && !word.mayBegin();
        if (!wrongNoun && name.shape() != Shape.SMALL) {
            return Optional.empty();
        }
        Recased day = Recased.from(word, name);
        day.set(word, word.isCapital() && word.mayBegin());
        day.set(name, true);
        return Optional.of(day.fault());
    }

    private boolean isDay(Word word) {
        return (times.contains(word.before()) && !isAt(word, -2, each))
                || isAt(word, 2, each)
                || isDated(word)
                || isInSpan(word);
    }

    private static boolean isAt(Word word, int distance, ImmutableSet<String> keys) {
        return word.at(distance).filter(one -> keys.contains(one.key())).isPresent();
    }

    private boolean isDated(Word word) {
        return (word.before().equals(span.from()) || word.before().equals(span.to()))
                && word.at(2).filter(next -> next.key().equals(span.date())).isPresent()
                && word.at(3).filter(next -> next.shape() == Shape.NUMBER).isPresent();
    }

    private boolean isInSpan(Word word) {
        return isSpan(word) || word.at(-3).filter(this::isSpan).isPresent();
    }

    private boolean isSpan(Word first) {
        return first.key().equals(noun)
                && first.before().equals(span.from())
                && isAt(first, 1, names)
                && first.at(2).filter(next -> next.key().equals(span.to())).isPresent()
                && first.at(3).filter(next -> next.key().equals(noun)).isPresent()
                && isAt(first, 4, names);
    }
}
