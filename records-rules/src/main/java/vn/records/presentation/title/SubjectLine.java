package vn.records.presentation.title;

import static vn.records.document.Component.SUBJECT;

import com.google.common.collect.ImmutableSet;
import vn.records.document.DocumentType;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.typography.RuledBelow;
import vn.records.rule.Check;

/**
 * Passes when a line is drawn below the subject. Where the form of a type shows none, though the law asks for it of all, a
 * missing line is left undecided.
 *
 * @param line the line asked for
 * @param withoutLine the types whose form shows none
 */
public record SubjectLine(RuledBelow line, ImmutableSet<DocumentType> withoutLine) implements Check<Draft> {

    @Override
    public Verdict apply(Draft draft) {
        if (TitleBox.isOnLineOfTypeName(draft)) {
            return Verdicts.NOT_CERTAIN;
        }
        Verdict verdict = line.apply(draft);
        boolean missing =
                verdict instanceof Verdict.Failed && draft.ruleBelow(SUBJECT).isEmpty();
        boolean ofForm = draft.type().filter(withoutLine::contains).isPresent();
        return missing && ofForm ? Verdict.undecided("no-line-in-form") : verdict;
    }

    @Override
    public int bounds() {
        return line.bounds();
    }
}
