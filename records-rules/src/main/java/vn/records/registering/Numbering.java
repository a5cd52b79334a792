package vn.records.registering;

import static com.google.common.base.Preconditions.checkArgument;

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
    private final ImmutableMap<String, Last> last;

    private Numbering(int year, Grouping grouping, ImmutableMap<String, Last> last) {
        this.year = year;
        this.grouping = grouping;
        this.last = last;
    }

    /** The last number of a series and its date. */
    private record Last(int ordinal, LocalDate date) implements Serializable {}

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
        return new Numbering(year, grouping == Grouping.AUTO ? Grouping.SYMBOL : grouping, ImmutableMap.of());
    }

    /**
     * Returns the next number for a document of this symbol and date.
     *
     * @param apart the organisation, or the secrecy, that has a series of its own; empty for none
     * @throws IllegalArgumentException if the date is not of the year, or before that of the last number of the series
     */
    public Numbered next(Notation notation, LocalDate date, String apart) {
        checkArgument(date.getYear() == year, "a number of %s for a date of another year: %s", year, date);
        RegisterNumber any = RegisterNumber.of(1, notation);
        String symbol = any.foldedSymbol();
        String series = apart
                + '\n'
                + switch (grouping) {
                    case ONE -> "";
                    case TYPE -> SeriesTracks.type(symbol);
                    default -> symbol;
                };
        Last before = last.getOrDefault(series, new Last(0, date));
        checkArgument(!date.isBefore(before.date()), "the last number is of %s, later than %s", before.date(), date);
        Last now = new Last(before.ordinal() + 1, date);
        ImmutableMap<String, Last> all = ImmutableMap.<String, Last>builder()
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
