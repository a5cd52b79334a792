package vn.records.constraint;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.law.Act;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;
import vn.records.law.Provision;
import vn.records.law.Unit;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Profile;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;

/** A host with rule books of its own: of all rules, from a profile, with rules of its own. */
public final class ToyHouse implements HouseRules {

    private static final Citation CITATION = new Citation(
            new Act("toy-house", "Quy chế Đồ chơi", "Toy Regulation", LocalDate.of(2020, 1, 1)),
            Provision.of(new Provision.Step(Unit.ARTICLE, "1")));

    @Override
    public ImmutableList<RuleBook<Draft>> ruleBooks() {
        RuleBook<Draft> law = PresentationRules.book();
        return ImmutableList.of(
                RuleBook.of("toy-house", law.rules(), draft -> Optional.empty(), law::wording),
                profile().applyTo(law),
                partyProfile().applyTo(PresentationRules.book("party")),
                law.with(
                                ImmutableList.of(
                                        broken("HOUSE-01"), broken("HOUSE-02"), broken("HOUSE-03"), broken("HOUSE-04")),
                                language -> Wording.load(ToyHouse.class, ImmutableList.of("toy-house"), language))
                        .named("toy-own"),
                RuleBook.of(
                        "toy-breaking",
                        ImmutableList.of(broken("HOUSE-01"), throwing("HOUSE-02")),
                        draft -> Optional.empty(),
                        law::wording));
    }

    static Profile profile() {
        return Profile.builder().name("toy").tolerance(Length.mm(9)).build();
    }

    static Profile partyProfile() {
        return Profile.builder()
                .name("tinh-uy-x")
                .addRemoved(new RuleId("PTY-TD-02"))
                .putSeverity(new RuleId("PTY-SO-01"), Severity.WARNING)
                .build();
    }

    /** A rule that throws. */
    private static Rule<Draft> throwing(String id) {
        return rule(id).check(draft -> {
                    throw new IllegalStateException("no such toy");
                })
                .build();
    }

    /** A rule that nothing satisfies. */
    private static Rule<Draft> broken(String id) {
        Fault fault = Fault.of(Location.of(Component.PAGE), Measure.words("x"), Measure.words("y"));
        return rule(id).check(draft -> Verdict.failed(fault)).build();
    }

    private static Rule.Builder<Draft> rule(String id) {
        return Rule.<Draft>rule(id)
                .topic("house." + id)
                .cites(CITATION)
                .inForce(EffectivePeriod.since(LocalDate.of(2020, 3, 5)))
                .basis(Basis.HOUSE)
                .decidable(Decidability.FROM_FILE);
    }
}
