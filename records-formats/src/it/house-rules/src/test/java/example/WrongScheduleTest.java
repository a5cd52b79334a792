package example;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleItem;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.ScheduleRank;
import vn.records.retention.laws.RetentionLaws;

/** A schedule that keeps a permanent file for five years does not get past the laws; the right one does. */
class WrongScheduleTest {

    private static RetentionLaws laws(RetentionSchedule schedule) {
        return () -> SchedulePrecedence.of(schedule, PublishedSchedules.TT09_2011);
    }

    @Test
    void a_schedule_below_the_general_one_is_caught() {
        RetentionSchedule wrong = RetentionSchedule.builder()
                .id("wrong")
                .rank(ScheduleRank.AGENCY)
                .addItems(ScheduleItem.of("4a", "Tổng kết năm", RetentionPeriod.ofYears(5)))
                .build();

        assertThatThrownBy(() -> laws(wrong).no_item_goes_below_the_least()).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_schedule_of_the_agency_is_not() {
        assertThatCode(() -> laws(House.SCHEDULE).no_item_goes_below_the_least())
                .doesNotThrowAnyException();
    }
}
