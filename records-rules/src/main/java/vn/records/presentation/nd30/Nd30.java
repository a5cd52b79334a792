package vn.records.presentation.nd30;

import vn.records.law.Acts;
import vn.records.presentation.regime.RuleEntry;

/** The starter of entries of Nghị định 30/2020/NĐ-CP. */
final class Nd30 {

    private Nd30() {}

    /** Returns the entry of a rule, to be filled: in force with the decree, mandatory, law. */
    static RuleEntry rule(String id) {
        return RuleEntry.of("ND30", id, Acts.DECREE_30_2020, Specimens::decision);
    }
}
