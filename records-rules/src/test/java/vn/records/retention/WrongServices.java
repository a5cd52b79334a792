package vn.records.retention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.records.file.FileEntry;
import vn.records.file.FileKind;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.ArchiveSource;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.Hold;
import vn.records.retention.appraisal.Holds;

/** Ways of appraising that are wrong in one line each. */
final class WrongServices {

    /** A way of appraising. */
    interface Service {
        Disposition appraise(SchedulePrecedence schedules, RecordsFile file, LocalDate asOf, Holds holds);
    }

    static final Service RIGHT =
            (schedules, file, asOf, holds) -> Appraiser.of(schedules, asOf).with(holds).appraise(file);

    static final ImmutableMap<String, Service> ALL = ImmutableMap.<String, Service>builder()
            .put("ignores the agency's schedule", schedules(WrongServices::withoutFirst))
            .put("lets the last schedule go first", schedules(WrongServices::reversed))
            .put("reads every period as a year", schedules(periods(p -> RetentionPeriod.ofYears(1))))
            .put("takes a year off", schedules(periods(p -> years(p, Math.max(1, p.years() - 1)))))
            .put("adds a year", schedules(periods(p -> years(p, Math.min(100, p.years() + 1)))))
            .put("keeps what is permanent for 70 years", schedules(periods(WrongServices::seventy)))
            .put("keeps everything for ever", schedules(periods(p -> RetentionPeriod.permanent())))
            .put("counts years of an event from the work", schedules(periods(WrongServices::withoutEvent)))
            .put("ends a period with its event", schedules(periods(WrongServices::withoutYears)))
            .put("ignores the medium", file(f -> f.withMedium(FileMedium.PAPER)))
            .put("takes all for electronic", file(f -> f.withMedium(FileMedium.ELECTRONIC)))
            .put("ignores secrecy", file(f -> copy(f, "secrecy")))
            .put("ignores declassification", file(f -> copy(f, "declassified")))
            .put("takes what is to be declassified for free", file(WrongServices::freed))
            .put("ignores the hold noted for the file", file(f -> copy(f, "hold")))
            .put("ignores the documents", file(f -> f.withEntries(ImmutableList.of())))
            .put("ignores the first document", file(f -> f.withEntries(
                    f.entries().stream().skip(1).toList())))
            .put("ignores the item of the file", file(f -> copy(f, "item")))
            .put("ignores documents of other files", file(WrongServices::unshared))
            .put("ignores events", file(f -> copy(f, "periodEvent")))
            .put("ignores the settlement", file(f -> copy(f, "settled")))
            .put("ignores delivery", file(f -> copy(f, "transferred")))
            .put("takes construction for general", file(f -> copy(f, "kind")))
            .put("counts from the opening", file(f -> f.opened().map(f::withClosed).orElse(f)))
            .put("ends the work a year later", file(f -> f.closed().map(day -> f.withClosed(day.plusYears(1))).orElse(f)))
            .put("judges for the next day", (s, f, day, h) -> RIGHT.appraise(s, f, day.plusDays(1), h))
            .put("judges for the year before", (s, f, day, h) -> RIGHT.appraise(s, f, day.minusYears(1), h))
            .put("ignores holds", (s, f, day, h) -> RIGHT.appraise(s, f, day, Holds.NONE))
            .put("ignores all holds but one", (s, f, day, h) -> RIGHT.appraise(s, f, day, oneOf(h)))
            .put("lifts no hold", (s, f, day, h) -> RIGHT.appraise(s, f, day, endless(h)))
            .put("takes no body for a source", (s, f, day, h) -> Appraiser.of(s, day)
                    .with(h)
                    .of(ArchiveSource.NONE)
                    .appraise(f))
            .put("gives thirty years to all", (s, f, day, h) -> Appraiser.of(s, day)
                    .with(h)
                    .of(ArchiveSource.SECTOR_WITH_OWN_LIMIT)
                    .appraise(f))
            .buildOrThrow();

    private WrongServices() {}

    private static Service schedules(UnaryOperator<SchedulePrecedence> change) {
        return (schedules, file, asOf, holds) -> RIGHT.appraise(change.apply(schedules), file, asOf, holds);
    }

    private static Service file(UnaryOperator<RecordsFile> change) {
        return (schedules, file, asOf, holds) -> RIGHT.appraise(schedules, change.apply(file), asOf, holds);
    }

    private static SchedulePrecedence withoutFirst(SchedulePrecedence schedules) {
        List<RetentionSchedule> all = schedules.schedules();
        return SchedulePrecedence.of(all.subList(1, all.size()).toArray(RetentionSchedule[]::new));
    }

    private static SchedulePrecedence reversed(SchedulePrecedence schedules) {
        return SchedulePrecedence.of(schedules.schedules().reverse().stream()
                .map(schedule -> ranked(schedule, ScheduleRank.GENERAL))
                .toArray(RetentionSchedule[]::new));
    }

    private static RetentionSchedule ranked(RetentionSchedule schedule, ScheduleRank rank) {
        return RetentionSchedule.builder()
                .id(schedule.id())
                .rank(rank)
                .isComplete(schedule.isComplete())
                .addAllItems(schedule.items())
                .build();
    }

    private static UnaryOperator<SchedulePrecedence> periods(UnaryOperator<RetentionPeriod> change) {
        return schedules -> SchedulePrecedence.of(schedules.schedules().stream()
                .map(schedule -> schedule.withItems(schedule.items().stream()
                        .map(item -> ScheduleItem.of(item.number(), item.title(), change.apply(item.period())))
                        .toList()))
                .toArray(RetentionSchedule[]::new));
    }

    private static RetentionPeriod years(RetentionPeriod period, int years) {
        return period.isPermanent() || period.isUntilEvent() ? period : RetentionPeriod.ofYears(years);
    }

    private static RetentionPeriod seventy(RetentionPeriod period) {
        return period.isPermanent() ? RetentionPeriod.ofYears(70) : period;
    }

    private static RetentionPeriod withoutEvent(RetentionPeriod period) {
        return period.isUntilEvent() ? RetentionPeriod.ofYears(Math.max(1, period.years())) : period;
    }

    private static RetentionPeriod withoutYears(RetentionPeriod period) {
        return period instanceof RetentionPeriod.UntilEvent until ? RetentionPeriod.until(until.event()) : period;
    }

    private static RecordsFile freed(RecordsFile file) {
        return file.declassified().isPresent() ? file.withDeclassified(LocalDate.of(2000, 1, 1)) : file;
    }

    private static RecordsFile unshared(RecordsFile file) {
        return file.withEntries(
                file.entries().stream().map(FileEntry::withOtherFiles).toList());
    }

    private static Holds oneOf(Holds holds) {
        return Holds.of(holds.byFile().values().stream().limit(1).toList());
    }

    private static Holds endless(Holds holds) {
        return Holds.of(holds.byFile().values().stream()
                .map(hold -> Hold.builder()
                        .addAllFiles(hold.files())
                        .reason(hold.reason())
                        .mandate(hold.mandate())
                        .start(hold.start())
                        .build())
                .toList());
    }

    /** Returns a copy without a field. */
    private static RecordsFile copy(RecordsFile file, String without) {
        return RecordsFile.builder()
                .code(file.code())
                .title(file.title())
                .medium(file.medium())
                .kind(without.equals("kind") ? FileKind.GENERAL : file.kind())
                .opened(file.opened())
                .closed(file.closed())
                .settled(unless("settled", without, file.settled()))
                .periodEvent(unless("periodEvent", without, file.periodEvent()))
                .transferred(unless("transferred", without, file.transferred()))
                .secrecy(unless("secrecy", without, file.secrecy()))
                .declassified(unless("declassified", without, file.declassified()))
                .hold(unless("hold", without, file.hold()))
                .item(unless("item", without, file.item()))
                .boxes(file.boxes())
                .addAllEntries(file.entries())
                .build();
    }

    private static <T> Optional<T> unless(String field, String without, Optional<T> value) {
        return field.equals(without) ? Optional.empty() : value;
    }
}
