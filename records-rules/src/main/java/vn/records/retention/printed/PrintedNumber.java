package vn.records.retention.printed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.text.VietnameseText;

/**
 * What stands before a title (<i>số thứ tự của mục</i>): the number of an item, or the label of a part of one.
 *
 * @param kind what it is
 * @param text the number or letter, without marks behind it
 * @param rest what stands behind it
 */
record PrintedNumber(Kind kind, String text, String rest) {

    /** What a label is. */
    enum Kind {
        /** Nothing. */
        NONE,
        /** A Roman number or a capital: of a group. */
        GROUP,
        /** A number such as {@code 12} or a code such as {@code 01.TCCB}. */
        ITEM,
        /** A number with its own part: {@code 4.1}, {@code 4a}. */
        PART,
        /** A letter such as {@code a)}, by itself. */
        LETTER,
        /** A dash. */
        DASH
    }

    private static final Pattern DASH = Pattern.compile("[-–—+•*]\\s*+(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("([a-zđ])[.)]\\s++");
    private static final Pattern PART =
            Pattern.compile("(\\d{1,4}+(?:\\.\\d{1,3}+)++|\\d{1,4}+[a-zđ](?!\\p{L}))[.)]?+(?:\\s++|$)");
    private static final Pattern ROMAN = Pattern.compile("((?:Nhóm\\s++)?+(?:[IVXLC]{1,7}+|[A-ZĐ]))[.)-]?+(?:\\s++|$)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4}+)[.)]?+(?:\\s++|$)");
    private static final Pattern LONE_LETTER = Pattern.compile("([a-zđ])[.)]?+");

    /** Returns what a cell of numbers holds. */
    static PrintedNumber ofCell(String cell) {
        String text = VietnameseText.fold(cell).strip();
        if (text.isEmpty()) {
            return new PrintedNumber(Kind.NONE, "", "");
        }
        PrintedNumber read = before(text);
        if (read.rest().isEmpty() && read.kind() != Kind.NONE) {
            return read;
        }
        Matcher letter = LONE_LETTER.matcher(text);
        if (letter.matches()) {
            return new PrintedNumber(Kind.LETTER, letter.group(1), "");
        }
        return text.matches("[-–—+•*]")
                ? new PrintedNumber(Kind.DASH, "", "")
                : new PrintedNumber(Kind.ITEM, withoutMark(text), "");
    }

    /** Returns what stands before a title. */
    static PrintedNumber before(String title) {
        String text = title.strip();
        Matcher dash = DASH.matcher(text);
        if (dash.lookingAt()) {
            return new PrintedNumber(Kind.DASH, "", text.substring(dash.end()));
        }
        for (Kind kind : new Kind[] {Kind.PART, Kind.LETTER, Kind.ITEM, Kind.GROUP}) {
            Matcher label = pattern(kind).matcher(text);
            if (label.lookingAt()) {
                return new PrintedNumber(
                        kind, label.group(1), text.substring(label.end()).strip());
            }
        }
        return new PrintedNumber(Kind.NONE, "", text);
    }

    private static Pattern pattern(Kind kind) {
        return switch (kind) {
            case PART -> PART;
            case LETTER -> LETTER;
            case ITEM -> NUMBER;
            default -> ROMAN;
        };
    }

    private static String withoutMark(String text) {
        return text.endsWith(".") || text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether it is a part of an item of a number: {@code 4.1} and {@code 4a} of {@code 4}. */
    boolean isPartOf(String number) {
        boolean longer = kind == Kind.PART && text.startsWith(number) && text.length() > number.length();
        return longer && !Character.isDigit(text.charAt(number.length()));
    }
}
