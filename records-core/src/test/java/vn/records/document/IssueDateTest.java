package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueDateTest {

    @ParameterizedTest
    @CsvSource({
        "5, 1, 2020, ngày 05 tháng 01 năm 2020",
        "29, 6, 2019, ngày 29 tháng 6 năm 2019",
        "9, 2, 2020, ngày 09 tháng 02 năm 2020",
        "10, 3, 2020, ngày 10 tháng 3 năm 2020",
        "31, 12, 9999, ngày 31 tháng 12 năm 9999",
        "1, 10, 1000, ngày 01 tháng 10 năm 1000",
        "29, 2, 2024, ngày 29 tháng 02 năm 2024"
    })
    void a_full_date_is_written_as_the_law_asks(int day, int month, int year, String text) {
        IssueDate date = IssueDate.of(day, month, year);

        assertThat(date).hasToString(text).isEqualTo(IssueDate.parse(text));
        assertThat(date.day()).contains(day);
        assertThat(date.month()).contains(month);
        assertThat(date.year()).contains(year);
        assertThat(date.isComplete()).isTrue();
        assertThat(date.toLocalDate()).contains(LocalDate.of(year, month, day));
        assertThat(date.lastPossibleDay()).contains(LocalDate.of(year, month, day));
        assertThat(IssueDate.from(LocalDate.of(year, month, day))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "ngày … tháng … năm …, ",
        "ngày 05 tháng 3 năm …, ",
        "ngày … tháng … năm 2025, 2025-12-31",
        "ngày 05 tháng … năm 2025, 2025-12-05",
        "ngày … tháng 01 năm 2025, 2025-01-31",
        "ngày … tháng 02 năm 2024, 2024-02-29",
        "ngày … tháng 02 năm 2025, 2025-02-28"
    })
    void a_partly_blank_date_means_the_last_day_it_can_become(String text, LocalDate last) {
        IssueDate date = IssueDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.lastPossibleDay().orElse(null)).isEqualTo(last);
        assertThat(date.isComplete()).isFalse();
        assertThat(date.toLocalDate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ngày    tháng    năm 2025, ngày … tháng … năm 2025",
        "ngày…tháng…năm…, ngày … tháng … năm …",
        "ngày ... tháng 3 năm ...., ngày … tháng 3 năm …",
        "ngày ___ tháng 12 năm 2025, ngày … tháng 12 năm 2025",
        "ngày 05 tháng\u00a0\u00a0năm 2025, ngày 05 tháng … năm 2025"
    })
    void a_blank_part_may_hold_any_filler(String text, String canonical) {
        assertThat(IssueDate.parse(text)).isEqualTo(IssueDate.parse(canonical)).hasToString(canonical);
        assertThat(IssueDate.parse(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "05/3/2020",
                "ngày 5 tháng 3 năm 2020",
                "ngày 05 tháng 03 năm 2020",
                "ngày 05 tháng 1 năm 2020",
                "ngày 05 tháng 3 năm 20",
                "ngày 05 tháng 3 năm 0020",
                "ngày 05 tháng 3 năm 20200",
                "ngày 31 tháng 4 năm 2020",
                "ngày 29 tháng 02 năm 2023",
                "ngày 30 tháng 02 năm …",
                "ngày 32 tháng … năm …",
                "ngày 00 tháng 3 năm 2020",
                "ngày 05 tháng 13 năm 2020",
                "Ngày 05 tháng 3 năm 2020",
                "ngày  05 tháng 3 năm 2020",
                " ngày 05 tháng 3 năm 2020",
                "ngày 05 tháng 3 năm 2020.",
                "ngàytháng 3 năm 2020"
            })
    void other_texts_are_no_dates(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssueDate.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void parts_can_be_filled_in_and_blanked() {
        IssueDate date = IssueDate.blank().withDay(5).withMonth(3).withYear(2020);

        assertThat(date).isEqualTo(IssueDate.of(5, 3, 2020));
        assertThat(date.withoutDay()).hasToString("ngày … tháng 3 năm 2020");
        assertThat(date.withoutMonth()).hasToString("ngày 05 tháng … năm 2020");
        assertThat(date.withoutYear()).hasToString("ngày 05 tháng 3 năm …");
        assertThat(date.withoutDay().withoutMonth().withoutYear()).isEqualTo(IssueDate.blank());
        assertThat(IssueDate.blank().day()).isEmpty();
        assertThat(IssueDate.blank().month()).isEmpty();
        assertThat(IssueDate.blank().year()).isEmpty();
    }

    @Test
    void the_29th_of_february_waits_for_a_leap_year() {
        IssueDate date = IssueDate.blank().withDay(29).withMonth(2);

        assertThat(date.withYear(2024).isComplete()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> date.withYear(2023))
                .withMessage("no year 2023 for: ngày 29 tháng 02 năm …");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 32})
    void a_day_that_no_month_has_is_refused(int day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssueDate.blank().withDay(day))
                .withMessage("no day " + day + " in: ngày … tháng … năm …");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 13, 2})
    void a_month_that_is_none_or_has_not_the_day_is_refused(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssueDate.blank().withDay(31).withMonth(month))
                .withMessage("no month " + month + " for: ngày 31 tháng … năm …");
    }

    @ParameterizedTest
    @ValueSource(ints = {-2020, 0, 999, 10_000})
    void a_year_has_four_digits(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssueDate.blank().withYear(year))
                .withMessage("no year " + year + " for: ngày … tháng … năm …");
        assertThatIllegalArgumentException().isThrownBy(() -> IssueDate.of(1, 1, year));
    }

    @Test
    void dates_of_equal_parts_are_equal() {
        EqualsVerifier.forClass(IssueDate.class).verify();
    }
}
