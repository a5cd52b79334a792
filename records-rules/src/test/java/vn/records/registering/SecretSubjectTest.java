package vn.records.registering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.mark.Secrecy;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;

class SecretSubjectTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, TUYỆT MẬT, Báo cáo tình hình biên giới, 1 secret-subject",
        "2026-03-01, TUYỆT MẬT, Báo cáo, ''",
        "2026-03-01, TUYỆT MẬT, '', ''",
        "2026-03-01, TỐI MẬT, Báo cáo tình hình biên giới, ''",
        "2026-03-01, '', '', 1 missing",
        "2026-02-28, TUYỆT MẬT, Báo cáo tình hình biên giới, ''"
    })
    void the_subject_of_a_top_secret_document_is_not_written(String day, String mark, String subject, String told) {
        LocalDate date = LocalDate.parse(day);
        OutgoingCheck check = OutgoingCheck.of(
                RegisterSetting.builder().year(2026).filled(RegisterCell.CORE).build());
        OutgoingEntry.Builder entry = OutgoingEntry.builder()
                .number(RegisterNumber.parse("01/BC-UBND"))
                .date(date)
                .subject(subject);
        Secrecy.ofText(mark).ifPresent(entry::secrecy);
        check.add(entry.build());

        assertThat(check.finish().findings())
                .extracting(finding -> finding.row() + " " + finding.fault())
                .containsExactly(told.isEmpty() ? new String[0] : new String[] {told});
    }
}
