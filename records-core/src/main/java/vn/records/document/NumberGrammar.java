package vn.records.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.records.document.DocumentNumber.Kind;
import vn.records.document.NumberMismatch.Expected;
import vn.records.text.ComposedText;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/**
 * One pass over a text that should be a number of one kind (<i>số, ký hiệu</i>): up to where it follows the grammar. Blank
 * parts are followed as {@link DocumentNumber#parse(String)} takes them.
 */
final class NumberGrammar {
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_DIGITS =
            String.valueOf(DocumentNumber.MAX_ORDINAL).length();

    private static final String FILLER = "[\\s\\p{Z}._…]*+";
    private static final String ORDINAL = "(?:(?<ordinal>0[1-9]|[1-9]\\d{1,5})|" + FILLER + ")";
    private static final String SYMBOL = Notation.GROUP + "(?:-" + Notation.GROUP + ")*+";
    static final Pattern STATE = Pattern.compile(ORDINAL + "/(?:(?<inside>(?<year>[1-9]\\d{3})|" + FILLER
            + ")/)?(?:(?<symbol>" + SYMBOL + ")|" + FILLER + ")");
    static final Pattern PARTY =
            Pattern.compile(ORDINAL + "-(?<type>" + Notation.GROUP + ")/(?<agency>" + SYMBOL + ")");

    private final ComposedText given;
    private final String text;
    private final Kind kind;
    private int at;
    private Optional<NumberMismatch> mismatch = Optional.empty();

    private NumberGrammar(String text, Kind kind) {
        this.given = ComposedText.of(text);
        this.text = given.composed();
        this.kind = kind;
    }

    /** Returns where a text leaves the grammar; empty if it follows it to its end. */
    static Optional<NumberMismatch> check(String text, Kind kind) {
        return accepts(text, kind) ? Optional.empty() : Optional.of(walk(text, kind));
    }

    private static boolean accepts(String text, Kind kind) {
        Matcher matcher = (kind == Kind.PARTY ? PARTY : STATE).matcher(VietnameseText.nfc(text));
        if (!matcher.matches()) {
            return false;
        }
        boolean fits = kind == Kind.PARTY || (matcher.group("inside") != null) == (kind == Kind.LEGISLATION);
        @Nullable String first = matcher.group(kind == Kind.PARTY ? "type" : "symbol");
        return fits && (first == null || Notation.startsWithLetters(first));
    }

    private static NumberMismatch walk(String text, Kind kind) {
        NumberGrammar walk = new NumberGrammar(text, kind);
        boolean whole =
                switch (kind) {
                    case ADMINISTRATIVE -> walk.ordinal() && walk.mark('/') && walk.symbol();
                    case LEGISLATION ->
                        walk.ordinal() && walk.mark('/') && walk.year() && walk.mark('/') && walk.symbol();
                    case PARTY -> walk.ordinal() && walk.mark('-') && walk.type() && walk.mark('/') && walk.bodies();
                };
        return whole ? walk.told(Expected.END) : walk.mismatch.orElseThrow();
    }

    private NumberMismatch told(Expected expected) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        TextRange range = TextRange.of(at, at == text.length() ? at : Math.max(end, at + 1));
        return new NumberMismatch(kind, expected, given.inOriginal(range), range.in(text));
    }

    private boolean fail(Expected expected) {
        mismatch = Optional.of(told(expected));
        return false;
    }

    private boolean ordinal() {
        int digits = skipDigits(at);
        if (digits == at) {
            skipFiller();
            return true;
        }
        boolean leading = text.charAt(at) == '0';
        int length = digits - at;
        boolean right = leading ? length == 2 && text.charAt(at + 1) != '0' : length > 1 && length <= MOST_DIGITS;
        boolean letters = digits < text.length() && Character.isLetter(text.charAt(digits));
        if (!right || letters) {
            return fail(Expected.ORDINAL);
        }
        at = digits;
        return true;
    }

    private boolean mark(char mark) {
        if (at < text.length() && text.charAt(at) == mark) {
            at++;
            return true;
        }
        return fail(mark == '/' ? Expected.SLASH : Expected.HYPHEN);
    }

    private boolean year() {
        int digits = skipDigits(at);
        if (digits == at && skipFiller()) {
            return true;
        }
        if (digits - at != YEAR_DIGITS || text.charAt(at) == '0') {
            return fail(Expected.YEAR);
        }
        at = digits;
        return true;
    }

    private boolean symbol() {
        int digits = skipDigits(at);
        if (kind == Kind.ADMINISTRATIVE
                && digits - at == YEAR_DIGITS
                && digits < text.length()
                && text.charAt(digits) == '/') {
            return fail(Expected.SYMBOL);
        }
        int start = at;
        skipFiller();
        if (at == text.length()) {
            return true;
        }
        at = start;
        return type() && furtherGroups();
    }

    private boolean type() {
        int end = skipGroup(at);
        boolean letter = text.substring(at, end).chars().anyMatch(Character::isLetter);
        if (!letter) {
            return fail(Expected.TYPE);
        }
        at = end;
        return true;
    }

    private boolean bodies() {
        return group() && furtherGroups();
    }

    private boolean group() {
        int end = skipGroup(at);
        if (end == at) {
            return fail(Expected.BODY);
        }
        at = end;
        return true;
    }

    private boolean furtherGroups() {
        while (at < text.length()) {
            if (text.charAt(at) != '-') {
                boolean joins = "/\\–—._".indexOf(text.charAt(at)) >= 0 && isOfGroup(at + 1);
                return fail(joins ? Expected.HYPHEN : Expected.END);
            }
            at++;
            if (!group()) {
                return false;
            }
        }
        return true;
    }

    private int skipDigits(int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters and digits, also with {@code &} between them. */
    private int skipGroup(int from) {
        int i = from;
        while (i < text.length()
                && (isOfGroup(i) || (text.charAt(i) == '&' && i > from && isOfGroup(i - 1) && isOfGroup(i + 1)))) {
            i++;
        }
        return i;
    }

    private boolean isOfGroup(int index) {
        return index < text.length() && (Character.isLetter(text.charAt(index)) || isDigit(text.charAt(index)));
    }

    private boolean skipFiller() {
        int start = at;
        while (at < text.length() && (VietnameseText.isSpace(text.charAt(at)) || "._…".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at > start;
    }
}
