package vn.records.docx.format;

import com.google.common.base.Ascii;

/** Numbers written as lists write them. */
final class NumberText {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final String[] VIETNAMESE = {"", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final int MAX_ROMAN = 32_767;
    private static final int LETTERS = 26;
    private static final int MAX_LETTERS = LETTERS * 30;

    private NumberText() {}

    /** Returns a number in a format; as Arabic digits if the format is not one of those used with Latin letters. */
    static String of(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> Ascii.toLowerCase(roman(number));
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> Ascii.toLowerCase(letters(number));
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "custom" -> number < 10 ? "0" + number : Integer.toString(number);
            case "ordinal" -> number + ordinalEnding(number);
            case "numberInDash" -> "- " + number + " -";
            case "hex" -> Ascii.toUpperCase(Integer.toHexString(number));
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? Character.toString('\u2460' + number - 1) : Integer.toString(number);
            case "vietnameseCounting" -> vietnamese(number);
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        if (number <= 0 || number > MAX_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN_DIGITS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }

    /** A to Z, then AA to ZZ with the same letter twice, whatever the language of the text. */
    private static String letters(int number) {
        if (number <= 0 || number > MAX_LETTERS) {
            return Integer.toString(number);
        }
        char letter = (char) ('A' + (number - 1) % LETTERS);
        return Character.toString(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String ordinalEnding(int number) {
        int tens = number / 10 % 10;
        return switch (tens == 1 ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String vietnamese(int number) {
        if (number <= 0 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 0) {
            return VIETNAMESE[ones];
        }
        String one = tens > 1 && ones == 1 ? "mốt" : ones == 5 ? "lăm" : VIETNAMESE[ones];
        return ((tens == 1 ? "mười" : VIETNAMESE[tens] + " mươi") + " " + one).stripTrailing();
    }
}
