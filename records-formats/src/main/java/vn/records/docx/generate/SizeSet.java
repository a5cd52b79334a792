package vn.records.docx.generate;

/**
 * The sizes of type that go together in one document (<i>bộ cỡ chữ</i>): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
 * Mục V, footnote 1. They rise and fall together. Documents of the Party have one set, which is not asked for.
 *
 * @since 0.1
 */
public enum SizeSet {
    /** Quốc hiệu and agencies 12, Tiêu ngữ and date 13, text 13. */
    SET_13(12, 13, 13, 12),
    /** Quốc hiệu and agencies 13, Tiêu ngữ and date 14, text 14. */
    SET_14(13, 14, 14, 13);

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

    int head() {
        return head;
    }

    int motto() {
        return motto;
    }

    int text() {
        return text;
    }

    int letterSubject() {
        return letterSubject;
    }
}
