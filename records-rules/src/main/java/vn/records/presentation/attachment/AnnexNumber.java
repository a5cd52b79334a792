package vn.records.presentation.attachment;

import java.util.regex.Pattern;

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

    /** Returns the labels of the first annexes, as they are to be written. */
    String labels(String word) {
        return word + ' ' + first + " …";
    }
}
