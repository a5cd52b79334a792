package vn.records.cli.terminal;

import com.google.common.collect.Range;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.records.measure.Length;

/** Reads days, years and lengths that options name; what is wrong with one is told with the option and what it may be. */
public final class OptionReader {

    /** What a day is written like. */
    static final String DATE = "YYYY-MM-DD";

    /** The first and the last year that a day may lie in: no law here is older, and nothing is planned further. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    /** What a year is written like. */
    public static final String YEAR = "YYYY";

    private static final double LARGEST_TOLERANCE = 10;

    private OptionReader() {}

    /** Returns a year of four digits. */
    public static int year(String option, String value) throws UsageException {
        boolean digits = value.length() == 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || value.charAt(0) == '0') {
            throw wrong(option, value, YEAR);
        }
        return Integer.parseInt(value);
    }

    /** Returns a day written as {@code 2026-11-22}. */
    public static LocalDate date(String option, String value) throws UsageException {
        try {
            if (isDate(value)) {
                LocalDate date = LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
                throw wrong(option, value, FIRST_YEAR + "-01-01 … " + LAST_YEAR + "-12-31");
            }
        } catch (DateTimeException e) {
            throw new UsageException(
                    option + ": không có ngày “" + value + "”", option + ": there is no day “" + value + "”");
        }
        throw wrong(option, value, DATE);
    }

    /** How the first and the last day of a period are written. */
    public static final String DAYS = "YYYY-MM-DD..YYYY-MM-DD";

    /**
     * Returns the first and the last day of a period.
     *
     * @throws UsageException if it is written otherwise, or ends before it begins
     */
    public static Range<LocalDate> days(String option, String value) throws UsageException {
        int dots = value.indexOf("..");
        if (dots < 0) {
            throw wrong(option, value, DAYS);
        }
        LocalDate first = date(option, value.substring(0, dots));
        LocalDate last = date(option, value.substring(dots + 2));
        if (last.isBefore(first)) {
            throw wrong(option, value, DAYS);
        }
        return Range.closed(first, last);
    }

    private static boolean isDate(String value) {
        if (value.length() != 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (i != 4 && i != 7 && (value.charAt(i) < '0' || value.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    /** Returns a length written in millimetres, with a point or a comma. */
    public static Length millimetres(String option, String value) throws UsageException {
        try {
            double number = Double.parseDouble(value.replace(',', '.'));
            if (number >= 0 && number <= LARGEST_TOLERANCE) {
                return Length.mm(number);
            }
        } catch (NumberFormatException e) {
            throw wrong(option, value, "0 … 10 (mm)");
        }
        throw wrong(option, value, "0 … 10 (mm)");
    }

    static UsageException wrong(String option, String value, String expected) {
        return new UsageException(
                option + ": giá trị “" + value + "” không hợp lệ; cần: " + expected,
                option + ": “" + value + "” is not a valid value; expected: " + expected);
    }
}
