package vn.records.presentation.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.records.act.ActRegister;
import vn.records.act.RegisteredAct;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.IssueDays;
import vn.records.presentation.draft.Draft;
import vn.records.row.WrittenDate;
import vn.records.rule.Check;

/**
 * Whether the acts that a draft cites as its bases are in force on its day (<i>hiệu lực của căn cứ</i>), as far as a register
 * knows; an act that it does not know, or knows from memory, says nothing.
 */
public final class InForce {

    private static final Verdict NO_BASES = Verdict.notApplicable("no-bases");
    private static final Verdict NOT_KNOWN = Verdict.notApplicable("no-known-act");
    private static final Verdict NO_DAY = Verdict.undecided("no-day-of-issue");

    private final KnownAct known;

    private InForce(ActRegister register) {
        this.known = new KnownAct(register);
    }

    /**
     * Passes when none has ended before the day of the draft. What ended within the days that a blank date leaves open is for
     * information; only an end that a text of law tells, for a day that the draft itself says, is against the law.
     */
    public static Check<Draft> notEnded(ActRegister register) {
        InForce check = new InForce(register);
        return draft -> check.judge(draft, check::ended);
    }

    /** Passes when none comes into force after the day of the draft. */
    public static Check<Draft> begun(ActRegister register) {
        InForce check = new InForce(register);
        return draft -> check.judge(draft, check::notBegun);
    }

    /** A cited act that is known. */
    private record Base(Cited cited, RegisteredAct act) {}

    private Verdict judge(Draft draft, BiFunction<Base, IssueDays, Optional<Fault>> each) {
        ImmutableList<Cited> all = Cited.inBases(draft);
        if (all.isEmpty()) {
            return NO_BASES;
        }
        ImmutableList<Base> bases = all.stream()
                .filter(cited -> !cited.act().isAmendment())
                .flatMap(cited -> known.of(cited.act()).map(act -> new Base(cited, act)).stream())
                .collect(ImmutableList.toImmutableList());
        if (bases.isEmpty()) {
            return NOT_KNOWN;
        }
        ImmutableList<LocalDate> days =
                all.stream().flatMap(cited -> cited.day().stream()).collect(ImmutableList.toImmutableList());
        return IssueDays.of(draft, days)
                .map(on -> Verdict.of(bases.stream()
                        .flatMap(base -> each.apply(base, on).stream())
                        .toList()))
                .orElse(NO_DAY);
    }

    private Optional<Fault> ended(Base base, IssueDays on) {
        RegisteredAct act = base.act();
        if (act.hasEndedBefore(on.first())) {
            boolean certain = on.own() && act.evidenceOfLast().isText();
            Fault fault = fault(base, on).withVariant(act.enders().isEmpty() ? "ended" : "");
            return Optional.of(certain ? fault : fault.withBasis(Basis.DERIVED));
        }
        boolean mayHaveEnded =
                !on.isOne() && on.last().filter(act::hasEndedBefore).isPresent();
        return mayHaveEnded
                ? Optional.of(fault(base, on)
                        .withVariant(act.enders().isEmpty() ? "may-end" : "may-be-replaced")
                        .withBasis(Basis.HOUSE))
                : Optional.empty();
    }

    private Fault fault(Base base, IssueDays on) {
        LocalDate since = base.act().inForceTo().orElseThrow().plusDays(1);
        return Fault.of(
                        base.cited().at(),
                        base.cited().words(),
                        Measure.words(known.successors(base.act(), on.last().orElse(on.first()))))
                .withDetails(ImmutableMap.of("since", day(since), "day", days(on)));
    }

    /** Returns the day, or all from the first to the last. */
    private static Measure days(IssueDays on) {
        Measure first = day(on.first());
        return on.isOne() || on.last().isEmpty()
                ? first
                : Measure.between(first, day(on.last().get()));
    }

    private Optional<Fault> notBegun(Base base, IssueDays on) {
        RegisteredAct act = base.act();
        boolean notYetSigned = act.signed()
                .filter(day -> on.last().filter(day::isAfter).isPresent())
                .isPresent();
        if (notYetSigned || on.last().filter(act::startsAfter).isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = act.inForceFrom().orElseThrow();
        return Optional.of(Fault.of(base.cited().at(), base.cited().words(), day(since))
                .withDetails(ImmutableMap.of("day", days(on)))
                .withBasis(Basis.HOUSE));
    }

    static Measure day(LocalDate day) {
        return Measure.words(WrittenDate.write(day));
    }
}
