package vn.records.registering;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days over which numbers run from 01 on (<i>thời gian của dãy số</i>): a year, or a term of a committee of the Party or a
 * congress, which need not begin with a year.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1: from 01/01 to 31/12. Hướng dẫn 05-HD/VPTW, I.3.1.1: of a congress from its
 * opening to its closing, of everybody else over the term of the committee.
 *
 * @param kind what it is
 * @param first its first day
 * @param last its last day; of a term that still runs, the last it can have
 * @since 0.1
 */
public record NumberingPeriod(Kind kind, LocalDate first, LocalDate last) implements Serializable {

    /** What the days are. */
    public enum Kind {
        /** A year (<i>năm</i>). */
        YEAR,
        /** The term of a committee of the Party (<i>nhiệm kỳ cấp ủy</i>). */
        TERM,
        /** A congress of the Party (<i>đại hội</i>). */
        CONGRESS
    }

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the last is before the first, or a year has not four digits
     */
    public NumberingPeriod {
        checkArgument(!last.isBefore(first), "last day before the first: %s, %s", first, last);
        checkArgument(first.getYear() >= 1000 && last.getYear() <= 9999, "no year of four digits: %s, %s", first, last);
    }

    /**
     * Returns a year.
     *
     * @throws IllegalArgumentException if it has not four digits
     */
    public static NumberingPeriod ofYear(int year) {
        checkArgument(year >= 1000 && year <= 9999, "no year of four digits: %s", year);
        return new NumberingPeriod(Kind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Returns the term of a committee of the Party. */
    public static NumberingPeriod term(LocalDate first, LocalDate last) {
        return new NumberingPeriod(Kind.TERM, first, last);
    }

    /** Returns the days of a congress of the Party, with its preparatory session. */
    public static NumberingPeriod congress(LocalDate first, LocalDate last) {
        return new NumberingPeriod(Kind.CONGRESS, first, last);
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether a year has days in it. */
    public boolean containsYear(int year) {
        return year >= first.getYear() && year <= last.getYear();
    }

    /** Whether it is one of the Party, whose secret documents are numbered with the others. */
    public boolean isOfParty() {
        return kind != Kind.YEAR;
    }
}
