package vn.records.rule;

import java.util.Locale;

/**
 * A language that the library speaks (<i>ngôn ngữ</i>).
 *
 * @since 0.1
 */
public enum Language {
    /** Tiếng Việt. */
    VIETNAMESE("vi"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the two-letter code. */
    public String code() {
        return code;
    }

    /** Returns the locale for numbers and letter case. */
    public Locale locale() {
        return this == VIETNAMESE ? Locale.forLanguageTag("vi-VN") : Locale.ENGLISH;
    }
}
