package vn.records.register;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentNumber.Kind;
import vn.records.document.Notation;
import vn.records.text.VietnameseText;

/**
 * A number as it stands in a register (<i>số, ký hiệu trong sổ</i>): {@code 05/QĐ-UBND}, {@code 15a/CV-VP},
 * {@code 30/2020/NĐ-CP}, {@code 36-HD/VPTW}, or digits alone, as in the numbers of incoming documents.
 *
 * @param text the text as written, without white space around it
 * @param ordinal the number itself, 1 to 9999999
 * @param suffix letters right behind the digits, as in {@code 15a} or {@code 15bis}; usually empty
 * @param symbol what stands behind the first separator, the year of legislation included; may be empty
 * @since 0.1
 */
public record RegisterNumber(String text, int ordinal, String suffix, String symbol)
        implements Comparable<RegisterNumber>, Serializable {
    private static final CharMatcher GROUP_END = CharMatcher.anyOf("-–/");
    private static final Comparator<RegisterNumber> ORDER = Comparator.comparing(
                    RegisterNumber::kind,
                    Comparator.comparingInt(kind -> kind.map(Kind::ordinal).orElse(-1)))
            .thenComparing(RegisterNumber::foldedSymbol)
            .thenComparing(RegisterNumber::yearInside)
            .thenComparing(RegisterNumber::ordinal)
            .thenComparing(number -> VietnameseText.lower(number.suffix));
    private static final int MOST_DIGITS = 7;
    private static final int MOST_LETTERS = 3;
    private static final int YEAR_DIGITS = 4;

    /**
     * Checks the ordinal.
     *
     * @throws IllegalArgumentException if it is not 1 to 9999999
     */
    public RegisterNumber {
        checkArgument(ordinal > 0 && ordinal <= 9_999_999, "no ordinal from 1 to 9999999: %s", ordinal);
    }

    /**
     * Returns the number of this ordinal and symbol as the law writes it, with a 0 in front below 10.
     *
     * @throws IllegalArgumentException if the ordinal is not 1 to 9999999
     */
    public static RegisterNumber of(int ordinal, Notation notation) {
        String digits = ordinal < 10 ? "0" + ordinal : Integer.toString(ordinal);
        return new RegisterNumber(digits + "/" + notation, ordinal, "", notation.toString());
    }

    /**
     * Returns the number of a document as its own grammar writes it: {@code 05/QĐ-UBND}, {@code 12/2026/NQ-HĐND},
     * {@code 127-QĐ/TW}.
     *
     * @throws IllegalArgumentException if the ordinal or the symbol is blank
     */
    public static RegisterNumber of(DocumentNumber number) {
        checkArgument(number.ordinal().isPresent() && number.notation().isPresent(), "number with blanks: %s", number);
        return parse(number.toString());
    }

    /**
     * Returns a number without symbol, such as that of an incoming document.
     *
     * @throws IllegalArgumentException if the ordinal is not 1 to 9999999
     */
    public static RegisterNumber of(int ordinal) {
        return new RegisterNumber(Integer.toString(ordinal), ordinal, "", "");
    }

    /**
     * Returns the number with this text.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static RegisterNumber parse(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("no number of a register: '" + text + "'"));
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static RegisterNumber valueOf(String text) {
        return parse(text);
    }

    /**
     * Returns the number of one kind with exactly this text.
     *
     * @throws IllegalArgumentException if the text is none, or has blanks; the message says where, and what was expected
     */
    public static RegisterNumber parse(String text, Kind kind) {
        return of(DocumentNumber.parse(text, kind));
    }

    /** Returns the number a text says, however it is typed; empty if it says none. */
    public static Optional<RegisterNumber> read(String written) {
        String text = strip(written, 0, written.length());
        int start = afterWord(text);
        int digits = start;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        int ordinal = digits - start <= MOST_DIGITS && digits > start ? Integer.parseInt(text, start, digits, 10) : 0;
        int letters = digits;
        while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        int separator = afterSpaces(text, letters);
        boolean ended = separator == text.length() || "/-–(".indexOf(text.charAt(separator)) >= 0;
        if (ordinal == 0 || letters - digits > MOST_LETTERS || !ended) {
            return Optional.empty();
        }
        boolean symbol = separator < text.length() && text.charAt(separator) != '(';
        return Optional.of(new RegisterNumber(
                text,
                ordinal,
                text.substring(digits, letters),
                symbol ? strip(text, separator + 1, text.length()) : ""));
    }

    private static int afterWord(String text) {
        boolean word = text.length() > 2
                && (text.charAt(0) == 'S' || text.charAt(0) == 's')
                && VietnameseText.foldCase(text).startsWith("số");
        if (!word) {
            return 0;
        }
        int i = 0;
        while (i < text.length() && !isDigit(text.charAt(i))) {
            i++;
        }
        return i <= MOST_DIGITS ? i : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int afterSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && VietnameseText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String strip(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && VietnameseText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && VietnameseText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Returns the kind of document that a number of this form has: a year inside marks legislation, a hyphen before the type
     * and a slash behind it the Party; empty where there is no symbol.
     */
    public Optional<Kind> kind() {
        if (symbol.isEmpty()) {
            return Optional.empty();
        } else if (yearInside() > 0) {
            return Optional.of(Kind.LEGISLATION);
        }
        int separator = GROUP_END.indexIn(text);
        boolean party = separator >= 0
                && text.charAt(separator) != '/'
                && typeEnd() < symbol.length()
                && symbol.charAt(typeEnd()) == '/';
        return Optional.of(party ? Kind.PARTY : Kind.ADMINISTRATIVE);
    }

    private int typeEnd() {
        int start = yearInside() == 0 ? 0 : YEAR_DIGITS + 1;
        int end = GROUP_END.indexIn(symbol, start);
        return end < 0 ? symbol.length() : end;
    }

    /** Returns the first group of the symbol as written, in which the type is abbreviated if it is at all; may be empty. */
    public String firstGroup() {
        int start = yearInside() == 0 ? 0 : YEAR_DIGITS + 1;
        return strip(symbol, start, typeEnd());
    }

    /** Whether another number is that of the same document of one issuer and one period, however both are typed. */
    public boolean isSameAs(RegisterNumber other) {
        return ORDER.compare(this, other) == 0;
    }

    /** Compares kind, symbol, year, ordinal and letters, in this order: numbers of one series stand together. */
    @Override
    public int compareTo(RegisterNumber other) {
        return ORDER.thenComparing(RegisterNumber::text).compare(this, other);
    }

    /** Returns the year that stands inside the number of legislation, or 0. */
    public int yearInside() {
        boolean year = symbol.length() > YEAR_DIGITS && symbol.charAt(YEAR_DIGITS) == '/';
        for (int i = 0; i < YEAR_DIGITS && year; i++) {
            year = isDigit(symbol.charAt(i));
        }
        return year ? Integer.parseInt(symbol, 0, YEAR_DIGITS, 10) : 0;
    }

    /** Returns the symbol without the year of legislation, in one form: composed, in capitals, without spaces. */
    public String foldedSymbol() {
        String plain = yearInside() == 0 ? symbol : symbol.substring(YEAR_DIGITS + 1);
        String folded = VietnameseText.upper(VietnameseText.foldTones(plain)).replace('–', '-');
        return strip(folded, 0, folded.length()).replace(" ", "").replace("\u00a0", "");
    }

    /** Returns the text as written. */
    @Override
    public String toString() {
        return text;
    }
}
