package vn.records.registering;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.records.document.Notation;
import vn.records.register.RegisterNumber;
import vn.records.registering.SeriesPolicy.Grouping;

/**
 * Gives out the numbers of a year (<i>cấp số văn bản</i>): from 01, in the order of dates, each series by itself.
 * Immutable; each number comes with the numbering that goes on behind it.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1.
 *
 * @since 0.1
 */
public final class Numbering implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int year;
    private final Grouping grouping;
    private final ImmutableMap<SeriesKey, LastNumber> last;

    private Numbering(int year, Grouping grouping, ImmutableMap<SeriesKey, LastNumber> last) {
        this.year = year;
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
        return resume(year, grouping, ImmutableList.of());
    }

    /**
     * Returns the numbering that goes on behind the last numbers given.
     *
     * @param grouping what has a series of its own; {@link Grouping#AUTO} means each symbol
     * @throws IllegalArgumentException if a date is not of the year, a series is there twice, however it is typed, or what a
     *     series is for is no symbol, no code of a type, or not empty where all documents have one
     */
    public static Numbering resume(int year, Grouping grouping, Iterable<LastNumber> last) {
        for (LastNumber each : last) {
            checkArgument(each.date().getYear() == year, "a number of %s of another year: %s", year, each);
        }
        return new Numbering(
                year,
                grouping == Grouping.AUTO ? Grouping.SYMBOL : grouping,
                byKey(last, grouping == Grouping.AUTO ? Grouping.SYMBOL : grouping));
    }

    /** Keys are folded as symbols of documents are, and one that is none of this grouping is refused. */
    private static ImmutableMap<SeriesKey, LastNumber> byKey(Iterable<LastNumber> last, Grouping grouping) {
        ImmutableMap.Builder<SeriesKey, LastNumber> keyed = ImmutableMap.builder();
        for (LastNumber each : last) {
            String key = folded(each.symbol(), grouping);
            keyed.put(new SeriesKey(each.apart(), key), new LastNumber(each.apart(), key, each.ordinal(), each.date()));
        }
        return keyed.buildOrThrow();
    }

    private static String folded(String symbol, Grouping grouping) {
        if (grouping == Grouping.ONE) {
            checkArgument(symbol.isEmpty(), "all documents have one series, and none for a symbol: '%s'", symbol);
            return symbol;
        } else if (grouping == Grouping.TYPE) {
            return RegisterType.ofState(symbol)
                    .orElseThrow(() -> new IllegalArgumentException("no code of a type: '" + symbol + "'"));
        }
        return RegisterNumber.of(1, Notation.parse(symbol.strip().replace(" ", "")))
                .foldedSymbol();
    }

    /** Returns the year. */
    public int year() {
        return year;
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
     * Returns the next number for a document of this symbol and date.
     *
     * @param apart the organisation, or the secrecy, that has a series of its own; empty for none
     * @throws IllegalArgumentException if the date is not of the year, or before that of the last number of the series
     */
    public Numbered next(Notation notation, LocalDate date, String apart) {
        checkArgument(date.getYear() == year, "a number of %s for a date of another year: %s", year, date);
        String symbol = RegisterNumber.of(1, notation).foldedSymbol();
        SeriesKey series = new SeriesKey(
                apart,
                switch (grouping) {
                    case ONE -> "";
                    case TYPE -> RegisterType.of(RegisterNumber.of(1, notation));
                    default -> symbol;
                });
        @Nullable LastNumber before = last.get(series);
        checkArgument(
                before == null || !date.isBefore(before.date()), "the last number is later than %s: %s", date, before);
        LastNumber now = new LastNumber(apart, series.symbol(), before == null ? 1 : before.ordinal() + 1, date);
        ImmutableMap<SeriesKey, LastNumber> all = ImmutableMap.<SeriesKey, LastNumber>builder()
                .putAll(last)
                .put(series, now)
                .buildKeepingLast();
        return new Numbered(RegisterNumber.of(now.ordinal(), notation), new Numbering(year, grouping, all));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbering that
                && year == that.year
                && grouping == that.grouping
                && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, grouping, last);
    }
}
