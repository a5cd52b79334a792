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
 * The first word of a paragraph, behind its number or dash if it has one: a capital. A paragraph without either that goes on
 * where the one before broke off is none of its own.
 */
public record NewLines() implements OnProse.Judge {

    private static final Verdict NONE = Verdict.notApplicable("no-running-text");

    @Override
    public Verdict apply(Prose prose) {
        List<Fault> faults = new ArrayList<>();
        boolean any = false;
        for (Passage passage : prose.passages()) {
            if (passage.kind() == Passage.Kind.TEXT && passage.begins() && passage.isBare()) {
                Word first = passage.word(0);
                any = true;
                if (first.own() && isSmall(first)) {
                    faults.add(Recased.fault(first, true));
                }
            }
        }
        return any ? Verdict.of(faults) : NONE;
    }

    private static boolean isSmall(Word word) {
        boolean several = word.at(1).isPresent();
        return word.shape() == Shape.SMALL
                && word.end() - word.start() > 1
                && several
                && " ,".indexOf(word.following()) >= 0;
    }
}
