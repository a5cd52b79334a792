package vn.records.document;

/**
 * The stage of a document (<i>giai đoạn văn bản</i>): before or after issue.
 *
 * <p>The number is given and the date set after signing (Nghị định 30/2020/NĐ-CP, Điều 15 khoản 2), so a draft may leave
 * number, day and signature blank.
 *
 * @since 0.1
 */
public enum Stage {
    /** Not yet issued (<i>dự thảo</i>). */
    DRAFT,
    /** Signed, numbered, dated (<i>đã ban hành</i>). */
    ISSUED
}
