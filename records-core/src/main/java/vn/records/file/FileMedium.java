package vn.records.file;

/**
 * What the documents of a file are on (<i>hình thức hồ sơ</i>).
 *
 * @since 0.1
 */
public enum FileMedium {
    /** Paper only (<i>hồ sơ giấy</i>). */
    PAPER,
    /** Electronic only (<i>hồ sơ điện tử</i>). */
    ELECTRONIC,
    /** Paper and electronic documents together (<i>hồ sơ hỗn hợp</i>). */
    MIXED
}
