package vn.records.presentation.capital;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Shape;
import vn.records.presentation.prose.Word;

/**
 * Names in initial letters: all of them capitals. With small letters alone they may be another word, or part of an address.
 *
 * @param names the names as they have to be written
 */
public record ShortNames(ImmutableSet<String> names) implements OnProse.Judge {

    private static final Verdict BEYOND_LIST = Verdict.undecided("names-beyond-list");

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (String name : names) {
            for (Word word : prose.of(Spelling.of(name).keys().get(0))) {
                any = true;
                if (word.shape() == Shape.CAPITAL) {
                    Recased recased = Recased.from(word, word);
                    recased.all();
                    faults.add(recased.fault());
                }
            }
        }
        return any ? Verdict.of(faults) : BEYOND_LIST;
    }
}
