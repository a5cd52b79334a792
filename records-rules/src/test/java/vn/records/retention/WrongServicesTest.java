package vn.records.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.Holds;
import vn.records.retention.laws.RetentionLaws;

/** A service that is wrong in one line breaks the laws, and not by an exception of its own; a right one keeps them. */
class WrongServicesTest {
    private static final int FILES = 4_000;
    private static final RetentionSchedule OWN = RetentionSchedule.builder()
            .id("own")
            .rank(ScheduleRank.AGENCY)
            .addItems(
                    ScheduleItem.of("4b", "Sơ kết", RetentionPeriod.ofYears(10)),
                    ScheduleItem.of("R1", "Thẻ", RetentionPeriod.ofYears(2)),
                    ScheduleItem.of("R2", "Hợp đồng", RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED, 20)),
                    ScheduleItem.of("R3", "Hồ sơ gốc", RetentionPeriod.permanent()))
            .build();
    private static final RetentionSchedule GENERAL = RetentionSchedule.builder()
            .id("general")
            .rank(ScheduleRank.GENERAL)
            .addItems(
                    ScheduleItem.of("4a", "Tổng kết", RetentionPeriod.permanent()),
                    ScheduleItem.of("4b", "Sơ kết", RetentionPeriod.ofYears(5)),
                    ScheduleItem.of("5", "Quy hoạch", RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED)))
            .build();

    /** The laws over the schedules with a service. */
    private record Laws(WrongServices.Service service) implements RetentionLaws {
        @Override
        public SchedulePrecedence schedules() {
            return SchedulePrecedence.of(OWN, GENERAL);
        }

        @Override
        public Disposition appraise(RecordsFile file, LocalDate asOf, Holds holds) {
            return service.appraise(schedules(), file, asOf, holds);
        }
    }

    private static void judge(Laws laws) {
        Random random = new Random(20261122);
        var files = laws.markedFiles().generator(1000);
        var days = laws.days().generator(1000);
        for (int i = 0; i < FILES; i++) {
            laws.what_is_said_is_what_the_law_says(
                    files.next(random).value(), new Random(i), days.next(random).value());
        }
    }

    @Example
    void a_right_service_keeps_the_laws() {
        judge(new Laws(WrongServices.RIGHT));
    }

    @Example
    void every_wrong_service_is_caught_by_the_law_that_it_breaks() {
        List<String> passed = new ArrayList<>();
        WrongServices.ALL.forEach((name, service) -> {
            try {
                judge(new Laws(service));
                passed.add(name);
            } catch (AssertionError e) {
                assertThat(e).as(name).hasMessageContaining("[");
            }
        });

        assertThat(WrongServices.ALL).hasSizeGreaterThanOrEqualTo(25);
        assertThat(passed).isEmpty();
    }
}
