package vn.records.sample;

import static vn.records.finding.Decidability.BY_HEURISTIC;
import static vn.records.finding.Decidability.FROM_FILE;
import static vn.records.finding.Decidability.FROM_REGISTER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Level;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.Verdict;
import vn.records.law.Act;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;
import vn.records.law.Provision;
import vn.records.law.Unit;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.rule.Check;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;
import vn.records.view.Place;

/** A law of toys with a rule for each thing a report has to show, so that its tests do not rest on real law. */
public final class ToyLaw {

    private static final LocalDate FIRST = LocalDate.of(2001, 2, 3);
    private static final Citation CITATION = new Citation(
            new Act("toy", "Luật Đồ chơi", "Toy Act", FIRST), Provision.of(new Provision.Step(Unit.ARTICLE, "1")));

    /** The rules; they are in force from 3 February 2001. */
    public static final RuleBook<Draft> BOOK = RuleBook.of(
            "toy-2001",
            ImmutableList.of(
                    rule("TOY-DASH-01")
                            .check(ToyLaw::dashes)
                            .decidable(FROM_FILE)
                            .build(),
                    rule("TOY-PAGE-01")
                            .check(ToyLaw::margin)
                            .decidable(FROM_FILE)
                            .build(),
                    rule("TOY-SMALL-01")
                            .check(ToyLaw::small)
                            .decidable(BY_HEURISTIC)
                            .basis(Basis.FORM)
                            .build(),
                    rule("TOY-NOTE-01")
                            .check(draft -> Verdict.failed(Fault.of(
                                    Location.of(Component.CONTACT), Measure.term("missing"), Measure.term("contact"))))
                            .decidable(FROM_FILE)
                            .level(Level.OPTIONAL)
                            .build(),
                    rule("TOY-OPEN-01")
                            .check(undecided("not-recognised"))
                            .decidable(BY_HEURISTIC)
                            .build(),
                    rule("TOY-OPEN-02")
                            .check(draft -> new Verdict.Undecided(Reason.of("too-few", "number", Measure.of(3))))
                            .decidable(FROM_FILE)
                            .build(),
                    rule("TOY-OPEN-03")
                            .check(undecided("not-recognised"))
                            .decidable(BY_HEURISTIC)
                            .build(),
                    rule("TOY-NONE-01")
                            .check(draft -> Verdict.notApplicable("other-type"))
                            .decidable(FROM_FILE)
                            .level(Level.CONDITIONAL)
                            .inForce(EffectivePeriod.of(FIRST, LocalDate.of(2030, 12, 31)))
                            .build(),
                    rule("TOY-BOOK-01").decidable(FROM_REGISTER).build(),
                    rule("TOY-GOOD-01")
                            .check(draft -> Verdict.passed())
                            .decidable(FROM_FILE)
                            .build()),
            draft -> Optional.empty(),
            ToyLaw.class);

    /** The same rules, and one that breaks where a line has the word {@code hỏng}. */
    public static final RuleBook<Draft> BREAKING = RuleBook.of(
            "toy-breaking",
            ImmutableList.<Rule<Draft>>builder()
                    .addAll(BOOK.rules())
                    .add(rule("TOY-BREAK-01")
                            .check(ToyLaw::breaks)
                            .decidable(FROM_FILE)
                            .build())
                    .build(),
            draft -> Optional.empty(),
            language -> Wording.load(ToyLaw.class, ImmutableList.of("messages", "breaking"), language));

    private ToyLaw() {}

    private static Rule.Builder<Draft> rule(String id) {
        return Rule.<Draft>rule(id).topic("toy.topic").cites(CITATION).inForce(EffectivePeriod.since(FIRST));
    }

    private static Check<Draft> undecided(String reason) {
        return draft -> Verdict.undecided(reason);
    }

    /** Every long dash is a fault that can be mended. */
    private static Verdict dashes(Draft draft) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        for (Line line : draft.lines()) {
            for (int i = line.text().indexOf('–'); i >= 0; i = line.text().indexOf('–', i + 1)) {
                Location at = line.at(Component.NATIONAL_MOTTO, i, i + 1);
                faults.add(Fault.of(at, Measure.words("–"), Measure.words("-"))
                        .withDetails(ImmutableMap.of("line", Measure.words(line.text())))
                        .withFixes(new Fix.ReplaceText(at, "-")));
            }
        }
        return Verdict.of(faults.build());
    }

    private static Verdict breaks(Draft draft) {
        for (Line line : draft.lines()) {
            if (line.folded().contains("hỏng")) {
                throw new IllegalStateException("no toy in: " + line.folded());
            }
        }
        return Verdict.passed();
    }

    private static Verdict margin(Draft draft) {
        Length left = draft.view().sections().get(0).left();
        return left.isWithin(Length.mm(30), Length.mm(35), draft.tolerance())
                ? Verdict.passed()
                : Verdict.failed(Fault.of(
                        Location.of(Component.PAGE, Place.root("section", 0)),
                        Measure.of(left),
                        Measure.between(Measure.of(Length.mm(30)), Measure.of(Length.mm(35)))));
    }

    /** Every line that calls itself small is a fault; all are alike. */
    private static Verdict small(Draft draft) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        for (Line line : draft.lines()) {
            if (line.folded().contains("nhỏ")) {
                faults.add(Fault.of(
                        line.at(Component.BODY),
                        Measure.of(FontSize.points(12)),
                        Measure.between(Measure.of(FontSize.points(13)), Measure.of(FontSize.points(14)))));
            }
        }
        return Verdict.of(faults.build());
    }
}
