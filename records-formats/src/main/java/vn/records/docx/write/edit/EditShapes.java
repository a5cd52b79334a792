package vn.records.docx.write.edit;

import com.google.common.base.CharMatcher;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.records.text.VietnameseText;
import vn.records.text.encoding.CodedReading;

/** What the edits of the table look like, each by the change it makes and what stands beside it. */
final class EditShapes {

    private static final CharMatcher SPACE = CharMatcher.forPredicate(VietnameseText::isSpace);
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final String CLOSING_SIGNS = ")”\"";
    private static final int LONGEST_SIGN = 5;
    private static final int LONGEST_OPENING = 10;

    /** The number of a unit, with the word before it. */
    private static final Pattern LABEL = Pattern.compile("(?:\\p{L}{2,5}\\s++)?+(?:\\d{1,3}+|[IVXLC]{1,6}+|\\p{L})");

    /** The word before the number of a division. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,7}+(?:\\s++\\p{L}{2,5}+)?+");

    /** The first words of a list, or the line of the file copy up to the office. */
    private static final Pattern FIRST_WORDS =
            Pattern.compile("(?:\\p{Punct}|[–—•])?+\\s*+\\p{L}++(?:\\s++\\p{L}++)?+(?:\\s*+:\\s*+[\\p{L}\\d&]++)?+");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{1,3}+\\.");

    /** Another sign, and the spaces beside it. */
    static final Predicate<Replacement> SIGN =
            edit -> isSign(edit.old()) && isOneSign(edit.now()) && !isSpacing(edit) && standsAlone(edit);

    /** A sign of the number line, or none in place of the colon behind the word before the number. */
    static final Predicate<Replacement> NUMBER_SIGN = edit -> SIGN.test(edit) || isColonGone(edit);

    static final Predicate<Replacement> NOUGHT = EditShapes::isNought;
    static final Predicate<Replacement> TYPE_CODE = EditShapes::isTypeCode;

    static final Predicate<Replacement> COMMA = edit ->
            SIGN.test(edit) && edit.now().strip().equals(",") && endsSaid(edit.left()) && beginsSaid(edit.right());

    static final Predicate<Replacement> OPENING = edit -> edit.left().isEmpty()
            && edit.old().length() <= LONGEST_OPENING
            && SameWords.areKept(edit.old(), edit.now());

    /** A mark behind the last word of a line. */
    static final Predicate<Replacement> END =
            edit -> SIGN.test(edit) && edit.right().isEmpty() && (endsSaid(edit.left()) || endsClosed(edit.left()));

    static final Predicate<Replacement> DASH =
            edit -> SIGN.test(edit) && edit.left().isEmpty() && beginsSaid(edit.right());

    static final Predicate<Replacement> LABEL_MARK =
            edit -> SIGN.test(edit) && FIRST_WORDS.matcher(edit.left()).matches();

    static final Predicate<Replacement> UNIT_MARK =
            edit -> SIGN.test(edit) && LABEL.matcher(edit.left()).matches();

    static final Predicate<Replacement> NUMERAL = edit -> edit.right().isEmpty()
            && WORD.matcher(edit.left()).matches()
            && SameWords.isSameNumber(edit.old(), edit.now());

    static final Predicate<Replacement> CLOSING = EditShapes::isClosing;

    static final Predicate<Replacement> FORM = edit -> edit.left().isEmpty()
            && ABBREVIATION.matcher(edit.now()).matches()
            && said(edit.old()).equals(said(edit.now()));

    static final Predicate<Replacement> UNICODE = edit ->
            proper(edit.old()).equals(proper(edit.now())) && proper(edit.now()).equals(edit.now());

    static final Predicate<Replacement> SPACES = EditShapes::isSpacing;

    static final Predicate<Replacement> CAPITALS = edit -> VietnameseText.lower(VietnameseText.nfc(edit.old()))
            .equals(VietnameseText.lower(VietnameseText.nfc(edit.now())));

    private EditShapes() {}

    /** Returns composed letters, and đ in place of what looks like it. */
    private static String proper(String text) {
        return VietnameseText.withProperD(CodedReading.composed(text));
    }

    private static boolean isSign(String text) {
        return text.length() <= LONGEST_SIGN && SameWords.SAID.matchesNoneOf(text) && text.indexOf('\t') < 0;
    }

    private static boolean isOneSign(String text) {
        return isSign(text) && SPACE.removeFrom(text).length() == 1;
    }

    /** Whether no other sign stands right beside it. */
    private static boolean standsAlone(Replacement edit) {
        String before = edit.before();
        String after = edit.after();
        boolean left = before.isEmpty() || isWordOrSpace(before.charAt(before.length() - 1)) || endsClosed(before);
        return left && (after.isEmpty() || isWordOrSpace(after.charAt(0)));
    }

    private static boolean isWordOrSpace(char c) {
        return Character.isLetterOrDigit(c) || VietnameseText.isSpace(c);
    }

    private static boolean endsSaid(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean isColonGone(Replacement edit) {
        return edit.old().equals(":")
                && edit.now().isBlank()
                && VietnameseText.lower(VietnameseText.nfc(edit.left())).equals("số");
    }

    private static boolean endsClosed(String text) {
        return !text.isEmpty() && CLOSING_SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean beginsSaid(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    }

    private static String said(String text) {
        return SameWords.SAID.retainFrom(text);
    }

    /** Whether only spaces differ, and no gap that lays out columns or is to be written on. */
    private static boolean isSpacing(Replacement edit) {
        return SPACE.removeFrom(edit.old()).equals(SPACE.removeFrom(edit.now()))
                && edit.old().indexOf('\t') < 0
                && !edit.old().contains(Replacement.GAP);
    }

    private static boolean isNought(Replacement edit) {
        String old = DIGIT.retainFrom(edit.old());
        String now = DIGIT.retainFrom(edit.now());
        String value = CharMatcher.is('0').trimLeadingFrom(old);
        boolean digits = old.equals(edit.old()) && now.equals(edit.now()) && !value.isEmpty();
        boolean whole = !endsSaid(edit.before())
                && !(beginsSaid(edit.after()) && DIGIT.matches(edit.after().charAt(0)));
        return digits && whole && value.equals(CharMatcher.is('0').trimLeadingFrom(now));
    }

    /** A code whose case alone is wrong is a matter of capitals, but for one like {@code TTr} that ends small. */
    private static boolean isTypeCode(Replacement edit) {
        String old = edit.old();
        String now = edit.now();
        boolean letters =
                SameWords.SAID.matchesAllOf(old) && SameWords.SAID.matchesAllOf(now) && old.length() == now.length();
        boolean capital = !old.isEmpty() && Character.isUpperCase(old.charAt(0));
        boolean spelling = !old.equalsIgnoreCase(now) || VietnameseText.hasLowerCase(now);
        return letters && capital && spelling && edit.left().endsWith("/") && SameWords.areKept(old, now);
    }

    private static boolean isClosing(Replacement edit) {
        String line = (edit.before() + edit.old()).strip();
        String base = edit.before().strip();
        boolean behindStop = edit.old().equals(".") && (endsSaid(base) || endsClosed(base));
        boolean behindLetter =
                edit.old().isEmpty() && endsSaid(base) && Character.isLetter(base.charAt(base.length() - 1));
        boolean pushed = edit.before().contains("\t\t") || line.indexOf('\t') >= 0 || line.contains(Replacement.GAP);
        return (behindStop || behindLetter)
                && isSign(edit.now())
                && edit.after().isBlank()
                && !pushed;
    }
}
