package vn.records.retention;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.law.Acts;
import vn.records.retention.law.ArchivesFact;

/**
 * What is to be said of schedules by themselves (<i>kiểm tra bảng thời hạn</i>).
 *
 * <p>{@code RET-15}: no item of an agency or a sector goes below that of a schedule behind it, a sector's or the general
 * one, of the same number or of the number it names as its own. Circulars of sectors say so, the general ones do not: a
 * warning. {@code RET-03}: under the law of 2011 a
 * fixed period is under 70 years; the ministry's own schedule has 70, so only what is longer is named.
 *
 * @since 0.1
 */
public final class ScheduleAudit {

    private static final int LONGEST_IN_THE_LAWS_TABLES = 70;

    private ScheduleAudit() {}

    /** Returns what is found, in the order of schedules and items. */
    public static ImmutableList<ScheduleFinding> of(SchedulePrecedence schedules) {
        ImmutableList.Builder<ScheduleFinding> findings = ImmutableList.builder();
        for (RetentionSchedule schedule : schedules.schedules()) {
            for (ScheduleItem item : schedule.items()) {
                GoverningItem governing = new GoverningItem(schedule.id(), item, ImmutableList.of());
                below(schedules, schedule.rank(), governing).ifPresent(findings::add);
                if (item.period().years() > LONGEST_IN_THE_LAWS_TABLES) {
                    findings.add(finding(ArchivesFact.RET_03, governing).build());
                }
            }
        }
        return findings.build();
    }

    private static Optional<ScheduleFinding> below(SchedulePrecedence schedules, ScheduleRank rank, GoverningItem own) {
        String number = own.item().generalItem().orElse(own.item().number());
        for (RetentionSchedule other : schedules.schedules()) {
            if (other.rank().compareTo(rank) > 0) {
                Optional<ScheduleItem> least = other.item(number);
                if (least.isPresent() && isBelow(own.period(), least.get().period())) {
                    ScheduleFinding.Builder finding = finding(leastBy(other), own)
                            .least(new GoverningItem(other.id(), least.get(), ImmutableList.of()));
                    least.get().citation().ifPresent(finding::addCitations);
                    return Optional.of(finding.build());
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the fact that the periods of a schedule are the least. */
    private static ArchivesFact leastBy(RetentionSchedule schedule) {
        return schedule.act().filter(Acts.CIRCULAR_33_2025_HEALTH::equals).isPresent()
                ? ArchivesFact.RET_15_HEALTH
                : ArchivesFact.RET_15;
    }

    /** Whether a period is surely shorter; years and a period that waits for an event cannot be compared. */
    private static boolean isBelow(RetentionPeriod own, RetentionPeriod least) {
        if (least.isPermanent() || own.isPermanent()) {
            return least.isPermanent() && !own.isPermanent();
        }
        return own.years() < least.years() && event(own).equals(event(least));
    }

    private static Optional<RetentionEvent> event(RetentionPeriod period) {
        return period instanceof RetentionPeriod.UntilEvent until ? Optional.of(until.event()) : Optional.empty();
    }

    private static ScheduleFinding.Builder finding(ArchivesFact fact, GoverningItem item) {
        ScheduleFinding.Builder builder = ScheduleFinding.builder();
        builder.rule(new RuleId(fact.id()))
                .severity(Severity.WARNING)
                .item(item)
                .addAllCitations(fact.citations());
        return builder;
    }
}
