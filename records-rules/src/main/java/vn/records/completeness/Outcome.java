package vn.records.completeness;

/**
 * What a file says to a requirement or a rule (<i>kết luận</i>).
 *
 * @since 0.1
 */
public enum Outcome {
    /** It is met (<i>đủ, đạt</i>). */
    MET,
    /** It is not (<i>thiếu, không đạt</i>). */
    MISSING,
    /** It does not apply (<i>không áp dụng</i>). */
    NOT_APPLICABLE,
    /** It is there and must not be kept (<i>không được lưu</i>). */
    FORBIDDEN,
    /** What is known of the file does not tell (<i>chưa kết luận</i>). */
    UNDECIDED
}
