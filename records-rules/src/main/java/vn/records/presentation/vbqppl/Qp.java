package vn.records.presentation.vbqppl;

import java.util.function.Predicate;
import vn.records.document.NamedType;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.law.Acts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.rule.Check;
import vn.records.rule.Rule;

/** The starters of entries of the three acts on the form of legislation. */
final class Qp {

    private Qp() {}

    /** Returns the entry of a rule of Nghị định 34/2016, to be filled: for all authors but those of Nghị quyết 351/2017. */
    static RuleEntry nd34(String id) {
        return RuleEntry.of("QP34", id, Acts.DECREE_34_2016, Specimens::decree)
                .only("others", Authors::areOthers, "of-parliament");
    }

    /** Returns the entry of a rule of Nghị quyết 351/2017: for Quốc hội, its Standing Committee and the President. */
    static RuleEntry nq351(String id) {
        return RuleEntry.of("QP351", id, Acts.RESOLUTION_351_2017, ParliamentSpecimens::law)
                .only("parliament", Authors::areParliament, "of-others");
    }

    /** Returns the entry of a rule of Nghị định 78/2025, which is known from a digest or observed: its faults are warnings. */
    static RuleEntry nd78(String id) {
        return RuleEntry.of("QP", id, Acts.DECREE_78_2025, Specimens::circular).basis(Basis.DERIVED);
    }

    /** Returns a fact that no file decides. */
    static Rule<Draft> listed(RuleEntry entry, String topic, String... cites) {
        return entry.topic(topic).cites(cites).decidable(Decidability.NOT).build();
    }

    /** Returns a fact that registers decide. */
    static Rule<Draft> registered(RuleEntry entry, String topic, String... cites) {
        return entry.topic(topic)
                .cites(cites)
                .decidable(Decidability.FROM_REGISTER)
                .build();
    }

    /** Returns the check, asked only of documents of some types. */
    static Check<Draft> ofType(Check<Draft> check, NamedType... types) {
        return new When<>(draft -> draft.isType(types), "other-type", check);
    }

    /** Returns the check, asked of documents of all types but some. */
    static Check<Draft> notOfType(Check<Draft> check, NamedType... types) {
        Predicate<Draft> others = draft -> !draft.isType(types);
        return new When<>(others, "other-type", check);
    }
}
