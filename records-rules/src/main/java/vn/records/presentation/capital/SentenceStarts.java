package vn.records.presentation.capital;

import java.util.ArrayList;
import java.util.List;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.prose.Passage;
import vn.records.presentation.prose.Prose;
import vn.records.presentation.prose.Shape;
import vn.records.presentation.prose.Word;

/**
 * The first word of a sentence behind a mark: a capital. Behind an abbreviation, a number or several marks nobody knows whether
 * a sentence has ended.
 *
 * @param mark the mark that ended the sentence before
 */
public record SentenceStarts(String mark) implements OnProse.Judge {

    private static final Verdict NONE = Verdict.notApplicable("no-such-mark");

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (Word word : prose.behindStops()) {
            boolean text = word.own() && word.passage().kind() == Passage.Kind.TEXT;
            if (text && word.signs().equals(mark) && word.beginsSentence()) {
                any = true;
                if (word.shape() == Shape.SMALL && isWritten(word)) {
                    faults.add(Recased.fault(word, true));
                }
            }
        }
        return any ? Verdict.of(faults) : NONE;
    }

    /** One letter may be the label of a point, and a sign behind it a part of an address. */
    private static boolean isWritten(Word word) {
        return word.end() - word.start() > 1 && " ,".indexOf(word.following()) >= 0;
    }
}
