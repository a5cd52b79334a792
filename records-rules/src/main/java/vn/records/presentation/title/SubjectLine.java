package vn.records.presentation.title;

import static vn.records.document.Component.SUBJECT;

import vn.records.document.DocumentType;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.typography.RuledBelow;
import vn.records.rule.Check;

/**
 * Passes when a line a third to a half of the text long is drawn below the subject. The form of minutes shows none, though
 * the law asks for it of all: there a missing line is left undecided.
 */
public final class SubjectLine implements Check<Draft> {

    private static final RuledBelow LINE = RuledBelow.thirdToHalf(SUBJECT);

    @Override
    public Verdict apply(Draft draft) {
        Verdict verdict = LINE.apply(draft);
        boolean missing =
                verdict instanceof Verdict.Failed && draft.ruleBelow(SUBJECT).isEmpty();
        return missing && draft.isType(DocumentType.MINUTES) ? Verdict.undecided("no-line-in-form") : verdict;
    }

    @Override
    public int bounds() {
        return LINE.bounds();
    }
}
