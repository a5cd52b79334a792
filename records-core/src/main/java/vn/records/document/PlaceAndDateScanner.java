package vn.records.document;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.PlaceAndDateFlaw.Kind;
import vn.records.document.PlaceAndDateReading.Part;
import vn.records.text.Blanks;
import vn.records.text.ComposedText;
import vn.records.text.VietnameseText;

/** Finds the date in a line of place and date (<i>dòng địa danh, ngày tháng</i>), then judges what stands before it. */
final class PlaceAndDateScanner {
    private static final String SPACES = "[\\s\\p{Z}]*+";
    private static final String FILLER = "[\\s\\p{Z}._…]*+";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<!\\p{L})(?<ngay>ngày)" + FILLER + "(?<day>\\d{1,2})?+" + FILLER + "(?<thang>tháng)" + FILLER
                    + "(?<month>\\d{1,2})?+" + FILLER + "(?<nam>năm)" + SPACES + "(?<dots>[._…][\\s\\p{Z}._…]*+)?+"
                    + "(?<year>\\d++)?+(?<after>[._…]++)?+",
            FLAGS);
    private static final Pattern IN_FIGURES = Pattern.compile(
            "(?<![\\p{L}\\d])(?:ngày" + SPACES + ")?+(?<day>\\d{1,2})" + SPACES + "(?<sign>[/.–-])" + SPACES
                    + "(?<month>\\d{1,2})" + SPACES + "\\k<sign>" + SPACES + "(?<year>\\d{4})(?!\\d)",
            FLAGS);
    private static final Pattern OPEN =
            Pattern.compile("," + SPACES + "(?<ngay>ngày)" + SPACES + "[._…][\\s\\p{Z}._…/]*+(?:\\d{4})?+$", FLAGS);

    /** A date with the word for the year left out, or the month in Roman digits; its day may be blank. */
    private static final Pattern HALF_IN_WORDS = Pattern.compile(
            "(?<!\\p{L})ngày" + FILLER + "(?<day>\\d{1,2})?+" + FILLER + "tháng" + SPACES
                    + "(?:(?<month>\\d{1,2})|(?<roman>[IVX]{1,4}+))[\\s\\p{Z},]*+(?:năm)?+" + SPACES
                    + "(?<year>\\d{4})(?!\\d)",
            FLAGS);

    private static final ImmutableList<String> ROMAN_MONTHS =
            ImmutableList.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final int YEAR_DIGITS = 4;
    private static final int IMPOSSIBLE = -1;
    private static final int FIRST_MONTH_WITHOUT_ZERO = 3;

    private final LineCursor at;
    private final String line;
    private final PlaceAndDateReadingBuilder reading;

    PlaceAndDateScanner(String line) {
        ComposedText text = ComposedText.of(line);
        this.line = Blanks.of(text.composed()).open();
        this.at = new LineCursor(this.line);
        this.reading = new PlaceAndDateReadingBuilder(text);
    }

    PlaceAndDateReading scan() {
        Matcher words = IN_WORDS.matcher(line);
        if (words.find()) {
            IssueDate date = readWords(words);
            return isHeading(words) ? reading.buildNothing() : reading.build(date);
        }
        Matcher figures = IN_FIGURES.matcher(line);
        if (figures.find()) {
            return reading.build(readFigures(figures, take(Part.MONTH, figures, "month")));
        }
        Matcher half = HALF_IN_WORDS.matcher(line);
        return half.find() ? reading.build(readFigures(half, month(half))) : readOpen();
    }

    /** {@code Hà Nội, ngày {{ngay_ky}}}: one blank for the whole date. */
    private PlaceAndDateReading readOpen() {
        Matcher open = OPEN.matcher(line);
        if (!open.find()) {
            return reading.buildNothing();
        }
        readAround(open.start("ngay"), at.withoutSpacesAtEnd(open.start("ngay")));
        return reading.build(IssueDate.blank());
    }

    private int month(Matcher half) {
        String roman = half.group("roman");
        return roman == null ? take(Part.MONTH, half, "month") : ROMAN_MONTHS.indexOf(VietnameseText.upper(roman)) + 1;
    }

    /** {@code Ngày tháng năm} without a place, a figure or a dot is the heading of a column. */
    private boolean isHeading(Matcher words) {
        return !reading.has(Part.PLACE) && words.group().codePoints().allMatch(LineCursor::isLetterOrSpace);
    }

    private IssueDate readWords(Matcher words) {
        String year = words.group("year");
        boolean startedOnly = year != null && year.length() < YEAR_DIGITS && words.group("after") != null;
        boolean fourDigits = year != null && year.length() == YEAR_DIGITS;
        int end = year == null || startedOnly ? endOfDots(words) : words.end("year");
        readAround(words.start(), end);
        judgeWords(words);
        if (year != null && !startedOnly && !fourDigits) {
            reading.flaw(Kind.YEAR_NOT_FOUR_DIGITS, words.start("year"), words.end("year"));
        }
        int day = take(Part.DAY, words, "day");
        int month = take(Part.MONTH, words, "month");
        int yearRead = fourDigits ? take(Part.YEAR, words, "year") : 0;
        if (IssueDate.exists(day, month, yearRead)) {
            judgeZeros(words);
        } else {
            reading.flaw(Kind.IMPOSSIBLE_DATE, words.start(), end);
        }
        return possiblePart(day, month, yearRead);
    }

    private void judgeWords(Matcher words) {
        for (String word : ImmutableList.of("ngay", "thang", "nam")) {
            String lower = VietnameseText.lower(words.group(word));
            if (!words.group(word).equals(lower)) {
                reading.flaw(Kind.DATE_WORD_NOT_LOWER_CASE, words.start(word), words.end(word), lower);
            }
        }
    }

    private static int endOfDots(Matcher words) {
        int end = words.end("nam");
        for (String group : ImmutableList.of("dots", "year", "after")) {
            if (words.group(group) != null) {
                end = words.start(group) + words.group(group).stripTrailing().length();
            }
        }
        return end;
    }

    private IssueDate readFigures(Matcher figures, int month) {
        readAround(figures.start(), figures.end());
        int day = take(Part.DAY, figures, "day");
        int year = take(Part.YEAR, figures, "year");
        IssueDate date = possiblePart(day, month, year);
        if (IssueDate.exists(day, month, year)) {
            reading.flaw(Kind.DATE_NOT_IN_WORDS, figures.start(), figures.end(), date.toString());
        } else {
            reading.flaw(Kind.IMPOSSIBLE_DATE, figures.start(), figures.end());
        }
        return date;
    }

    /** Reads the place before the date and marks the date and what stands behind it. */
    private void readAround(int start, int end) {
        new PlaceScanner(at, reading).scan(start);
        reading.mark(Part.DATE, start, end);
        int rest = at.skipSpaces(end);
        if (rest < at.length()) {
            reading.mark(Part.TRAILER, rest, at.withoutSpacesAtEnd(rest));
        }
    }

    /** Marks the part and returns its number: 0 where it is blank, {@link #IMPOSSIBLE} where a zero stands for it. */
    private int take(Part part, Matcher matcher, String group) {
        String digits = matcher.group(group);
        if (digits == null) {
            return 0;
        }
        reading.mark(part, matcher.start(group), matcher.end(group));
        int value = Integer.parseInt(digits);
        return value == 0 ? IMPOSSIBLE : value;
    }

    private static IssueDate possiblePart(int day, int month, int year) {
        if (IssueDate.exists(day, month, year)) {
            return IssueDate.asRead(day, month, year);
        }
        int possibleYear = IssueDate.exists(0, 0, year) ? year : 0;
        return IssueDate.asRead(0, IssueDate.exists(0, month, 0) ? month : 0, possibleYear);
    }

    private void judgeZeros(Matcher words) {
        String day = words.group("day");
        if (day != null && day.length() == 1) {
            reading.flaw(Kind.DAY_WITHOUT_ZERO, words.start("day"), words.end("day"), "0" + day);
        }
        String month = words.group("month");
        if (month == null) {
            return;
        }
        boolean early = Integer.parseInt(month) < FIRST_MONTH_WITHOUT_ZERO;
        if (early && month.length() == 1) {
            reading.flaw(Kind.MONTH_WITHOUT_ZERO, words.start("month"), words.end("month"), "0" + month);
        } else if (!early && month.startsWith("0")) {
            reading.flaw(Kind.MONTH_WITH_NEEDLESS_ZERO, words.start("month"), words.end("month"), month.substring(1));
        }
    }
}
