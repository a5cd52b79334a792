package vn.records.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.records.registering.Registers.YEAR;
import static vn.records.registering.Registers.check;
import static vn.records.registering.Registers.entry;
import static vn.records.registering.Registers.told;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.Notation;
import vn.records.document.mark.Urgency;
import vn.records.finding.Measure;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.Register;
import vn.records.register.RegisterNumber;
import vn.records.registering.Numbering.LastNumber;
import vn.records.registering.SeriesPolicy.Grouping;
import vn.records.rule.Language;

/** What has a series of its own, and how symbols of one series are told. */
class SeriesTest {

    private static final LocalDate MONDAY = LocalDate.of(YEAR, 3, 2);
    private static final NumberingPeriod TERM =
            NumberingPeriod.term(LocalDate.of(2025, 8, 20), LocalDate.of(2030, 8, 19));

    private static ImmutableList<OutgoingEntry> rows(String numbers) {
        return Stream.of(numbers.split(", ")).map(Registers::entry).collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01/TTr-SNV, 01/SNV-VP, 02/SNV-TCCB, 02/TTr-SNV|''",
                "01/CTr-SNV, 01/SNV-VP, 02/CTr-UBND, 02/SNV-VP|''",
                "01/QyĐ-SNV, 01/QĐ-SNV, 02/QyĐ-SNV, 02/QĐ-SNV|''",
                "01/SNV-VP, 01/HD-SNV, 01/HĐ-SNV, 02/HĐ-SNV|''",
                "01/TTr-SNV, 01/SNV-VP, 01/TTR-UBND|3 repeat, 3 written",
                "01/TTr-SNV, 03/TTr-SNV|2 gap",
            })
    void types_with_small_letters_in_their_codes_are_types(String numbers, String faults) {
        assertThat(String.join(", ", told(check(rows(numbers), Grouping.TYPE)))).isEqualTo(faults);
    }

    @Test
    void codes_are_shown_as_they_are_written() {
        RegisterFinding gap =
                check(rows("01/TTr-SNV, 03/TTr-SNV"), Grouping.TYPE).findings().get(0);
        RegisterFinding ofSymbol = check(rows("01/TTr-SNV, 03/TTr-SNV"), Grouping.SYMBOL)
                .findings()
                .get(0);

        assertThat(RegisterCheck.message(gap, RegisterCheck.wording(Language.VIETNAMESE)))
                .contains(": 02/TTr.");
        assertThat(RegisterCheck.message(ofSymbol, RegisterCheck.wording(Language.VIETNAMESE)))
                .contains(": 02/TTr-SNV.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01/SNV-VP, 02/SNV-TCCB, 03/SNV-VP, 04/SNV-TCCB, 01/QĐ-SNV, 02/QĐ-SNV|TYPE|''",
                "01/SNV-VP, 02/SNV-TCCB, 03/SNV-VP, 05/SNV-TCCB, 01/QĐ-SNV, 02/QĐ-SNV|TYPE|4 gap",
                "01/SNV-VP, 01/SNV-TCCB, 02/SNV-VP, 02/SNV-TCCB, 01/QĐ-SNV|SYMBOL|''",
                "01/SNV-VP, 02/QĐ-SNV, 03/SNV-TCCB, 04/TB-SNV|ONE|''",
                "01/SNV-VP, 02/QĐ-SNV, 03/SNV-TCCB, 05/TB-SNV|ONE|4 gap",
                "01/SNV-VP, 02/QĐ-SNV, 02/SNV-TCCB, 03/TB-SNV|ONE|3 repeat",
                "01/QĐ-SNV|SYMBOL|''",
                "02/QĐ-SNV|SYMBOL|1 gap",
            })
    void the_series_that_explain_the_rows_with_the_fewest_faults_are_taken(
            String numbers, Grouping grouping, String faults) {
        RegisterReport report = check(rows(numbers), Grouping.AUTO);

        assertThat(report.grouping()).isEqualTo(grouping);
        assertThat(String.join(", ", told(report))).isEqualTo(faults);
    }

    @Test
    void four_hundred_right_rows_numbered_by_type_have_no_finding() {
        List<OutgoingEntry> entries = Registers.issued(
                Grouping.TYPE,
                Stream.iterate(0, i -> i + 1)
                        .limit(400)
                        .map(i -> List.of("TTr-SNV", "SNV-VP", "CTr-SNV", "SNV-TCCB", "QyĐ-SNV", "QĐ-SNV")
                                .get(i * 7 % 6))
                        .toList(),
                0);

        assertThat(told(check(entries, Grouping.TYPE))).isEmpty();
        assertThat(told(check(entries, Grouping.AUTO))).isEmpty();
    }

    @Test
    void numbers_go_on_behind_keys_however_they_are_typed() {
        LocalDate day = LocalDate.of(YEAR, 3, 1);
        for (String key : List.of("TTr-SNV", "ttr-snv", "TTR - SNV", "TTR-SNV")) {
            Numbering resumed = Numbering.resume(YEAR, Grouping.SYMBOL, List.of(new LastNumber("", key, 41, day)));
            assertThat(resumed.next(Notation.of("TTr", "SNV"), day, "").number())
                    .hasToString("42/TTr-SNV");
            assertThat(resumed.next(Notation.of("QĐ", "SNV"), day, "").number()).hasToString("01/QĐ-SNV");
        }
        for (String key : List.of("TTr", "ttr", "TTR")) {
            Numbering resumed = Numbering.resume(YEAR, Grouping.TYPE, List.of(new LastNumber("", key, 41, day)));
            assertThat(resumed.next(Notation.of("TTr", "SNV"), day, "").number())
                    .hasToString("42/TTr-SNV");
        }
        assertThat(Numbering.resume(YEAR, Grouping.ONE, List.of(new LastNumber("", "", 41, day)))
                        .next(Notation.of("TTr", "SNV"), day, "")
                        .number())
                .hasToString("42/TTr-SNV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"TYPE|TTr-SNV", "TYPE|SNV", "TYPE|''", "ONE|TTr-SNV", "SYMBOL|''", "SYMBOL|?", "SYMBOL|-"})
    void a_key_that_is_none_of_the_grouping_is_refused(Grouping grouping, String key) {
        LastNumber last = new LastNumber("", key, 41, MONDAY);

        assertThatThrownBy(() -> Numbering.resume(YEAR, grouping, List.of(last)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_spellings_of_one_key_are_one_series_and_refused() {
        assertThatThrownBy(() -> Numbering.resume(
                        YEAR,
                        Grouping.SYMBOL,
                        List.of(new LastNumber("", "TTr-SNV", 41, MONDAY), new LastNumber("", "ttr-snv", 40, MONDAY))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RegisterReport party(NumberingPeriod period, Grouping grouping, OutgoingEntry... entries) {
        RegisterSetting setting = RegisterSetting.builder()
                .year(period.first().getYear())
                .term(period)
                .series(SeriesPolicy.of(grouping))
                .build();
        return RegisterCheck.outgoing(
                new Register<>("TỈNH ỦY A", setting.year(), ImmutableList.copyOf(entries)), setting);
    }

    private static OutgoingEntry on(String number, LocalDate date) {
        return entry(number, date).withSubject("Về công tác cán bộ");
    }

    @Test
    void numbers_of_the_party_run_through_the_term_for_each_type() {
        OutgoingEntry[] right = {
            on("01-NQ/TU", LocalDate.of(2025, 8, 20)),
            on("01-CV/TU", LocalDate.of(2025, 12, 31)),
            on("02-NQ/TU", LocalDate.of(2026, 1, 1)),
            on("02-CV/TU", LocalDate.of(2026, 1, 2)).withNote("Mật"),
            on("03-CV/TU-BTC", LocalDate.of(2028, 1, 2)),
            on("03-NQ/TU", LocalDate.of(2030, 8, 19))
        };

        for (Grouping grouping : List.of(Grouping.TYPE, Grouping.AUTO)) {
            RegisterReport report = party(TERM, grouping, right);
            assertThat(told(report)).isEmpty();
            assertThat(report.grouping()).isEqualTo(Grouping.TYPE);
        }
    }

    @Test
    void what_is_wrong_in_a_term_is_told_by_the_rule_of_the_party() {
        RegisterReport report = party(
                TERM,
                Grouping.TYPE,
                on("01-NQ/TU", LocalDate.of(2025, 8, 19)),
                on("03-NQ/TU", LocalDate.of(2026, 1, 1)),
                on("03-NQ/TU", LocalDate.of(2026, 1, 1)),
                on("01-CV/TU", LocalDate.of(2030, 8, 20)));

        assertThat(told(report)).containsExactly("1 year", "2 gap", "3 repeat", "4 year");
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.rule()).hasToString("PTY-SO-07"));
        assertThat(RegisterCheck.message(report.findings().get(0), RegisterCheck.wording(Language.VIETNAMESE)))
                .isEqualTo("Số 01-NQ/TU ghi 19/08/2025, ngoài thời gian của nhiệm kỳ (20/08/2025 – 19/08/2030).");
        assertThat(RegisterCheck.message(report.findings().get(1), RegisterCheck.wording(Language.VIETNAMESE)))
                .startsWith("Thiếu 1 số trước dòng này: 02-NQ.");
        assertThat(report.findings().get(1).citations().get(0).vietnamese())
                .contains("05-HD/VPTW", "khoản 3.1.1", "điểm b");
    }

    @Test
    void a_congress_has_one_series_of_all_types() {
        NumberingPeriod days = NumberingPeriod.congress(LocalDate.of(2025, 8, 18), LocalDate.of(2025, 8, 20));
        OutgoingEntry[] entries = {
            on("01-BC/ĐH", days.first()), on("02-BB/ĐH", days.first()), on("04-NQ/ĐH", days.last())
        };

        RegisterReport report = party(days, Grouping.AUTO, entries);

        assertThat(told(report)).containsExactly("3 gap");
        assertThat(report.findings().get(0).rule()).hasToString("PTY-SO-06");
        assertThat(told(party(days, Grouping.ONE, entries[0], entries[1]))).isEmpty();
        assertThat(told(party(
                        days,
                        Grouping.AUTO,
                        entries[0],
                        on("02-BB/ĐH", days.last().plusDays(1)))))
                .containsExactly("2 year");
    }

    @Test
    void decisions_and_provisions_of_the_party_share_a_code_and_may_have_series_of_their_own() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        OutgoingEntry decision = on("01-QĐ/TU", day).withSubject("Quyết định về việc A");
        OutgoingEntry provisions = on("01-QĐ/TU", day).withSubject("Quy định về B");
        OutgoingEntry next = on("02-QĐ/TU", day).withSubject("Quy định về B");

        assertThat(told(party(TERM, Grouping.TYPE, decision, provisions))).isEmpty();
        assertThat(told(party(TERM, Grouping.TYPE, decision, next))).isEmpty();
        assertThat(told(party(TERM, Grouping.TYPE, decision, decision))).containsExactly("2 repeat");
    }

    @Test
    void days_of_a_period_are_checked() {
        assertThatThrownBy(() -> NumberingPeriod.term(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NumberingPeriod.ofYear(26)).isInstanceOf(IllegalArgumentException.class);
        assertThat(NumberingPeriod.ofYear(2026).contains(LocalDate.of(2026, 12, 31)))
                .isTrue();
        assertThat(NumberingPeriod.ofYear(2026).contains(LocalDate.of(2027, 1, 1)))
                .isFalse();
        assertThat(RegisterSetting.of(TERM).period()).isEqualTo(TERM);
        assertThat(RegisterSetting.of(2026).period()).isEqualTo(NumberingPeriod.ofYear(2026));
        assertThat(WorkingDays.WEEKENDS_OFF.plus(MONDAY.minusDays(3), 2)).isEqualTo(MONDAY.plusDays(1));
        assertThat(WorkingDays.WEEKENDS_OFF.plus(MONDAY, 0)).isEqualTo(MONDAY);
        assertThatThrownBy(() -> WorkingDays.WEEKENDS_OFF.plus(MONDAY, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mật", "MẬT", "tối mật", "Độ mật: Mật", "gửi VP; Tuyệt mật", "VB mật", "(Mật)", "Văn bản mật"})
    void secret_documents_by_their_note_are_a_series_of_their_own(String note) {
        ImmutableList<OutgoingEntry> entries = ImmutableList.of(
                entry("01/QĐ-A"),
                entry("01/QĐ-A").withNote(note),
                entry("02/QĐ-A"),
                entry("02/QĐ-A").withNote(note));

        assertThat(told(check(entries, Grouping.SYMBOL))).isEmpty();
        assertThat(told(check(entries.subList(1, 3), Grouping.SYMBOL))).containsExactly("2 gap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đã giải mật", "bảo mật thông tin", "mật độ", "không mật", "bí mật nhà nước", ""})
    void other_words_are_no_mark_of_secrecy(String note) {
        ImmutableList<OutgoingEntry> entries =
                ImmutableList.of(entry("01/QĐ-A"), entry("02/QĐ-A").withNote(note));

        assertThat(told(check(entries, Grouping.SYMBOL))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HỎA TỐC,1,urgent",
        "Hoả tốc,1,urgent",
        "Khẩn; gửi email,1,urgent",
        "Độ khẩn: Thượng khẩn,1,urgent",
        "HỎA TỐC,0,''",
        "'',1,''",
        "khẩn trương thực hiện,1,''",
        "HỎA TỐC,4,late-perhaps"
    })
    void urgent_documents_are_sent_on_the_day_they_are_signed(String note, int days, String fault) {
        OutgoingEntry entry =
                entry("01/QĐ-A", MONDAY).withForwarded(MONDAY.plusDays(days)).withNote(note);
        List<String> faults = fault.isEmpty() ? List.of() : List.of("1 " + fault);

        assertThat(told(check(List.of(entry), Grouping.SYMBOL))).isEqualTo(faults);
        assertThat(told(incoming(
                        came().forwarded(MONDAY.plusDays(days)).note(note).build())))
                .isEqualTo(faults);
    }

    @Test
    void urgency_in_its_own_column_counts_as_well() {
        OutgoingEntry entry = OutgoingEntry.builder()
                .number(RegisterNumber.parse("01/QĐ-A"))
                .date(MONDAY)
                .subject("A")
                .urgency(Urgency.FLASH)
                .forwarded(MONDAY.plusDays(1))
                .build();

        RegisterFinding finding =
                check(List.of(entry), Grouping.SYMBOL).findings().get(0);

        assertThat(finding.rule() + " " + finding.fault()).isEqualTo("VT-DI-13 urgent");
    }

    private static IncomingEntry.Builder came() {
        return IncomingEntry.builder()
                .arrivalNumber(RegisterNumber.of(1))
                .arrived(MONDAY)
                .subject("A");
    }

    private static RegisterReport incoming(IncomingEntry entry) {
        return RegisterCheck.incoming(new Register<>("A", YEAR, ImmutableList.of(entry)), RegisterSetting.of(YEAR));
    }

    @Test
    void each_empty_cell_that_the_agency_wants_filled_is_told() {
        RegisterSetting form = RegisterSetting.builder()
                .year(YEAR)
                .filled(RegisterCell.OF_FORM)
                .build();
        OutgoingCheck outgoing = OutgoingCheck.of(form);
        outgoing.add(entry("01/QĐ-A"));
        outgoing.add(OutgoingEntry.builder()
                .number(RegisterNumber.parse("02/QĐ-A"))
                .date(Registers.START)
                .subject("A")
                .signer("A")
                .recipients("B")
                .copyKeeper("C")
                .copies("5")
                .forwarded(Registers.START)
                .build());
        outgoing.add(entry("03/QĐ-A").withNote("hủy số"));
        IncomingCheck incoming = IncomingCheck.of(form);
        incoming.add(came().build());

        RegisterReport out = outgoing.finish();
        assertThat(out.findings())
                .extracting(finding -> finding.row() + " " + finding.rule() + " " + finding.fault() + " "
                        + finding.details().get("column"))
                .containsExactlyInAnyOrder(
                        "1 VT-DI-07 empty " + words("Người ký"),
                        "1 VT-DI-07 empty " + words("Nơi nhận văn bản"),
                        "1 VT-DI-07 empty " + words("Đơn vị, người nhận bản lưu"),
                        "1 VT-DI-07 empty " + words("Số lượng bản"),
                        "1 VT-DI-07 empty " + words("Ngày chuyển"));
        assertThat(out.hasErrors()).isFalse();
        assertThat(incoming.finish().findings())
                .extracting(finding -> finding.rule() + " " + finding.details().get("column"))
                .containsExactlyInAnyOrder(
                        "VT-DEN-07 " + words("Tác giả"),
                        "VT-DEN-07 " + words("Số, ký hiệu văn bản"),
                        "VT-DEN-07 " + words("Ngày tháng văn bản"),
                        "VT-DEN-07 " + words("Đơn vị hoặc người nhận"),
                        "VT-DEN-07 " + words("Ngày chuyển"));
        assertThat(told(check(List.of(entry("01/QĐ-A")), Grouping.SYMBOL))).isEmpty();
    }

    private static Object words(String column) {
        return Measure.words(column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "131/SNV-CCVTLT|Hướng dẫn công tác văn thư|untyped",
                "237/SNV-CCVTLT|Báo cáo kết quả|untyped",
                "10/QĐ-SNV|Thông báo kết luận|other-type",
                "10/CV-SNV|Báo cáo kết quả|other-type",
                "10/TB-SNV|THÔNG BÁO kết luận|''",
                "10/QĐ-SNV|Quyết định về việc A|''",
                "10/QĐ-SNV|Về việc bổ nhiệm|''",
                "10/SNV-VP|V/v báo cáo kết quả|''",
                "10/SNV-VP|báo cáo kết quả tháng|''",
                "10/SNV-VP|Báo cáo viên pháp luật|untyped",
                "10/SY-SNV|Quyết định về việc A|''",
                "10/TTr-SNV|Tờ trình về A|''",
                "10/ttr-snv|Tờ trình về A|written",
                "01/qđ-snv|Quyết định A|written",
                "1/QĐ|Quyết định A|written",
                "001/QĐ-A|A|written",
                "10/QĐ - A|A|written",
                "10/QĐ–A|A|written",
                "10-QĐ/SNV|A|''",
                "10|Báo cáo|''",
                "10/TTg-KTTH|A|''",
                "10/QH15|A|''",
                "10/2026/QĐ-UBND|Quy chế A|''",
                "10-CV/TU|Báo cáo A|other-type",
                "10-BC/TU|Báo cáo A|''",
                "10-QĐ/TU|Quy định A|''",
                "10-NQ-TU|Nghị quyết A|written",
            })
    void the_symbol_must_be_that_of_the_type_and_written_as_it_should_be(String number, String subject, String fault) {
        OutgoingEntry entry = entry(number).withSubject(subject);
        List<String> others = told(check(List.of(entry), Grouping.SYMBOL)).stream()
                .filter(told -> !told.endsWith(" gap"))
                .map(told -> told.toLowerCase(Locale.ROOT).substring(2))
                .toList();

        assertThat(others).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    void what_is_right_is_named_and_told_again_in_every_row() {
        RegisterReport report = check(rows("01/qđ-snv, 02/qđ-snv, 3/QĐ-SNV"), Grouping.SYMBOL);

        assertThat(report.findings())
                .extracting(finding -> RegisterCheck.message(finding, RegisterCheck.wording(Language.VIETNAMESE)))
                .containsExactly(
                        "Số, ký hiệu “01/qđ-snv” viết chưa đúng; dạng đúng: 01/QĐ-SNV.",
                        "Số, ký hiệu “02/qđ-snv” viết chưa đúng; dạng đúng: 02/QĐ-SNV.",
                        "Số, ký hiệu “3/QĐ-SNV” viết chưa đúng; dạng đúng: 03/QĐ-SNV.");
    }

    @Test
    void a_right_row_is_right_whatever_stood_before() {
        List<OutgoingEntry> entries = new ArrayList<>(rows("01/QĐ-SNV, 02/QĐ-SNV, 03/QĐ-SNV"));
        entries.add(entry("4/QĐ-SNV"));
        entries.add(entry("05/QĐ-SNV"));

        assertThat(told(check(entries, Grouping.SYMBOL))).containsExactly("4 written");
    }
}
