package vn.records.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5/3/2026",
                "05/03/2026",
                "5-3-2026",
                "05.03.2026",
                "2026-03-05",
                "2026-3-5",
                "2026-03-05 00:00:00",
                "2026-03-05T00:00",
                "5/3/2026 14:30",
                "05/03/2026  7:05:09",
                "ngày 05 tháng 3 năm 2026",
                "Ngày 5  tháng 03 năm 2026",
                "05 tháng 3 năm 2026"
            })
    void one_day_in_many_spellings(String text) {
        assertThat(WrittenDate.read(text)).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "5/3",
                "5/3/26",
                "5/3-2026",
                "31/2/2026",
                "29/2/2026",
                "0/3/2026",
                "5/0/2026",
                "5/13/2026",
                "005/3/2026",
                "5/3/02026",
                "5/3/20x6",
                "a/3/2026",
                "/3/2026",
                "5//2026",
                "5/3/0999",
                "5/3/999",
                "1/:/2026",
                "1/1/2026/2026",
                "0999-12-31",
                "/1/2026",
                "2026-13-01",
                "5/3/2026 x",
                "5/3/2026 10:0",
                "5:30",
                "45000",
                "5/123/2026",
                "5/3/2026/",
                "2026-03-05 10",
                "ngày 5 tháng 3",
                "ngày 31 tháng 2 năm 2026"
            })
    void what_is_no_date(String text) {
        assertThat(WrittenDate.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1/1/1000,1000-01-01",
        "31/12/9999,9999-12-31",
        "1000-1-1,1000-01-01",
        "01 tháng 01 năm 1000,1000-01-01",
        "9/9/1999 9:09,1999-09-09",
        "30-09-2026,2026-09-30"
    })
    void the_first_and_the_last_days_are_read(String text, LocalDate day) {
        assertThat(WrittenDate.read(text)).contains(day);
    }

    @Test
    void a_date_is_written_with_two_digits() {
        assertThat(WrittenDate.write(LocalDate.of(2026, 3, 5))).isEqualTo("05/03/2026");
        assertThat(WrittenDate.write(LocalDate.of(2026, 10, 12))).isEqualTo("12/10/2026");
        assertThat(WrittenDate.write(LocalDate.of(2026, 9, 9))).isEqualTo("09/09/2026");
    }
}
