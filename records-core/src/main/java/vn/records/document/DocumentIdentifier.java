package vn.records.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.agency.AgencyCode;

/**
 * The identifier of an electronic document (<i>mã định danh văn bản</i>), such as
 * {@code 000.00.00.G22,2015/09/30,7816/VPCP-TTĐT}: agency, date, number and symbol, as official exchange samples write
 * it.
 *
 * @param agency the agency that issued it
 * @param date its date
 * @param number its number and symbol; may hold commas, {@code /}, {@code -} and {@code Đ}
 * @since 0.1
 */
public record DocumentIdentifier(AgencyCode agency, LocalDate date, String number) implements Serializable {
    private static final Pattern DATE = Pattern.compile("(\\d{4})/(\\d{2})/(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Splitter PARTS = Splitter.on(',').limit(3);

    /** Why a text is no identifier. */
    public enum Flaw {
        /** It has not three parts. */
        TOO_FEW_PARTS(
                "cần ba phần cách nhau bằng dấu phẩy: mã cơ quan, ngày, số và ký hiệu",
                "three parts with commas between them are expected: agency, date, number and symbol"),
        /** Its first part is no identifier of an agency. */
        NO_AGENCY("phần đầu không phải mã định danh cơ quan", "the first part is no identifier of an agency"),
        /** Its date is a year only. */
        YEAR_ONLY(
                "ngày chỉ có năm; cần dạng yyyy/MM/dd, không suy ra được ngày, tháng",
                "the date is a year only; yyyy/MM/dd is expected and cannot be guessed"),
        /** Its date is none. */
        NO_DATE("phần giữa không phải ngày dạng yyyy/MM/dd", "the second part is no date as yyyy/MM/dd"),
        /** Its number is missing. */
        NO_NUMBER("thiếu số và ký hiệu", "number and symbol are missing");

        private final String vietnamese;
        private final String english;

        Flaw(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the explanation in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** Returns the explanation in English. */
        public String english() {
            return english;
        }
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is blank, or the year has not four digits
     */
    public DocumentIdentifier {
        checkArgument(!number.isBlank(), "no number: %s %s", agency, date);
        checkArgument(date.getYear() >= 1000 && date.getYear() <= 9999, "no year of four digits: %s", date);
    }

    /** Returns why a text is no identifier; empty if it is one. Only the first two commas part it. */
    public static Optional<Flaw> flawOf(String text) {
        ImmutableList<String> parts = ImmutableList.copyOf(PARTS.split(text));
        if (parts.size() < 3) {
            return Optional.of(Flaw.TOO_FEW_PARTS);
        } else if (AgencyCode.grammarsOf(parts.get(0)).size() != 1) {
            return Optional.of(Flaw.NO_AGENCY);
        } else if (date(parts.get(1)).isEmpty()) {
            return Optional.of(YEAR.matcher(parts.get(1)).matches() ? Flaw.YEAR_ONLY : Flaw.NO_DATE);
        }
        return parts.get(2).isBlank() ? Optional.of(Flaw.NO_NUMBER) : Optional.empty();
    }

    /**
     * Returns the identifier with exactly this text.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    public static DocumentIdentifier parse(String text) {
        Optional<Flaw> flaw = flawOf(text);
        checkArgument(flaw.isEmpty(), "%s: '%s'", flaw.map(Flaw::english).orElse(""), text);
        ImmutableList<String> parts = ImmutableList.copyOf(PARTS.split(text));
        return new DocumentIdentifier(
                AgencyCode.parse(parts.get(0)), date(parts.get(1)).orElseThrow(), parts.get(2));
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static DocumentIdentifier valueOf(String text) {
        return parse(text);
    }

    /**
     * Returns the identifier with exactly this text, whose number follows the grammar of one kind.
     *
     * @throws IllegalArgumentException if it is none; the message says why, of the number what was expected and where
     */
    public static DocumentIdentifier parse(String text, DocumentNumber.Kind kind) {
        DocumentIdentifier identifier = parse(text);
        return of(identifier.agency, identifier.date, DocumentNumber.parse(identifier.number, kind));
    }

    /**
     * Returns the identifier of a document of any kind.
     *
     * @throws IllegalArgumentException if the number has blanks
     */
    public static DocumentIdentifier of(AgencyCode agency, LocalDate date, DocumentNumber number) {
        checkArgument(number.ordinal().isPresent() && number.notation().isPresent(), "number with blanks: %s", number);
        return new DocumentIdentifier(agency, date, number.toString());
    }

    /** Returns its number of this kind; empty where the number does not follow the grammar of it. */
    public Optional<DocumentNumber> number(DocumentNumber.Kind kind) {
        return DocumentNumber.mismatch(number, kind).isPresent()
                ? Optional.empty()
                : Optional.of(DocumentNumber.parse(number, kind));
    }

    private static Optional<LocalDate> date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches() || text.charAt(0) == '0') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(part(date, 1), part(date, 2), part(date, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int part(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    /** Returns the text of the identifier. */
    @Override
    public String toString() {
        return agency + "," + date.toString().replace('-', '/') + "," + number;
    }
}
