package vn.records.presentation.capital;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.prose.Lead;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Shape;
import vn.records.presentation.prose.Word;

/**
 * Vietnamese names of two syllables that are joined by a hyphen, as they must not be.
 *
 * @param names the names as they have to be written
 */
public record HyphenatedNames(ImmutableList<Phrase> names) implements OnProse.Judge {

    private static final Verdict BEYOND_LIST = Verdict.undecided("names-beyond-list");

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        for (Word second : prose.behindHyphens()) {
            Optional<Word> first =
                    second.at(-1).filter(one -> one.lead() != Lead.HYPHEN && one.own() && areCapital(one, second));
            boolean alone =
                    second.at(1).filter(third -> third.lead() == Lead.HYPHEN).isEmpty();
            if (alone && first.isPresent() && names.stream().anyMatch(name -> name.isOf(first.get(), second))) {
                faults.add(fault(first.get(), second));
            }
        }
        return faults.isEmpty() ? BEYOND_LIST : Verdict.of(faults);
    }

    private static boolean areCapital(Word first, Word second) {
        return first.shape() == Shape.CAPITAL && second.shape() == Shape.CAPITAL;
    }

    private static Fault fault(Word first, Word second) {
        return Fault.of(
                first.passage().at(first.start(), second.end()),
                Measure.words(first.text() + '-' + second.text()),
                Measure.words(first.text() + ' ' + second.text()));
    }
}
