package vn.records.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.file.DocumentLink;
import vn.records.file.FileEntry;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.Severity;

class ReportTest {
    private static final LocalDate DAY = Files.OPENED.plusDays(3);

    private static CompletenessReport report(List<FileEntry> entries) {
        return FileCompleteness.check(Files.of(Files.file(entries).build())
                .addChecklists(Files.list("complaint"))
                .build());
    }

    private static FileEntry.Builder entry(int ordinal, String number, String subject) {
        return FileEntry.builder().ordinal(ordinal).number(number).subject(subject);
    }

    @Test
    void documents_of_one_ordinal_are_taken_by_date_number_subject_and_author() {
        FileEntry first = entry(1, "2", "b").date(DAY).build();
        FileEntry byNumber = entry(2, "1", "b").build();
        FileEntry bySubject = entry(2, "2", "a").build();
        FileEntry byAuthor = entry(2, "2", "b").author("A").build();
        FileEntry last = entry(2, "2", "b").author("B").build();
        FileEntry dated = entry(2, "3", "c").date(DAY).build();
        ImmutableList<FileEntry> order = ImmutableList.of(first, dated, byNumber, bySubject, byAuthor, last);

        assertThat(report(order).unassigned()).isEqualTo(order);
        assertThat(report(order.reverse())).isEqualTo(report(order));
    }

    @Test
    void documents_are_taken_in_the_order_of_their_ordinals() {
        FileEntry one = entry(1, "9", "z").build();
        FileEntry two = entry(2, "1", "a").build();

        assertThat(report(List.of(two, one)).unassigned()).containsExactly(one, two);
    }

    @Test
    void what_is_missing_is_counted_with_the_findings() {
        CompletenessReport report = report(ImmutableList.of());
        long missing = report.requirements(Outcome.MISSING).size();
        long errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();

        assertThat(missing).isPositive();
        assertThat(report.count(Severity.ERROR)).isEqualTo(missing + errors);
        assertThat(report.count(Severity.WARNING)).isEqualTo(report.findings().size() - errors);
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void a_finding_is_mandatory_and_of_the_law_if_nothing_else_is_said() {
        FileFinding finding =
                FileFinding.builder().rule(FileRule.ORDER).fault("title").build();

        assertThat(finding.level()).isEqualTo(Level.MANDATORY);
        assertThat(finding.basis()).isEqualTo(Basis.LAW);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.details()).isEqualTo(ImmutableMap.of());
        assertThat(ClosingPapers.builder().build()).isEqualTo(ClosingPapers.UNKNOWN);
    }

    private static Outcome links(String number, DocumentLink... links) {
        FileEntry one = entry(1, number, "Công văn").build();
        FileEntry two = entry(2, "7/BC-A", "Báo cáo").addLinks(links).build();
        return report(List.of(one, two)).verdicts().stream()
                .filter(verdict -> verdict.rule() == FileRule.ALL_DOCUMENTS)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static DocumentLink answers(String number) {
        return new DocumentLink(DocumentLink.Kind.ANSWERS, number);
    }

    private static DocumentLink basis(String number) {
        return new DocumentLink(DocumentLink.Kind.BASED_ON, number);
    }

    @Test
    void numbers_are_the_same_whatever_is_written_around_them() {
        for (String written : List.of("5/CV-A", "05/CV-A", "Số: 5/cv-a", "số 005 / CV-A", "Số:05/CV-A")) {
            assertThat(links("5/CV-A", answers(written))).as(written).isEqualTo(Outcome.MET);
            assertThat(links(written, answers("5/CV-A"))).as(written).isEqualTo(Outcome.MET);
        }
        assertThat(links("5/CV-A", answers("50/CV-A"))).isEqualTo(Outcome.MISSING);
        assertThat(links("0", answers("00"))).isEqualTo(Outcome.MET);
    }

    @Test
    void legislation_that_is_a_basis_is_kept_elsewhere() {
        assertThat(links("5/CV-A", basis("30/2020/NĐ-CP"))).isEqualTo(Outcome.MET);
        assertThat(links("5/CV-A", basis("Luật Lưu trữ"))).isEqualTo(Outcome.MET);
        assertThat(links("5/CV-A", basis("12/QĐ-UBND"))).isEqualTo(Outcome.MISSING);
        assertThat(links("5/CV-A", answers("30/2020/NĐ-CP"))).isEqualTo(Outcome.MISSING);
    }
}
