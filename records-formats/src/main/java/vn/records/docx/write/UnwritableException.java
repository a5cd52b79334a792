package vn.records.docx.write;

import java.io.IOException;

/**
 * A document that can be read but not changed (<i>không sửa được tệp</i>), with the reason in both languages.
 *
 * @since 0.1
 */
public final class UnwritableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String vietnamese;

    private UnwritableException(String english, String vietnamese) {
        super(english);
        this.vietnamese = vietnamese;
    }

    /** Returns what a person is told, in Vietnamese; {@link #getMessage()} says the same in English. */
    public String vietnamese() {
        return vietnamese;
    }

    static UnwritableException broken(String part) {
        return new UnwritableException(
                "part " + part + " cannot be changed: it is not well-formed XML in UTF-8",
                "không sửa được phần " + part + ": không phải XML đúng quy cách, mã UTF-8");
    }

    static UnwritableException signed() {
        return new UnwritableException(
                "the document is signed digitally; a changed copy would not be valid",
                "văn bản đã được ký số; bản sao bị thay đổi sẽ không còn giá trị của chữ ký");
    }

    static UnwritableException damaged(String part) {
        return new UnwritableException("part " + part + " cannot be copied", "không sao chép được phần " + part);
    }
}
