package vn.records.registering;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.DocumentNumber;
import vn.records.document.Notation;
import vn.records.register.RegisterNumber;
import vn.records.registering.SeriesPolicy.Grouping;

/**
 * Gives out the numbers of a year (<i>cấp số văn bản</i>), or of a term of the Party: from 01, in the order of dates, each
 * series by itself. Immutable; each number comes with the numbering that goes on behind it.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1; Hướng dẫn 05-HD/VPTW, I.3.1.1. Legislation has a series for each type whatever
 * the grouping.
 *
 * @since 0.1
 */
public final class Numbering implements Serializable {
    private static final long serialVersionUID = 1L;

    private final NumberingPeriod period;
    private final Grouping grouping;
    private final ImmutableMap<SeriesKey, LastNumber> last;

    private Numbering(NumberingPeriod period, Grouping grouping, ImmutableMap<SeriesKey, LastNumber> last) {
        this.period = period;
        this.grouping = grouping;
        this.last = last;
    }

    /** A series: what has it apart, and the symbol or type it is for; both may be empty. */
    private record SeriesKey(String apart, String symbol) implements Serializable {}

    /**
     * The last number of a series, as a host keeps it from one document to the next.
     *
     * @param apart the organisation, or the secrecy, that has the series to itself; empty for none
     * @param symbol the symbol, or the type, that the series is for, as {@link #last()} gives it; empty for all
     * @param ordinal the last number, from 1
     * @param date its date
     */
    public record LastNumber(String apart, String symbol, int ordinal, LocalDate date) implements Serializable {

        /** Checks the number. */
        public LastNumber {
            checkArgument(ordinal > 0, "no number from 1: %s", ordinal);
        }
    }

    /**
     * A number and what goes on behind it.
     *
     * @param number the number
     * @param next the numbering for the next document
     */
    public record Numbered(RegisterNumber number, Numbering next) implements Serializable {}

    /**
     * Returns the numbering of a year of which no number was given yet.
     *
     * @param grouping what has a series of its own; {@link Grouping#AUTO} means each symbol
     */
    public static Numbering of(int year, Grouping grouping) {
        return of(NumberingPeriod.ofYear(year), grouping);
    }

    /**
     * Returns the numbering of a year, a term or a congress of which no number was given yet.
     *
     * @param grouping what has a series of its own; {@link Grouping#AUTO} means each symbol
     */
    public static Numbering of(NumberingPeriod period, Grouping grouping) {
        return resume(period, grouping, ImmutableList.of());
    }

    /**
     * Returns the numbering of a year that goes on behind the last numbers given.
     *
     * @throws IllegalArgumentException as {@link #resume(NumberingPeriod, Grouping, Iterable)}
     */
    public static Numbering resume(int year, Grouping grouping, Iterable<LastNumber> last) {
        return resume(NumberingPeriod.ofYear(year), grouping, last);
    }

    /**
     * Returns the numbering that goes on behind the last numbers given.
     *
     * @param grouping what has a series of its own; {@link Grouping#AUTO} means each symbol
     * @throws IllegalArgumentException if a date is not of the period, a series is there twice, however it is typed, or what a
     *     series is for is no symbol, no code of a type, or not empty where all documents have one
     */
    public static Numbering resume(NumberingPeriod period, Grouping grouping, Iterable<LastNumber> last) {
        for (LastNumber each : last) {
            checkArgument(period.contains(each.date()), "a number of %s of another year or term: %s", period, each);
        }
        Grouping stated = grouping == Grouping.AUTO ? Grouping.SYMBOL : grouping;
        return new Numbering(period, stated, byKey(last, stated));
    }

    /** Keys are folded as symbols of documents are, and one that is none of this grouping is refused. */
    private static ImmutableMap<SeriesKey, LastNumber> byKey(Iterable<LastNumber> last, Grouping grouping) {
        ImmutableMap.Builder<SeriesKey, LastNumber> keyed = ImmutableMap.builder();
        for (LastNumber each : last) {
            String key = SeriesNames.parse(each.symbol(), grouping);
            keyed.put(new SeriesKey(each.apart(), key), new LastNumber(each.apart(), key, each.ordinal(), each.date()));
        }
        return keyed.buildOrThrow();
    }

    /** Returns the year; of a term that in which it begins. */
    public int year() {
        return period.first().getYear();
    }

    /** Returns the days over which numbers run. */
    public NumberingPeriod period() {
        return period;
    }

    /** Returns what has a series of its own. */
    public Grouping grouping() {
        return grouping;
    }

    /** Returns the last number of each series, in the order in which the series began. */
    public ImmutableList<LastNumber> last() {
        return last.values().asList();
    }

    /**
     * Returns the next number for an administrative document of this symbol and date.
     *
     * @param apart the organisation, or the secrecy, that has a series of its own; empty for none
     * @throws IllegalArgumentException as {@link #next(DocumentNumber, LocalDate, String)}
     */
    public Numbered next(Notation notation, LocalDate date, String apart) {
        return next(DocumentNumber.blank(notation), date, apart);
    }

    /**
     * Returns the next number for a document of any kind.
     *
     * @param blank the number as it stands in the draft, with a symbol; its ordinal does not matter
     * @param apart the organisation, or the secrecy, that has a series of its own; empty for none
     * @throws IllegalArgumentException if the number has no symbol, or the date is not of the period, or before that of the
     *     last number of the series
     */
    public Numbered next(DocumentNumber blank, LocalDate date, String apart) {
        checkArgument(period.contains(date), "a number of %s for a date of another year or term: %s", period, date);
        SeriesKey series = series(blank, apart);
        @Nullable LastNumber before = last.get(series);
        checkArgument(
                before == null || !date.isBefore(before.date()), "the last number is later than %s: %s", date, before);
        LastNumber now = new LastNumber(apart, series.symbol(), before == null ? 1 : before.ordinal() + 1, date);
        ImmutableMap<SeriesKey, LastNumber> all = ImmutableMap.<SeriesKey, LastNumber>builder()
                .putAll(last)
                .put(series, now)
                .buildKeepingLast();
        return new Numbered(RegisterNumber.of(blank.withOrdinal(now.ordinal())), new Numbering(period, grouping, all));
    }

    /** Returns the last number of the series that a document belongs to; empty if it has none yet. */
    public Optional<LastNumber> last(DocumentNumber number, String apart) {
        return Optional.ofNullable(last.get(series(number, apart)));
    }

    private SeriesKey series(DocumentNumber number, String apart) {
        return new SeriesKey(apart, SeriesNames.of(RegisterNumber.of(number.withOrdinal(1)), grouping));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbering that
                && period.equals(that.period)
                && grouping == that.grouping
                && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, grouping, last);
    }
}
