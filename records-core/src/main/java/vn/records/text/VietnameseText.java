package vn.records.text;

import java.text.Normalizer.Form;

/**
 * Functions on Vietnamese text (<i>chữ Việt</i>) that bring it into one form before it is compared or measured.
 *
 * <p>All of them are pure and return the very same string when there is nothing to change. White space means every
 * character a reader sees as a gap, the no-break space included.
 *
 * @since 0.1
 */
public final class VietnameseText {
    private VietnameseText() {}

    /** Returns the text with every letter composed (Unicode form C). */
    public static String nfc(String text) {
        return isComposed(text) ? text : Marks.normalize(text, Form.NFC);
    }

    /** Returns whether every letter is composed (Unicode form C). */
    public static boolean isComposed(String text) {
        return Letters.areFirm(text) || Marks.isComposed(text);
    }

    /**
     * Returns the composed text with the tone mark of open syllables in {@code oa}, {@code oe}, {@code uy} on the first
     * vowel, so that {@code hoà} and {@code hòa}, {@code uỷ} and {@code ủy} become equal.
     *
     * <p>Nothing else is touched: not {@code quý} (its {@code u} belongs to the consonant), not {@code hoàn} (a
     * consonant follows), not words that are no Vietnamese syllable.
     */
    public static String foldTones(String text) {
        return Fold.tones(text);
    }

    /** Returns the text with tones folded, every run of white space made one space, and none at either end. */
    public static String fold(String text) {
        return Fold.of(text);
    }

    /** Returns the folded text in lower case: the form in which headings and marks are compared. */
    public static String foldCase(String text) {
        return lower(fold(text));
    }

    /** Returns whether a text begins with some words, the last of which is a word of the text. */
    public static boolean beginsWithWords(String text, String words) {
        return text.startsWith(words) && (text.length() == words.length() || text.charAt(words.length()) == ' ');
    }

    /** Returns whether a reader sees the character as a gap: any white space, the no-break space included. */
    public static boolean isSpace(char c) {
        return (Letters.traits(c) & Letters.SPACE) != 0;
    }

    /**
     * Returns the text with {@code đ} or {@code Đ} in place of letters of other alphabets that look like them, such as the
     * Icelandic {@code Ð} (U+00D0); it is as long as it was.
     */
    public static String withProperD(String text) {
        return text.replace('\u00D0', '\u0110').replace('\u0189', '\u0110').replace('\u00F0', '\u0111');
    }

    /**
     * Returns whether a reader sees nothing of the character, not even a gap: the soft hyphen, signs of no width that join
     * or part letters, marks of direction.
     */
    public static boolean isUnseen(char c) {
        return (Letters.traits(c) & Letters.UNSEEN) != 0;
    }

    /**
     * Returns letters and digits only, in lower case and without marks, {@code đ} as {@code d}: for finding text that
     * was mistyped, never for judging it.
     */
    public static String skeleton(String text) {
        return Skeleton.of(text);
    }

    /** Returns the text in capitals (<i>chữ in hoa</i>), whatever the locale of the machine. */
    public static String upper(String text) {
        return Cases.upper(text);
    }

    /** Returns the text in lower case (<i>chữ thường</i>), whatever the locale of the machine. */
    public static String lower(String text) {
        return Cases.lower(text);
    }

    /** Returns whether the text is written in capitals (<i>in hoa</i>): it has a letter and none in lower case. */
    public static boolean isUpperCase(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Returns whether the text has a letter in lower case (<i>chữ thường</i>). */
    public static boolean hasLowerCase(String text) {
        return text.codePoints().anyMatch(Character::isLowerCase);
    }
}
