package vn.records.completeness.checklist;

/**
 * How strictly a file needs a constituent (<i>mức độ bắt buộc của thành phần hồ sơ</i>).
 *
 * @since 0.1
 */
public enum Need {
    /** Always (<i>bắt buộc</i>). */
    REQUIRED,
    /** When its condition holds (<i>bắt buộc có điều kiện</i>). */
    CONDITIONAL,
    /** If there is any (<i>nếu có</i>). */
    OPTIONAL,
    /** Never: it must not be kept in the file (<i>không được lưu</i>). */
    PROHIBITED
}
