package vn.records.retention.appraisal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import vn.records.file.Boxes;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.RetentionSummary.Figure;

/**
 * Counts files and what the law says of them, one after the other (<i>cộng dồn</i>). It grows only with the number of
 * different years. For one thread; two tallies can be put together.
 *
 * @since 0.1
 */
public final class RetentionTally {

    private final EnumMap<Figure, Sum> figures = new EnumMap<>(Figure.class);
    private final TreeMap<Integer, Sum> years = new TreeMap<>();

    private RetentionTally() {
        for (Figure figure : Figure.values()) {
            figures.put(figure, new Sum());
        }
    }

    /** Returns an empty tally. */
    public static RetentionTally empty() {
        return new RetentionTally();
    }

    /** Returns a collector of files, judged by an appraiser. */
    public static Collector<RecordsFile, ?, RetentionSummary> summing(Appraiser appraiser) {
        return Collector.of(
                RetentionTally::empty,
                (tally, file) -> tally.add(file, appraiser.appraise(file)),
                RetentionTally::plus,
                RetentionTally::summary);
    }

    /** Adds a file. */
    public void add(RecordsFile file, Disposition disposition) {
        long hundredths = file.boxes().isPresent() ? file.boxes().get().hundredths() : Sum.UNKNOWN;
        boolean delivered =
                file.transferred().isPresent() && !file.transferred().get().isAfter(disposition.asOf());
        count(Figure.TOTAL, hundredths);
        countStanding(disposition, hundredths);
        LocalDate asOf = disposition.asOf();
        boolean ended = file.closed().isPresent() && !file.closed().get().isAfter(asOf);
        if (!ended && disposition.standing() == Standing.PERMANENT) {
            count(Figure.OPEN, hundredths);
        }
        if (!delivered && isOverdue(disposition.transferDue().orElse(null), asOf)) {
            count(Figure.TRANSFER_OVERDUE, hundredths);
        }
        if (isOverdue(disposition.historicalTransferDue().orElse(null), asOf)) {
            count(Figure.HISTORICAL_TRANSFER_OVERDUE, hundredths);
        }
        if (!disposition.undecided().isEmpty()) {
            count(Figure.UNDECIDED, hundredths);
        }
        if (disposition.ends().isPresent()) {
            int year = disposition.ends().get().getYear();
            years.computeIfAbsent(year, any -> new Sum()).add(hundredths);
        }
    }

    private static boolean isOverdue(@Nullable DueDate due, LocalDate day) {
        return due != null && due.isOverdueOn(day);
    }

    private void countStanding(Disposition disposition, long hundredths) {
        switch (disposition.standing()) {
            case UNAPPRAISED -> count(Figure.UNAPPRAISED, hundredths);
            case UNDECIDED -> count(Figure.ITEM_NOT_FOUND, hundredths);
            case OPEN -> count(Figure.OPEN, hundredths);
            case AWAITING_EVENT -> count(Figure.AWAITING_EVENT, hundredths);
            case PERMANENT -> count(Figure.PERMANENT, hundredths);
            case EXPIRED ->
                count(disposition.isDisposable() ? Figure.DUE_FOR_DISPOSAL : Figure.EXPIRED_BUT_BARRED, hundredths);
            case RUNNING -> {}
        }
    }

    private void count(Figure figure, long hundredths) {
        sum(figure).add(hundredths);
    }

    private Sum sum(Figure figure) {
        return requireNonNull(figures.get(figure));
    }

    private RetentionTally plus(RetentionTally other) {
        for (Figure figure : Figure.values()) {
            sum(figure).add(other.sum(figure));
        }
        other.years.forEach(
                (year, sum) -> years.computeIfAbsent(year, any -> new Sum()).add(sum));
        return this;
    }

    /** Returns the figures so far. */
    public RetentionSummary summary() {
        ImmutableMap.Builder<Figure, Quantity> all = ImmutableMap.builder();
        for (Figure figure : Figure.values()) {
            all.put(figure, sum(figure).quantity());
        }
        ImmutableSortedMap.Builder<Integer, Quantity> byYear = ImmutableSortedMap.naturalOrder();
        years.forEach((year, sum) -> byYear.put(year, sum.quantity()));
        return RetentionSummary.builder()
                .putAllFigures(all.buildOrThrow())
                .byYearOfExpiry(byYear.build())
                .build();
    }

    /** A sum that grows in place. */
    private static final class Sum {
        static final long UNKNOWN = -1;

        private long files;
        private long hundredths;
        private long withoutBoxes;

        void add(long boxes) {
            files++;
            if (boxes == UNKNOWN) {
                withoutBoxes++;
            } else {
                hundredths = Math.addExact(hundredths, boxes);
            }
        }

        void add(Sum other) {
            files += other.files;
            hundredths = Math.addExact(hundredths, other.hundredths);
            withoutBoxes += other.withoutBoxes;
        }

        Quantity quantity() {
            return new Quantity(files, new Boxes(hundredths), withoutBoxes);
        }
    }
}
