package vn.records.document;

import java.io.Serializable;
import vn.records.text.TextRange;

/**
 * The first place where a text leaves the grammar of the numbers of one kind (<i>chỗ sai của số, ký hiệu</i>), and what was
 * expected there: {@code 127/QĐ-TW} lacks the hyphen that the Party has between number and type.
 *
 * @param kind the kind of number that was asked for
 * @param expected what was expected
 * @param at where, in the text as it was given; an empty range at its end is a place where something is missing
 * @param found what stands there, with composed letters; empty at the end of the text
 * @since 0.1
 */
public record NumberMismatch(DocumentNumber.Kind kind, Expected expected, TextRange at, String found)
        implements Serializable {

    /** What a grammar expects at a place. */
    public enum Expected {
        /** The ordinal. */
        ORDINAL("số thứ tự bằng chữ số Ả Rập, từ 01", "the ordinal in Arabic digits, from 01 on"),
        /** The slash. */
        SLASH("dấu gạch chéo (/)", "a slash (/)"),
        /** The hyphen. */
        HYPHEN("dấu gạch nối (-)", "a hyphen (-)"),
        /** The year of legislation. */
        YEAR("năm ban hành đủ bốn chữ số", "the year in four digits"),
        /** The symbol, with no year in front of it. */
        SYMBOL("ký hiệu, không có năm đứng trước", "the symbol, without a year in front of it"),
        /** The abbreviation of the type. */
        TYPE("chữ viết tắt tên loại văn bản", "the abbreviation of the type"),
        /** The abbreviation of a body. */
        BODY("chữ viết tắt tên cơ quan, đơn vị", "the abbreviation of a body"),
        /** Nothing more. */
        END("hết số, ký hiệu", "the end of the number");

        private final String vietnamese;
        private final String english;

        Expected(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the words for it in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** Returns the words for it in English. */
        public String english() {
            return english;
        }
    }

    /** Returns the explanation in Vietnamese. */
    public String vietnamese() {
        String written = found.isEmpty() ? "chưa có gì" : "gặp “" + found + "”";
        return "vị trí " + (at.start() + 1) + ": cần " + expected.vietnamese() + ", " + written + " (dạng đúng: "
                + kind.example() + ")";
    }

    /** Returns the explanation in English. */
    public String english() {
        String written = found.isEmpty() ? "found nothing" : "found '" + found + "'";
        return "character " + (at.start() + 1) + ": expected " + expected.english() + ", " + written + " (a form like "
                + kind.example() + ")";
    }
}
