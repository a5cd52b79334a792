package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.Component;
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
import vn.records.presentation.specimen.Edits;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.Wording;

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

    @ParameterizedTest
    @CsvSource({
        "2011-03-04, unsupported, nd30-2020",
        "2011-03-05, tt01-2011, tt01-2011",
        "2020-03-04, tt01-2011, tt01-2011",
        "2020-03-05, nd30-2020, nd30-2020"
    })
    void the_day_tells_the_law_of_a_state_document(LocalDate day, String law, String book) {
        assertThat(Regimes.ALL.nameOf(on(day))).isEqualTo(law);
        assertThat(Regimes.ALL.judging(on(day))).isEqualTo(book);
    }

    @Test
    void a_book_has_the_words_of_the_laws_that_judge_documents_of_other_days() {
        RuleId ofTheCircular = new RuleId("TT01-CC-01-STYLE");
        for (Language language : Language.values()) {
            Wording words = PresentationRules.book().wording(language);

            assertThat(words.title(ofTheCircular))
                    .isEqualTo(PresentationRules.book("tt01-2011")
                            .wording(language)
                            .title(ofTheCircular));
            assertThat(words.keys()).doesNotContain(ofTheCircular + ".title");
        }
    }

    @Test
    void a_draft_of_today_loads_no_entry_of_the_circular() throws ReflectiveOperationException {
        assertThat(LoadedClasses.of(DraftOfToday.class))
                .contains("vn.records.presentation.nd30.PageRules")
                .filteredOn(name -> name.startsWith("vn.records.presentation.tt01.")
                        || name.startsWith("vn.records.presentation.party.")
                        || name.startsWith("vn.records.presentation.vbqppl."))
                .containsExactlyInAnyOrder(
                        "vn.records.presentation.tt01.Tt01Rules",
                        "vn.records.presentation.party.PartyRules",
                        "vn.records.presentation.vbqppl.LegislationRules");
    }

    @ParameterizedTest
    @CsvSource({
        "ngày … tháng 3 năm 2020, true",
        "ngày … tháng … năm 2020, true",
        "ngày … tháng … năm 2011, true",
        "ngày … tháng 02 năm 2020, false",
        "ngày … tháng 4 năm 2020, false",
        "ngày 04 tháng 3 năm 2020, false",
        "ngày … tháng … năm 2015, false",
        "ngày … tháng … năm 2026, false"
    })
    void a_date_with_blanks_that_may_be_of_two_laws_is_undecided(String date, boolean open) {
        Draft draft = Edits.replace(Component.PLACE_AND_DATE, "ngày 29 tháng 6 năm 2026", date)
                .apply(Decisions.RIGHT);
        Draft own = Recognizer.again(draft, draft.options().withDate(Optional.empty()));

        Report report = Regimes.ALL.book(Regimes.ALL.judging(own)).evaluate(own);

        assertThat(report.verdicts().containsValue(Verdict.undecided("day-of-two-laws")))
                .isEqualTo(open);
    }

    /** What is done in a loader of its own. */
    static final class DraftOfToday implements Runnable {
        @Override
        public void run() {
            Draft today = on(LocalDate.of(2026, 6, 29));
            Report report = Regimes.ALL.book(Regimes.ALL.judging(today)).evaluate(today);
            assertThat(report.ruleBook()).isEqualTo("nd30-2020");
        }
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
        assertThat(both.book("old").rules())
                .filteredOn(rule -> !rule.isTakenOver())
                .hasSize(1);
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
