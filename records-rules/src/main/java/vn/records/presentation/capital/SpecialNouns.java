package vn.records.presentation.capital;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.prose.Lead;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Shape;
import vn.records.presentation.prose.Word;

/**
 * A noun of two syllables that has a capital where it stands for itself. In the name of a body or behind another noun it is an
 * attribute and small, so only the words beside it that show it free are gone by.
 *
 * @param noun the noun as it has to be written
 * @param freeAfter words that a free noun stands behind
 * @param joiner the word that may stand between it and one of these
 * @param freeBefore words that stand behind a free noun
 * @param notAfter words behind which any capitals are right, also where one word stands between
 */
public record SpecialNouns(
        Phrase noun,
        ImmutableSet<String> freeAfter,
        String joiner,
        ImmutableSet<String> freeBefore,
        ImmutableSet<String> notAfter)
        implements OnProse.Judge {

    private static final Verdict NOT_NAMED = Verdict.notApplicable("no-such-name");

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (Word word : prose.of(noun.firstKey())) {
            Optional<ImmutableList<Word>> words = noun.at(word);
            if (words.isPresent() && isFree(words.get())) {
                any = true;
                noun.fault(words.get()).ifPresent(faults::add);
            }
        }
        return any ? Verdict.of(faults) : NOT_NAMED;
    }

    private boolean isFree(ImmutableList<Word> words) {
        Word first = words.get(0);
        Word last = words.get(words.size() - 1);
        if (notAfter.contains(first.before())
                || first.at(-2).filter(one -> notAfter.contains(one.key())).isPresent()) {
            return false;
        }
        boolean small = first.shape() == Shape.SMALL && last.shape() == Shape.SMALL;
        String before = first.lead() == Lead.COMMA ? first.at(-1).map(Word::key).orElse("") : first.before();
        boolean joined = !before.isEmpty() && before.equals(joiner) && freeAfter.contains(first.keyAt(-2));
        return !small || joined || freeAfter.contains(before) || freeBefore.contains(last.after());
    }
}
