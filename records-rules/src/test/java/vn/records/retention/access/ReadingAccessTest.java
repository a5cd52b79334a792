package vn.records.retention.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.mark.Secrecy;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;

class ReadingAccessTest {

    private static RecordsFile.Builder file(String closed) {
        return RecordsFile.builder().code(FileCode.of("01.VP")).closed(LocalDate.parse(closed));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-30, '', NO_RULE_LOADED, ''",
        "2012-07-01, '', PUBLIC_UNLESS_RESTRICTED, ACC-01",
        "2016-01-31, '', PUBLIC_UNLESS_RESTRICTED, ACC-01",
        "2016-02-01, '', PUBLIC_UNLESS_RESTRICTED, ACC-01 ACC-05",
        "2025-06-30, '', PUBLIC_UNLESS_RESTRICTED, ACC-01 ACC-05",
        "2025-07-01, '', PUBLIC_OR_CONDITIONAL, ACC-06 ACC-07",
        "2020-12-31, MẬT, SECRET, ACC-02",
        "2021-01-01, MẬT, PUBLIC_UNLESS_RESTRICTED, ACC-02 ACC-05",
        "2021-01-01, TỐI MẬT, SECRET, ACC-03",
        "2021-01-01, TUYỆT MẬT, SECRET, ACC-03",
        "2041-01-01, MẬT, SECRET, ACC-06"
    })
    void who_may_use_a_file_of_work_that_ended_in_1980(String day, String mark, String mode, String facts) {
        RecordsFile.Builder file = file("1980-05-01");
        Secrecy.ofText(mark).ifPresent(file::secrecy);

        ReadingAccess access = ReadingAccess.of(file.build(), LocalDate.parse(day));

        assertThat(access.mode()).hasToString(mode);
        assertThat(access.facts())
                .extracting(fact -> fact.id().value())
                .containsExactly(facts.isEmpty() ? new String[0] : facts.split(" "));
    }

    @Test
    void the_first_day_of_wide_use_is_told_while_the_law_sets_one() {
        RecordsFile secret = file("1980-05-01").secrecy(Secrecy.SECRET).build();

        assertThat(ReadingAccess.of(secret, LocalDate.of(2024, 1, 1)).openFrom())
                .contains(LocalDate.of(2041, 1, 1));
        assertThat(ReadingAccess.of(secret, LocalDate.of(2026, 1, 1)).openFrom())
                .isEmpty();
    }

    @Test
    void what_was_declassified_is_secret_no_more_and_what_goes_on_stays_closed() {
        RecordsFile declassified = file("2010-05-01")
                .secrecy(Secrecy.SECRET)
                .declassified(LocalDate.of(2020, 1, 1))
                .build();
        RecordsFile goesOn = RecordsFile.builder()
                .code(FileCode.of("02.VP"))
                .secrecy(Secrecy.CONFIDENTIAL)
                .build();

        assertThat(ReadingAccess.of(declassified, LocalDate.of(2024, 1, 1)).mode())
                .isEqualTo(ReadingAccess.Mode.PUBLIC_UNLESS_RESTRICTED);
        assertThat(ReadingAccess.of(goesOn, LocalDate.of(2024, 1, 1)))
                .returns(ReadingAccess.Mode.SECRET, ReadingAccess::mode)
                .returns(true, access -> access.openFrom().isEmpty());
    }
}
