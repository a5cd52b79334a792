package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Undecided.Question;
import vn.records.retention.appraisal.Undecided.Reason;
import vn.records.retention.law.ArchivesFact;

/**
 * When a permanent file is due in the historical archive (<i>nộp lưu vào lưu trữ lịch sử</i>): {@code HIS-}.
 */
final class HistoricalTransfer {

    private static final int LIMIT_2011 = 10;
    private static final int LIMIT_2024 = 5;
    private static final int OWN_LIMIT = 30;

    private static final ImmutableList<ArchivesFact> OLD = ImmutableList.of(ArchivesFact.HIS_01, ArchivesFact.HIS_06);
    private static final ImmutableList<ArchivesFact> OLD_SECTOR =
            ImmutableList.of(ArchivesFact.HIS_02, ArchivesFact.HIS_06);
    private static final ImmutableList<ArchivesFact> NEW = ImmutableList.of(ArchivesFact.HIS_03, ArchivesFact.RET_21);
    private static final ImmutableList<ArchivesFact> NEW_SECTOR =
            ImmutableList.of(ArchivesFact.HIS_04, ArchivesFact.RET_21);

    private HistoricalTransfer() {}

    /** Works the day out for a permanent file whose work has ended. */
    static void reckon(
            RecordsFile file, LocalDate closed, boolean secret, ArchiveSource source, DispositionBuilder result) {
        if (source == ArchiveSource.NONE) {
            return;
        }
        if (source == ArchiveSource.UNKNOWN) {
            result.assume(Assumption.SOURCE_BODY);
        }
        boolean sector = source == ArchiveSource.SECTOR_WITH_OWN_LIMIT;
        LocalDate transferred = file.transferred().orElse(null);
        DueDate first = null;
        DueDate second = null;
        boolean oldLaw = false;
        if (closed.isBefore(AgencyTransfer.LAW_2024)) {
            first = old(closed, sector);
            oldLaw = isOldLawOf(first, result);
            if (!oldLaw) {
                boolean known = transferred != null
                        && !transferred.isBefore(AgencyTransfer.LAW_2024)
                        && !closed.isBefore(AgencyTransfer.LAW_2011);
                second = known ? null : recent(file, sector, result);
                first = known ? recent(file, sector, result) : first;
            }
        } else {
            first = recent(file, sector, result);
        }
        settle(first, second, reason(!oldLaw && isLate(file, result), closed, secret, second, result), result);
    }

    /** What was due before the law of 2024 stays due by that of 2011 ({@code HIS-01}). */
    private static boolean isOldLawOf(DueDate old, DispositionBuilder result) {
        return result.day().isBefore(AgencyTransfer.LAW_2024) || old.day().isBefore(AgencyTransfer.LAW_2024);
    }

    private static @Nullable Reason reason(
            boolean late, LocalDate closed, boolean secret, @Nullable DueDate second, DispositionBuilder result) {
        if (closed.isBefore(AgencyTransfer.LAW_2011)) {
            return Reason.NO_RULE_LOADED;
        } else if (secret && !result.day().isBefore(AgencyTransfer.LAW_2024)) {
            return Reason.SECRET;
        }
        if (late) {
            return Reason.NOT_DELIVERED;
        }
        return second == null ? null : Reason.BETWEEN_TWO_LAWS;
    }

    /** A file that is known to lie where it was although it was due came with no year to count from. */
    private static boolean isLate(RecordsFile file, DispositionBuilder result) {
        return file.isKnownUndelivered()
                && (result.transferDue == null || result.transferDue.isOverdueOn(result.day()));
    }

    private static void settle(
            @Nullable DueDate first, @Nullable DueDate second, @Nullable Reason reason, DispositionBuilder result) {
        if (reason == null) {
            result.historicalTransferDue = first;
            return;
        }
        ImmutableList.Builder<DueDate> candidates = ImmutableList.builder();
        if (first != null) {
            candidates.add(first);
        }
        if (second != null) {
            candidates.add(second);
        }
        result.open(new Undecided(Question.HISTORICAL_TRANSFER, reason, candidates.build()));
    }

    private static DueDate old(LocalDate closed, boolean sector) {
        return endOf(closed.getYear() + (sector ? OWN_LIMIT : LIMIT_2011), sector ? OLD_SECTOR : OLD);
    }

    /** Counted from the year of transfer; where that is not known, from the year it is due. */
    private static @Nullable DueDate recent(RecordsFile file, boolean sector, DispositionBuilder result) {
        LocalDate from = file.transferred().orElse(null);
        if (from == null && result.transferDue != null && !isLate(file, result)) {
            from = result.transferDue.day();
            result.assume(Assumption.TRANSFERRED_WHEN_DUE);
        }
        return from == null
                ? null
                : endOf(from.getYear() + (sector ? OWN_LIMIT : LIMIT_2024), sector ? NEW_SECTOR : NEW);
    }

    private static DueDate endOf(int year, ImmutableList<ArchivesFact> facts) {
        return new DueDate(LocalDate.of(year, 12, 31), facts);
    }
}
