package vn.records.cli.file;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.records.cli.retention.ScheduleChoice;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.UsageException;
import vn.records.file.RecordsFile;
import vn.records.matter.FileDossier;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleItem;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.ScheduleRank;

/**
 * The schedules of a run. A period that is stated for a file stands as an item of its own, so that its time can be worked
 * out without an item of a schedule.
 */
final class StatedPeriods {
    private static final String PREFIX = "=";

    private StatedPeriods() {}

    static Optional<RetentionSchedule> chosen(Optional<String> option) throws IOException, UsageException {
        return option.isEmpty()
                ? Optional.empty()
                : Optional.of(ScheduleChoice.named(OptionNames.SCHEDULE_OPTION, option.get(), ScheduleRank.AGENCY));
    }

    /**
     * Returns the schedules of sectors.
     *
     * @throws UsageException if one is none, or is named twice
     */
    static ImmutableList<RetentionSchedule> sectors(Iterable<String> names) throws IOException, UsageException {
        Map<String, RetentionSchedule> sectors = new LinkedHashMap<>();
        for (String name : names) {
            RetentionSchedule sector = ScheduleChoice.sector(name);
            if (sectors.put(sector.id(), sector) != null) {
                throw new UsageException(
                        "bảng thời hạn “" + sector.id() + "” nêu hai lần",
                        "the schedule “" + sector.id() + "” is named twice");
            }
        }
        return ImmutableList.copyOf(sectors.values());
    }

    /** Returns a file under the item that its stated period makes. */
    static RecordsFile file(FileDossier dossier) {
        return dossier.period().isPresent()
                ? dossier.file().withItem(PREFIX + dossier.period().get())
                : dossier.file();
    }

    /**
     * Returns the periods stated for files, with the chosen schedule behind them, or that of the law in force on the day
     * judged for where none was chosen.
     */
    static SchedulePrecedence schedules(
            Iterable<FileDossier> dossiers, Optional<RetentionSchedule> chosen, LocalDate day) {
        return schedules(dossiers, chosen, ImmutableList.of(), day);
    }

    /** Returns the same with schedules of sectors beside the chosen one. */
    static SchedulePrecedence schedules(
            Iterable<FileDossier> dossiers,
            Optional<RetentionSchedule> chosen,
            ImmutableList<RetentionSchedule> sectors,
            LocalDate day) {
        Map<String, ScheduleItem> stated = new LinkedHashMap<>();
        for (FileDossier dossier : dossiers) {
            dossier.period()
                    .ifPresent(period ->
                            stated.putIfAbsent(PREFIX + period, ScheduleItem.of(PREFIX + period, "", period)));
        }
        ImmutableList.Builder<RetentionSchedule> all = ImmutableList.builder();
        all.add(RetentionSchedule.builder()
                .id("stated")
                .rank(ScheduleRank.AGENCY)
                .addAllItems(stated.values())
                .build());
        all.addAll(sectors);
        chosen.or(() -> PublishedSchedules.inForceOn(day)).ifPresent(all::add);
        return SchedulePrecedence.of(all.build().toArray(new RetentionSchedule[0]));
    }
}
