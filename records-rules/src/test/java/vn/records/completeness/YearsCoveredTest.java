package vn.records.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.completeness.Files.list;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.finding.Measure;

class YearsCoveredTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 22);

    private static Requirement yearly(LocalDate asOf, FileEntry... entries) {
        RecordsFile file = RecordsFile.builder()
                .code(FileCode.of("01.X"))
                .opened(LocalDate.of(2022, 5, 4))
                .addEntries(entries)
                .build();
        return FileCompleteness.check(Files.of(file)
                        .addChecklists(list("civil-servant"))
                        .build()
                        .withAsOf(asOf))
                .requirements()
                .get(7);
    }

    private static FileEntry slip(int ordinal, String date, String more) {
        FileEntry.Builder slip = FileEntry.builder().ordinal(ordinal).subject("Phiếu bổ sung lý lịch " + more);
        if (!date.isEmpty()) {
            slip.date(LocalDate.parse(date));
        }
        return slip.build();
    }

    @Test
    void each_full_year_wants_one() {
        Requirement all =
                yearly(ASKED, slip(1, "2023-12-20", ""), slip(2, "2024-12-20", ""), slip(3, "2025-12-20", ""));
        Requirement less = yearly(ASKED, slip(1, "2023-12-20", ""), slip(2, "2025-12-20", ""));

        assertThat(all.outcome()).isEqualTo(Outcome.MET);
        assertThat(less.outcome()).isEqualTo(Outcome.MISSING);
        assertThat(less.reason().orElseThrow().arguments())
                .containsEntry("years", Measure.all(ImmutableList.of(Measure.of(2024))));
        assertThat(less.entries()).hasSize(2);
    }

    @Test
    void a_year_in_the_subject_counts_before_the_date() {
        Requirement all = yearly(ASKED, slip(1, "2025-06-01", "năm 2023, 2024"), slip(2, "2026-01-10", "năm 2025"));

        assertThat(all.outcome()).isEqualTo(Outcome.MET);
        assertThat(yearly(ASKED, slip(1, "2025-06-01", "số 120245")).outcome()).isEqualTo(Outcome.MISSING);
    }

    @Test
    void a_paper_early_in_a_year_may_be_for_the_year_before() {
        Requirement early =
                yearly(ASKED, slip(1, "2023-12-20", ""), slip(2, "2025-01-10", ""), slip(3, "2025-12-20", ""));
        Requirement late =
                yearly(ASKED, slip(1, "2023-12-20", ""), slip(2, "2025-04-10", ""), slip(3, "2025-12-20", ""));
        Requirement march =
                yearly(ASKED, slip(1, "2023-12-20", ""), slip(2, "2025-03-31", ""), slip(3, "2025-12-20", ""));

        assertThat(early.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(march.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(late.outcome()).isEqualTo(Outcome.MISSING);
    }

    @Test
    void a_paper_without_a_date_may_be_for_any_year() {
        Requirement open = yearly(ASKED, slip(1, "2023-12-20", ""), slip(2, "2024-12-20", ""), slip(3, "", ""));
        Requirement two = yearly(ASKED, slip(1, "2023-12-20", ""), slip(3, "", ""));

        assertThat(open.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(two.outcome()).isEqualTo(Outcome.MISSING);
    }

    @Test
    void a_year_counts_when_three_months_of_the_next_are_over() {
        FileEntry[] slips = {slip(1, "2023-12-20", ""), slip(2, "2024-12-20", "")};

        assertThat(yearly(LocalDate.of(2026, 3, 31), slips).outcome()).isEqualTo(Outcome.MET);
        assertThat(yearly(LocalDate.of(2026, 4, 1), slips).outcome()).isEqualTo(Outcome.MISSING);
    }

    @Test
    void without_a_full_year_there_is_none_to_ask_for() {
        assertThat(yearly(LocalDate.of(2024, 3, 31)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(yearly(LocalDate.of(2024, 3, 31), slip(1, "2023-12-20", "")).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(yearly(LocalDate.of(2024, 4, 1)).outcome()).isEqualTo(Outcome.MISSING);
    }

    @Test
    void years_before_the_law_are_not_asked_for() {
        RecordsFile old = RecordsFile.builder()
                .code(FileCode.of("01.X"))
                .opened(LocalDate.of(2000, 1, 1))
                .addEntries(slip(1, "", "năm 2014"))
                .build();
        FileCase subject = Files.of(old).addChecklists(list("civil-servant")).build();

        assertThat(FileCompleteness.check(subject.withAsOf(LocalDate.of(2015, 12, 1)))
                        .requirements()
                        .get(7)
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void the_day_of_opening_must_be_known_and_the_closing_ends_it() {
        RecordsFile unknown = RecordsFile.builder().code(FileCode.of("01.X")).build();
        RecordsFile closed = RecordsFile.builder()
                .code(FileCode.of("01.X"))
                .opened(LocalDate.of(2022, 5, 4))
                .closed(LocalDate.of(2024, 3, 1))
                .build();

        assertThat(FileCompleteness.check(Files.of(unknown)
                                .addChecklists(list("civil-servant"))
                                .build())
                        .requirements()
                        .get(7)
                        .outcome())
                .isEqualTo(Outcome.UNDECIDED);
        assertThat(FileCompleteness.check(Files.of(closed)
                                .addChecklists(list("civil-servant"))
                                .build())
                        .requirements()
                        .get(7)
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
