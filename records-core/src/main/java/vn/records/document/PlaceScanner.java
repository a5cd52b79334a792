package vn.records.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.PlaceAndDateFlaw.Kind;
import vn.records.document.PlaceAndDateReading.Part;
import vn.records.text.VietnameseText;

/** Reads the place (<i>địa danh</i>) and the comma between it and the date. */
final class PlaceScanner {
    private static final String COMMA = ",";
    private static final String OTHER_MARKS = ".;:-–—，";
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]++");

    /** Second syllables of classes of units, small also in {@code Thành phố Hồ Chí Minh}, and a conjunction. */
    private static final ImmutableSet<String> SMALL_WORDS =
            ImmutableSet.of("phố", "xã", "trấn", "khu", "trực", "thuộc", "trung", "ương", "và");

    private static final ImmutableMap<String, String> CLASSES = ImmutableMap.<String, String>builder()
            .put("TP", "Thành phố")
            .put("TX", "Thị xã")
            .put("TT", "Thị trấn")
            .put("T", "Tỉnh")
            .put("Q", "Quận")
            .put("H", "Huyện")
            .put("P", "Phường")
            .put("X", "Xã")
            .buildOrThrow();
    private static final Pattern CLASS_ABBREVIATED = Pattern.compile(
            "(?:(?<class>TP|TX|TT)(?:\\.|(?=[\\s\\p{Z}]))|(?<letter>[TQHPX])\\.)[\\s\\p{Z}]*+(?=[\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CITY_ABBREVIATED =
            Pattern.compile("(?:TP[\\s\\p{Z}.]*+)?+HCM", Pattern.CASE_INSENSITIVE);
    private static final String CITY = "Thành phố Hồ Chí Minh";

    private final LineCursor at;
    private final PlaceAndDateReadingBuilder reading;

    PlaceScanner(LineCursor at, PlaceAndDateReadingBuilder reading) {
        this.at = at;
        this.reading = reading;
    }

    /** Reads what stands before a date. */
    void scan(int dateStart) {
        int start = Math.min(at.skipSpaces(0), dateStart);
        int end = at.withoutSpacesAtEnd(start, dateStart);
        if (!at.hasLetter(start, end)) {
            reading.flaw(Kind.PLACE_MISSING, start, end);
            return;
        }
        int placeEnd = readComma(start, end);
        reading.mark(Part.PLACE, start, placeEnd);
        String name = at.text(start, placeEnd);
        int judged = judgeAbbreviation(name, start);
        judgeCapitals(name, start, judged);
    }

    /** Returns where the place ends. */
    private int readComma(int start, int end) {
        int mark = end - 1;
        if (!at.isOneOf(mark, COMMA + OTHER_MARKS)) {
            reading.flaw(Kind.MISSING_COMMA, end, end, COMMA);
            return end;
        }
        int placeEnd = at.withoutSpacesAtEnd(start, mark);
        reading.mark(Part.COMMA, mark, end);
        if (!at.isOneOf(mark, COMMA)) {
            reading.flaw(Kind.MISSING_COMMA, placeEnd, end, COMMA);
        } else if (placeEnd < mark) {
            reading.flaw(Kind.SPACE_BEFORE_COMMA, placeEnd, mark, "");
        }
        return placeEnd;
    }

    /** Returns how much of the name is an abbreviation. */
    private int judgeAbbreviation(String name, int start) {
        if (CITY_ABBREVIATED.matcher(name).matches()) {
            reading.flaw(Kind.PLACE_ABBREVIATED, start, start + name.length(), CITY);
            return name.length();
        }
        Matcher unit = CLASS_ABBREVIATED.matcher(name);
        if (!unit.lookingAt()) {
            return 0;
        }
        String letters = unit.group("class") == null ? unit.group("letter") : unit.group("class");
        String right = CLASSES.get(VietnameseText.upper(letters)) + " ";
        reading.flaw(Kind.PLACE_ABBREVIATED, start, start + unit.end(), right);
        return unit.end();
    }

    private void judgeCapitals(String name, int start, int from) {
        Matcher word = WORD.matcher(name);
        word.region(from, name.length());
        while (word.find()) {
            int letter = word.group().codePointAt(0);
            boolean maySmall = word.start() > 0 && SMALL_WORDS.contains(word.group());
            if (Character.isLowerCase(letter) && !maySmall) {
                int first = start + word.start();
                String right = VietnameseText.upper(Character.toString(letter));
                reading.flaw(Kind.PLACE_NOT_CAPITAL, first, first + Character.charCount(letter), right);
            }
        }
    }
}
