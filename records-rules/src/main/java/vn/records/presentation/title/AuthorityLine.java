package vn.records.presentation.title;

import java.util.Optional;
import vn.records.agency.Position;
import vn.records.agency.SigningForm;
import vn.records.agency.SigningReading;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;

/** The line above the legal bases that names who issues a decision or resolution. */
public final class AuthorityLine {

    /** A post goes with the signature of its holder, a people's committee with one on its behalf; of councils nothing is said. */
    public static final Check<Draft> FITS_SIGNATURE = AuthorityLine::judge;

    private static final Verdict NOT_USED = Verdict.notApplicable("component-not-used");

    private AuthorityLine() {}

    private static Verdict judge(Draft draft) {
        Optional<Part> line = draft.part(Component.AUTHORITY_LINE);
        Optional<Part> signing = draft.part(Component.SIGNING_AUTHORITY);
        if (line.isEmpty()) {
            return NOT_USED;
        }
        if (signing.isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        if (!line.get().certain()
                || !signing.get().certain()
                || draft.signings().size() > 1) {
            return Verdicts.NOT_CERTAIN;
        }
        return compare(line.get(), signing.get());
    }

    private static Verdict compare(Part line, Part signing) {
        Optional<SigningForm> form = SigningForm.read(signing.first().folded()).map(SigningReading::form);
        boolean forCollective = form.filter(found -> found == SigningForm.TM).isPresent();
        boolean byHead = form.isPresent()
                ? form.get() == SigningForm.KT
                : Position.read(signing.first().folded()).isPresent();
        boolean post = Position.read(line.text()).isPresent();
        boolean collective = isCollective(line.text());
        if ((post && forCollective) || (collective && byHead)) {
            return Verdict.failed(Fault.of(
                    line.at(),
                    Measure.words(line.text()),
                    Measure.words(signing.first().folded())));
        }
        return (post && byHead) || (collective && forCollective) ? Verdict.passed() : Verdicts.NOT_CERTAIN;
    }

    /** Whether it names the collective that issues most documents; of others nothing is taken for certain. */
    private static boolean isCollective(String text) {
        return text.startsWith("ỦY BAN NHÂN DÂN");
    }
}
