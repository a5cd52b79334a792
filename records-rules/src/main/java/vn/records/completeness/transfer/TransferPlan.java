package vn.records.completeness.transfer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.DueDate;
import vn.records.retention.appraisal.Undecided;

/**
 * What is to be delivered into the agency archive (<i>kế hoạch nộp lưu</i>): each file with where it stands.
 *
 * @param asOf the day judged for
 * @param items the files, those with the earliest last day first, then by their codes
 * @since 0.1
 */
public record TransferPlan(LocalDate asOf, ImmutableList<TransferItem> items) implements Serializable {

    private static final Comparator<TransferItem> ORDER = Comparator.<TransferItem, LocalDate>comparing(
                    item -> item.disposition().transferDue().map(DueDate::day).orElse(LocalDate.MAX))
            .thenComparing(item -> item.file().code());

    /**
     * Returns where files stand on the day of an appraiser.
     *
     * @throws IllegalArgumentException if a file has two consents
     */
    public static TransferPlan of(Iterable<RecordsFile> files, Appraiser appraiser, Iterable<KeepBack> kept) {
        ImmutableMap<FileCode, KeepBack> consents =
                ImmutableList.copyOf(kept).stream().collect(toImmutableMap(KeepBack::file, consent -> consent));
        ImmutableList.Builder<TransferItem> items = ImmutableList.builder();
        for (RecordsFile file : files) {
            items.add(item(file, appraiser.appraise(file), Optional.ofNullable(consents.get(file.code()))));
        }
        return new TransferPlan(appraiser.asOf(), ImmutableList.sortedCopyOf(ORDER, items.build()));
    }

    private static TransferItem item(RecordsFile file, Disposition disposition, Optional<KeepBack> kept) {
        return TransferItem.builder()
                .file(file)
                .standing(standing(file, disposition, kept))
                .disposition(disposition)
                .keepBack(kept)
                .build();
    }

    private static TransferStanding standing(RecordsFile file, Disposition disposition, Optional<KeepBack> kept) {
        LocalDate day = disposition.asOf();
        if (file.transferred().filter(then -> !then.isAfter(day)).isPresent()) {
            return TransferStanding.TRANSFERRED;
        } else if (file.closed().filter(then -> !then.isAfter(day)).isEmpty()) {
            return TransferStanding.OPEN;
        }
        DueDate due = disposition.transferDue().orElse(null);
        if (due == null) {
            return isLateByAll(disposition)
                    ? TransferStanding.OVERDUE
                    : isOpen(disposition) ? TransferStanding.UNDECIDED : TransferStanding.NOT_DELIVERED;
        } else if (!due.isOverdueOn(day)) {
            return TransferStanding.DUE;
        }
        return kept.filter(consent -> consent.allows(due.day(), day)).isPresent()
                ? TransferStanding.KEPT_BACK
                : TransferStanding.OVERDUE;
    }

    /** Whether the day is open, and whichever of the days it may be has passed. */
    private static boolean isLateByAll(Disposition disposition) {
        return disposition.period().isPresent()
                && disposition.undecided().stream()
                        .anyMatch(open -> open.question() == Undecided.Question.TRANSFER
                                && open.reason() == Undecided.Reason.TWO_LIMITS
                                && open.candidates().stream().allMatch(due -> due.isOverdueOn(disposition.asOf())));
    }

    private static boolean isOpen(Disposition disposition) {
        return disposition.period().isEmpty()
                || disposition.undecided().stream()
                        .anyMatch(open -> open.question() != Undecided.Question.HISTORICAL_TRANSFER);
    }

    /** Returns the files that stand somewhere. */
    public ImmutableList<TransferItem> items(TransferStanding standing) {
        return items.stream().filter(item -> item.standing() == standing).collect(toImmutableList());
    }

    /** Returns the files to be delivered now: what is due or overdue. */
    public ImmutableList<TransferItem> toDeliver() {
        return items.stream()
                .filter(item -> item.standing() == TransferStanding.DUE || item.standing() == TransferStanding.OVERDUE)
                .collect(toImmutableList());
    }
}
