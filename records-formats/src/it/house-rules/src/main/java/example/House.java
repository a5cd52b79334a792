package example;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.records.constraint.HouseRules;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.law.Act;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;
import vn.records.law.Provision;
import vn.records.law.Unit;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.draft.Draft;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleItem;
import vn.records.retention.ScheduleRank;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;

/** What an agency asks besides the law. */
public final class House implements HouseRules {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final Act REGULATION =
            new Act("qd-10-snv", "Quyết định số 10/QĐ-SNV", "Decision 10/QĐ-SNV", LocalDate.of(2025, 12, 15));
    private static final int MOST_WORDS = 20;

    /** A subject has at most 20 words. */
    static final Rule<Draft> SHORT_SUBJECT = Rule.<Draft>rule("HOUSE-01")
            .topic("house.subject.length")
            .cites(new Citation(REGULATION, Provision.of(new Provision.Step(Unit.ARTICLE, "4"))))
            .inForce(EffectivePeriod.since(SINCE))
            .basis(Basis.HOUSE)
            .decidable(Decidability.BY_HEURISTIC)
            .check(OnComponent.of(Component.SUBJECT, (draft, part) -> {
                int words = part.text().split(" ").length;
                return words <= MOST_WORDS
                        ? Verdict.passed()
                        : Verdict.failed(Fault.of(
                                part.at(), Measure.words(words + " tiếng"), Measure.words(MOST_WORDS + " tiếng")));
            }))
            .build();

    /** The law's book with the rule of the agency, which it takes for a warning. */
    static final RuleBook<Draft> BOOK = PresentationRules.book()
            .with(List.of(SHORT_SUBJECT), language -> Wording.load(House.class, language))
            .severity(SHORT_SUBJECT.id(), Severity.WARNING)
            .named("nd30-2020+snv");

    /** Its schedule: one item stricter than the general one, one of its own. */
    static final RetentionSchedule SCHEDULE = RetentionSchedule.builder()
            .id("snv")
            .rank(ScheduleRank.AGENCY)
            .addAllItems(ImmutableList.of(
                    ScheduleItem.of("4b", "Báo cáo sơ kết", RetentionPeriod.ofYears(30)),
                    ScheduleItem.of("SNV-1", "Sổ trực cơ quan", RetentionPeriod.ofYears(5))))
            .build();

    @Override
    public ImmutableList<RuleBook<Draft>> ruleBooks() {
        return ImmutableList.of(BOOK);
    }
}
