package example;

import vn.records.retention.PublishedSchedules;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.laws.RetentionLaws;

/** The schedule of the agency keeps all laws of retention. */
class OwnScheduleProperties implements RetentionLaws {

    @Override
    public SchedulePrecedence schedules() {
        return SchedulePrecedence.of(House.SCHEDULE, PublishedSchedules.TT09_2011);
    }
}
