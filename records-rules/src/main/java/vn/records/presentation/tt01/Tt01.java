package vn.records.presentation.tt01;

import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.law.Acts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.rule.Rule;

/** The starter of entries of Thông tư 01/2011/TT-BNV. */
final class Tt01 {

    private Tt01() {}

    /** Returns the entry of a rule whose text was read, to be filled: in force with the circular, mandatory, law. */
    static RuleEntry rule(String id) {
        return RuleEntry.of("TT01", id, Acts.CIRCULAR_01_2011, Specimens::decision);
    }

    /** Returns the entry of a rule that is known from digests or from a rule that repeats it: its faults are warnings. */
    static RuleEntry digested(String id) {
        return rule(id).basis(Basis.DERIVED);
    }

    /** Returns a fact that is known from memory only, or not at all: it is listed and never asked for. */
    static Rule<Draft> unread(String id, String topic, String... cites) {
        return digested(id)
                .topic(topic)
                .cites(cites)
                .decidable(Decidability.NOT)
                .build();
    }

    /** Returns a fact that no file decides. */
    static Rule<Draft> listed(String id, String topic, String... cites) {
        return rule(id).topic(topic).cites(cites).decidable(Decidability.NOT).build();
    }

    /** Returns a fact that registers decide. */
    static Rule<Draft> registered(String id, String topic, String... cites) {
        return rule(id).topic(topic)
                .cites(cites)
                .decidable(Decidability.FROM_REGISTER)
                .build();
    }
}
