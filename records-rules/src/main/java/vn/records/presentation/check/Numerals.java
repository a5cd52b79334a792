package vn.records.presentation.check;

/**
 * Roman numerals (<i>chữ số La Mã</i>) and Arabic ones as numbers.
 *
 * @since 0.1
 */
public final class Numerals {

    private static final String DIGITS = "IVXLCDM";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final int LONGEST_ARABIC = 6;

    private Numerals() {}

    /** Returns the value of a numeral as it is written correctly; 0 for any other text. */
    public static int roman(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text, i);
            value += digit < digit(text, i + 1) ? -digit : digit;
        }
        return value > 0 && value < 100 && text.equals(toRoman(value)) ? value : 0;
    }

    /** Returns the value of Arabic digits; 0 for any other text, and for more digits than any unit has. */
    public static int arabic(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_ARABIC
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }

    /**
     * Returns a number in Roman numerals.
     *
     * @throws IllegalArgumentException if it is not between 1 and 99
     */
    public static String toRoman(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("no Roman numeral for units of a document: " + number);
        }
        return TENS[number / 10] + ONES[number % 10];
    }

    private static int digit(String text, int at) {
        int index = at < text.length() ? DIGITS.indexOf(text.charAt(at)) : -1;
        return index < 0 ? 0 : VALUES[index];
    }
}
