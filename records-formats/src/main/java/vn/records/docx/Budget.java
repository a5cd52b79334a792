package vn.records.docx;

/** What one reading may still take in. */
final class Budget {

    private final DocxLimits limits;
    private int blocks;
    private int definitions;
    private long text;
    private int nesting;

    Budget(DocxLimits limits) {
        this.limits = limits;
    }

    /** Counts a paragraph, row, cell or drawing. */
    void block() throws DocumentReadException {
        if (++blocks > limits.blocks()) {
            throw Fault.limit("paragraphs, rows, cells and drawings", "số đoạn, hàng, ô và hình vẽ", limits.blocks());
        }
    }

    /** Counts a style, a list, a level of one, or a reference between parts. */
    void definition() throws DocumentReadException {
        if (++definitions > limits.definitions()) {
            throw Fault.limit("styles, lists and references", "số kiểu, danh sách và liên kết", limits.definitions());
        }
    }

    /** Counts text. */
    void text(int length) throws DocumentReadException {
        text += length;
        if (text > limits.textLength()) {
            throw Fault.limit("characters of text", "số ký tự", limits.textLength());
        }
    }

    /** Enters a table or a text box. */
    void enter() throws DocumentReadException {
        if (++nesting > limits.nesting()) {
            throw Fault.limit(
                    "tables and text boxes in each other", "số lớp bảng và hộp văn bản lồng nhau", limits.nesting());
        }
    }

    /** Leaves a table or a text box. */
    void leave() {
        nesting--;
    }
}
