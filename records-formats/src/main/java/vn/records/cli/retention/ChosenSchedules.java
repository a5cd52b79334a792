package vn.records.cli.retention;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.UsageException;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.ScheduleRank;

/**
 * The schedules that a command line names.
 *
 * @param first the one that is asked for
 * @param all it and those beside it and behind it
 */
record ChosenSchedules(RetentionSchedule first, SchedulePrecedence all) {

    /** Reads the schedule of this name, and those that the options put beside it. */
    static ChosenSchedules of(String name, RetentionOptions options) throws IOException, UsageException {
        RetentionSchedule first = ScheduleChoice.named(OptionNames.SCHEDULE_OPTION, name, ScheduleRank.AGENCY);
        ImmutableList.Builder<RetentionSchedule> all = ImmutableList.builder();
        all.add(first);
        for (String sector : options.sectors()) {
            all.add(ScheduleChoice.sector(sector));
        }
        if (options.base().isPresent()) {
            all.add(behind(first, options.base().get()));
        }
        ImmutableList<RetentionSchedule> schedules = all.build();
        refuseTwins(schedules);
        return new ChosenSchedules(first, SchedulePrecedence.of(schedules.toArray(new RetentionSchedule[0])));
    }

    private static RetentionSchedule behind(RetentionSchedule first, String name) throws IOException, UsageException {
        RetentionSchedule base = ScheduleChoice.named(OptionNames.BASE, name, ScheduleRank.SECTOR);
        if (first.rank().compareTo(base.rank()) >= 0) {
            throw new UsageException(
                    OptionNames.BASE + ": chỉ dùng khi " + OptionNames.SCHEDULE_OPTION
                            + " là bảng của cơ quan, hoặc là bảng của ngành và đây là bảng chung",
                    OptionNames.BASE + ": only where " + OptionNames.SCHEDULE_OPTION
                            + " is an agency's own, or a sector's and this is a general one");
        }
        return base;
    }

    /** Refuses schedules of which two have one name. */
    private static void refuseTwins(ImmutableList<RetentionSchedule> schedules) throws UsageException {
        Set<String> seen = new LinkedHashSet<>();
        for (RetentionSchedule schedule : schedules) {
            if (!seen.add(schedule.id())) {
                throw new UsageException(
                        "bảng thời hạn “" + schedule.id() + "” nêu hai lần",
                        "the schedule “" + schedule.id() + "” is named twice");
            }
        }
    }
}
