package vn.records.presentation.vbqppl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;

/** Documents of each type and author, right ones, under the law of their own day. */
class EnactmentTest {

    private static final String SUBJECT = "về quản lý tài liệu lưu trữ";

    private static void isJudgedWithoutFinding(Enactment kind, LocalDate day) {
        Draft draft = kind.on(day, 7, SUBJECT);

        Report report = PresentationRules.book("vbqppl").evaluate(draft);

        assertThat(draft.judgedFor()).isEqualTo(day);
        assertThat(draft.family()).isEqualTo(Family.LEGISLATION);
        assertThat(draft.classification().kind()).isEqualTo(Kind.LEGISLATION);
        assertThat(draft.classification().certain()).isTrue();
        assertThat(draft.named()).contains(kind.type());
        assertThat(report.findings()).filteredOn(finding -> !isOnWords(finding)).isEmpty();
        assertThat(report.count(Verdict.Passed.class)).isGreaterThan(15);
    }

    /** Its bases are those of today on whatever day. */
    private static boolean isOnWords(Finding finding) {
        return finding.rule().value().startsWith("ACT-")
                || finding.rule().value().startsWith("UNIT-");
    }

    private static Stream<DynamicTest> of(List<Enactment> kinds, LocalDate day) {
        return kinds.stream()
                .map(kind -> DynamicTest.dynamicTest(kind + " " + day, () -> isJudgedWithoutFinding(kind, day)));
    }

    @TestFactory
    Stream<DynamicTest> a_right_document_of_any_other_author_has_no_finding_under_the_decree_of_2016() {
        return of(Enactments.OF_OTHERS, LocalDate.of(2020, 4, 10));
    }

    @TestFactory
    Stream<DynamicTest> a_right_document_of_parliament_or_president_has_no_finding_under_the_resolution() {
        return of(Enactments.OF_PARLIAMENT, LocalDate.of(2019, 11, 20));
    }

    @TestFactory
    Stream<DynamicTest> a_right_document_that_is_enacted_by_a_sentence_has_no_finding_under_the_decree_of_2025() {
        return of(
                Enactments.OF_OTHERS.stream()
                        .filter(kind -> !kind.enacts().isEmpty())
                        .toList(),
                LocalDate.of(2026, 5, 4));
    }
}
