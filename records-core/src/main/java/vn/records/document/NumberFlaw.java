package vn.records.document;

import java.io.Serializable;
import vn.records.text.TextRange;

/**
 * A slip in the way a number line (<i>số, ký hiệu</i>) is written.
 *
 * @param kind what is wrong
 * @param at where, in the line as it was given; an empty range is a place where something is missing
 * @param written what stands there, with composed letters
 * @param right what should stand there; the same as {@code written} where only a person can tell
 * @since 0.1
 */
public record NumberFlaw(Kind kind, TextRange at, String written, String right) implements Serializable {

    /** What can be wrong: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3. */
    public enum Kind {
        /** The word {@code Số} is missing (điểm c). */
        MISSING_WORD,
        /** The word is written otherwise: {@code SỐ}, {@code số}, {@code So} (điểm c). */
        WORD_NOT_SO,
        /** No colon after {@code Số}, or another mark in its place (điểm c). */
        MISSING_COLON,
        /** A space before the colon; against usage, not against the words of the law. */
        SPACE_BEFORE_COLON,
        /** A number below 10 without the 0 in front (điểm c). */
        MISSING_LEADING_ZERO,
        /** More zeros in front than the one below 10: {@code 005}, {@code 015} (điểm c). */
        EXTRA_ZERO,
        /** Not an Arabic ordinal from 01 on: {@code 05a}, {@code 00} (điểm a). */
        NOT_AN_ORDINAL,
        /** A space between number, separator and symbol or inside them (điểm c). */
        SPACE_INSIDE,
        /** A long dash in place of the hyphen (điểm c). */
        LONG_DASH,
        /** Another mark in place of {@code /} or {@code -}, or none (điểm c). */
        WRONG_SEPARATOR,
        /** A group of the symbol in small letters (điểm c). */
        SYMBOL_NOT_CAPITAL,
        /**
         * A group in capitals with small letters between, such as {@code GDTrH}: capitals are asked for, but the same
         * law writes {@code CTr}, and agencies set their own abbreviations (điểm b, điểm c).
         */
        SYMBOL_MIXED_CASE,
        /** A wrong spelling of one of the codes of Phụ lục III, Mục I: {@code QYĐ}, {@code TTR}, {@code QD}. */
        MISSPELT_TYPE_CODE,
        /** A year inside, which marks legislation; an administrative document has none. */
        YEAR_INSIDE
    }

    /** Returns whether writing {@link #right()} in place of {@link #written()} puts it right. */
    public boolean isFixable() {
        return !right.equals(written);
    }
}
