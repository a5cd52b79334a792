package vn.records.registering.filed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.finding.Severity;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;
import vn.records.registering.NumberingPeriod;
import vn.records.rule.Language;

class RegisterReconciliationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static OutgoingEntry out(String number) {
        return OutgoingEntry.builder()
                .number(RegisterNumber.parse(number))
                .date(DAY)
                .subject("V/v A")
                .build();
    }

    private static IncomingEntry in(String number, String author) {
        return IncomingEntry.builder()
                .arrivalNumber(RegisterNumber.of(1))
                .arrived(DAY.plusDays(1))
                .author(author)
                .number(number)
                .date(DAY)
                .subject("B")
                .build();
    }

    private static FileEntry entry(String number, String author, LocalDate date) {
        return FileEntry.builder()
                .ordinal(1)
                .number(number.isEmpty() ? Optional.empty() : Optional.of(number))
                .author(author.isEmpty() ? Optional.empty() : Optional.of(author))
                .date(Optional.ofNullable(date))
                .subject("C")
                .build();
    }

    private static RecordsFile file(FileEntry... entries) {
        return RecordsFile.builder()
                .code(FileCode.of("01.TCCB"))
                .addEntries(entries)
                .build();
    }

    private static RegisterReconciliation registers() {
        RegisterReconciliation registers = RegisterReconciliation.of(NumberingPeriod.ofYear(2026), "Sở Nội vụ");
        registers.add(out("05/QĐ-SNV"));
        registers.add(out("07/SNV-VP").withNote("Hủy số"));
        registers.add(in("15/UBND-VX", "UBND tỉnh A"));
        return registers;
    }

    private static List<String> told(ReconciliationReport report) {
        return report.findings().stream()
                .map(finding -> finding.fault() + " "
                        + finding.register().map(Enum::name).orElse("") + " "
                        + (finding.row().isPresent()
                                ? finding.row().getAsInt()
                                : finding.file().orElse("")))
                .toList();
    }

    @Test
    void what_is_registered_and_filed_goes_together() {
        ReconciliationReport report = registers()
                .against(List.of(
                        file(entry("5/qđ - snv", "", DAY), entry("15/UBND-VX", "Ủy ban", null)),
                        file(entry("05/QĐ-SNV", "SỞ NỘI VỤ", null), entry("15/UBND-VX", "UBND tỉnh A", DAY))));

        assertThat(told(report)).isEmpty();
        assertThat(report.filed()).isEqualTo(2);
        assertThat(report.registered()).isEqualTo(2);
    }

    @Test
    void what_lies_in_no_file_is_told_at_its_row() {
        ReconciliationReport report = registers().against(List.of());

        assertThat(told(report)).containsExactly("not-filed OUTGOING 1", "not-filed INCOMING 1");
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.citations().get(0).vietnamese()).contains("Điều 29, khoản 3");
        });
        assertThat(RegisterReconciliation.wording(Language.VIETNAMESE)
                        .reason(report.findings().get(0).message()))
                .startsWith("Văn bản 05/QĐ-SNV ngày 02/03/2026 “V/v A” đã đăng ký nhưng không có trong hồ sơ nào");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99/QĐ-SNV||2026-03-02|not-registered",
                "05-QĐ/SNV||2026-03-02|not-registered",
                "05a/QĐ-SNV||2026-03-02|not-registered",
                "05/QĐ-SNV|Sở Tài chính|2026-03-02|not-registered",
                "15/UBND-VX|Sở Nội vụ|2026-03-02|not-registered",
                "05/QĐ-SNV||2026-03-03|other-date",
                "15/UBND-VX|UBND tỉnh A|2025-03-02|other-date",
                "99/QĐ-SNV||2025-03-02|undecided",
                "99/QĐ-SNV|||undecided",
                "không số||2026-03-02|undecided",
                "|UBND|2026-03-02|undecided",
                "12||2026-03-02|undecided",
                "30/2020/NĐ-CP|Chính phủ|2026-03-02|undecided",
                "07/SNV-VP||2026-03-02|not-registered",
            })
    void what_is_in_no_register_is_told_at_its_file_or_undecided(
            String number, String author, LocalDate date, String fault) {
        RegisterReconciliation registers = registers();

        ReconciliationReport report = registers.against(
                List.of(file(entry(number == null ? "" : number, author == null ? "" : author, date))));
        List<String> others = report.findings().stream()
                .map(ReconciliationFinding::fault)
                .filter(each -> !each.equals("not-filed"))
                .toList();

        assertThat(others).isEqualTo(fault.equals("undecided") ? List.of() : List.of(fault));
        assertThat(report.undecided()).isEqualTo(fault.equals("undecided") ? 1 : 0);
    }

    @Test
    void one_number_of_two_issuers_is_two_documents() {
        RegisterReconciliation registers = RegisterReconciliation.of(NumberingPeriod.ofYear(2026), "");
        registers.add(in("05/QĐ-UBND", "UBND xã A"));
        registers.add(in("05/QĐ-UBND", "UBND xã B"));

        ReconciliationReport report = registers.against(List.of(file(entry("05/QĐ-UBND", "UBND xã B", DAY))));

        assertThat(told(report)).containsExactly("not-filed INCOMING 1");
    }

    @Test
    void words_are_there_in_both_languages() {
        assertThat(RegisterReconciliation.wording(Language.VIETNAMESE).keys())
                .isEqualTo(RegisterReconciliation.wording(Language.ENGLISH).keys())
                .hasSize(ReconciliationFault.values().length);
        for (ReconciliationFault fault : ReconciliationFault.values()) {
            assertThat(RegisterReconciliation.wording(Language.ENGLISH).keys())
                    .contains("reason." + fault.rule() + "." + fault);
        }
    }
}
