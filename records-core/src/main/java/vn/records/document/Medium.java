package vn.records.document;

/**
 * What a document is issued on (<i>hình thức văn bản</i>): paper or electronic.
 *
 * @since 0.1
 */
public enum Medium {
    /** Paper (<i>văn bản giấy</i>). */
    PAPER,
    /** Electronic (<i>văn bản điện tử</i>), with equal legal value: Nghị định 30/2020/NĐ-CP, Điều 5. */
    ELECTRONIC
}
