package vn.records.presentation.vbqppl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.Component;
import vn.records.finding.Reason;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Edits;
import vn.records.rule.Language;
import vn.records.rule.RuleBook;

/** Which of the three acts governs a document of a day, and what is said where none certainly does. */
class LegislationDatesTest {

    private static final RuleBook<Draft> BOOK = PresentationRules.book("vbqppl");
    private static final Enactment DECREE = Enactments.OF_OTHERS.get(0);
    private static final Enactment LAW = Enactments.OF_PARLIAMENT.get(0);
    private static final Enactment PRESIDENT = Enactments.OF_PARLIAMENT.get(7);

    /** Returns the prefixes of the rules on form that pass or fail. */
    private static Set<String> decidedBy(Draft draft) {
        Set<String> prefixes = new TreeSet<>();
        BOOK.evaluate(draft).verdicts().forEach((rule, verdict) -> {
            if (verdict instanceof Verdict.Passed || verdict instanceof Verdict.Failed) {
                prefixes.add(rule.value().substring(0, rule.value().indexOf('-')));
            }
        });
        prefixes.remove("ACT");
        prefixes.remove("UNIT");
        prefixes.remove("SA");
        return prefixes;
    }

    private static Draft on(Enactment kind, String day) {
        return kind.on(LocalDate.parse(day), 7, "về quản lý tài liệu");
    }

    @ParameterizedTest
    @CsvSource({"2016-07-01, QP34", "2025-03-31, QP34", "2025-04-01, QP", "2025-06-30, QP", "2025-07-01, QP"})
    void a_decree_is_judged_by_the_act_of_its_day(String day, String act) {
        assertThat(decidedBy(on(DECREE, day))).containsExactly(act);
    }

    @ParameterizedTest
    @CsvSource({"2017-05-20, QP351", "2025-03-31, QP351", "2025-04-01, QP"})
    void a_law_is_judged_by_the_act_of_the_day_it_was_passed(String day, String act) {
        assertThat(decidedBy(on(LAW, day))).containsExactly(act);
        assertThat(decidedBy(on(PRESIDENT, day))).containsExactly(act);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, QP-CC-05-YEAR", "2025-07-01, QP-CC-05-NUMBER"})
    void the_amendment_changes_how_laws_are_cited(String day, RuleId rule) {
        assertThat(BOOK.evaluate(on(DECREE, day)).verdicts())
                .containsKey(rule)
                .doesNotContainKey(new RuleId(day.endsWith("30") ? "QP-CC-05-NUMBER" : "QP-CC-05-YEAR"));
    }

    @Test
    void before_its_first_act_everything_is_undecided_by_the_name_of_the_law_of_that_time() {
        assertThat(BOOK.evaluate(on(LAW, "2017-05-19")).verdicts().values())
                .containsOnly(Verdict.undecided("before-resolution-351"));
        assertThat(PresentationRules.lawOf(on(DECREE, "2016-06-30"))).isEqualTo("unsupported");
        assertThat(BOOK.evaluate(on(DECREE, "2016-06-30")).verdicts().values())
                .containsOnly(Verdict.undecided("law-not-loaded"));
        for (Language language : Language.values()) {
            assertThat(BOOK.wording(language).reason(Reason.of("before-resolution-351")))
                    .contains("1139/2007/UBTVQH11");
            assertThat(BOOK.wording(language).reason(Reason.of("law-not-loaded")))
                    .contains("25/2011/TT-BTP");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ngày … tháng … năm 2025, true",
        "ngày … tháng … năm 2016, true",
        "ngày … tháng 3 năm 2025, false",
        "ngày … tháng 4 năm 2025, false",
        "ngày … tháng … năm 2024, false",
        "ngày … tháng … năm 2026, false"
    })
    void a_date_with_blanks_that_may_be_of_two_acts_is_undecided(String date, boolean open) {
        Draft draft = Edits.replace(Component.PLACE_AND_DATE, "ngày 10 tháng 4 năm 2020", date)
                .apply(on(DECREE, "2020-04-10"));

        assertThat(BOOK.evaluate(draft).verdicts().containsValue(Verdict.undecided("day-of-two-laws")))
                .isEqualTo(open);
    }

    @Test
    void a_day_asked_for_puts_a_document_under_the_act_of_that_day_and_this_can_be_told() {
        Draft decree = on(DECREE, "2020-04-10");
        Draft today = Recognizer.again(decree, decree.options().withDate(LocalDate.of(2026, 11, 22)));

        assertThat(decidedBy(today)).containsExactly("QP");
        assertThat(PresentationRules.isSameLaw(today, LocalDate.of(2020, 4, 10)))
                .isFalse();
        assertThat(PresentationRules.isSameLaw(today, LocalDate.of(2025, 4, 1))).isTrue();
    }
}
