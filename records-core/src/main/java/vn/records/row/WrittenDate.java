package vn.records.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.text.VietnameseText;

/**
 * A date as people write it in a table (<i>ngày, tháng, năm</i>): {@code 5/3/2026}, {@code 05-03-2026},
 * {@code 05.03.2026}, {@code 2026-03-05} or {@code ngày 05 tháng 3 năm 2026}. The day stands before the month; a year
 * has four digits. A time behind it is passed over.
 *
 * @since 0.1
 */
public final class WrittenDate {
    /** What to write, for messages. */
    public static final Phrase FORM =
            new Phrase("ngày dạng d/m/yyyy, như 5/3/2026", "a date as d/m/yyyy, such as 5/3/2026");

    private static final Pattern WORDS =
            Pattern.compile("(?:ngày )?(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})", Pattern.UNICODE_CASE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("[T ] *\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?$");
    private static final int SHORTEST_ISO = 8;
    private static final int BAD = -1;

    private WrittenDate() {}

    /** Returns the date a text says; empty if it says none. */
    public static Optional<LocalDate> read(String text) {
        return readDay(text.indexOf(':') < 0 ? text : TIME.matcher(text).replaceFirst(""));
    }

    private static Optional<LocalDate> readDay(String text) {
        Optional<LocalDate> plain = dayMonthYear(text);
        if (plain.isPresent() || text.length() < SHORTEST_ISO) {
            return plain;
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher words = WORDS.matcher(VietnameseText.foldCase(text));
        return words.matches()
                ? date(number(words.group(3)), number(words.group(2)), number(words.group(1)))
                : Optional.empty();
    }

    /** Returns the date as {@code 05/03/2026}. */
    public static String write(LocalDate date) {
        String year = Integer.toString(date.getYear());
        return twoDigits(date.getDayOfMonth()) + "/" + twoDigits(date.getMonthValue()) + "/" + year;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static Optional<LocalDate> dayMonthYear(String text) {
        int first = separator(text, 0);
        if (first < 1 || first > 2) {
            return Optional.empty();
        }
        int second = separator(text, first + 1);
        if (second < 0 || text.charAt(first) != text.charAt(second) || text.length() - second != 5) {
            return Optional.empty();
        }
        int month = digits(text, first + 1, second);
        return date(digits(text, second + 1, text.length()), month, digits(text, 0, first));
    }

    private static int separator(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '-' || c == '.') {
                return i;
            }
        }
        return BAD;
    }

    private static int digits(String text, int from, int to) {
        int number = to > from && to - from <= 4 ? 0 : BAD;
        for (int i = from; i < to && number >= 0; i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + c - '0' : BAD;
        }
        return number;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1000 || month < 1 || day < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
