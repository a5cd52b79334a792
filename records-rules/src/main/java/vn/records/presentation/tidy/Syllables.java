package vn.records.presentation.tidy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.records.text.encoding.CodedReading;
import vn.records.text.encoding.LegacyEncoding;
import vn.records.text.syllable.VietnameseSyllable;

/**
 * Words that no Vietnamese word can be (<i>âm tiết không có trong tiếng Việt</i>), each told with its places. Only the author's own words
 * in small letters are looked at: names have capitals, parts of foreign words and abbreviations have signs beside them.
 */
public final class Syllables implements Check<Draft> {

    private static final Syllables POSSIBLE = new Syllables();

    private static final String JOINS = "-‑–'’./@_&=\\";

    /** More different words than these are a sign of something else. */
    private static final int MOST_SHOWN = 20;

    private static final int FEWEST_CODED = 2;
    private static final ImmutableList<LegacyEncoding> TABLES =
            ImmutableList.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI);

    private static final Measure REQUIRED = Measure.term("possible-syllable");
    private static final Verdict MAY_BE_CODES = Verdict.undecided("words-may-be-codes");

    private Syllables() {}

    /** Returns the condition that every word is possible. */
    public static Check<Draft> possible() {
        return POSSIBLE;
    }

    @Override
    public Verdict apply(Draft draft) {
        Sightings seen = new Sightings("", MOST_SHOWN);
        boolean codes = false;
        for (Passage passage : Prose.of(draft).passages()) {
            List<Word> impossible = impossible(passage);
            if (mayBeCodes(impossible)) {
                codes = true;
            } else {
                impossible.forEach(word -> seen.add(passage.at(word.start(), word.end()), word.text(), REQUIRED));
            }
        }
        ImmutableList<Fault> faults = seen.faults();
        return faults.isEmpty() && codes ? MAY_BE_CODES : Verdict.of(faults);
    }

    private static List<Word> impossible(Passage passage) {
        List<Word> impossible = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            Word word = passage.word(i);
            if (isPlain(word) && VietnameseSyllable.isImpossible(word.text())) {
                impossible.add(word);
            }
        }
        return impossible;
    }

    /** Whether the words of a paragraph, several of them, are Vietnamese in an old code table, too few to be sure. */
    private static boolean mayBeCodes(List<Word> words) {
        Set<String> different = words.stream().map(Word::text).collect(Collectors.toSet());
        return different.size() >= FEWEST_CODED
                && TABLES.stream()
                        .anyMatch(table -> different.stream()
                                .allMatch(word -> VietnameseSyllable.read(CodedReading.composed(
                                                table.read(word).text()))
                                        .isPresent()));
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
