package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.records.agency.AgencyVocabulary;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.NumberReading;
import vn.records.document.PlaceAndDate;
import vn.records.document.PlaceAndDateReading;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.line.FormMarks;
import vn.records.presentation.recognition.line.HeadAnchor;
import vn.records.presentation.recognition.line.Sides;
import vn.records.presentation.recognition.line.TypeNames;
import vn.records.text.VietnameseText;

/** Reads the two sides of a head: agencies, number and subject on the left, place and date on the right. */
final class HeadReader {

    private static final int MOST_AGENCY_LINES = 6;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DATE_LINE = 90;
    private static final int LONGEST_BARE_NUMBER = 30;
    private static final String NOT_IN_PLACES = ":;/";

    private final Found found;
    private final boolean attached;
    private final Consumer<Line> reach;
    private final IdentityHashMap<Line, NumberReading> readings = new IdentityHashMap<>();
    private int title = Integer.MAX_VALUE;

    HeadReader(Found found, boolean attached, Consumer<Line> reach) {
        this.found = found;
        this.attached = attached;
        this.reach = reach;
    }

    void read(Sides sides, @Nullable Line anchor, ImmutableList<Line> head) {
        head.stream()
                .filter(line -> TypeNames.of(line).isPresent())
                .findFirst()
                .ifPresent(line -> title = line.index());
        Line number =
                number(List.of(NumberBelowTitle.above(sides.left()), sides.right(), NumberBelowTitle.above(head)));
        placeAndDate(sides, head, number);
        if (found.has(Component.PARTY_TITLE) || PartyHead.isUntitled(sides, head, number)) {
            PartyHead.find(sides, number, reach, found);
            return;
        }
        if (anchor != null || number != null) {
            agencies(sides.left(), anchor, number);
        } else if (attached) {
            issuerAboveTitle(sides.left());
        }
        if (number != null) {
            LetterSubjects.find(sides.left(), head, number, reach, found);
        } else {
            LetterSubjects.findWithoutNumber(sides.left(), reach, found);
            NumberBelowTitle.find(head, found);
        }
    }

    /** Looks for a whole number with its symbol first, then for the word Số with less. */
    private @Nullable Line number(List<ImmutableList<Line>> places) {
        for (boolean symbol : new boolean[] {true, false}) {
            for (ImmutableList<Line> lines : places) {
                Line number = number(lines, symbol);
                if (number != null) {
                    return number;
                }
            }
        }
        return null;
    }

    private @Nullable Line number(ImmutableList<Line> side, boolean symbol) {
        for (Line line : side) {
            NumberReading reading = readings.computeIfAbsent(line, HeadReader::reading);
            if (reading.isNumber() && isNumberLine(line, reading, symbol)) {
                Line part = numberPart(line, reading);
                found.add(Component.NUMBER, part, "number-pattern");
                if (line.index() < title) {
                    reach.accept(line);
                }
                return part;
            }
        }
        return null;
    }

    /** Reads a line as a number; a signature, a long line and the name of a type are none. */
    private static NumberReading reading(Line line) {
        boolean other = line.isBlank()
                || line.folded().indexOf(';') >= 0
                || !line.isShort()
                || TypeNames.of(line).isPresent();
        return DocumentNumber.read(other ? "" : line.blanks().open());
    }

    /** Whether it has a separator and a symbol, or at least begins with the word Số. */
    private static boolean isNumberLine(Line line, NumberReading reading, boolean symbol) {
        boolean word = reading.where(NumberReading.Part.WORD).isPresent();
        if (!symbol) {
            return word
                    && line.key().startsWith("so")
                    && line.folded().length() < LONGEST_BARE_NUMBER
                    && (line.zone().isPresent() || !line.blanks().hasMark() || isOrdered(reading));
        }
        return reading.where(NumberReading.Part.SYMBOL).isPresent()
                && reading.where(NumberReading.Part.SEPARATOR).isPresent()
                && (!word || line.key().startsWith("so") || LegislationReader.isBehindType(reading));
    }

    /** Whether it has an ordinal or a separator; a mark alone may be the number of anything. */
    private static boolean isOrdered(NumberReading reading) {
        return reading.where(NumberReading.Part.ORDINAL).isPresent()
                || reading.where(NumberReading.Part.SEPARATOR).isPresent();
    }

    /** The line without what follows the number, such as the date on a line laid out with spaces. */
    private static Line numberPart(Line line, NumberReading reading) {
        return reading.where(NumberReading.Part.TRAILER)
                .filter(trailer -> line.text().length() == line.end() - line.start())
                .map(trailer ->
                        line.part(line.start(), line.start() + trailer.start()).trimmed())
                .orElse(line);
    }

    /** It stands under Quốc hiệu or in its row, never in the text below a title, the addressees or the bases. */
    private void placeAndDate(Sides sides, ImmutableList<Line> head, @Nullable Line number) {
        if (findDateIn(HeadEnd.above(sides.right())) || findDateIn(HeadEnd.above(sides.left()))) {
            return;
        }
        List<Line> rest = new ArrayList<>();
        for (Line line : HeadEnd.above(head)) {
            rest.add(number == null ? line : after(number, line));
        }
        findDateIn(ImmutableList.copyOf(rest));
    }

    /** What stands behind the number, where a line holds both. */
    private static Line after(Line number, Line line) {
        return line.index() == number.index() && number.end() < line.end()
                ? line.part(number.end(), line.end()).trimmed()
                : line;
    }

    @CanIgnoreReturnValue
    private boolean findDateIn(ImmutableList<Line> side) {
        for (Line line : side) {
            if (line.isBlank() || line.folded().length() > LONGEST_DATE_LINE || !mentionsDate(line)) {
                continue;
            }
            Line trimmed = line.trimmed();
            PlaceAndDateReading reading = PlaceAndDate.read(trimmed.blanks().open());
            if (reading.isDate() && isPlace(reading)) {
                found.add(Component.PLACE_AND_DATE, trimmed, "date-pattern");
                reach.accept(line);
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands behind the date, and before it no words of a sentence or a label. */
    private static boolean isPlace(PlaceAndDateReading reading) {
        String place = reading.where(PlaceAndDateReading.Part.PLACE)
                .map(range -> range.in(reading.line()))
                .orElse("");
        return reading.where(PlaceAndDateReading.Part.TRAILER).isEmpty()
                && place.chars().noneMatch(c -> NOT_IN_PLACES.indexOf(c) >= 0);
    }

    private static boolean mentionsDate(Line line) {
        String text = VietnameseText.lower(line.folded());
        return !text.startsWith("(")
                && ((text.contains("ngày")
                                && (text.contains("năm")
                                        || text.contains("tháng")
                                        || !line.blanks().isEmpty()))
                        || (text.contains(",") && text.indexOf('/') > 0));
    }

    private void agencies(ImmutableList<Line> left, @Nullable Line anchor, @Nullable Line number) {
        List<Line> names = new ArrayList<>();
        for (Line line : left) {
            boolean atNumber = number != null && line.index() == number.index();
            boolean afterGap = line.isBlank() && line.zone().isEmpty() && !names.isEmpty();
            if (atNumber || afterGap || isEndOfAgencies(line)) {
                break;
            }
            if (!line.isBlank()) {
                names.add(line.trimmed());
            }
        }
        boolean typed = anchor != null && number != null && areNamesInSmallLetters(names);
        boolean certain = anchor != null && (typed || names.stream().allMatch(Line::isUpper));
        if (!names.isEmpty()
                && names.size() <= MOST_AGENCY_LINES
                && (typed || names.stream().anyMatch(Line::isUpper))) {
            Agencies.split(ImmutableList.copyOf(names), certain, found);
            names.forEach(reach);
        }
    }

    /** Whether they are names of agencies, though not all in capitals: short, and the first begins as one. */
    private static boolean areNamesInSmallLetters(List<Line> names) {
        boolean begun = false;
        for (Line line : names) {
            begun |= AgencyVocabulary.beginsAsAgency(line.folded())
                    && Character.isUpperCase(line.folded().charAt(0));
            boolean name =
                    line.folded().length() <= LONGEST_NAME && line.folded().indexOf(':') < 0;
            if (!name || !begun) {
                return false;
            }
        }
        return begun;
    }

    /** What is issued with another may name its issuer without Quốc hiệu beside it; a title in capitals follows. */
    private void issuerAboveTitle(ImmutableList<Line> head) {
        List<Line> names = new ArrayList<>();
        boolean titled = false;
        for (Line line : head) {
            boolean type =
                    TypeNames.of(line).isPresent() || TypeNames.startOf(line).isPresent();
            if (line.isUpper() && !type && AgencyVocabulary.beginsAsAgency(line.folded())) {
                names.add(line.trimmed());
            } else if (!line.isBlank()) {
                titled = type || line.isUpper();
                break;
            }
        }
        if (!names.isEmpty() && names.size() <= MOST_AGENCY_LINES && titled) {
            Agencies.split(ImmutableList.copyOf(names), true, found);
            names.forEach(reach);
        }
    }

    private static boolean isEndOfAgencies(Line line) {
        return (line.isTypedRule() && !FormMarks.isDotted(line))
                || LetterSubjects.begins(line)
                || line.startsWith("số:")
                || line.folded().equalsIgnoreCase("dự thảo")
                || TypeNames.of(line).isPresent()
                || (line.folded().length() <= LONGEST_DATE_LINE && mentionsDate(line))
                || HeadAnchor.isNationalMotto(line)
                || HeadAnchor.isNationalName(line);
    }
}
