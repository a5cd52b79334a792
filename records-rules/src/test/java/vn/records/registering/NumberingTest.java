package vn.records.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.records.registering.Registers.YEAR;
import static vn.records.registering.Registers.check;
import static vn.records.registering.Registers.entry;
import static vn.records.registering.Registers.told;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.document.Notation;
import vn.records.document.mark.Secrecy;
import vn.records.finding.Severity;
import vn.records.register.OutgoingEntry;
import vn.records.registering.SeriesPolicy.Grouping;
import vn.records.rule.Language;
import vn.records.rule.Wording;

class NumberingTest {
    private static final Wording VIETNAMESE = RegisterCheck.wording(Language.VIETNAMESE);

    @Test
    void a_register_in_order_has_no_finding() {
        assertThat(told(1, 2, 3, 4)).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void a_gap_is_told_at_the_row_after_it() {
        assertThat(told(1, 2, 4)).containsExactly("3 gap");
        assertThat(told(2, 3)).containsExactly("1 gap");
        assertThat(told(1, 5, 6, 9)).containsExactly("2 gap", "4 gap");
    }

    @Test
    void a_repeat_is_told_at_the_later_row() {
        assertThat(told(1, 2, 2, 3)).containsExactly("3 repeat");
        assertThat(told(1, 2, 3, 1, 4)).containsExactly("4 repeat");
        assertThat(told(1, 2, 2, 4)).containsExactly("3 repeat", "4 gap");
    }

    @Test
    void two_rows_that_changed_places_are_told_at_the_second() {
        assertThat(told(1, 3, 2, 4)).containsExactly("3 order");
        assertThat(told(2, 1)).containsExactly("2 order");
        assertThat(told(1, 2, 7, 4, 5, 6, 3, 8)).containsExactly("7 order");
        assertThat(told(4, 2, 3, 1)).containsExactly("4 order");
        assertThat(told(1, 4, 3, 2, 5)).containsExactly("4 order");
    }

    @Test
    void a_row_that_was_moved_is_told_once() {
        assertThat(told(1, 2, 4, 5, 6, 3, 7)).containsExactly("6 order");
        assertThat(told(1, 2, 6, 3, 4, 5, 7)).containsExactly("4 order");
    }

    @Test
    void a_row_too_early_without_its_partner_is_told_and_so_is_the_gap() {
        assertThat(told(1, 2, 7, 4, 5, 6, 8)).containsExactly("4 gap", "4 order");
        assertThat(told(1, 2, 7, 4, 5, 6)).containsExactly("4 gap", "4 order");
        assertThat(told(1, 2, 7, 4, 3, 5, 6, 8)).containsExactly("4 order", "5 order");
        assertThat(told(1, 2, 7, 4, 9, 3)).containsExactly("3 gap", "4 order", "5 gap", "6 order");
    }

    @Test
    void a_gap_behind_a_gap_is_no_disorder() {
        assertThat(told(1, 3, 5, 7)).containsExactly("2 gap", "3 gap", "4 gap");
        assertThat(told(3, 5, 4, 6)).containsExactly("1 gap", "3 order");
    }

    @Test
    void a_later_number_with_an_earlier_date_is_told() {
        LocalDate day = Registers.START;
        RegisterReport report = check(
                ImmutableList.of(
                        entry("01/QĐ-A", day),
                        entry("02/QĐ-A", day.plusDays(2)),
                        entry("03/QĐ-A", day.plusDays(1)),
                        entry("04/QĐ-A", day.plusDays(1))),
                Grouping.SYMBOL);

        assertThat(told(report)).containsExactly("3 backdate");
        assertThat(RegisterCheck.message(report.findings().get(0), VIETNAMESE))
                .startsWith(
                        "Số 03/QĐ-A ghi ngày 06/01/2026, sớm hơn ngày 07/01/2026 của văn bản có số nhỏ hơn (dòng 2)");
    }

    @Test
    void dates_are_compared_over_rows_without_one() {
        LocalDate day = Registers.START;
        OutgoingEntry undated = OutgoingEntry.builder()
                .number(entry("02/QĐ-A").number())
                .note("hủy số")
                .build();

        assertThat(told(check(
                        ImmutableList.of(entry("01/QĐ-A", day), undated, entry("03/QĐ-A", day.minusDays(1))),
                        Grouping.SYMBOL)))
                .containsExactly("3 backdate");
    }

    @Test
    void a_swap_of_numbers_only_is_no_second_fault() {
        LocalDate day = Registers.START;
        assertThat(told(check(
                        ImmutableList.of(
                                entry("01/QĐ-A", day),
                                entry("03/QĐ-A", day.plusDays(1)),
                                entry("02/QĐ-A", day.plusDays(2)),
                                entry("04/QĐ-A", day.plusDays(3))),
                        Grouping.SYMBOL)))
                .containsExactly("3 order");
    }

    @Test
    void a_date_of_another_year_is_told_and_nothing_else() {
        RegisterReport report = check(
                ImmutableList.of(entry("01/QĐ-A"), entry("02/QĐ-A", LocalDate.of(2025, 1, 6)), entry("03/QĐ-A")),
                Grouping.SYMBOL);

        assertThat(told(report)).containsExactly("2 year");
        assertThat(RegisterCheck.message(report.findings().get(0), VIETNAMESE))
                .contains("06/01/2025")
                .contains("2026");
        assertThat(told(check(ImmutableList.of(entry("01/2025/QĐ-A")), Grouping.ONE)))
                .containsExactly("1 year");
        assertThat(told(check(ImmutableList.of(entry("01/2026/QĐ-A")), Grouping.ONE)))
                .isEmpty();
    }

    @Test
    void letters_behind_a_number_are_told_and_take_no_place() {
        assertThat(told(check(
                        ImmutableList.of(entry("01/QĐ-A"), entry("01a/QĐ-A"), entry("02/QĐ-A")), Grouping.SYMBOL)))
                .containsExactly("2 suffix");
    }

    @Test
    void series_follow_the_policy() {
        ImmutableList<OutgoingEntry> perSymbol =
                ImmutableList.of(entry("01/QĐ-A"), entry("01/CV-B"), entry("02/QĐ-A"), entry("01/QĐ-C"));
        ImmutableList<OutgoingEntry> perType =
                ImmutableList.of(entry("01/QĐ-A"), entry("01/VP-TH"), entry("02/QĐ-C"), entry("02/SNV"));
        ImmutableList<OutgoingEntry> common = ImmutableList.of(entry("01/QĐ-A"), entry("02/CV-B"), entry("03/QĐ-C"));

        assertThat(told(check(perSymbol, Grouping.SYMBOL))).isEmpty();
        assertThat(told(check(perSymbol, Grouping.AUTO))).isEmpty();
        assertThat(told(check(perSymbol, Grouping.TYPE))).containsExactly("4 repeat");
        assertThat(told(check(perSymbol, Grouping.ONE))).containsExactly("2 repeat", "4 repeat");
        assertThat(told(check(perType, Grouping.TYPE))).isEmpty();
        assertThat(told(check(common, Grouping.ONE))).isEmpty();
        assertThat(told(check(common, Grouping.AUTO))).isEmpty();
        assertThat(check(common, Grouping.AUTO).grouping()).isEqualTo(Grouping.ONE);
        assertThat(check(perSymbol, Grouping.SYMBOL).series()).isEqualTo(3);
        assertThat(check(perSymbol, Grouping.TYPE).series()).isEqualTo(2);
        assertThat(check(perSymbol, Grouping.AUTO).grouping()).isEqualTo(Grouping.SYMBOL);
    }

    @Test
    void symbols_are_the_same_however_they_are_spaced_or_composed() {
        assertThat(told(check(
                        ImmutableList.of(entry("01/QĐ-HOÀ"), entry("02/ qđ - Hòa"), entry("03/Q\u0110–HOÀ")),
                        Grouping.SYMBOL)))
                .containsExactly("2 written", "3 written");
    }

    @Test
    void a_common_series_is_recognised_where_it_is_plain() {
        List<OutgoingEntry> entries = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            entries.add(entry((i < 10 ? "0" : "") + i + (i % 3 == 0 ? "/QĐ-A" : "/CV-B")));
        }
        assertThat(told(check(entries, Grouping.AUTO))).isEmpty();
        assertThat(check(entries, Grouping.AUTO).grouping()).isEqualTo(Grouping.ONE);

        entries.remove(20);
        assertThat(told(check(entries, Grouping.AUTO))).containsExactly("21 gap");
        assertThat(told(check(entries.subList(0, 9), Grouping.AUTO))).isEmpty();
    }

    @Test
    void a_series_for_each_type_is_recognised_where_it_is_plain() {
        List<OutgoingEntry> entries = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            entries.add(entry((i < 10 ? "0" : "") + i + (i % 2 == 0 ? "/QĐ-A" : "/QĐ-B")));
            entries.add(entry((i < 10 ? "0" : "") + i + "/TB-A"));
        }
        assertThat(check(entries, Grouping.AUTO).grouping()).isEqualTo(Grouping.TYPE);
    }

    @Test
    void legislation_secret_documents_and_organisations_are_numbered_apart() {
        OutgoingEntry secret = entry("01/QĐ-A").withSecrecy(Secrecy.CONFIDENTIAL);
        OutgoingEntry party = entry("01/QĐ-A").withIssuer("Công đoàn");
        ImmutableList<OutgoingEntry> entries = ImmutableList.of(entry("01/QĐ-A"), entry("01/2026/QĐ-A"), secret, party);

        assertThat(told(check(entries, Grouping.ONE))).containsExactly("4 repeat");
        RegisterSetting setting = RegisterSetting.builder()
                .year(YEAR)
                .series(SeriesPolicy.builder()
                        .grouping(Grouping.ONE)
                        .addOrganisations("Công đoàn")
                        .build())
                .build();
        OutgoingCheck check = OutgoingCheck.of(setting);
        entries.forEach(check::add);
        RegisterReport report = check.finish();
        assertThat(report.findings()).isEmpty();
        assertThat(report.series()).isEqualTo(4);
        assertThat(report.rows()).isEqualTo(4);
    }

    @Test
    void a_table_sorted_the_other_way_is_one_warning() {
        int[] numbers = new int[60];
        for (int i = 0; i < 60; i++) {
            numbers[i] = 61 - i - (i > 30 ? 1 : 0);
        }
        RegisterReport report = check(Registers.numbered(numbers), Grouping.SYMBOL);

        assertThat(told(report)).containsExactly("2 shuffled", "31 gap");
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void findings_name_the_rule_the_citation_and_the_missing_numbers() {
        RegisterFinding gap =
                check(Registers.numbered(1, 5), Grouping.SYMBOL).findings().get(0);

        assertThat(gap.rule()).hasToString("VT-DI-01");
        assertThat(gap.severity()).isEqualTo(Severity.ERROR);
        assertThat(gap.citations().get(0).vietnamese()).isEqualTo("Nghị định 30/2020/NĐ-CP, Điều 15, khoản 1");
        assertThat(RegisterCheck.message(gap, VIETNAMESE))
                .startsWith("Thiếu 3 số trước dòng này: 02/QĐ-ABC – 04/QĐ-ABC.");
        assertThat(RegisterCheck.message(
                        check(Registers.numbered(1, 11, 13), Grouping.ONE)
                                .findings()
                                .get(1),
                        VIETNAMESE))
                .startsWith("Thiếu 1 số trước dòng này: 12.");
    }

    @Test
    void the_list_of_findings_is_limited_and_the_rest_counted() {
        RegisterSetting setting =
                RegisterSetting.builder().year(YEAR).mostFindings(3).build();
        OutgoingCheck check = OutgoingCheck.of(setting);
        for (int i = 0; i < 10; i++) {
            check.add(entry("01/QĐ-A").withSubject(""));
        }
        RegisterReport report = check.finish();

        assertThat(report.findings()).hasSize(3);
        assertThat(report.findings().size() + report.further()).isEqualTo(19);
        assertThatThrownBy(() -> RegisterSetting.builder().year(26).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        RegisterSetting.builder().year(2026).mostFindings(0).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_series_than_a_register_can_have_are_not_judged() {
        OutgoingCheck check = OutgoingCheck.of(RegisterSetting.of(YEAR));
        for (int i = 0; i < 20_005; i++) {
            check.add(entry("01/A" + i));
        }

        assertThat(check.finish().unjudged()).isEqualTo(5);
    }

    @Test
    void the_library_gives_no_number_out_of_order() {
        Numbering numbering = Numbering.of(YEAR, Grouping.TYPE);
        Notation symbol = Notation.of("QĐ", "A");
        Numbering.Numbered first = numbering.next(symbol, LocalDate.of(2026, 2, 1), "");

        assertThat(first.number()).hasToString("01/QĐ-A");
        assertThat(first.next()
                        .next(Notation.of("QĐ", "B"), LocalDate.of(2026, 2, 1), "")
                        .number())
                .hasToString("02/QĐ-B");
        assertThat(first.next().next(symbol, LocalDate.of(2026, 1, 1), "mật").number())
                .hasToString("01/QĐ-A");
        assertThat(Numbering.of(YEAR, Grouping.ONE)
                        .next(symbol, LocalDate.of(2026, 2, 1), "")
                        .next()
                        .next(Notation.of("VP"), LocalDate.of(2026, 2, 1), "")
                        .number())
                .hasToString("02/VP");
        assertThatThrownBy(() -> first.next().next(symbol, LocalDate.of(2026, 1, 31), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> numbering.next(symbol, LocalDate.of(2025, 12, 31), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_numbering_goes_on_behind_the_last_numbers() {
        Notation symbol = Notation.of("QĐ", "A");
        LocalDate day = LocalDate.of(YEAR, 3, 1);
        Numbering begun = Numbering.of(YEAR, Grouping.AUTO)
                .next(symbol, day, "")
                .next()
                .next(Notation.of("BC", "A"), day.plusDays(1), "Đảng ủy")
                .next();

        Numbering resumed = Numbering.resume(begun.year(), begun.grouping(), begun.last());

        assertThat(begun.grouping()).isEqualTo(Grouping.SYMBOL);
        assertThat(begun.last())
                .extracting(Numbering.LastNumber::apart, Numbering.LastNumber::ordinal, Numbering.LastNumber::date)
                .containsExactly(tuple("", 1, day), tuple("Đảng ủy", 1, day.plusDays(1)));
        assertThat(resumed).isEqualTo(begun).hasSameHashCodeAs(begun).isNotEqualTo(Numbering.of(YEAR, Grouping.SYMBOL));
        assertThat(resumed.next(symbol, day, "").number()).hasToString("02/QĐ-A");
        assertThatThrownBy(() -> resumed.next(symbol, day.minusDays(1), ""))
                .hasMessageContaining("the last number is later than 2026-02-28");
    }

    @Test
    void last_numbers_that_cannot_be_are_refused() {
        Numbering.LastNumber last = new Numbering.LastNumber("", "QĐ-A", 7, LocalDate.of(YEAR, 3, 1));

        assertThatThrownBy(() -> Numbering.resume(YEAR - 1, Grouping.SYMBOL, List.of(last)))
                .hasMessageContaining("of another year");
        assertThatThrownBy(() -> Numbering.resume(YEAR, Grouping.SYMBOL, List.of(last, last)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Numbering.LastNumber("", "QĐ-A", 0, LocalDate.of(YEAR, 3, 1)))
                .hasMessageContaining("no number from 1");
    }
}
