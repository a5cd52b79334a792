package vn.records.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.records.text.VietnameseText;

/**
 * Number and symbol of a document (<i>số, ký hiệu của văn bản</i>), such as {@code 271/KH-UBND}.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3: Arabic digits with a 0 in front below 10, {@code /}
 * between number and symbol, {@code -} between the groups of the symbol, no spaces. Numbers start at 01 each year (Điều
 * 15 khoản 1). Before issue the number may be blank (Điều 15 khoản 2), and so may the symbol.
 *
 * <p>Two other regimes are told apart by the form: a year inside ({@code 30/2020/NĐ-CP}) marks legislation, unless the
 * type is one that never legislates ({@code 15/2020/HĐ-BNV}), and {@code 36-HD/VPTW} is the form of Party documents.
 *
 * @since 0.1
 */
public final class DocumentNumber implements Comparable<DocumentNumber>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The highest ordinal taken for a number. */
    static final int MAX_ORDINAL = 999_999;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final int BLANK = 0;
    private static final Comparator<DocumentNumber> ORDER = Comparator.comparing((DocumentNumber number) -> number.form)
            .thenComparing(number -> number.notation().map(Notation::toString).orElse(""))
            .thenComparing(number -> number.year)
            .thenComparing(number -> number.ordinal);

    /** The regime a number belongs to by its form. */
    public enum Kind {
        /** An administrative document (<i>văn bản hành chính</i>). */
        ADMINISTRATIVE("05/QĐ-UBND"),
        /** A legislative document (<i>văn bản quy phạm pháp luật</i>): the year stands inside. */
        LEGISLATION("12/2026/NQ-HĐND"),
        /** A document of the Party (<i>văn bản của Đảng</i>): {@code -} before the type, {@code /} behind it. */
        PARTY("127-QĐ/TW");

        private final String example;

        Kind(String example) {
            this.example = example;
        }

        /** Returns a number of this form. */
        public String example() {
            return example;
        }
    }

    private final Kind form;
    private final int ordinal;
    private final int year;
    private final @Nullable Notation notation;

    private DocumentNumber(Kind form, int ordinal, int year, @Nullable Notation notation) {
        this.form = form;
        this.ordinal = ordinal;
        this.year = year;
        this.notation = notation;
    }

    /**
     * Returns the number of an administrative document.
     *
     * @throws IllegalArgumentException if the ordinal is not 1 to 999999
     */
    public static DocumentNumber of(int ordinal, Notation notation) {
        return blank(notation).withOrdinal(ordinal);
    }

    /** Returns the number of an administrative document not yet numbered, such as {@code /QĐ-BNV}. */
    public static DocumentNumber blank(Notation notation) {
        return new DocumentNumber(Kind.ADMINISTRATIVE, BLANK, BLANK, notation);
    }

    /** Returns the number of an administrative document of which nothing is known yet. */
    public static DocumentNumber blank() {
        return new DocumentNumber(Kind.ADMINISTRATIVE, BLANK, BLANK, null);
    }

    /**
     * Returns the number of a legislative document, such as {@code 30/2020/NĐ-CP}.
     *
     * @throws IllegalArgumentException if the ordinal is not 1 to 999999 or the year has not four digits
     */
    public static DocumentNumber legislation(int ordinal, int year, Notation notation) {
        checkArgument(year >= FIRST_YEAR && year <= LAST_YEAR, "no year of four digits: %s", year);
        return new DocumentNumber(Kind.LEGISLATION, BLANK, year, notation).withOrdinal(ordinal);
    }

    /**
     * Returns the number of a Party document, such as {@code 36-HD/VPTW}.
     *
     * @throws IllegalArgumentException if the ordinal is not 1 to 999999 or the symbol has one group only
     */
    public static DocumentNumber party(int ordinal, Notation notation) {
        checkArgument(notation.groups().size() > 1, "Party symbol without an agency: %s", notation);
        return new DocumentNumber(Kind.PARTY, BLANK, BLANK, notation).withOrdinal(ordinal);
    }

    /**
     * Returns the number with exactly this text. A blank part is empty or holds spaces, dots or underscores.
     *
     * @throws IllegalArgumentException if the text is no number, as {@code 5/QĐ-BNV} without the leading 0
     */
    public static DocumentNumber parse(String text) {
        String composed = VietnameseText.nfc(text);
        Matcher state = NumberGrammar.STATE.matcher(composed);
        if (state.matches()) {
            return new DocumentNumber(
                    state.group("inside") == null ? Kind.ADMINISTRATIVE : Kind.LEGISLATION,
                    numberOf(state.group("ordinal")),
                    numberOf(state.group("year")),
                    state.group("symbol") == null ? null : Notation.parse(state.group("symbol")));
        }
        Matcher party = NumberGrammar.PARTY.matcher(composed);
        checkArgument(
                party.matches(),
                "no document number (expected a form like 05/QĐ-BNV, 30/2020/NĐ-CP or 36-HD/VPTW): '%s'",
                text);
        return new DocumentNumber(
                Kind.PARTY,
                numberOf(party.group("ordinal")),
                BLANK,
                Notation.parse(party.group("type") + "-" + party.group("agency")));
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static DocumentNumber valueOf(String text) {
        return parse(text);
    }

    /**
     * Returns the number of one kind with exactly this text, by the grammar of that kind alone.
     *
     * @throws IllegalArgumentException if the text is none; the message says where, and what was expected there
     */
    public static DocumentNumber parse(String text, Kind kind) {
        Optional<NumberMismatch> mismatch = mismatch(text, kind);
        checkArgument(
                mismatch.isEmpty(),
                "'%s': %s",
                text,
                mismatch.map(NumberMismatch::english).orElse(""));
        return parse(text);
    }

    /** Returns the first place where a text leaves the grammar of a kind of number; empty if it is one, blank parts too. */
    public static Optional<NumberMismatch> mismatch(String text, Kind kind) {
        return NumberGrammar.check(text, kind);
    }

    private static int numberOf(@Nullable String digits) {
        return digits == null ? BLANK : Integer.parseInt(digits);
    }

    /** Returns the number that a line such as {@code Số: 05/QĐ-UBND} shows, however it is typed. */
    public static NumberReading read(String line) {
        return new NumberScanner(line).scan();
    }

    static DocumentNumber asRead(Kind form, int ordinal, int year, @Nullable Notation notation) {
        return new DocumentNumber(form, ordinal, year, notation);
    }

    /** Returns the regime the number belongs to by its form. */
    public Kind kind() {
        return form == Kind.LEGISLATION && !mayLegislate() ? Kind.ADMINISTRATIVE : form;
    }

    private boolean mayLegislate() {
        return notation().flatMap(Notation::type).map(DocumentType::legislates).orElse(true);
    }

    /** Returns the ordinal (<i>số</i>), or empty in a draft. */
    public Optional<Integer> ordinal() {
        return known(ordinal);
    }

    /** Returns the year inside the number of a legislative document. */
    public Optional<Integer> year() {
        return known(year);
    }

    private static Optional<Integer> known(int value) {
        return value == BLANK ? Optional.empty() : Optional.of(value);
    }

    /** Returns the symbol (<i>ký hiệu</i>), or empty where it is still to be written. */
    public Optional<Notation> notation() {
        return Optional.ofNullable(notation);
    }

    /**
     * Returns this number with the ordinal given at registration.
     *
     * @throws IllegalArgumentException if the ordinal is not 1 to 999999
     */
    public DocumentNumber withOrdinal(int ordinal) {
        checkArgument(ordinal > 0 && ordinal <= MAX_ORDINAL, "no ordinal from 1 to %s: %s", MAX_ORDINAL, ordinal);
        return new DocumentNumber(form, ordinal, year, notation);
    }

    /** Returns this number with a blank ordinal. */
    public DocumentNumber withoutOrdinal() {
        return new DocumentNumber(form, BLANK, year, notation);
    }

    /** Returns the number as the law writes it; blank parts are empty. */
    @Override
    public String toString() {
        String front = ordinal == BLANK ? "" : twoDigits(ordinal);
        if (form == Kind.PARTY) {
            checkState(notation != null);
            return front + "-" + notation.toString().replaceFirst("-", "/");
        }
        String inside = form == Kind.ADMINISTRATIVE
                ? ""
                : known(year).map(String::valueOf).orElse("") + "/";
        return front + "/" + inside + notation().map(Notation::toString).orElse("");
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Compares kind, symbol, year and ordinal, in this order: numbers of one series stand together. */
    @Override
    public int compareTo(DocumentNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentNumber that
                && form == that.form
                && ordinal == that.ordinal
                && year == that.year
                && Objects.equals(notation, that.notation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, ordinal, year, notation);
    }
}
