package vn.records.finding;

/**
 * How a finding is shown (<i>mức độ nghiêm trọng</i>), worst first.
 *
 * @since 0.1
 */
public enum Severity {
    /** Against the law (<i>lỗi</i>). */
    ERROR,
    /** Against what follows from the law or its forms (<i>cảnh báo</i>). */
    WARNING,
    /** Worth knowing (<i>lưu ý</i>). */
    INFO
}
