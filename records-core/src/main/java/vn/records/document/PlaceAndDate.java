package vn.records.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import vn.records.text.VietnameseText;

/**
 * Place and date of issue (<i>địa danh và thời gian ban hành văn bản</i>), such as
 * {@code Hà Nội, ngày 05 tháng 01 năm 2020}.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4: the official name of the province or unit where the
 * agency has its seat, a comma, the date.
 *
 * @param place the place, without the comma
 * @param date the date, whose parts may be blank
 * @since 0.1
 */
public record PlaceAndDate(String place, IssueDate date) implements Serializable {
    private static final String BEFORE_DATE = ", ngày";
    private static final int COMMA_AND_SPACE = 2;

    /**
     * Folds the place: composed letters, one form of tone marks, single spaces.
     *
     * @throws IllegalArgumentException if the place has no letter
     */
    public PlaceAndDate {
        place = VietnameseText.fold(place);
        checkArgument(place.codePoints().anyMatch(Character::isLetter), "no place: '%s'", place);
    }

    /**
     * Returns the place and date with exactly this text.
     *
     * @throws IllegalArgumentException if the text has no place, no comma and single space before {@code ngày}, or no
     *     exact date
     */
    public static PlaceAndDate parse(String text) {
        String composed = VietnameseText.nfc(text);
        int comma = composed.lastIndexOf(BEFORE_DATE);
        checkArgument(
                comma > 0, "no place and date (expected a form like Hà Nội, ngày 05 tháng 3 năm 2020): '%s'", text);
        return new PlaceAndDate(
                composed.substring(0, comma), IssueDate.parse(composed.substring(comma + COMMA_AND_SPACE)));
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static PlaceAndDate valueOf(String text) {
        return parse(text);
    }

    /** Returns the place and date that a line shows, however it is typed. */
    public static PlaceAndDateReading read(String line) {
        return new PlaceAndDateScanner(line).scan();
    }

    /** Returns place and date as the law writes them. */
    @Override
    public String toString() {
        return place + ", " + date;
    }
}
