package vn.records.retention.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.records.file.FileEntry;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleItem;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.ScheduleRank;

class WeightsTest {

    private static FileEntry entry(String item) {
        return FileEntry.builder().ordinal(1).item(item).build();
    }

    private static ScheduleItem item(String number) {
        return ScheduleItem.builder()
                .number(number)
                .title("Hồ sơ")
                .period(RetentionPeriod.ofYears(5))
                .build();
    }

    @Test
    void every_item_of_a_schedule_is_found_by_its_number() {
        SchedulePrecedence schedules = SchedulePrecedence.of(PublishedSchedules.TT09_2011);
        Weights weights = Weights.of(schedules);

        schedules.items().forEach((number, item) -> {
            assertThat(weights.of(entry(number))).extracting(Weight::item).isSameAs(item);
            assertThat(weights.get(number)).extracting(Weight::item).isSameAs(item);
        });
        assertThat(weights.of(entry("4bb"))).isNull();
        assertThat(weights.of(entry("b4"))).isNull();
    }

    @Test
    void numbers_too_long_for_a_key_are_found_too() {
        RetentionSchedule own = RetentionSchedule.builder()
                .id("own")
                .rank(ScheduleRank.AGENCY)
                .addItems(item("VI.12.a.1"), item("VI.12.a.2"), item("một"), item("1"))
                .build();
        Weights weights = Weights.of(SchedulePrecedence.of(own));

        own.items()
                .forEach(item -> assertThat(
                                weights.of(entry(new String(item.number().toCharArray()))))
                        .extracting(weight -> weight.item().item())
                        .isSameAs(item));
        assertThat(weights.of(entry("VI.12.a.3"))).isNull();
        assertThat(weights.of(entry("hai"))).isNull();
    }
}
