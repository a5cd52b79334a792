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
 * Names of lunar years: a capital at both syllables. Without a word of time before it, a stem with a branch may be other words.
 *
 * @param stems the ten stems
 * @param branches the twelve branches
 * @param times words before the name
 */
public record LunarYears(ImmutableSet<String> stems, ImmutableSet<String> branches, ImmutableSet<String> times)
        implements OnProse.Judge {

    private static final Verdict NONE = Verdict.notApplicable("no-such-name");

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (String stem : stems) {
            for (Word word : prose.of(stem)) {
                Optional<Word> branch = word.at(1).filter(next -> branches.contains(word.after()));
                boolean named = times.contains(word.before()) && word.shape() == Shape.CAPITAL;
                if (branch.isPresent() && named && branch.get().shape() != Shape.MIXED) {
                    any = true;
                    if (branch.get().shape() == Shape.SMALL) {
                        Recased year = Recased.from(word, branch.get());
                        year.set(branch.get(), true);
                        faults.add(year.fault());
                    }
                }
            }
        }
        return any ? Verdict.of(faults) : NONE;
    }
}
