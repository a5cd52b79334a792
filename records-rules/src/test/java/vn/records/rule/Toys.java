package vn.records.rule;

import static vn.records.finding.Decidability.FROM_FILE;
import static vn.records.finding.Decidability.FROM_REGISTER;

import java.time.LocalDate;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Level;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.law.Act;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;
import vn.records.law.Provision;
import vn.records.law.Unit;
import vn.records.measure.Length;

/** A law of toys: so that tests of the engine do not rest on real law. */
final class Toys {

    static final LocalDate FIRST = LocalDate.of(2001, 2, 3);
    static final LocalDate LAST = LocalDate.of(2010, 12, 31);
    static final EffectivePeriod IN_FORCE = EffectivePeriod.of(FIRST, LAST);
    static final Citation CITATION = new Citation(
            new Act("toy", "Luật Đồ chơi", "Toy Act", FIRST), Provision.of(new Provision.Step(Unit.ARTICLE, "1")));

    private Toys() {}

    /**
     * A toy.
     *
     * @param name what it is called
     * @param length how long it is
     * @param day when it was made
     */
    record Toy(String name, Length length, LocalDate day) implements Subject {
        @Override
        public LocalDate judgedFor() {
            return day;
        }

        @Override
        public Length tolerance() {
            return Length.mm(0.5);
        }

        Toy long_(double mm) {
            return new Toy(name, Length.mm(mm), day);
        }
    }

    static Toy toy() {
        return new Toy("Tàu", Length.mm(100), FIRST);
    }

    static final class Between10And20 implements Check<Toy> {
        @Override
        public Verdict apply(Toy toy) {
            if (toy.length().isWithin(Length.mm(90), Length.mm(110), toy.tolerance())) {
                return Verdict.passed();
            }
            Fault fault = Fault.of(
                    Location.of(Component.PAGE),
                    Measure.of(toy.length()),
                    Measure.between(Measure.of(Length.mm(90)), Measure.of(Length.mm(110))));
            return Verdict.failed(
                    toy.length().compareTo(Length.mm(50)) < 0
                            ? fault.withVariant("short")
                                    .withBasis(Basis.DERIVED)
                                    .withDetails(java.util.Map.of("name", Measure.words(toy.name())))
                            : fault);
        }

        @Override
        public int bounds() {
            return 2;
        }
    }

    static Rule.Builder<Toy> lengthRule(String id) {
        return Rule.<Toy>rule(id)
                .topic("length." + id)
                .cites(CITATION)
                .inForce(IN_FORCE)
                .decidable(FROM_FILE)
                .base(Toys::toy)
                .check(new Between10And20())
                .examples(e -> e.passes("shortest", toy -> toy.long_(90))
                        .passes("longest", toy -> toy.long_(110))
                        .fails("too short", toy -> toy.long_(89))
                        .fails("too long", toy -> toy.long_(111)));
    }

    static Rule<Toy> stampRule() {
        return Rule.<Toy>rule("TOY-A-2")
                .topic("stamp")
                .cites(CITATION)
                .inForce(IN_FORCE)
                .level(Level.CONDITIONAL)
                .decidable(FROM_REGISTER)
                .build();
    }

    static Rule<Toy> wholeRule() {
        return Rule.<Toy>rule("TOY-A-3")
                .topic("whole")
                .cites(CITATION)
                .inForce(IN_FORCE)
                .sumsUp("TOY-A-1", "TOY-A-2")
                .build();
    }

    static RuleBook<Toy> book(Iterable<Rule<Toy>> rules) {
        return RuleBook.of("toys", rules, toy -> Optional.empty(), Toys.class);
    }
}
