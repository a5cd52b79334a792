package vn.records.metadata;

import java.io.Serializable;
import vn.records.rule.Language;

/**
 * What is wrong with a field of a description (<i>lỗi của trường thông tin</i>).
 *
 * @param table the table
 * @param field the code of the field
 * @param name its Vietnamese name; empty for one that the table has not
 * @param fault what is wrong
 * @param value the value; empty for none
 * @param expected what was expected: a length, codes, a condition; empty for nothing to name
 * @param certain whether the field was read in the law itself; others are known from secondary texts and only warn
 * @since 0.1
 */
public record MetadataFinding(
        String table, String field, String name, Fault fault, String value, String expected, boolean certain)
        implements Serializable {

    /** What is wrong. */
    public enum Fault {
        /** It is not there. */
        MISSING("thiếu", "is missing"),
        /** It is longer than it may be. */
        TOO_LONG("dài quá số ký tự cho phép", "is too long"),
        /** It is no number. */
        NO_NUMBER("không phải số", "is no number"),
        /** It is no day. */
        NO_DATE("không phải ngày", "is no day"),
        /** It is neither 0 nor 1. */
        NO_TRUTH("phải là 0 hoặc 1", "is neither 0 nor 1"),
        /** It is none of the codes. */
        NO_CODE("không có trong bảng mã", "is none of the codes"),
        /** It is given several times. */
        REPEATED("có nhiều giá trị", "has several values"),
        /** There is no such field. */
        NO_FIELD("không có trường này", "there is no such field");

        private final String vietnamese;
        private final String english;

        Fault(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        String text(Language language) {
            return language == Language.VIETNAMESE ? vietnamese : english;
        }
    }

    /** Returns it in words, such as {@code Subject (Trích yếu nội dung): dài quá số ký tự cho phép; cần: 500}. */
    public String text(Language language) {
        String of = name.isEmpty() ? "" : " (" + name + ")";
        String given = value.isEmpty() ? "" : " “" + value + "”";
        String wanted =
                expected.isEmpty() ? "" : (language == Language.VIETNAMESE ? "; cần: " : "; expected: ") + expected;
        return field + of + ":" + given + " " + fault.text(language) + wanted;
    }
}
