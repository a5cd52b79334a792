package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.records.finding.Decidability;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.check.Decisions;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.nd30.Nd30Rules;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.regime.Regime;
import vn.records.presentation.regime.RegimeAudit;
import vn.records.presentation.regime.RuleEntry;
import vn.records.rule.Rule;

final class RegimesTest {

    private static final Act OLD_ACT = Acts.CIRCULAR_09_2011;
    private static final LocalDate LAST = LocalDate.of(2020, 3, 4);
    private static final EffectivePeriod BEFORE = EffectivePeriod.of(LocalDate.of(2011, 3, 5), LAST);

    private final AtomicInteger asked = new AtomicInteger();

    private final Regime old = regime("old", Family.STATE, BEFORE);
    private final Regimes both = new Regimes(ImmutableList.of(Nd30Rules.REGIME, old));

    private Regime regime(String id, Family family, EffectivePeriod period) {
        return Regime.of(id, family)
                .acts(OLD_ACT)
                .inForce(period)
                .words(RegimesTest.class)
                .rules(() -> {
                    asked.incrementAndGet();
                    return ImmutableList.of(rule("OLD", period));
                })
                .build();
    }

    private static Rule<Draft> rule(String prefix, EffectivePeriod period) {
        return RuleEntry.of(prefix, "X-01", OLD_ACT, () -> Decisions.RIGHT)
                .topic("page.size")
                .cites("Đ1")
                .inForce(period)
                .decidable(Decidability.FROM_FILE)
                .build();
    }

    private static Draft on(LocalDate day) {
        Draft draft = Decisions.RIGHT;
        return Recognizer.again(draft, draft.options().withDate(day));
    }

    @Test
    void all_regimes_are_sound_together() {
        assertThat(RegimeAudit.of(Regimes.ALL.all())).isEmpty();
    }

    @Test
    void a_draft_is_governed_by_the_regime_of_its_family_and_day() {
        assertThat(both.of(on(LAST))).contains(old);
        assertThat(both.of(on(LAST.plusDays(1)))).contains(Nd30Rules.REGIME);
        assertThat(both.of(on(BEFORE.first().minusDays(1)))).isEmpty();
        assertThat(both.nameOf(on(BEFORE.first().minusDays(1)))).isEqualTo("unsupported");
        assertThat(both.nameOf(on(LAST).withFamily(Family.PARTY))).isEqualTo("party");
    }

    @Test
    void before_all_regimes_of_a_family_the_latest_says_that_the_law_is_not_loaded() {
        Draft early = on(BEFORE.first().minusDays(1));

        Report report = both.book(both.judging(early)).evaluate(early);

        assertThat(report.ruleBook()).isEqualTo("nd30-2020");
        assertThat(report.verdicts().values()).containsOnly(Verdict.undecided("law-not-loaded"));
    }

    @Test
    void rules_of_a_regime_that_no_draft_asks_for_are_never_made() {
        Draft today = on(LocalDate.of(2026, 6, 29));

        both.book(both.judging(today)).evaluate(today);

        assertThat(asked).hasValue(0);
        assertThat(both.book("old").rules()).hasSize(1);
        assertThat(both.book("old")).isSameAs(both.book("old"));
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_regime_does_not_judge_documents_of_another_family() {
        Draft party = on(LocalDate.of(2026, 6, 29)).withFamily(Family.PARTY);

        Report report = both.book(both.judging(party)).evaluate(party);

        assertThat(report.verdicts().get(new RuleId("ND30-PAGE-01")))
                .isEqualTo(
                        new Verdict.NotApplicable(Reason.of("party-by", "law", Measure.words("Hướng dẫn 05-HD/VPTW"))));
    }

    @Test
    void a_book_that_is_not_there_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.book("tt02"))
                .withMessageContainingAll("tt02", "nd30-2020", "old");
    }

    @Test
    void two_regimes_of_one_family_in_force_are_told() {
        Regime longer = regime("longer", Family.STATE, EffectivePeriod.since(LAST));

        assertThat(RegimeAudit.of(List.of(Nd30Rules.REGIME, longer)))
                .contains("two regimes of one family in force: nd30-2020, longer");
    }

    @Test
    void an_id_in_two_regimes_is_told() {
        Regime party = regime("party", Family.PARTY, BEFORE);

        assertThat(RegimeAudit.of(List.of(old, party))).containsExactly("rule OLD-X-01 twice: in old and party");
    }

    @Test
    void a_rule_of_another_act_or_time_than_its_regime_is_told() {
        Regime wrong = Regime.of("wrong", Family.STATE)
                .acts(Acts.DECREE_30_2020)
                .inForce(EffectivePeriod.since(LAST.plusDays(1)))
                .words(RegimesTest.class)
                .rules(() -> ImmutableList.of(rule("OLD", BEFORE)))
                .build();

        assertThat(RegimeAudit.of(List.of(wrong)))
                .containsExactly("rule OLD-X-01 cites no act of wrong", "rule OLD-X-01 is never in force with wrong");
    }

    @Test
    void an_example_is_judged_on_a_day_on_which_its_rule_is_in_force() {
        EffectivePeriod later = EffectivePeriod.since(LocalDate.of(2027, 1, 1));
        for (EffectivePeriod period : List.of(BEFORE, later)) {
            Rule<Draft> rule = RuleEntry.of("OLD", "X-02", OLD_ACT, () -> Decisions.RIGHT)
                    .topic("page.size")
                    .cites("Đ1")
                    .inForce(period)
                    .fromFile(draft -> Verdict.passed())
                    .examples(e -> e.passes("as it is", d -> d))
                    .build();

            Draft example = rule.examples().get(0).subject().get();

            assertThat(period.contains(example.judgedFor())).isTrue();
        }
    }
}
