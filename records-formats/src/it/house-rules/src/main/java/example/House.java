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
import vn.records.presentation.draft.Part;
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
    private static final String TWENTY =
            "Công tác văn thư, lưu trữ năm 2026 của các phòng, đơn vị thuộc Sở và cơ quan trực thuộc";

    /** The name that constraints and reports know the book by. */
    static final String NAME = "nd30-2020+snv";

    /** A subject has at most 20 syllables. */
    static final Rule<Draft> SHORT_SUBJECT = shortSubject(20);

    /** The agency issues all its documents in Hà Nội. */
    static final Rule<Draft> PLACE = rule("HOUSE-02", "house.place", "5")
            .check(OnComponent.of(
                    Component.PLACE_AND_DATE,
                    (draft, part) -> part.text().startsWith("Hà Nội,")
                            ? Verdict.passed()
                            : Verdict.failed(Fault.of(part.at(), Measure.words(part.text()), Measure.words("Hà Nội")))))
            .base(Plans::right)
            .examples(e -> e.passes("in Hà Nội", plan -> plan)
                    .fails("in Ninh Bình", plan -> Plans.of("Công tác văn thư năm 2026", "Ninh Bình")))
            .build();

    /** The law's book with the rules of the agency; one of them it takes for a warning. */
    static final RuleBook<Draft> BOOK = PresentationRules.book()
            .with(List.of(SHORT_SUBJECT, PLACE), language -> Wording.load(House.class, language))
            .severity(SHORT_SUBJECT.id(), Severity.WARNING)
            .named(House.NAME);

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

    private static Rule.Builder<Draft> rule(String id, String topic, String article) {
        return Rule.<Draft>rule(id)
                .topic(topic)
                .cites(new Citation(REGULATION, Provision.of(new Provision.Step(Unit.ARTICLE, article))))
                .inForce(EffectivePeriod.since(SINCE))
                .basis(Basis.HOUSE)
                .decidable(Decidability.BY_HEURISTIC);
    }

    /** Returns the rule on subjects with another bound, so that a test can try a wrong one. */
    static Rule<Draft> shortSubject(int most) {
        return rule("HOUSE-01", "house.subject.length", "4")
                .check(new OnComponent(Component.SUBJECT, (draft, part) -> length(part, most), 1))
                .base(Plans::right)
                .examples(e -> e.passes("20 syllables", plan -> Plans.about(TWENTY))
                        .fails("21 syllables", plan -> Plans.about(TWENTY + " Sở")))
                .build();
    }

    private static Verdict length(Part subject, int most) {
        int syllables = subject.text().split(" ").length;
        return syllables <= most
                ? Verdict.passed()
                : Verdict.failed(
                        Fault.of(subject.at(), Measure.words(syllables + " tiếng"), Measure.words(most + " tiếng")));
    }
}
