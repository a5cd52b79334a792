package vn.records.file;

/**
 * What a document in a file is beside others of the same text (<i>bản gốc, bản chính, bản sao, bản thảo</i>).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 3 and Điều 29 khoản 4: duplicates and drafts are taken out when the file is closed.
 *
 * @since 0.1
 */
public enum Originality {
    /** The original (<i>bản gốc</i>). */
    ORIGINAL,
    /** An issued copy with the value of the original (<i>bản chính</i>). */
    MAIN_COPY,
    /** A lawful copy (<i>bản sao hợp pháp</i>), where no original or main copy is left. */
    LAWFUL_COPY,
    /** Another copy. */
    COPY,
    /** A draft (<i>bản thảo</i>). */
    DRAFT,
    /** One too many of the same (<i>bản trùng</i>). */
    DUPLICATE
}
