package vn.records.presentation.tidy;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.prose.Lead;
import vn.records.presentation.prose.Passage;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Shape;
import vn.records.presentation.prose.Word;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.text.syllable.VietnameseSyllable;

/**
 * Words that no Vietnamese word can be (<i>âm tiết không có trong tiếng Việt</i>), each told once. Only the author's own words
 * in small letters are looked at: names have capitals, parts of foreign words and abbreviations have signs beside them.
 */
public final class Syllables implements Check<Draft> {

    private static final Syllables POSSIBLE = new Syllables();

    private static final String JOINS = "-‑–'’./@_&=\\";

    private Syllables() {}

    /** Returns the condition that every word is possible. */
    public static Check<Draft> possible() {
        return POSSIBLE;
    }

    @Override
    public Verdict apply(Draft draft) {
        Map<String, Sightings> seen = new LinkedHashMap<>();
        for (Passage passage : Prose.of(draft).passages()) {
            for (int i = 0; i < passage.size(); i++) {
                Word word = passage.word(i);
                if (isPlain(word) && VietnameseSyllable.isImpossible(word.text())) {
                    seen.computeIfAbsent(word.text(), text -> new Sightings("", Measure.term("possible-syllable")))
                            .add(passage.at(word.start(), word.end()), word.text());
                }
            }
        }
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        seen.values().forEach(kind -> faults.addAll(kind.faults()));
        return Verdict.of(faults.build());
    }

    /** Whether a word in small letters is the author's own and stands for itself. */
    static boolean isPlain(Word word) {
        return word.own() && word.shape() == Shape.SMALL && word.lead() != Lead.HYPHEN && !isJoined(word);
    }

    /** Whether a sign or a break of no width joins it to what stands beside it, as in an address or a foreign name. */
    private static boolean isJoined(Word word) {
        String text = word.passage().text();
        boolean before = word.start() > 0 && joins(text.charAt(word.start() - 1), text, word.start() - 2);
        return before || (word.end() < text.length() && joins(text.charAt(word.end()), text, word.end() + 1));
    }

    private static boolean joins(char sign, String text, int beyond) {
        if (VietnameseText.isUnseen(sign)) {
            return true;
        }
        boolean inside = beyond >= 0 && beyond < text.length() && Character.isLetterOrDigit(text.charAt(beyond));
        return JOINS.indexOf(sign) >= 0 && inside;
    }
}
