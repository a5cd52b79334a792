package vn.records.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.records.text.VietnameseText;

/**
 * The date of issue (<i>thời gian ban hành văn bản</i>), of which a draft may leave any part blank.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4, điểm b: written as {@code ngày 05 tháng 01 năm 2020},
 * with a 0 in front of days below 10 and of the months 1 and 2 only. A blank part is printed as {@code …}.
 *
 * @since 0.1
 */
public final class IssueDate implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 9999;

    private static final int BLANK = 0;
    private static final int ANY_LEAP_YEAR = 2000;
    private static final String FILLER = "[\\s\\p{Z}._…]++";
    private static final Pattern EXACT = Pattern.compile("ngày(?: (?<day>0[1-9]|[123]\\d) |" + FILLER
            + ")tháng(?: (?<month>0[12]|[3-9]|1[0-2]) |" + FILLER + ")năm(?: (?<year>[1-9]\\d{3})|" + FILLER + ")");

    private final int day;
    private final int month;
    private final int year;

    private IssueDate(int day, int month, int year) {
        this.day = day;
        this.month = month;
        this.year = year;
    }

    /**
     * Returns a full date.
     *
     * @throws IllegalArgumentException if there is no such day or the year has not four digits
     */
    public static IssueDate of(int day, int month, int year) {
        return blank().withYear(year).withMonth(month).withDay(day);
    }

    /**
     * Returns a full date.
     *
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static IssueDate from(LocalDate date) {
        return of(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** Returns the date of which nothing is known. */
    public static IssueDate blank() {
        return new IssueDate(BLANK, BLANK, BLANK);
    }

    /**
     * Returns the date with exactly this text. A blank part holds spaces, dots or underscores.
     *
     * @throws IllegalArgumentException if the text is no date, as {@code ngày 5 tháng 3 năm 2020} without the leading 0
     */
    public static IssueDate parse(String text) {
        Matcher exact = EXACT.matcher(VietnameseText.nfc(text));
        checkArgument(exact.matches(), "no date (expected a form like ngày 05 tháng 3 năm 2020): '%s'", text);
        int day = numberOf(exact.group("day"));
        int month = numberOf(exact.group("month"));
        int year = numberOf(exact.group("year"));
        checkArgument(exists(day, month, year), "no such day: '%s'", text);
        return asRead(day, month, year);
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static IssueDate valueOf(String text) {
        return parse(text);
    }

    private static int numberOf(@Nullable String digits) {
        return digits == null ? BLANK : Integer.parseInt(digits);
    }

    /** Returns whether there is a day with these parts, where 0 stands for a blank. */
    static boolean exists(int day, int month, int year) {
        return month >= BLANK
                && month <= Month.DECEMBER.getValue()
                && (year == BLANK || (year >= FIRST_YEAR && year <= LAST_YEAR))
                && day >= BLANK
                && day <= lastDay(month, year);
    }

    private static int lastDay(int month, int year) {
        return month == BLANK
                ? Month.DECEMBER.maxLength()
                : YearMonth.of(year == BLANK ? ANY_LEAP_YEAR : year, month).lengthOfMonth();
    }

    /** Returns the date with these parts, where 0 stands for a blank; the caller knows that it exists. */
    static IssueDate asRead(int day, int month, int year) {
        return new IssueDate(day, month, year);
    }

    /** Returns the day, or empty in a draft. */
    public Optional<Integer> day() {
        return known(day);
    }

    /** Returns the month, or empty in a draft. */
    public Optional<Integer> month() {
        return known(month);
    }

    /** Returns the year, or empty in a draft. */
    public Optional<Integer> year() {
        return known(year);
    }

    private static Optional<Integer> known(int value) {
        return value == BLANK ? Optional.empty() : Optional.of(value);
    }

    /**
     * Returns this date with another day.
     *
     * @throws IllegalArgumentException if the month has no such day
     */
    public IssueDate withDay(int day) {
        checkArgument(day != BLANK && exists(day, month, year), "no day %s in: %s", day, this);
        return new IssueDate(day, month, year);
    }

    /**
     * Returns this date with another month.
     *
     * @throws IllegalArgumentException if there is no such month or it has not the day
     */
    public IssueDate withMonth(int month) {
        checkArgument(month != BLANK && exists(day, month, year), "no month %s for: %s", month, this);
        return new IssueDate(day, month, year);
    }

    /**
     * Returns this date with another year.
     *
     * @throws IllegalArgumentException if the year has not four digits or has not the day
     */
    public IssueDate withYear(int year) {
        checkArgument(year != BLANK && exists(day, month, year), "no year %s for: %s", year, this);
        return new IssueDate(day, month, year);
    }

    /** Returns this date with a blank day. */
    public IssueDate withoutDay() {
        return new IssueDate(BLANK, month, year);
    }

    /** Returns this date with a blank month. */
    public IssueDate withoutMonth() {
        return new IssueDate(day, BLANK, year);
    }

    /** Returns this date with a blank year. */
    public IssueDate withoutYear() {
        return new IssueDate(day, month, BLANK);
    }

    /** Returns whether no part is blank. */
    public boolean isComplete() {
        return day != BLANK && month != BLANK && year != BLANK;
    }

    /** Returns the day of issue, if no part is blank. */
    public Optional<LocalDate> toLocalDate() {
        return isComplete() ? lastPossibleDay() : Optional.empty();
    }

    /**
     * Returns the last day the date can still become: the day itself, or the last one of the known month or year; empty
     * where the year is blank. The law in force is chosen by it, unless it was another on the first one.
     */
    public Optional<LocalDate> lastPossibleDay() {
        if (year == BLANK) {
            return Optional.empty();
        }
        int lastMonth = month == BLANK ? Month.DECEMBER.getValue() : month;
        int lastDay = day == BLANK ? Year.of(year).atMonth(lastMonth).lengthOfMonth() : day;
        return Optional.of(LocalDate.of(year, lastMonth, lastDay));
    }

    /** Returns the first day the date can still become; empty where the year is blank. */
    public Optional<LocalDate> firstPossibleDay() {
        return year == BLANK
                ? Optional.empty()
                : Optional.of(
                        LocalDate.of(year, month == BLANK ? Month.JANUARY.getValue() : month, day == BLANK ? 1 : day));
    }

    /** Returns the date as the law writes it. */
    @Override
    public String toString() {
        String monthText = month < Month.MARCH.getValue() ? DocumentNumber.twoDigits(month) : String.valueOf(month);
        return "ngày " + (day == BLANK ? "…" : DocumentNumber.twoDigits(day))
                + " tháng " + (month == BLANK ? "…" : monthText)
                + " năm " + (year == BLANK ? "…" : String.valueOf(year));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IssueDate that && day == that.day && month == that.month && year == that.year;
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, month, year);
    }
}
