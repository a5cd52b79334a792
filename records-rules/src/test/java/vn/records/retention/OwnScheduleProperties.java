package vn.records.retention;

import com.google.common.collect.ImmutableList;
import vn.records.retention.laws.RetentionLaws;

/** An agency's own schedule over two partial and whole ones behind it. */
class OwnScheduleProperties implements RetentionLaws {

    private static final RetentionSchedule OWN = RetentionSchedule.builder()
            .id("own")
            .rank(ScheduleRank.AGENCY)
            .addAllItems(ImmutableList.of(
                    ScheduleItem.of("4b", "Sơ kết", RetentionPeriod.ofYears(10)),
                    ScheduleItem.of("R1", "Thẻ", RetentionPeriod.ofYears(2)),
                    ScheduleItem.of("R2", "Hợp đồng", RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED, 20))))
            .build();

    @Override
    public SchedulePrecedence schedules() {
        return SchedulePrecedence.of(PublishedSchedules.TT10_2022, PublishedSchedules.TT09_2011, OWN);
    }
}
