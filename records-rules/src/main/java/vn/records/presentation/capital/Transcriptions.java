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
 * Foreign names written by their sound, with hyphens: a capital at the first syllable only. Two Vietnamese names may be joined
 * by a hyphen too, so a transcription is only what has a Vietnamese letter and syllables that no Vietnamese word begins like.
 *
 * @param nouns words that stand before the name of a place
 * @param places whether names of places are judged, or all others
 * @param others names of the other kind, which are none of this kind whatever stands before them
 */
public record Transcriptions(ImmutableSet<String> nouns, boolean places, ImmutableList<Phrase> others)
        implements OnProse.Judge {

    private static final Verdict BEYOND_LIST = Verdict.undecided("names-beyond-list");

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (Word second : prose.behindHyphens()) {
            Optional<Word> first = second.at(-1).filter(one -> one.lead() != Lead.HYPHEN);
            if (first.isPresent() && first.get().own() && first.get().isCapital() && isOfKind(first.get())) {
                List<Word> syllables = syllables(first.get());
                if (isTranscription(syllables)) {
                    any = true;
                    judge(syllables, faults);
                }
            }
        }
        return any ? Verdict.of(faults) : BEYOND_LIST;
    }

    /** Returns the words that hyphens join to one, with it. */
    private static List<Word> syllables(Word first) {
        List<Word> syllables = new ArrayList<>(List.of(first));
        for (int i = 1; first.at(i).filter(next -> next.lead() == Lead.HYPHEN).isPresent(); i++) {
            first.at(i).ifPresent(syllables::add);
        }
        return syllables;
    }

    private boolean isOfKind(Word first) {
        boolean place = nouns.contains(first.before());
        return place == places
                && others.stream().noneMatch(name -> name.at(first).isPresent());
    }

    private static void judge(List<Word> syllables, List<Fault> faults) {
        Recased recased = Recased.from(syllables.get(0), syllables.get(syllables.size() - 1));
        boolean wrong = false;
        for (Word later : syllables.subList(1, syllables.size())) {
            wrong |= later.shape() == Shape.CAPITAL;
            recased.set(later, false);
        }
        if (wrong) {
            faults.add(recased.fault());
        }
    }

    private static boolean isTranscription(List<Word> syllables) {
        boolean letters =
                syllables.stream().allMatch(one -> one.shape() == Shape.CAPITAL || one.shape() == Shape.SMALL);
        return letters
                && syllables.stream().anyMatch(one -> ForeignSyllables.isForeign(one.key()))
                && syllables.stream().anyMatch(one -> ForeignSyllables.hasVietnameseLetter(one.key()));
    }
}
