package vn.records.presentation.attachment;

import java.util.regex.Pattern;
import vn.records.presentation.check.Numerals;

/** The numerals that annexes are counted in (<i>số thứ tự của phụ lục</i>). */
public enum AnnexNumber {
    /** I, II, III. */
    ROMAN("[IVXLC]+", "I, II, III"),
    /** 1, 2, 3. */
    ARABIC("[0-9]+", "1, 2, 3");

    private final Pattern form;
    private final String first;

    AnnexNumber(String form, String first) {
        this.form = Pattern.compile(form);
        this.first = first;
    }

    /** Whether a text is such a number. */
    boolean fits(String text) {
        return form.matcher(text).matches();
    }

    /** Returns the value of such a number; 0 for another text. */
    int value(String text) {
        return this == ROMAN ? Numerals.roman(text) : Numerals.arabic(text);
    }

    /** Returns such a number with a value, of which a document may have annexes. */
    String shown(int value) {
        return this == ROMAN ? Numerals.toRoman(value) : Integer.toString(value);
    }

    /** Returns the labels of the first annexes, as they are to be written. */
    String labels(String word) {
        return word + ' ' + first + " …";
    }
}
