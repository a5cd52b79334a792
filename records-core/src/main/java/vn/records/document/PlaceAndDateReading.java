package vn.records.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/**
 * What a line of text shows of place and date (<i>địa danh và thời gian ban hành</i>), and how well it is written.
 *
 * @param line the line as it was given; all places refer to it
 * @param date the date, as far as it can be read; of an impossible date only the month and year that can be
 * @param parts where the parts stand; empty where the line holds no date
 * @param flaws the slips, in the order of the line
 * @since 0.1
 */
public record PlaceAndDateReading(
        String line, IssueDate date, ImmutableMap<Part, TextRange> parts, ImmutableList<PlaceAndDateFlaw> flaws)
        implements Serializable {

    /** A part of the line. */
    public enum Part {
        /** The place, without the comma. */
        PLACE,
        /** The comma, or the mark in its place. */
        COMMA,
        /** The whole date, from {@code ngày} on. */
        DATE,
        /** The day in figures. */
        DAY,
        /** The month in figures. */
        MONTH,
        /** The year in figures. */
        YEAR,
        /** Other text behind the date. */
        TRAILER
    }

    /** Returns whether the line holds a date at all. */
    public boolean isDate() {
        return !parts.isEmpty();
    }

    /** Returns where a part stands in the line. */
    public Optional<TextRange> where(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** Returns the place with folded letters and spaces, or empty where there is none. */
    public Optional<String> place() {
        return where(Part.PLACE).map(range -> VietnameseText.fold(range.in(line)));
    }

    /** Returns place and date, if there is a place. */
    public Optional<PlaceAndDate> value() {
        return place().map(place -> new PlaceAndDate(place, date));
    }

    /** Returns the slips of one kind. */
    public ImmutableList<PlaceAndDateFlaw> flaws(PlaceAndDateFlaw.Kind kind) {
        return flaws.stream().filter(flaw -> flaw.kind() == kind).collect(ImmutableList.toImmutableList());
    }
}
