package vn.records.file;

/**
 * What a file is about, as far as the time of its transfer depends on it (<i>loại hồ sơ</i>).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 30 khoản 2.
 *
 * @since 0.1
 */
public enum FileKind {
    /** Any work but capital construction. */
    GENERAL,
    /** Capital construction (<i>xây dựng cơ bản</i>): the time runs from the final settlement of the works. */
    CONSTRUCTION,
    /** Handling of an administrative procedure (<i>hồ sơ thủ tục hành chính</i>): Thông tư 13/2023/TT-BNV, Điều 5. */
    ADMINISTRATIVE_PROCEDURE
}
