package vn.records.document;

import java.io.Serializable;
import vn.records.text.TextRange;

/**
 * A slip in the way place and date (<i>địa danh và thời gian ban hành</i>) are written.
 *
 * @param kind what is wrong
 * @param at where, in the line as it was given; an empty range is a place where something is missing
 * @param written what stands there, with composed letters
 * @param right what should stand there; the same as {@code written} where only a person can tell
 * @since 0.1
 */
public record PlaceAndDateFlaw(Kind kind, TextRange at, String written, String right) implements Serializable {

    /** What can be wrong: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4. */
    public enum Kind {
        /** No place before the date, or only dots (điểm a). */
        PLACE_MISSING,
        /** A first letter of the place name is small (điểm c). */
        PLACE_NOT_CAPITAL,
        /** The class of the place or its name is abbreviated, though the official name is asked for (điểm a). */
        PLACE_ABBREVIATED,
        /** No comma after the place, or another mark in its place (điểm c). */
        MISSING_COMMA,
        /** A space before the comma; against usage, not against the words of the law. */
        SPACE_BEFORE_COMMA,
        /** A day below 10 without the 0 in front (điểm b). */
        DAY_WITHOUT_ZERO,
        /** Month 1 or 2 without the 0 in front (điểm b). */
        MONTH_WITHOUT_ZERO,
        /** Month 3 to 9 with a 0 in front, which the law neither asks for nor forbids (điểm b). */
        MONTH_WITH_NEEDLESS_ZERO,
        /** The date in figures, {@code 5/1/2020}, in place of {@code ngày … tháng … năm …} (điểm b). */
        DATE_NOT_IN_WORDS,
        /** The words {@code ngày}, {@code tháng}, {@code năm} not in small letters (điểm c). */
        DATE_WORD_NOT_LOWER_CASE,
        /** A year of more or less than four digits (điểm b). */
        YEAR_NOT_FOUR_DIGITS,
        /** A day that does not exist: {@code ngày 31 tháng 02}. */
        IMPOSSIBLE_DATE
    }

    /** Returns whether writing {@link #right()} in place of {@link #written()} puts it right. */
    public boolean isFixable() {
        return !right.equals(written);
    }
}
