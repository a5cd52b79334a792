package vn.records.docx.pack;

import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;

/** What one reading may still take in. */
public final class Budget {

    private final ReadLimits limits;
    private int blocks;
    private int definitions;
    private long text;
    private int nesting;

    public Budget(ReadLimits limits) {
        this.limits = limits;
    }

    /** Counts a paragraph, row, cell or drawing. */
    public void block() throws DocumentReadException {
        if (++blocks > limits.blocks()) {
            throw Unreadable.limit(
                    "paragraphs, rows, cells and drawings", "số đoạn, hàng, ô và hình vẽ", limits.blocks());
        }
    }

    /** Counts a style, a list, a level of one, or a reference between parts. */
    public void definition() throws DocumentReadException {
        if (++definitions > limits.definitions()) {
            throw Unreadable.limit(
                    "styles, lists and references", "số kiểu, danh sách và liên kết", limits.definitions());
        }
    }

    /** Counts text. */
    public void text(int length) throws DocumentReadException {
        text += length;
        if (text > limits.textLength()) {
            throw Unreadable.limit("characters of text", "số ký tự", limits.textLength());
        }
    }

    /** Enters a table or a text box. */
    public void enter() throws DocumentReadException {
        if (++nesting > limits.nesting()) {
            throw Unreadable.limit(
                    "tables and text boxes in each other", "số lớp bảng và hộp văn bản lồng nhau", limits.nesting());
        }
    }

    /** Leaves a table or a text box. */
    public void leave() {
        nesting--;
    }
}
