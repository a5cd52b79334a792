package vn.records.act;

import java.util.Arrays;
import java.util.Optional;

/**
 * How well a date of an act is known (<i>mức độ xác minh</i>), best first.
 *
 * @since 0.1
 */
public enum Evidence {
    /** Two independent texts or official data agree. */
    TWO_TEXTS("T2"),
    /** One text, or a copy of official data. */
    TEXT("T1"),
    /** Two secondary sources agree. */
    TWO_SECONDARY("S2"),
    /** One secondary source. */
    SECONDARY("S1"),
    /** Memory alone: it decides nothing. */
    MEMORY("M"),
    /** Sources disagree, or the reading is doubtful: it decides nothing. */
    DOUBTFUL("?");

    private final String code;

    Evidence(String code) {
        this.code = code;
    }

    /** Returns its sign in tables, such as {@code T1}. */
    public String code() {
        return code;
    }

    /** Whether anything may be concluded from it. */
    public boolean decides() {
        return this != MEMORY && this != DOUBTFUL;
    }

    /** Whether a text of the act, or official data, says it. */
    public boolean isText() {
        return this == TWO_TEXTS || this == TEXT;
    }

    /** Returns the evidence of a sign. */
    public static Optional<Evidence> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
