package vn.records.retention.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileEntry;
import vn.records.file.FileKind;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.DisposalBar;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.DueDate;
import vn.records.retention.appraisal.Hold;
import vn.records.retention.appraisal.Standing;

/** What schedules and law say of a file on a day, worked out step by step and slowly, by nothing of the library. */
final class RetentionOracle {

    private static final int NEVER = 99_999;

    private final SchedulePrecedence schedules;
    private final RecordsFile file;
    private final LocalDate asOf;
    private final List<Hold> holds;
    private final List<RetentionPeriod> longest = new ArrayList<>();
    private int lastYear = -1;
    private boolean awaiting;
    private boolean permanent;
    private boolean unlisted;
    private boolean unknown;

    RetentionOracle(SchedulePrecedence schedules, RecordsFile file, LocalDate asOf, List<Hold> holds) {
        this.schedules = schedules;
        this.file = file;
        this.asOf = asOf;
        this.holds = holds;
        file.item().ifPresent(item -> weigh(item, file.periodEvent()));
        for (FileEntry entry : file.entries()) {
            entry.item().ifPresent(item -> weigh(item, entry.periodEvent().or(file::periodEvent)));
            unlisted |= file.item().isEmpty() && entry.item().isEmpty();
        }
        unlisted |= file.item().isEmpty() && file.entries().isEmpty();
    }

    /** The first schedule that has the item is asked. */
    private Optional<RetentionPeriod> period(String item) {
        for (RetentionSchedule schedule : schedules.schedules()) {
            for (var row : schedule.items()) {
                if (row.number().equals(item)) {
                    return Optional.of(row.period());
                }
            }
        }
        return Optional.empty();
    }

    private void weigh(String item, Optional<LocalDate> event) {
        Optional<RetentionPeriod> period = period(item);
        if (period.isEmpty()) {
            unknown = true;
            return;
        }
        boolean waits =
                period.get().isUntilEvent() && (event.isEmpty() || file.closed().isEmpty());
        permanent |= period.get().isPermanent();
        awaiting |= waits;
        int year = period.get().isPermanent() ? NEVER : waits ? NEVER - 1 : year(period.get(), event);
        if (year > lastYear) {
            longest.clear();
            lastYear = year;
        }
        if (year == lastYear) {
            longest.add(period.get());
        }
    }

    private int year(RetentionPeriod period, Optional<LocalDate> event) {
        int closed = file.closed().map(LocalDate::getYear).orElse(0);
        return period.isUntilEvent()
                ? Math.max(event.orElseThrow().getYear() + period.years(), closed)
                : closed + period.years();
    }

    private Standing standing() {
        if (permanent) {
            return Standing.PERMANENT;
        } else if (unlisted) {
            return Standing.UNAPPRAISED;
        } else if (unknown) {
            return Standing.UNDECIDED;
        } else if (file.closed().isEmpty()) {
            return Standing.OPEN;
        } else if (awaiting) {
            return Standing.AWAITING_EVENT;
        }
        return asOf.isAfter(LocalDate.of(lastYear, 12, 31)) ? Standing.EXPIRED : Standing.RUNNING;
    }

    private boolean hasSecret() {
        return file.secrecy().isPresent()
                || file.entries().stream().anyMatch(entry -> entry.secrecy().isPresent());
    }

    private boolean isSecretOn(LocalDate day) {
        return hasSecret()
                && !file.declassified().filter(free -> !free.isAfter(day)).isPresent();
    }

    private boolean isHeldOn(LocalDate day) {
        return file.hold().isPresent() || holds.stream().anyMatch(hold -> hold.isActiveOn(day));
    }

    private Set<DisposalBar> bars() {
        Set<DisposalBar> bars = EnumSet.noneOf(DisposalBar.class);
        switch (standing()) {
            case UNAPPRAISED, UNDECIDED -> bars.add(DisposalBar.UNDECIDED);
            case OPEN -> bars.add(DisposalBar.OPEN);
            case AWAITING_EVENT, RUNNING -> bars.add(DisposalBar.NOT_EXPIRED);
            case PERMANENT -> bars.add(DisposalBar.PERMANENT);
            case EXPIRED -> {}
        }
        if (isSecretOn(asOf)) {
            bars.add(DisposalBar.SECRET);
        }
        if (isHeldOn(asOf)) {
            bars.add(DisposalBar.HELD);
        }
        boolean shared =
                file.entries().stream().anyMatch(entry -> !entry.otherFiles().isEmpty());
        if (shared || file.isShared()) {
            bars.add(DisposalBar.SHARED_DOCUMENTS);
        }
        return bars;
    }

    /** Goes from day to day of change: the end of the period, the declassification, the end of each hold. */
    private @Nullable LocalDate disposableFrom() {
        boolean ends = standing() == Standing.RUNNING || standing() == Standing.EXPIRED;
        if (!ends
                || file.hold().isPresent()
                || (hasSecret() && file.declassified().isEmpty())) {
            return null;
        }
        LocalDate first = LocalDate.of(lastYear + 1, 1, 1);
        List<LocalDate> days = new ArrayList<>(List.of(first));
        file.declassified().ifPresent(days::add);
        holds.forEach(hold -> hold.end().ifPresent(end -> days.add(end.plusDays(1))));
        return days.stream()
                .filter(day -> !day.isBefore(first) && !isSecretOn(day) && !isHeldOn(day))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private boolean isDelivered(RetentionPeriod period) {
        return period.isPermanent() || period.isUntilEvent() || period.years() >= 5;
    }

    private @Nullable LocalDate transferDue(RetentionPeriod period) {
        LocalDate closed = file.closed().orElse(null);
        if (closed == null || !isDelivered(period)) {
            return null;
        }
        boolean electronic = file.medium().equals(Optional.of(FileMedium.ELECTRONIC));
        boolean recent = LawDays.isOf2024(closed);
        LocalDate settled = file.settled().orElse(null);
        return switch (file.kind()) {
            case GENERAL, ADMINISTRATIVE_PROCEDURE -> {
                boolean procedure = file.kind() == FileKind.ADMINISTRATIVE_PROCEDURE;
                boolean twoLimits = recent && electronic && procedure;
                if (LawDays.isBefore2012(closed) || (recent && file.medium().isEmpty()) || twoLimits) {
                    yield null;
                }
                yield recent && electronic ? closed.plusDays(60) : closed.plusYears(1);
            }
            case CONSTRUCTION -> {
                LocalDate least =
                        !recent ? null : electronic ? closed.plusDays(60) : LawDays.lastOf(closed.getYear() + 1);
                if (settled == null) {
                    yield recent && electronic ? least : null;
                } else if (LawDays.isBefore2012(settled)) {
                    yield null;
                }
                LocalDate building = settled.plusMonths(3);
                yield least != null && least.isBefore(building) ? least : building;
            }
        };
    }

    private @Nullable LocalDate historicalDue(@Nullable LocalDate transferDue) {
        LocalDate closed = file.closed().orElse(null);
        if (closed == null || LawDays.isBefore2012(closed) || (isSecretOn(asOf) && LawDays.isOf2024(asOf))) {
            return null;
        }
        LocalDate delivered = file.transferred().orElse(null);
        LocalDate start = delivered == null ? transferDue : delivered;
        LocalDate recent = start == null ? null : LawDays.lastOf(start.getYear() + 5);
        if (LawDays.isOf2024(closed)) {
            return recent;
        }
        LocalDate old = LawDays.lastOf(closed.getYear() + 10);
        boolean byOld = !LawDays.isOf2024(asOf) || !LawDays.isOf2024(old);
        if (byOld) {
            return old;
        }
        if (delivered != null) {
            return LawDays.isOf2024(delivered) ? recent : null;
        }
        return recent == null ? old : null;
    }

    /** Compares all of it with what somebody says. */
    void verify(Disposition said) {
        assertThat(said.code()).as("file").isEqualTo(file.code());
        assertThat(said.asOf()).as("day judged for").isEqualTo(asOf);
        assertThat(said.standing()).as("standing").isEqualTo(standing());
        assertThat(said.bars()).as("bars of destruction").isEqualTo(bars());
        assertThat(said.isDisposable()).as("may be destroyed").isEqualTo(bars().isEmpty());
        assertThat(said.disposableFrom().orElse(null))
                .as("first day of destruction")
                .isEqualTo(disposableFrom());
        boolean ends = standing() == Standing.RUNNING || standing() == Standing.EXPIRED;
        assertThat(said.ends().orElse(null)).as("last day").isEqualTo(ends ? LawDays.lastOf(lastYear) : null);
        if (standing() == Standing.UNAPPRAISED || standing() == Standing.UNDECIDED) {
            assertThat(said.period()).as("period").isEmpty();
            return;
        }
        RetentionPeriod period = said.period().orElseThrow(() -> new AssertionError("no period of " + file.code()));
        assertThat(longest).as("longest periods").contains(period);
        LocalDate transfer = transferDue(period);
        assertThat(day(said.transferDue())).as("due in the agency archive").isEqualTo(transfer);
        assertThat(day(said.historicalTransferDue()))
                .as("due in the historical archive")
                .isEqualTo(permanent ? historicalDue(transfer) : null);
    }

    private static @Nullable LocalDate day(Optional<DueDate> due) {
        return due.map(DueDate::day).orElse(null);
    }

    /** The days on which the law changed. */
    private static final class LawDays {
        private static final LocalDate LAW_2011 = LocalDate.of(2012, 7, 1);
        private static final LocalDate LAW_2024 = LocalDate.of(2025, 7, 1);

        static boolean isBefore2012(LocalDate day) {
            return day.isBefore(LAW_2011);
        }

        static boolean isOf2024(LocalDate day) {
            return !day.isBefore(LAW_2024);
        }

        static LocalDate lastOf(int year) {
            return LocalDate.of(year, 12, 31);
        }
    }
}
