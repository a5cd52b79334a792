package vn.records.presentation.tt01;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fix;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.PageNumberEdits;
import vn.records.rule.RuleBook;
import vn.records.view.Alignment;
import vn.records.view.Running;

class SpecimensTest {

    private static final RuleBook<Draft> BOOK = PresentationRules.book("tt01-2011");

    private static final Map<String, Supplier<Draft>> ALL = Map.ofEntries(
            Map.entry("decision", Specimens::decision),
            Map.entry("indirect decision", Specimens::indirectDecision),
            Map.entry("resolution", Specimens::resolution),
            Map.entry("letter", Specimens::letter),
            Map.entry("letter to many", Specimens::letterToMany),
            Map.entry("plan", Specimens::plan),
            Map.entry("memorandum", Specimens::memorandum),
            Map.entry("slip", Specimens::slip),
            Map.entry("with annex", Specimens::withAnnex),
            Map.entry("attached", Specimens::attached),
            Map.entry("paper copy", Specimens::paperCopy));

    @TestFactory
    Stream<DynamicTest> a_specimen_is_of_the_circular_and_has_no_finding() {
        return ALL.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Draft draft = entry.getValue().get();

                    assertThat(PresentationRules.regimeOf(draft)).contains("tt01-2011");
                    assertThat(BOOK.evaluate(draft).findings()).isEmpty();
                }));
    }

    /** What the circular asks and the decree does not, and the reverse, is told of the same file by its day alone. */
    @Test
    void a_decision_of_the_circular_has_faults_under_the_decree() {
        Draft later = on(Specimens.decision(), LocalDate.of(2020, 3, 5));

        Report report = PresentationRules.book().evaluate(later);

        assertThat(report.findings())
                .map(finding -> finding.rule().toString())
                .contains("ND30-CC-04", "ND30-CC-06", "ND30-PAGE-15");
    }

    @Test
    void no_capital_is_found_fault_with_that_the_circular_allows() {
        for (String words : ImmutableList.of(
                "theo Khoản 2 Điều 3 Quyết định này./.",
                "theo Điểm a Khoản 2 Điều 3: Các phòng thi hành./.",
                "thi hành… Các phòng báo cáo Giám đốc./.",
                "vì nhân dân và nhà nước; Theo dõi tiết Lập xuân./.")) {
            Draft draft =
                    Edits.replaceAnywhere("thi hành Quyết định này./.", words).apply(Specimens.decision());

            assertThat(BOOK.evaluate(draft).findings()).as(words).isEmpty();
        }
    }

    @Test
    void codes_of_the_old_table_that_are_known_from_memory_are_accepted_and_never_demanded() {
        Draft letter = Edits.replace(Component.NUMBER, "SNV-VP", "CN-SNV").apply(Specimens.letter());

        assertThat(BOOK.evaluate(letter).findings()).isEmpty();
        assertThat(BOOK.evaluate(Edits.replaceAnywhere("05/SY-STC", "05/TS-STC").apply(Specimens.paperCopy()))
                        .findings())
                .isEmpty();
    }

    @Test
    void what_is_known_from_digests_is_never_an_error() {
        assertThat(BOOK.rules())
                .filteredOn(
                        rule -> rule.id().toString().matches("TT01-(QH-0[4-7]|BC|KG|KY-06|SAO|DD-01|PG-09|SO-02).*"))
                .filteredOn(rule -> rule.check().isPresent())
                .hasSizeGreaterThan(20)
                .allMatch(rule -> rule.basis() == Basis.DERIVED);
    }

    @Test
    void page_numbers_that_are_missing_are_put_in_at_the_bottom_right() {
        Draft draft = PageNumberEdits.without().apply(Specimens.decision());

        assertThat(BOOK.evaluate(draft).findings())
                .isNotEmpty()
                .flatMap(finding -> finding.fault().fixes())
                .allMatch(fix -> fix instanceof Fix.NumberPages numbers
                        && numbers.edge() == Running.Edge.FOOTER
                        && numbers.alignment() == Alignment.RIGHT)
                .isNotEmpty();
    }

    @Test
    void pages_of_a5_are_judged_by_no_margins() {
        Draft slip = Edits.section(
                        s -> s.withPage(Length.mm(148), Length.mm(210)).withLeft(Length.mm(20)))
                .apply(Specimens.slip());

        Report report = BOOK.evaluate(slip);

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdicts().get(new RuleId("TT01-PG-06-LEFT"))).isInstanceOf(Verdict.NotApplicable.class);
    }

    private static Draft on(Draft draft, LocalDate day) {
        return Recognizer.again(draft, draft.options().withDate(day));
    }
}
