package vn.records.statistics;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.DueDate;
import vn.records.retention.appraisal.Quantity;
import vn.records.retention.appraisal.Standing;
import vn.records.retention.law.ArchivesFact;
import vn.records.statistics.BacklogRow.Kind;

/**
 * Counts what has piled up (<i>tổng hợp tài liệu tồn đọng</i>), by kind, unit and year. A file can be of several kinds. For
 * one thread.
 *
 * @since 0.1
 */
public final class BacklogTally {

    /** The day of the change: records made before it are arranged within five years of it ({@code TRN-02}). */
    private static final LocalDate CHANGE = ArchivesFact.TRN_02.inForce().first();

    private static final int YEARS = 5;

    private static final Comparator<BacklogRow> ORDER = Comparator.comparing(BacklogRow::kind)
            .thenComparing(BacklogRow::unit)
            .thenComparing(BacklogRow::year);

    private final TreeMap<BacklogRow, BacklogRow> rows = new TreeMap<>(ORDER);

    private BacklogTally() {}

    /** Returns an empty tally. */
    public static BacklogTally empty() {
        return new BacklogTally();
    }

    /** Adds a file as it is judged on a day. */
    public void add(RecordsFile file, Disposition judged) {
        LocalDate day = judged.asOf();
        boolean delivered =
                file.transferred().filter(then -> !then.isAfter(day)).isPresent();
        Optional<LocalDate> ended = file.closed().filter(then -> !then.isAfter(day));
        if (!delivered) {
            overdue(Kind.TRANSFER_OVERDUE, judged.transferDue(), file, day);
        }
        overdue(Kind.HISTORICAL_TRANSFER_OVERDUE, judged.historicalTransferDue(), file, day);
        if (ended.isPresent() && judged.standing() == Standing.UNAPPRAISED) {
            count(Kind.UNAPPRAISED, file, ended.get());
        }
        if (judged.isDisposable()) {
            judged.ends().ifPresent(end -> count(Kind.EXPIRED, file, end));
        }
    }

    private void overdue(Kind kind, Optional<DueDate> due, RecordsFile file, LocalDate day) {
        if (due.filter(last -> last.isOverdueOn(day)).isPresent()) {
            count(kind, file, due.get().day());
        }
    }

    private void count(Kind kind, RecordsFile file, LocalDate since) {
        add(new BacklogRow(kind, file.unit().orElse(""), since.getYear(), Quantity.of(file), since));
    }

    /** Adds records that lie unarranged. */
    public void add(UnarrangedRecords records) {
        Quantity quantity = new Quantity(0, records.boxes(), 0);
        LocalDate since = LocalDate.of(records.to(), 12, 31);
        add(new BacklogRow(Kind.UNARRANGED, records.unit(), records.to(), quantity, since));
    }

    private void add(BacklogRow row) {
        BacklogRow before = rows.remove(row);
        BacklogRow sum = before == null
                ? row
                : new BacklogRow(
                        row.kind(),
                        row.unit(),
                        row.year(),
                        before.quantity().plus(row.quantity()),
                        before.since().isBefore(row.since()) ? before.since() : row.since());
        rows.put(sum, sum);
    }

    /** Returns what has piled up, by kind, unit and year. */
    public ImmutableList<BacklogRow> rows() {
        return ImmutableList.copyOf(rows.values());
    }

    /**
     * Returns the last year in which records that lie unarranged are arranged by law: those made before 2025-07-01 within five
     * years of that day ({@code TRN-02}, for bodies that are a source of a historical archive). Empty for records of later
     * years, for which no limit is known.
     */
    public static Optional<Integer> lastYear(BacklogRow row) {
        boolean before = row.kind() == Kind.UNARRANGED && row.year() < CHANGE.getYear();
        return before ? Optional.of(CHANGE.getYear() + YEARS) : Optional.empty();
    }
}
