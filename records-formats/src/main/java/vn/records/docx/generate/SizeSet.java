package vn.records.docx.generate;

import vn.records.measure.FontSize;

/**
 * The sizes of type that go together in one document (<i>bộ cỡ chữ</i>): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
 * Mục V, footnote 1. They rise and fall together.
 *
 * @since 0.1
 */
public enum SizeSet {
    /** Quốc hiệu and agencies 12, Tiêu ngữ and date 13, text 13. */
    SET_13(12, 13, 13, 12),
    /** Quốc hiệu and agencies 13, Tiêu ngữ and date 14, text 14. */
    SET_14(13, 14, 14, 13);

    private static final int SIZE_OF_NUMBER = 13;

    private final int head;
    private final int motto;
    private final int text;
    private final int letterSubject;

    SizeSet(int head, int motto, int text, int letterSubject) {
        this.head = head;
        this.motto = motto;
        this.text = text;
        this.letterSubject = letterSubject;
    }

    /** What a size is for; those with a number in their name are the same in both sets. */
    enum Role {
        HEAD,
        MOTTO,
        TEXT,
        LETTER_SUBJECT,
        SIZE_14,
        SIZE_13,
        SIZE_12,
        SIZE_11,
        SIZE_10
    }

    /** Returns how many points larger than the number the date is. */
    int dateAboveNumber() {
        return motto - SIZE_OF_NUMBER;
    }

    FontSize size(Role role) {
        return FontSize.points(
                switch (role) {
                    case HEAD -> head;
                    case MOTTO -> motto;
                    case TEXT -> text;
                    case LETTER_SUBJECT -> letterSubject;
                    case SIZE_14 -> 14;
                    case SIZE_13 -> 13;
                    case SIZE_12 -> 12;
                    case SIZE_11 -> 11;
                    case SIZE_10 -> 10;
                });
    }
}
