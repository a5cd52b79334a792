package vn.records.retention;

import vn.records.retention.laws.RetentionLaws;

/** The general schedule of 2011 keeps the laws; this is all a host writes for its own. */
class GeneralScheduleProperties implements RetentionLaws {
    @Override
    public SchedulePrecedence schedules() {
        return SchedulePrecedence.of(PublishedSchedules.TT09_2011);
    }
}
