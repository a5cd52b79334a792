package vn.records.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.records.registering.Registers.YEAR;
import static vn.records.registering.Registers.entry;
import static vn.records.registering.Registers.told;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.records.document.mark.Urgency;
import vn.records.finding.Severity;
import vn.records.register.EntryStatus;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.Register;
import vn.records.register.RegisterKind;
import vn.records.register.RegisterNumber;
import vn.records.rule.Language;
import vn.records.rule.Wording;

class DeadlineTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);
    private static final WorkingDays HOLIDAY_ON_MONDAY =
            WorkingDays.builder().addOff(FRIDAY.plusDays(3)).build();

    private static RegisterReport sent(LocalDate date, LocalDate forwarded, WorkingDays days) {
        OutgoingCheck check = OutgoingCheck.of(
                RegisterSetting.builder().year(YEAR).workingDays(days).build());
        check.add(entry("01/QĐ-A", date).withForwarded(forwarded));
        return check.finish();
    }

    private static IncomingEntry.Builder came(int number, LocalDate arrived) {
        return IncomingEntry.builder()
                .arrivalNumber(RegisterNumber.of(number))
                .arrived(arrived)
                .subject("A");
    }

    private static RegisterReport incoming(WorkingDays days, IncomingEntry... entries) {
        RegisterSetting setting =
                RegisterSetting.builder().year(YEAR).workingDays(days).build();
        return RegisterCheck.incoming(new Register<>("A", YEAR, ImmutableList.copyOf(entries)), setting);
    }

    private static List<String> received(IncomingEntry... entries) {
        return told(incoming(WorkingDays.WEEKENDS_OFF, entries));
    }

    @Test
    void a_document_is_sent_the_same_day_or_the_next_working_day() {
        assertThat(told(sent(FRIDAY, FRIDAY, WorkingDays.WEEKENDS_OFF))).isEmpty();
        assertThat(told(sent(FRIDAY, FRIDAY.plusDays(3), WorkingDays.WEEKENDS_OFF)))
                .isEmpty();
        assertThat(told(sent(FRIDAY, FRIDAY.plusDays(1), WorkingDays.WEEKENDS_OFF)))
                .isEmpty();
        assertThat(told(sent(FRIDAY, FRIDAY.plusDays(4), WorkingDays.WEEKENDS_OFF)))
                .containsExactly("1 late-perhaps");
        assertThat(told(sent(FRIDAY.minusDays(1), FRIDAY.plusDays(1), WorkingDays.WEEKENDS_OFF)))
                .containsExactly("1 late-perhaps");
    }

    @Test
    void only_with_a_calendar_is_it_an_error() {
        assertThat(told(sent(FRIDAY, FRIDAY.plusDays(4), HOLIDAY_ON_MONDAY))).isEmpty();
        RegisterReport late = sent(FRIDAY, FRIDAY.plusDays(5), HOLIDAY_ON_MONDAY);
        assertThat(told(late)).containsExactly("1 late");
        assertThat(late.hasErrors()).isTrue();
        assertThat(sent(FRIDAY, FRIDAY.plusDays(4), WorkingDays.WEEKENDS_OFF).hasErrors())
                .isFalse();
        assertThat(RegisterCheck.message(late.findings().get(0), RegisterCheck.wording(Language.ENGLISH)))
                .isEqualTo(
                        "A document of 09/01/2026 was sent on 14/01/2026; it has to be sent on the day of signature, "
                                + "at the latest the next working day (13/01/2026).");
    }

    @Test
    void days_worked_instead_and_working_saturdays_count() {
        WorkingDays saturday = WorkingDays.builder().worksOnSaturdays(true).build();
        WorkingDays instead =
                WorkingDays.builder().addWorked(FRIDAY.plusDays(2)).build();

        assertThat(saturday.next(FRIDAY)).isEqualTo(FRIDAY.plusDays(1));
        assertThat(instead.next(FRIDAY)).isEqualTo(FRIDAY.plusDays(2));
        assertThat(WorkingDays.WEEKENDS_OFF.next(FRIDAY)).isEqualTo(FRIDAY.plusDays(3));
        assertThat(WorkingDays.WEEKENDS_OFF.isWorked(FRIDAY.plusDays(2))).isFalse();
        assertThat(saturday.isWorked(FRIDAY.plusDays(2))).isFalse();
        assertThat(HOLIDAY_ON_MONDAY.isWorked(FRIDAY.plusDays(3))).isFalse();
        assertThat(HOLIDAY_ON_MONDAY.knowsHolidays()).isTrue();
        assertThat(saturday.knowsHolidays()).isFalse();
    }

    @Test
    void a_calendar_without_working_days_ends_the_search() {
        WorkingDays.Builder never = WorkingDays.builder();
        for (int i = 1; i < 100; i++) {
            never.addOff(FRIDAY.plusDays(i));
        }

        assertThat(never.build().next(FRIDAY)).isEqualTo(FRIDAY.plusDays(60));
    }

    @Test
    void sent_before_its_date_is_a_warning() {
        RegisterReport early = sent(FRIDAY, FRIDAY.minusDays(1), HOLIDAY_ON_MONDAY);

        assertThat(told(early)).containsExactly("1 early");
        assertThat(early.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void an_incoming_document_is_passed_on_in_time() {
        assertThat(received(came(1, FRIDAY).forwarded(FRIDAY.plusDays(3)).build()))
                .isEmpty();
        assertThat(received(came(1, FRIDAY).forwarded(FRIDAY.plusDays(4)).build()))
                .containsExactly("1 late-perhaps");
        assertThat(told(incoming(
                        HOLIDAY_ON_MONDAY,
                        came(1, FRIDAY).forwarded(FRIDAY.plusDays(5)).build())))
                .containsExactly("1 late");
        assertThat(received(came(1, FRIDAY).forwarded(FRIDAY.minusDays(1)).build()))
                .containsExactly("1 early");
        assertThat(received(came(1, FRIDAY)
                        .forwarded(FRIDAY)
                        .urgency(Urgency.URGENT)
                        .build()))
                .isEmpty();
        assertThat(received(came(1, FRIDAY)
                        .forwarded(FRIDAY.plusDays(1))
                        .urgency(Urgency.URGENT)
                        .build()))
                .containsExactly("1 urgent");
        assertThat(received(came(1, FRIDAY).date(FRIDAY.plusDays(1)).build())).containsExactly("1 future");
        assertThat(received(came(1, FRIDAY).date(FRIDAY).build())).isEmpty();
    }

    @Test
    void arrival_numbers_are_one_series_by_time_of_receipt() {
        RegisterReport report = incoming(
                WorkingDays.WEEKENDS_OFF,
                came(1, FRIDAY).build(),
                came(3, FRIDAY).build(),
                came(3, FRIDAY).build(),
                came(4, FRIDAY.minusDays(1)).build(),
                came(6, FRIDAY).build(),
                came(5, FRIDAY).build(),
                came(7, FRIDAY.minusYears(1)).build(),
                IncomingEntry.builder()
                        .arrivalNumber(RegisterNumber.parse("8a"))
                        .arrived(FRIDAY)
                        .subject("A")
                        .build());

        assertThat(told(report)).containsExactly("2 gap", "3 repeat", "4 backdate", "6 order", "7 year", "8 suffix");
        assertThat(report.findings()).extracting(f -> f.rule().value()).containsOnly("VT-DEN-08");
        assertThat(report.findings())
                .extracting(f -> f.citations().get(0).provision().vietnamese())
                .containsOnly("Điều 22, khoản 2");
    }

    @Test
    void the_same_document_twice_is_an_alert() {
        IncomingEntry first = came(1, FRIDAY)
                .author("UBND xã A")
                .number("15/QĐ-UBND")
                .date(FRIDAY)
                .build();
        RegisterReport report = incoming(
                WorkingDays.WEEKENDS_OFF,
                first,
                came(2, FRIDAY)
                        .author("ubnd  xã A")
                        .number("15/QĐ - UBND")
                        .date(FRIDAY)
                        .build(),
                came(3, FRIDAY)
                        .author("UBND xã B")
                        .number("15/QĐ-UBND")
                        .date(FRIDAY)
                        .build(),
                came(4, FRIDAY)
                        .author("UBND xã A")
                        .number("16/QĐ-UBND")
                        .date(FRIDAY)
                        .build(),
                came(5, FRIDAY)
                        .author("UBND xã A")
                        .number("15/QĐ-UBND")
                        .date(FRIDAY.minusYears(1))
                        .build(),
                came(6, FRIDAY).author("UBND xã A").build(),
                came(7, FRIDAY).author("UBND xã A").build(),
                came(8, FRIDAY).number("15/QĐ-UBND").build(),
                came(9, FRIDAY).number("15/QĐ-UBND").build());

        assertThat(told(report)).containsExactly("2 duplicate");
        assertThat(report.findings().get(0).rule()).hasToString("VT-PL6-05");
        assertThat(RegisterCheck.message(report.findings().get(0), RegisterCheck.wording(Language.VIETNAMESE)))
                .isEqualTo("Văn bản số 15/QĐ - UBND của ubnd  xã A đã đăng ký ở dòng 1.");
    }

    @Test
    void many_documents_are_told_apart() {
        IncomingCheck check = IncomingCheck.of(RegisterSetting.of(YEAR));
        for (int i = 1; i <= 5_000; i++) {
            check.add(came(i, FRIDAY)
                    .author("A")
                    .number((i == 5_000 ? 1_234 : i) + "/QĐ-B")
                    .build());
        }

        assertThat(told(check.finish())).containsExactly("5000 duplicate");
    }

    @Test
    void what_is_not_filled_in_is_told() {
        assertThat(received(IncomingEntry.builder().build())).containsExactly("1 missing", "1 missing", "1 missing");
        OutgoingCheck check = OutgoingCheck.of(RegisterSetting.of(YEAR));
        check.add(OutgoingEntry.builder().build());
        check.add(OutgoingEntry.builder()
                .number(RegisterNumber.parse("01/QĐ-A"))
                .note("Hủy số")
                .build());
        RegisterReport report = check.finish();
        assertThat(told(report)).containsExactly("1 missing", "1 missing", "1 missing");
        assertThat(report.statuses()).containsExactly(Map.entry(EntryStatus.CANCELLED, 1));
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void a_correction_is_made_by_an_official_letter() {
        assertThat(noted("Đính chính tại Quyết định số 05/QĐ-A")).containsExactly("1 correction");
        assertThat(noted("Được đính chính bằng công văn số 15/A-VP ngày 5/2/2026"))
                .isEmpty();
        assertThat(noted("Đính chính văn bản số 7/TB-A")).containsExactly("1 correction");
        assertThat(noted("Đính chính theo 7")).isEmpty();
        assertThat(noted("Đính chính")).isEmpty();
        assertThat(noted("Gửi qua bưu điện 05/QĐ-A")).isEmpty();
    }

    private static List<String> noted(String note) {
        OutgoingCheck check = OutgoingCheck.of(RegisterSetting.of(YEAR));
        check.add(entry("01/QĐ-A").withNote(note));
        return told(check.finish());
    }

    @Test
    void every_fault_has_words_in_both_languages_with_the_same_values() {
        Wording vietnamese = RegisterCheck.wording(Language.VIETNAMESE);
        Wording english = RegisterCheck.wording(Language.ENGLISH);

        assertThat(vietnamese.keys()).isEqualTo(english.keys());
        int faults = 0;
        for (RegisterFault fault : RegisterFault.values()) {
            for (RegisterFact fact : fault.facts()) {
                String key = "reason." + fact.rule() + "." + fault;
                assertThat(names(vietnamese.text(key))).isEqualTo(names(english.text(key)));
                assertThat(fault.in(fact.register())).isEqualTo(fact);
                faults++;
            }
            if (fault.facts().contains(RegisterFact.OUTGOING_NUMBERS)) {
                for (NumberingPeriod.Kind period : NumberingPeriod.Kind.values()) {
                    String key =
                            "reason." + fault.in(RegisterKind.OUTGOING, period).rule() + "." + fault;
                    assertThat(names(vietnamese.text(key))).isEqualTo(names(english.text(key)));
                }
                faults += 2;
            }
        }
        assertThat(vietnamese.keys()).hasSize(faults);
    }

    @Test
    void a_fault_of_one_register_is_none_of_the_other() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegisterFault.DUPLICATE.in(RegisterKind.OUTGOING))
                .withMessageContaining("duplicate");
    }

    private static Set<String> names(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
