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
 * Posts, degrees and titles directly before the name of a person: a capital at the first syllable. What a name is, a family
 * name with a capital and a further syllable with one shows.
 *
 * @param titles posts, degrees and titles
 * @param families family names
 */
public record TitledNames(ImmutableList<Phrase> titles, ImmutableSet<String> families) implements OnProse.Judge {

    private static final Verdict BEYOND_LIST = Verdict.undecided("names-beyond-list");

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (Phrase title : titles) {
            for (Word word : prose.of(title.firstKey())) {
                Optional<ImmutableList<Word>> words = title.at(word).filter(this::standsBeforeName);
                if (words.isPresent() && !title.isBehindOther(word)) {
                    any = true;
                    if (words.get().stream().allMatch(one -> one.shape() == Shape.SMALL)) {
                        Recased recased =
                                Recased.from(word, words.get().get(words.get().size() - 1));
                        recased.set(word, true);
                        faults.add(recased.fault());
                    }
                }
            }
        }
        return any ? Verdict.of(faults) : BEYOND_LIST;
    }

    private boolean standsBeforeName(ImmutableList<Word> title) {
        Word last = title.get(title.size() - 1);
        Optional<Word> family = last.at(1).filter(next -> families.contains(last.after()));
        return family.filter(name -> name.shape() == Shape.CAPITAL)
                .flatMap(name -> name.at(1))
                .filter(given -> !given.before().isEmpty() && given.shape() == Shape.CAPITAL)
                .isPresent();
    }
}
