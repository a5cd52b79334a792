package vn.records.presentation.capital;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.prose.Lead;
import vn.records.presentation.prose.Passage;
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
        for (Passage passage : prose.passages()) {
            for (int i = 0; i < passage.words().size(); i++) {
                int end = end(passage, i);
                Word first = passage.words().get(i);
                if (end > i + 1 && first.own() && first.isCapital() && isOfKind(first)) {
                    List<Word> syllables = passage.words().subList(i, end);
                    if (isTranscription(syllables)) {
                        any = true;
                        judge(syllables, faults);
                    }
                }
                i = Math.max(i, end - 1);
            }
        }
        return any ? Verdict.of(faults) : BEYOND_LIST;
    }

    /** Returns the index after the last word that hyphens join to one. */
    private static int end(Passage passage, int from) {
        int end = from + 1;
        while (end < passage.words().size() && passage.words().get(end).lead() == Lead.HYPHEN) {
            end++;
        }
        return end;
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
