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
 * Names of persons that a family name and a middle name show: each syllable with a capital.
 *
 * @param families family names that are no other word
 * @param middles middle names that stand between a family name and a given name
 */
public record FamilyNames(ImmutableSet<String> families, ImmutableSet<String> middles) implements OnProse.Judge {

    private static final Verdict BEYOND_LIST = Verdict.undecided("names-beyond-list");

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (String middle : middles) {
            for (Word word : prose.of(middle)) {
                Optional<Word> family = word.at(-1);
                Optional<Word> given = word.at(1);
                if (family.isPresent()
                        && given.isPresent()
                        && families.contains(word.before())
                        && given.get().key().equals(word.after())
                        && family.get().shape() == Shape.CAPITAL
                        && given.get().shape() == Shape.CAPITAL) {
                    any = true;
                    if (word.shape() == Shape.SMALL) {
                        Recased name = Recased.from(family.get(), given.get());
                        name.set(word, true);
                        faults.add(name.fault());
                    }
                }
            }
        }
        return any ? Verdict.of(faults) : BEYOND_LIST;
    }
}
