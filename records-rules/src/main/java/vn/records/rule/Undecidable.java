package vn.records.rule;

import vn.records.finding.Decidability;
import vn.records.finding.Verdict;

/** The verdicts of rules without a check, which say what would decide them. */
final class Undecidable {

    private static final Verdict SIGNATURE = Verdict.undecided("needs-signature");
    private static final Verdict REGISTER = Verdict.undecided("needs-register");
    private static final Verdict JUDGEMENT = Verdict.undecided("needs-judgement");

    private Undecidable() {}

    static Verdict of(Decidability decidability) {
        return switch (decidability) {
            case FROM_SIGNATURE -> SIGNATURE;
            case FROM_REGISTER -> REGISTER;
            case FROM_FILE, BY_HEURISTIC, NOT -> JUDGEMENT;
        };
    }
}
