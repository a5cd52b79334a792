package vn.records.registering;

import static com.google.common.base.Preconditions.checkArgument;
import static vn.records.registering.RegisterFact.CONGRESS_NUMBERS;
import static vn.records.registering.RegisterFact.CORRECTED_BY_LETTER;
import static vn.records.registering.RegisterFact.DUPLICATE_ALERT;
import static vn.records.registering.RegisterFact.INCOMING_COMPLETE;
import static vn.records.registering.RegisterFact.INCOMING_NUMBERS;
import static vn.records.registering.RegisterFact.OUTGOING_COMPLETE;
import static vn.records.registering.RegisterFact.OUTGOING_NUMBERS;
import static vn.records.registering.RegisterFact.PASSED_ON;
import static vn.records.registering.RegisterFact.PASSED_ON_IN_TIME;
import static vn.records.registering.RegisterFact.SENT;
import static vn.records.registering.RegisterFact.SENT_IN_TIME;
import static vn.records.registering.RegisterFact.TERM_NUMBERS;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.register.RegisterKind;

/** The ways a register can be wrong (<i>lỗi của sổ</i>): how strictly each binds, and the fact of the law in each register. */
@SuppressWarnings("ImmutableEnumChecker")
enum RegisterFault {
    GAP(Basis.LAW, OUTGOING_NUMBERS, INCOMING_NUMBERS),
    REPEAT(Basis.LAW, OUTGOING_NUMBERS, INCOMING_NUMBERS),
    ORDER(Basis.LAW, OUTGOING_NUMBERS, INCOMING_NUMBERS),
    BACKDATE(Basis.LAW, OUTGOING_NUMBERS, INCOMING_NUMBERS),
    YEAR(Basis.LAW, OUTGOING_NUMBERS, INCOMING_NUMBERS),
    SHUFFLED(Basis.DERIVED, OUTGOING_NUMBERS, INCOMING_NUMBERS),
    SUFFIX(Basis.DERIVED, OUTGOING_NUMBERS, INCOMING_NUMBERS),
    MISSING(Basis.LAW, OUTGOING_COMPLETE, INCOMING_COMPLETE),
    EMPTY(Basis.DERIVED, OUTGOING_COMPLETE, INCOMING_COMPLETE),
    OTHER_TYPE(Basis.DERIVED, OUTGOING_COMPLETE),
    UNTYPED(Basis.DERIVED, OUTGOING_COMPLETE),
    WRITTEN(Basis.DERIVED, OUTGOING_COMPLETE),
    SECRET_SUBJECT(Basis.DERIVED, RegisterFact.SECRET_SUBJECT),
    FUTURE(Basis.DERIVED, INCOMING_COMPLETE),
    LATE(Basis.LAW, SENT_IN_TIME, PASSED_ON_IN_TIME),
    LATE_PERHAPS(Basis.DERIVED, SENT_IN_TIME, PASSED_ON_IN_TIME),
    URGENT(Basis.DERIVED, SENT_IN_TIME, PASSED_ON_IN_TIME),
    EARLY(Basis.DERIVED, SENT, PASSED_ON),
    CORRECTION(Basis.DERIVED, CORRECTED_BY_LETTER),
    DUPLICATE(Basis.DERIVED, DUPLICATE_ALERT);

    private final Basis basis;
    private final ImmutableMap<RegisterKind, RegisterFact> facts;

    RegisterFault(Basis basis, RegisterFact... facts) {
        this.basis = basis;
        this.facts = Maps.uniqueIndex(Arrays.asList(facts), RegisterFact::register);
    }

    /**
     * Returns the fact of the law that is broken in a register.
     *
     * @throws IllegalArgumentException if this fault is none of that register
     */
    RegisterFact in(RegisterKind register) {
        RegisterFact fact = facts.get(register);
        checkArgument(fact != null, "no fault of a register of this kind: %s, %s", this, register);
        return fact;
    }

    /**
     * Returns the fact of the law that is broken in a register over a period: the Party's own where numbers are its matter.
     *
     * @throws IllegalArgumentException if this fault is none of that register
     */
    RegisterFact in(RegisterKind register, NumberingPeriod.Kind period) {
        RegisterFact fact = in(register);
        if (!fact.equals(OUTGOING_NUMBERS)) {
            return fact;
        }
        return switch (period) {
            case YEAR -> fact;
            case TERM -> TERM_NUMBERS;
            case CONGRESS -> CONGRESS_NUMBERS;
        };
    }

    /** Returns the facts of the law that are broken so, one of each register that can be. */
    ImmutableCollection<RegisterFact> facts() {
        return facts.values();
    }

    Basis basis() {
        return basis;
    }

    Level level() {
        return Level.MANDATORY;
    }

    /** Returns the word for it in reports, such as {@code late-perhaps}. */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
