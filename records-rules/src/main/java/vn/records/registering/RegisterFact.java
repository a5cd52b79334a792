package vn.records.registering;

import static vn.records.law.Acts.DECREE_30_2020;
import static vn.records.law.Acts.GUIDANCE_05_2026;
import static vn.records.law.Acts.GUIDANCE_36_2018;

import com.google.common.collect.ImmutableList;
import vn.records.finding.RuleId;
import vn.records.law.Citation;
import vn.records.law.Provision;
import vn.records.law.Unit;
import vn.records.practice.PracticeFact;
import vn.records.practice.PracticeFacts;
import vn.records.register.RegisterKind;

/**
 * What the law asks of a register (<i>quy định về sổ</i>).
 *
 * @param register the register it is asked of
 * @param rule its rule
 * @param citations where the law says so, the nearest first
 */
record RegisterFact(RegisterKind register, RuleId rule, ImmutableList<Citation> citations) {

    /** Numbers run from 01 through the year, in the order of dates. */
    static final RegisterFact OUTGOING_NUMBERS = outgoing("VT-DI-01", article("15.1"));

    /** Numbers of a committee of the Party run from 01 for each type through its term. */
    static final RegisterFact TERM_NUMBERS = ofParty("PTY-SO-07", "b", "a");

    /** Numbers of a congress of the Party are one series from 01, from its opening to its closing. */
    static final RegisterFact CONGRESS_NUMBERS = ofParty("PTY-SO-06", "a", "a");

    /** Every cell that the form asks for is filled in. */
    static final RegisterFact OUTGOING_COMPLETE = outgoing("VT-DI-07", article("16.1"));

    /** Sending follows the registering. */
    static final RegisterFact SENT = outgoing("VT-DI-13", article("18.1"));

    /** Sending follows on the day of signature, at the latest the next working day. */
    static final RegisterFact SENT_IN_TIME = outgoing("VT-DI-13", article("18.1"), article("4.2.c"));

    /** Errors of form are corrected by an official letter. */
    static final RegisterFact CORRECTED_BY_LETTER = outgoing("VT-DI-15", article("18.3"));

    /** The subject of a top secret document is not written. */
    static final RegisterFact SECRET_SUBJECT = ofPractice(RegisterKind.OUTGOING, "SEC-N10");

    /** Arrival numbers run by order and time of receipt in the year. */
    static final RegisterFact INCOMING_NUMBERS = incoming("VT-DEN-08", article("22.2"));

    /** Every cell that the form asks for is filled in. */
    static final RegisterFact INCOMING_COMPLETE = incoming("VT-DEN-07", article("22.1"));

    /** Presenting and passing on follow the arrival. */
    static final RegisterFact PASSED_ON = incoming("VT-DEN-12", article("23.1"));

    /** Presenting and passing on follow on the day of arrival, at the latest the next working day. */
    static final RegisterFact PASSED_ON_IN_TIME = incoming("VT-DEN-12", article("23.1"), article("4.2.c"));

    /** The System tells of a document that is registered twice. */
    static final RegisterFact DUPLICATE_ALERT = incoming(
            "VT-PL6-05",
            DECREE_30_2020.at(Provision.of(Unit.ANNEX, "VI")
                    .then(Unit.PART, "I")
                    .then(Unit.SECTION, "III")
                    .then(Unit.CLAUSE, "1")
                    .then(Unit.POINT, "h")));

    /** Phần II of both guidances: Mục I khoản 3.1.1 of the one in force, khoản 1.3.1 of the one before. */
    private static RegisterFact ofParty(String rule, String point, String pointBefore) {
        Provision part = Provision.of(Unit.PART, "II");
        return outgoing(
                rule,
                GUIDANCE_05_2026.at(
                        part.then(Unit.SECTION, "I").then(Unit.CLAUSE, "3.1.1").then(Unit.POINT, point)),
                GUIDANCE_36_2018.at(part.then(Unit.CLAUSE, "1.3.1").then(Unit.POINT, pointBefore)));
    }

    private static RegisterFact ofPractice(RegisterKind register, String id) {
        PracticeFact fact = PracticeFacts.of(id).orElseThrow();
        return new RegisterFact(register, fact.id(), fact.citations());
    }

    private static RegisterFact outgoing(String rule, Citation... citations) {
        return new RegisterFact(RegisterKind.OUTGOING, new RuleId(rule), ImmutableList.copyOf(citations));
    }

    private static RegisterFact incoming(String rule, Citation... citations) {
        return new RegisterFact(RegisterKind.INCOMING, new RuleId(rule), ImmutableList.copyOf(citations));
    }

    private static Citation article(String path) {
        return DECREE_30_2020.article(path);
    }
}
