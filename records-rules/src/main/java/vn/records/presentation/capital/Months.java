package vn.records.presentation.capital;

import com.google.common.collect.ImmutableList;
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
 * Months in words. The same words count ({@code mỗi tháng hai lần}) and {@code tháng năm} stands in every blank date, so a month
 * is one only behind a day, or before a year in digits.
 *
 * @param months the months with their capitals, such as {@code tháng Tám}
 * @param sure those whose names mean nothing else
 * @param day the word before a day
 * @param year the word before a year
 * @param counts words before a month with which it is a measure of time
 */
public record Months(
        ImmutableList<Phrase> months, ImmutableList<Phrase> sure, String day, String year, ImmutableSet<String> counts)
        implements OnProse.Judge {

    private static final Verdict NONE = Verdict.notApplicable("no-days-in-words");
    private static final int DIGITS_OF_A_YEAR = 4;

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (Word word : prose.of(months.get(0).firstKey())) {
            Optional<Phrase> certain = at(sure, word);
            Optional<Phrase> month = certain.or(() -> at(months, word).filter(one -> isDated(one, word)));
            if (month.isPresent()) {
                any = true;
                month.get().at(word).flatMap(month.get()::fault).ifPresent(faults::add);
            }
        }
        return any ? Verdict.of(faults) : NONE;
    }

    /** Returns the longest name at a word. */
    private static Optional<Phrase> at(ImmutableList<Phrase> names, Word word) {
        Optional<Phrase> longest = Optional.empty();
        for (Phrase name : names) {
            if (longest.filter(other -> other.length() >= name.length()).isEmpty()
                    && name.at(word).isPresent()) {
                longest = Optional.of(name);
            }
        }
        return longest;
    }

    private boolean isDated(Phrase month, Word word) {
        boolean isYear = word.at(month.length() - 1)
                .filter(name -> name.key().equals(year))
                .isPresent();
        boolean behindDay =
                word.at(-1).filter(one -> one.shape() == Shape.NUMBER).isPresent()
                        && word.at(-2).filter(one -> one.key().equals(day)).isPresent();
        boolean counted = counts.contains(word.before())
                || (!behindDay
                        && word.at(-1)
                                .filter(one -> one.shape() == Shape.NUMBER)
                                .isPresent());
        boolean beforeYear =
                word.at(month.length()).filter(next -> next.key().equals(year)).isPresent()
                        && word.at(month.length() + 1).filter(Months::isYear).isPresent();
        return !counted && (beforeYear || (behindDay && !isYear));
    }

    private static boolean isYear(Word word) {
        return word.shape() == Shape.NUMBER && word.end() - word.start() == DIGITS_OF_A_YEAR;
    }
}
