package vn.records.presentation.words;

import com.google.common.collect.ImmutableList;
import vn.records.agency.SigningForm;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Reading;
import vn.records.presentation.signing.Deputies;
import vn.records.presentation.signing.FormOfAuthority;
import vn.records.rule.Check;

/** Whether the form of a signing block is at fault (<i>sai thể thức đề ký</i>), which the rules on the form of documents tell. */
final class BlockForm {

    private static final ImmutableList<Check<Draft>> CHECKS = ImmutableList.of(
            FormOfAuthority.beforeCollective(SigningForm.TM, SigningForm.TM.text()),
            FormOfAuthority.beforeHead(SigningForm.Q, SigningForm.Q.text()),
            FormOfAuthority.beforeHead(SigningForm.TL, SigningForm.TL.text()),
            FormOfAuthority.beforeHead(SigningForm.TUQ, SigningForm.TUQ.text()),
            new FormOfAuthority(SigningForm.KT, SigningForm.KT.text(), Deputies::belowHead),
            Deputies.neverAlone(SigningForm.KT.text()));

    private static final Reading<Boolean> FAULTY = Reading.by(draft -> draft.family() != Family.PARTY
            && CHECKS.stream().anyMatch(check -> check.apply(draft) instanceof Verdict.Failed));

    private static final Verdict TOLD = Verdict.notApplicable("authority-told-by-form");

    private BlockForm() {}

    /** Returns a condition, asked only where the form of the block is right. */
    static Check<Draft> ifRight(Check<Draft> check) {
        return draft -> {
            Verdict verdict = check.apply(draft);
            return verdict instanceof Verdict.Failed && FAULTY.of(draft) ? TOLD : verdict;
        };
    }
}
