package vn.records.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.row.Column;
import vn.records.row.DelimitedText;
import vn.records.row.HeadedRows;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.Source;

class PublishedSchedulesTest {

    private static final RetentionSchedule TT09 = PublishedSchedules.TT09_2011;
    private static final RetentionSchedule TT10 = PublishedSchedules.TT10_2022;

    @Test
    void the_schedule_of_2011_is_here_whole() {
        assertThat(TT09.items()).hasSize(274);
        assertThat(TT09.isComplete()).isTrue();
        assertThat(TT09.items().stream().filter(item -> item.period().isPermanent()))
                .hasSize(115);
        assertThat(TT09.items().stream().filter(item -> item.period().isUntilEvent()))
                .hasSize(23);
        assertThat(TT09.items().stream().filter(item -> item.period().years() == 70))
                .hasSize(6);
    }

    @Test
    void the_schedule_of_2022_is_here_in_part() {
        assertThat(TT10.items()).hasSize(10);
        assertThat(TT10.isComplete()).isFalse();
        assertThat(TT10.item("tt10-01").orElseThrow().period()).isEqualTo(RetentionPeriod.ofYears(5));
        assertThat(TT10.item("tt10-10").orElseThrow().citation().orElseThrow().vietnamese())
                .isEqualTo("Thông tư 10/2022/TT-BNV, Phụ lục I");
        assertThat(PublishedSchedules.BY_ID).containsOnlyKeys("tt09-2011", "tt10-2022", "tt33-2025-byt", "nd174-2016");
    }

    @Test
    void each_day_has_the_schedule_of_its_time() {
        assertThat(PublishedSchedules.inForceOn(LocalDate.of(2011, 6, 2))).isEmpty();
        assertThat(PublishedSchedules.inForceOn(LocalDate.of(2011, 6, 3))).contains(TT09);
        assertThat(PublishedSchedules.inForceOn(LocalDate.of(2023, 2, 14))).contains(TT09);
        assertThat(PublishedSchedules.inForceOn(LocalDate.of(2023, 2, 15))).contains(TT10);
    }

    @Test
    void every_row_is_reached_by_its_number_and_cites_its_act() {
        for (RetentionSchedule schedule : PublishedSchedules.BY_ID.values()) {
            for (ScheduleItem item : schedule.items()) {
                assertThat(schedule.item(item.number())).contains(item);
                assertThat(item.citation().orElseThrow().act())
                        .isEqualTo(schedule.act().orElseThrow());
                assertThat(item.verified()).isNotEmpty();
                assertThat(item.title()).isNotEmpty();
                assertThat(item.group()).isNotEmpty();
            }
        }
        assertThat(TT09.item("89b").orElseThrow().citation().orElseThrow().vietnamese())
                .isEqualTo("Thông tư 09/2011/TT-BNV, Bảng thời hạn bảo quản, nhóm 6, số thứ tự 89b");
    }

    @ParameterizedTest
    @CsvSource({
        "1a,event:no-longer-in-force",
        "4a,permanent",
        "4b,P5Y",
        "47,P20Y",
        "48,P70Y",
        "65,event:contract-ended+P5Y",
        "89b,event:works-life-ended",
        "90,P15Y",
        "150c,P50Y",
        "160,event:equipment-life-ended",
        "202,P10Y"
    })
    void cells_of_the_table_of_2011(String number, String period) {
        assertThat(TT09.item(number).orElseThrow().period()).hasToString(period);
    }

    @Test
    void each_row_says_its_period_of_force_and_the_words_of_the_table() throws IOException {
        for (RetentionSchedule schedule : PublishedSchedules.BY_ID.values()) {
            List<Row> rows = rows(schedule.id());
            assertThat(rows).hasSameSizeAs(schedule.items());
            for (Row row : rows) {
                assertThat(row.cell(Column.required("in_force_from")))
                        .isEqualTo(schedule.inForce().orElseThrow().first().toString());
                assertThat(row.cell(Column.required("in_force_to")))
                        .isEqualTo(schedule.inForce()
                                .orElseThrow()
                                .last()
                                .map(LocalDate::toString)
                                .orElse(""));
                assertThat(row.cell(Column.required("citation")))
                        .startsWith(schedule.act().orElseThrow().vietnameseName());
                assertThat(wordsOf(row)).isEqualTo(schedule.item(row.cell(0)).map(ScheduleItem::period));
            }
        }
    }

    private static Optional<RetentionPeriod> wordsOf(Row row) {
        String words = row.cell(Column.required("retention"));
        String trigger = row.cell(Column.required("trigger"));
        boolean contract = trigger.equals("sau khi chấm dứt Hợp đồng");
        return RetentionPeriod.read(contract ? words.replace("y", " năm ") + trigger : words.replace(">=", ""));
    }

    private static List<Row> rows(String id) throws IOException {
        List<Column> columns = List.of("in_force_from", "in_force_to", "citation", "retention", "trigger").stream()
                .map(Column::required)
                .toList();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                PublishedSchedules.class.getResourceAsStream(id + ".csv"), StandardCharsets.UTF_8))) {
            return HeadedRows.of(DelimitedText.of(text, Source.of(id), ',', RowLimits.DEFAULT), columns)
                    .readAll((row, problems) -> Optional.of(row), RowLimits.DEFAULT);
        }
    }

    @Test
    void a_schedule_is_in_force_in_the_years_it_touches() {
        assertThat(TT09.isInForceIn(2010)).isFalse();
        assertThat(TT09.isInForceIn(2011)).isTrue();
        assertThat(TT09.isInForceIn(2022)).isTrue();
        assertThat(TT09.isInForceIn(2023)).isTrue();
        assertThat(TT09.isInForceIn(2024)).isFalse();
        assertThat(TT10.isInForceIn(2022)).isFalse();
        assertThat(TT10.isInForceIn(2023)).isTrue();
        assertThat(TT10.isInForceIn(2099)).isTrue();
    }
}
