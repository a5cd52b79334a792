package vn.records.presentation.party;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.util.function.Supplier;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.rule.Rule;

/**
 * The starters of entries of the two guidances. What both say alike is one rule of the whole time; where they differ, there is
 * one of each, on one topic.
 */
final class Party {

    static final Act HD36 = Acts.GUIDANCE_36_2018;
    static final Act HD05 = Acts.GUIDANCE_05_2026;

    private static final Splitter SPACES = Splitter.on(' ');
    private static final EffectivePeriod BOTH =
            EffectivePeriod.since(Acts.inForce(HD36).first());

    private Party() {}

    /**
     * Returns the entry of a rule that both guidances have.
     *
     * @param now where the guidance of today says it
     * @param before where the one before it did
     */
    static RuleEntry both(String id, String topic, String now, String before) {
        return cited(
                cited(RuleEntry.of("PTY", id, HD05, Specimens::decision).topic(topic), HD05, now)
                        .inForce(BOTH),
                HD36,
                before);
    }

    /** Returns the entry of a rule of Hướng dẫn 05-HD/VPTW alone. */
    static RuleEntry hd05(String id, String topic, String cites) {
        return cited(RuleEntry.of("PTY", id, HD05, Specimens::decision).topic(topic), HD05, cites);
    }

    /** Returns the entry of a rule of Hướng dẫn 36-HD/VPTW, where that of the later one differs. */
    static RuleEntry hd36(String id, String topic, String cites) {
        return cited(
                RuleEntry.of("PTY36", id, HD36, SpecialSpecimens::decision36).topic(topic), HD36, cites);
    }

    private static RuleEntry cited(RuleEntry entry, Act act, String paths) {
        return entry.cites(act, Iterables.toArray(SPACES.split(paths), String.class));
    }

    /** Returns a fact that no file decides. */
    static Rule<Draft> listed(RuleEntry entry) {
        return entry.decidable(Decidability.NOT).build();
    }

    /** Returns a fact that registers or other data decide. */
    static Rule<Draft> registered(RuleEntry entry) {
        return entry.decidable(Decidability.FROM_REGISTER).build();
    }

    /** Returns a fact that shows in the signed file alone. */
    static Rule<Draft> signed(RuleEntry entry) {
        return entry.decidable(Decidability.FROM_SIGNATURE).build();
    }

    /** Returns a permission, which nothing can break. */
    static Rule<Draft> permission(RuleEntry entry) {
        return entry.level(Level.OPTIONAL).decidable(Decidability.NOT).build();
    }

    /** Returns a fact that is known from memory or not at all: it is listed and never asked for. */
    static Rule<Draft> unread(RuleEntry entry) {
        return entry.basis(Basis.DERIVED).decidable(Decidability.NOT).build();
    }

    /** Returns a rule about a specimen. */
    static RuleEntry on(RuleEntry entry, Supplier<Draft> specimen) {
        return entry.base(specimen);
    }
}
