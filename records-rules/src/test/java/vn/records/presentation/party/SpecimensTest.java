package vn.records.presentation.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.Component;
import vn.records.finding.Finding;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.Report;
import vn.records.finding.Verdict;
import vn.records.law.Acts;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Edits;
import vn.records.rule.RuleBook;

class SpecimensTest {

    private static final RuleBook<Draft> BOOK = PresentationRules.book("party");

    private static final Map<String, Supplier<Draft>> ALL = Map.ofEntries(
            Map.entry("decision", Specimens::decision),
            Map.entry("decision of 2019", SpecialSpecimens::decision36),
            Map.entry("provisions of 2019", SpecialSpecimens::provisions36),
            Map.entry("report", Specimens::report),
            Map.entry("conclusion", Specimens::conclusion),
            Map.entry("letter", Specimens::letter),
            Map.entry("letter of 2019", SpecialSpecimens::letter36),
            Map.entry("submission", Specimens::submission),
            Map.entry("submission of 2019", SpecialSpecimens::submission36),
            Map.entry("ward", Specimens::ward),
            Map.entry("cell", Specimens::cell),
            Map.entry("board", Specimens::board),
            Map.entry("centre", Specimens::centre),
            Map.entry("congress", Specimens::congress),
            Map.entry("district of 2019", SpecialSpecimens::district36),
            Map.entry("minutes", SpecialSpecimens::minutes),
            Map.entry("regulation", SpecialSpecimens::regulation),
            Map.entry("marked", SpecialSpecimens::marked),
            Map.entry("marked of 2019", SpecialSpecimens::marked36),
            Map.entry("annexed", SpecialSpecimens::annexed),
            Map.entry("copy of 2019", SpecialSpecimens::copy36));

    @TestFactory
    Stream<DynamicTest> a_specimen_is_of_the_party_and_has_no_finding() {
        return ALL.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Draft draft = entry.getValue().get();

                    assertThat(PresentationRules.regimeOf(draft)).contains("party");
                    assertThat(BOOK.evaluate(draft).findings()).isEmpty();
                }));
    }

    private static Draft on(Draft draft, LocalDate day) {
        return Recognizer.again(draft, draft.options().withDate(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-26, PTY36-CC-03, PTY-CC-03", "2026-05-27, PTY-CC-03, PTY36-CC-03"})
    void the_day_tells_which_guidance_judges(LocalDate day, String there, String gone) {
        Report report = BOOK.evaluate(on(Specimens.decision(), day));

        assertThat(report.verdicts().keySet())
                .extracting(Object::toString)
                .contains(there)
                .doesNotContain(gone);
    }

    @Test
    void a_finding_cites_the_guidance_of_its_day() {
        Draft wrong = Edits.replace(Component.NUMBER, "Số", "Số:").apply(Specimens.decision());

        assertThat(only(BOOK.evaluate(wrong), "PTY-SO-01").citations())
                .extracting(citation -> citation.act())
                .containsOnly(Acts.GUIDANCE_05_2026);
        assertThat(only(BOOK.evaluate(on(wrong, LocalDate.of(2026, 5, 26))), "PTY-SO-01")
                        .citations())
                .extracting(citation -> citation.act())
                .containsOnly(Acts.GUIDANCE_36_2018);
    }

    private static Finding only(Report report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().toString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2018-04-02, Hướng dẫn 11-HD/VPTW", "2004-05-28, Hướng dẫn 11-HD/VPTW", "2018-04-03, ", "2004-05-27, "})
    void before_the_first_guidance_that_is_here_the_law_of_the_day_is_named(LocalDate day, String law) {
        Report report = BOOK.evaluate(on(SpecialSpecimens.decision36(), day));
        Verdict byName = new Verdict.Undecided(Reason.of(
                "law-not-loaded-by",
                "law",
                Measure.words(Optional.ofNullable(law).orElse("-"))));

        assertThat(report.verdicts().containsValue(byName)).isEqualTo(law != null);
        assertThat(report.verdicts().containsValue(Verdict.undecided("law-not-loaded")))
                .isEqualTo(day.isBefore(LocalDate.of(2004, 5, 28)));
    }

    @ParameterizedTest
    @CsvSource({
        "ngày … tháng 5 năm 2026, 2026-05-01, true",
        "ngày … tháng 6 năm 2026, 2026-05-01, false",
        "ngày … tháng … năm 2026, 2026-05-01, true",
        "ngày … tháng … năm 2026, 2026-11-22, false",
        "ngày … tháng 4 năm 2018, 2026-11-22, true",
        "ngày … tháng 4 năm 2026, 2026-04-01, false"
    })
    void a_date_with_blanks_that_may_be_of_two_guidances_is_undecided(String date, LocalDate today, boolean open) {
        Draft draft = Edits.replace(Component.PLACE_AND_DATE, "ngày 29 tháng 6 năm 2026", date)
                .apply(Specimens.decision());
        Draft own = Recognizer.again(
                draft, draft.options().withDate(Optional.empty()).withDateIfBlank(today));

        assertThat(BOOK.evaluate(own).verdicts().containsValue(Verdict.undecided("day-of-two-laws")))
                .isEqualTo(open);
    }

    @Test
    void a_number_of_the_partys_form_alone_is_judged_by_nothing() {
        Draft untitled = Edits.replace(Component.PARTY_TITLE, "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐOÀN TNCS HỒ CHÍ MINH")
                .apply(Specimens.decision());

        assertThat(untitled.family()).isEqualTo(Family.PARTY);
        assertThat(BOOK.evaluate(untitled).findings()).isEmpty();
        assertThat(BOOK.evaluate(untitled).verdicts().values())
                .containsOnly(Verdict.undecided("party-title-not-found"));
    }

    @Test
    void where_the_tone_mark_stands_is_no_fault() {
        Draft other = Edits.all(
                        Edits.replaceAnywhere("TỈNH UỶ", "TỈNH ỦY"),
                        Edits.replaceAnywhere("Văn phòng Tỉnh uỷ.", "Văn phòng Tỉnh ủy."))
                .apply(Specimens.decision());

        assertThat(BOOK.evaluate(other).findings()).isEmpty();
    }
}
