package vn.records.registering;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.RuleId;
import vn.records.law.Act;
import vn.records.law.Citation;
import vn.records.law.Provision;
import vn.records.law.Unit;

/** The ways a register can be wrong (<i>lỗi của sổ</i>): the fact of the law, its provision, how strictly it binds. */
@SuppressWarnings("ImmutableEnumChecker")
enum Fault {
    GAP("VT-DI-01", Basis.LAW, at("15", "1")),
    REPEAT("VT-DI-01", Basis.LAW, at("15", "1")),
    ORDER("VT-DI-01", Basis.LAW, at("15", "1")),
    BACKDATE("VT-DI-01", Basis.LAW, at("15", "1")),
    YEAR("VT-DI-01", Basis.LAW, at("15", "1")),
    SHUFFLED("VT-DI-01", Basis.DERIVED, at("15", "1")),
    SUFFIX("VT-DI-01", Basis.DERIVED, at("15", "1")),
    MISSING("VT-DI-07", Basis.LAW, at("16", "1")),
    LATE("VT-DI-13", Basis.LAW, at("18", "1"), at("4", "2", "c")),
    LATE_PERHAPS("VT-DI-13", Basis.DERIVED, at("18", "1"), at("4", "2", "c")),
    EARLY("VT-DI-13", Basis.DERIVED, at("18", "1")),
    CORRECTION("VT-DI-15", Basis.DERIVED, at("18", "3")),
    IN_GAP("VT-DEN-08", Basis.LAW, at("22", "2")),
    IN_REPEAT("VT-DEN-08", Basis.LAW, at("22", "2")),
    IN_ORDER("VT-DEN-08", Basis.LAW, at("22", "2")),
    IN_BACKDATE("VT-DEN-08", Basis.LAW, at("22", "2")),
    IN_YEAR("VT-DEN-08", Basis.LAW, at("22", "2")),
    IN_SHUFFLED("VT-DEN-08", Basis.DERIVED, at("22", "2")),
    IN_SUFFIX("VT-DEN-08", Basis.DERIVED, at("22", "2")),
    IN_MISSING("VT-DEN-07", Basis.LAW, at("22", "1")),
    IN_FUTURE("VT-DEN-07", Basis.DERIVED, at("22", "1")),
    IN_LATE("VT-DEN-12", Basis.LAW, at("23", "1"), at("4", "2", "c")),
    IN_LATE_PERHAPS("VT-DEN-12", Basis.DERIVED, at("23", "1"), at("4", "2", "c")),
    IN_URGENT("VT-DEN-12", Basis.DERIVED, at("23", "1"), at("4", "2", "c")),
    IN_EARLY("VT-DEN-12", Basis.DERIVED, at("23", "1")),
    IN_DUPLICATE("VT-PL6-05", Basis.DERIVED, alert());

    private final RuleId rule;
    private final Basis basis;
    private final ImmutableList<Citation> citations;

    Fault(String rule, Basis basis, Citation... citations) {
        this.rule = new RuleId(rule);
        this.basis = basis;
        this.citations = ImmutableList.copyOf(citations);
    }

    RuleId rule() {
        return rule;
    }

    Basis basis() {
        return basis;
    }

    Level level() {
        return Level.MANDATORY;
    }

    ImmutableList<Citation> citations() {
        return citations;
    }

    /** Returns the word for it in reports, such as {@code gap}. */
    String word() {
        return switch (this) {
            case GAP, IN_GAP -> "gap";
            case REPEAT, IN_REPEAT -> "repeat";
            case ORDER, IN_ORDER -> "order";
            case BACKDATE, IN_BACKDATE -> "backdate";
            case YEAR, IN_YEAR -> "year";
            case SHUFFLED, IN_SHUFFLED -> "shuffled";
            case SUFFIX, IN_SUFFIX -> "suffix";
            case MISSING, IN_MISSING -> "missing";
            case LATE, IN_LATE -> "late";
            case LATE_PERHAPS, IN_LATE_PERHAPS -> "late-perhaps";
            case EARLY, IN_EARLY -> "early";
            case CORRECTION -> "correction";
            case IN_FUTURE -> "future";
            case IN_URGENT -> "urgent";
            case IN_DUPLICATE -> "duplicate";
        };
    }

    /** Returns the same way for numbers of incoming documents. */
    Fault ofArrival() {
        return switch (this) {
            case GAP -> IN_GAP;
            case REPEAT -> IN_REPEAT;
            case ORDER -> IN_ORDER;
            case BACKDATE -> IN_BACKDATE;
            case YEAR -> IN_YEAR;
            case SHUFFLED -> IN_SHUFFLED;
            case SUFFIX -> IN_SUFFIX;
            default -> this;
        };
    }

    private static Citation at(String article, String clause) {
        return new Citation(
                Nd30.ACT,
                Provision.of(new Provision.Step(Unit.ARTICLE, article), new Provision.Step(Unit.CLAUSE, clause)));
    }

    private static Citation at(String article, String clause, String point) {
        return new Citation(
                Nd30.ACT,
                Provision.of(
                        new Provision.Step(Unit.ARTICLE, article),
                        new Provision.Step(Unit.CLAUSE, clause),
                        new Provision.Step(Unit.POINT, point)));
    }

    private static Citation alert() {
        return new Citation(
                Nd30.ACT,
                Provision.of(
                        new Provision.Step(Unit.ANNEX, "VI"),
                        new Provision.Step(Unit.PART, "I"),
                        new Provision.Step(Unit.SECTION, "III"),
                        new Provision.Step(Unit.CLAUSE, "1"),
                        new Provision.Step(Unit.POINT, "h")));
    }

    /** The act; in a class of its own because constants of an enumeration come first. */
    private static final class Nd30 {
        static final Act ACT =
                new Act("nd30-2020", "Nghị định 30/2020/NĐ-CP", "Decree 30/2020/NĐ-CP", LocalDate.of(2020, 3, 5));
    }
}
