package vn.records.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionSchedule;

final class StatedPeriodsTest {

    private static List<String> schedules(Optional<RetentionSchedule> chosen, String day) {
        return StatedPeriods.schedules(ImmutableList.of(), chosen, LocalDate.parse(day)).schedules().stream()
                .map(RetentionSchedule::id)
                .toList();
    }

    @Test
    void behind_stated_periods_stands_the_schedule_of_the_day_judged_for() {
        assertThat(schedules(Optional.empty(), "2026-11-22")).containsExactly("stated", "tt10-2022");
        assertThat(schedules(Optional.empty(), "2020-01-01")).containsExactly("stated", "tt09-2011");
        assertThat(schedules(Optional.empty(), "1999-01-01")).containsExactly("stated");
    }

    @Test
    void a_schedule_that_was_chosen_is_taken_whatever_the_day() {
        assertThat(schedules(Optional.of(PublishedSchedules.TT09_2011), "2026-11-22"))
                .containsExactly("stated", "tt09-2011");
    }
}
