package vn.records.row;

import java.io.Serializable;

/**
 * The same words in both languages (<i>song ngữ</i>).
 *
 * @param vietnamese the words in Vietnamese
 * @param english the same in English
 * @since 0.1
 */
public record Phrase(String vietnamese, String english) implements Serializable {

    /** Returns words that are the same in both languages, such as a form. */
    public static Phrase of(String both) {
        return new Phrase(both, both);
    }
}
