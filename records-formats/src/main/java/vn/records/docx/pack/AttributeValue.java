package vn.records.docx.pack;

import com.google.common.base.Ascii;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** A view of the characters of one attribute, valid until the next one is looked at; read without making strings. */
public final class AttributeValue extends TypedValueDecoder {

    /** What stands for "not stated" where a number is expected. */
    public static final int UNSTATED = Integer.MIN_VALUE;

    private static final int LIMIT = 2_000_000_000;
    private static final int KNOWN = 512;

    private final String[] known;
    private char[] chars = {};
    private int start;
    private int end;

    /** Makes one that remembers values by itself. */
    public AttributeValue() {
        this(memory());
    }

    /** Makes one that shares the values met with others, each valid by itself. */
    AttributeValue(String[] known) {
        this.known = known;
    }

    static String[] memory() {
        return new String[KNOWN];
    }

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] buffer, int from, int to) {
        chars = buffer;
        start = from;
        end = to;
    }

    @Override
    public void handleEmptyValue() {
        start = 0;
        end = 0;
    }

    /** Whether the value is this text. */
    public boolean is(String text) {
        if (text.length() != end - start) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the value of an on-off attribute; anything but 0, false, off and f is on. */
    public boolean isOn() {
        return !(is("0") || is("false") || is("off") || is("f"));
    }

    /** Returns the value without white space at its ends; equal values mostly are the same string. */
    public String text() {
        int length = end - start;
        if (length > 32) {
            return new String(chars, start, length);
        }
        int hash = length;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + chars[i];
        }
        int slot = (hash ^ hash >>> 9) & KNOWN - 1;
        String candidate = known[slot];
        if (candidate != null && is(candidate)) {
            return candidate;
        }
        String made = new String(chars, start, length);
        known[slot] = made;
        return made;
    }

    /** Returns the value as a whole number between bounds, or {@link #UNSTATED} if it is none. */
    public int integer(int min, int max) {
        int parts = measure(1);
        return parts == UNSTATED ? UNSTATED : Math.max(min, Math.min(max, parts));
    }

    /** Returns the value as a number of hexadecimal digits, or {@link #UNSTATED} if it is none. */
    public int hexadecimal() {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(chars[i], 16);
            if (digit < 0 || end - start > 6) {
                return UNSTATED;
            }
            number = number << 4 | digit;
        }
        return start == end ? UNSTATED : number;
    }

    /**
     * Returns the value as a length in English metric units, or {@link #UNSTATED} if it is none.
     *
     * @param unit how many of them one is where the value names no unit
     */
    public int measure(int unit) {
        int at = start;
        boolean negative = at < end && chars[at] == '-';
        if (at < end && (negative || chars[at] == '+')) {
            at++;
        }
        int digits = at;
        long whole = 0;
        while (at < end && isDigit(chars[at])) {
            whole = Math.min(LIMIT, whole * 10 + chars[at] - '0');
            at++;
        }
        double fraction = 0;
        if (at < end && chars[at] == '.') {
            at++;
            digits++;
            for (double place = 0.1; at < end && isDigit(chars[at]); place /= 10) {
                fraction += (chars[at++] - '0') * place;
            }
        }
        int factor = at == end ? unit : unitAt(at);
        return at > digits && factor > 0 ? size(whole + fraction, factor, negative) : UNSTATED;
    }

    private static int size(double number, int factor, boolean negative) {
        int size = (int) Math.min(LIMIT, Math.round(number * factor));
        return negative ? -size : size;
    }

    /** Returns how many English metric units the unit of measure at this index is; 0 if it is none. */
    private int unitAt(int at) {
        if (end - at != 2) {
            return 0;
        }
        return switch (Ascii.toLowerCase(chars[at]) << 8 | Ascii.toLowerCase(chars[at + 1])) {
            case 'm' << 8 | 'm' -> 36_000;
            case 'c' << 8 | 'm' -> 360_000;
            case 'i' << 8 | 'n' -> 914_400;
            case 'p' << 8 | 't' -> 12_700;
            case 'p' << 8 | 'c', 'p' << 8 | 'i' -> 152_400;
            case 'p' << 8 | 'x' -> 9_525;
            default -> 0;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
