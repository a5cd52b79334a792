package vn.records.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.law.Citation;
import vn.records.retention.law.ArchivesFact;

class SectorSchedulesTest {

    private static final RetentionSchedule TT10 = PublishedSchedules.TT10_2022;
    private static final RetentionSchedule TT33 = PublishedSchedules.TT33_2025_BYT;
    private static final RetentionSchedule ND174 = PublishedSchedules.ND174_2016;

    @Test
    void the_schedule_of_the_health_sector_is_here_whole() {
        assertThat(TT33.items()).hasSize(246);
        assertThat(TT33.isComplete()).isTrue();
        assertThat(TT33.rank()).isEqualTo(ScheduleRank.SECTOR);
        assertThat(TT33.items().stream().map(ScheduleItem::group).distinct()).hasSize(11);
        assertThat(TT33.items().stream().filter(item -> item.period().isPermanent()))
                .hasSize(36);
        assertThat(TT33.items().stream().filter(item -> item.period().isUntilEvent()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"70,4", "50,16", "30,10", "20,140", "15,3", "10,28", "5,8", "2,1"})
    void its_periods_by_years(int years, int items) {
        assertThat(TT33.items().stream().filter(item -> item.period().years() == years))
                .hasSize(items);
    }

    @Test
    void its_items_have_the_numbers_of_the_annex() {
        Set<String> numbers = new HashSet<>();
        TT33.items().forEach(item -> numbers.add(item.number().replaceAll("[a-z]$", "")));

        assertThat(numbers).hasSize(239);
        for (int i = 1; i <= 239; i++) {
            assertThat(numbers).contains("tt33-" + i);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tt33-1,permanent",
        "tt33-2,P20Y",
        "tt33-4a,permanent",
        "tt33-4c,P5Y",
        "tt33-38,permanent",
        "tt33-39,P30Y",
        "tt33-44,P10Y",
        "tt33-47,P5Y",
        "tt33-48,P2Y",
        "tt33-49,event:person-died+P10Y"
    })
    void cells_of_the_table_of_the_health_sector(String number, String period) {
        assertThat(TT33.item(number).orElseThrow().period()).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({
        "nd174-12.1,P5Y",
        "nd174-12.2,P5Y",
        "nd174-13.1,P10Y",
        "nd174-13.2,P10Y",
        "nd174-13.6,P10Y",
        "nd174-14.1,permanent",
        "nd174-14.2,permanent"
    })
    void the_least_periods_of_accounting_records(String number, String period) {
        assertThat(ND174.item(number).orElseThrow().period()).hasToString(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nd174-12.3", "nd174-13.3", "nd174-13.4", "nd174-13.5", "nd174-14.3"})
    void clauses_without_a_period_of_their_own_are_no_items(String number) {
        assertThat(ND174.items()).hasSize(7);
        assertThat(ND174.isComplete()).isFalse();
        assertThat(ND174.item(number)).isEmpty();
        assertThat(SchedulePrecedence.of(ND174).lookup(number)).isEqualTo(ItemLookup.NotLoaded.NOT_LOADED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tt33-4a|Thông tư 33/2025/TT-BYT, Phụ lục bảng thời hạn bảo quản, số thứ tự 4",
                "tt33-239|Thông tư 33/2025/TT-BYT, Phụ lục bảng thời hạn bảo quản, số thứ tự 239",
                "nd174-13.1|Nghị định 174/2016/NĐ-CP, Điều 13, khoản 1"
            })
    void an_item_cites_its_place(String number, String citation) {
        SchedulePrecedence both = SchedulePrecedence.of(TT33, ND174);

        assertThat(both.items().get(number).item().citation().map(Citation::vietnamese))
                .contains(citation);
    }

    @Test
    void no_number_is_of_two_schedules_of_the_law() {
        Set<String> seen = new HashSet<>();
        for (RetentionSchedule schedule : PublishedSchedules.BY_ID.values()) {
            schedule.items()
                    .forEach(item -> assertThat(seen.add(item.number()))
                            .as(item.number())
                            .isTrue());
        }
    }

    @Test
    void they_are_in_force_from_their_first_day() {
        assertThat(TT33.isInForceOn(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(TT33.isInForceOn(LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(ND174.isInForceOn(LocalDate.of(2016, 12, 31))).isFalse();
        assertThat(ND174.isInForceOn(LocalDate.of(2017, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2025-07-01", "2026-11-22"})
    void the_general_schedule_of_a_day_stays_general(LocalDate day) {
        assertThat(PublishedSchedules.inForceOn(day)).contains(TT10);
    }

    @Test
    void a_sector_stands_between_the_agency_and_the_general_schedule() {
        RetentionSchedule own = own(item("tt33-44", 15));
        SchedulePrecedence all = SchedulePrecedence.of(TT10, ND174, TT33, own);

        assertThat(all).hasToString("[own, nd174-2016, tt33-2025-byt, tt10-2022]");
        assertThat(all.items().get("tt33-44")).hasToString("own tt33-44");
        assertThat(all.items().get("tt33-44").overridden()).containsExactly("tt33-2025-byt");
        assertThat(all.items().get("tt10-01")).hasToString("tt10-2022 tt10-01");
        assertThat(all.items().get("nd174-12.1")).hasToString("nd174-2016 nd174-12.1");
    }

    @Test
    void an_agency_does_not_go_below_its_sector() {
        RetentionSchedule own = own(
                item("tt33-44", 9),
                item("tt33-47", 5),
                ScheduleItem.builder()
                        .number("KT1")
                        .title("Chứng từ")
                        .period(RetentionPeriod.ofYears(4))
                        .generalItem("nd174-12.1")
                        .build());

        var findings = ScheduleAudit.of(SchedulePrecedence.of(own, TT33, ND174, TT10));

        assertThat(findings)
                .extracting(finding -> finding.item().item().number())
                .containsExactly("tt33-44", "KT1");
        assertThat(findings.get(0).citations())
                .containsAll(ArchivesFact.RET_15_HEALTH.citations())
                .containsAll(citation(TT33, "tt33-44"));
        assertThat(findings.get(1).citations()).containsAll(citation(ND174, "nd174-12.1"));
    }

    private static Set<Citation> citation(RetentionSchedule schedule, String number) {
        return Set.of(schedule.item(number).orElseThrow().citation().orElseThrow());
    }

    private static RetentionSchedule own(ScheduleItem... items) {
        return RetentionSchedule.builder()
                .id("own")
                .rank(ScheduleRank.AGENCY)
                .addItems(items)
                .build();
    }

    private static ScheduleItem item(String number, int years) {
        return ScheduleItem.of(number, "", RetentionPeriod.ofYears(years));
    }
}
