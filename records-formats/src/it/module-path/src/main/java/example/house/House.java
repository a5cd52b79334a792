package example.house;

import java.time.LocalDate;
import java.util.List;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.law.Act;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;
import vn.records.law.Provision;
import vn.records.law.Unit;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;

/** A rule of an agency, with its words beside it. */
public final class House {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    /** The agency issues all its documents in Hà Nội. */
    private static final Rule<Draft> PLACE = Rule.<Draft>rule("HOUSE-01")
            .topic("house.place")
            .cites(new Citation(
                    new Act("qd-10", "Quyết định số 10/QĐ-SNV", "Decision 10/QĐ-SNV", SINCE),
                    Provision.of(new Provision.Step(Unit.ARTICLE, "5"))))
            .inForce(EffectivePeriod.since(SINCE))
            .basis(Basis.HOUSE)
            .decidable(Decidability.BY_HEURISTIC)
            .check(OnComponent.of(
                    Component.PLACE_AND_DATE,
                    (draft, part) -> part.text().startsWith("Hà Nội,")
                            ? Verdict.passed()
                            : Verdict.failed(Fault.of(part.at(), Measure.words(part.text()), Measure.words("Hà Nội")))))
            .build();

    /** The law's book with the rule of the agency. */
    public static final RuleBook<Draft> BOOK = PresentationRules.book()
            .with(List.of(PLACE), language -> Wording.load(House.class, language))
            .named("nd30-2020+snv");

    private House() {}
}
