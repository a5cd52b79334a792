package vn.records.finding;

/**
 * How strictly a provision binds (<i>mức độ bắt buộc</i>).
 *
 * @since 0.1
 */
public enum Level {
    /** Must always hold. */
    MANDATORY,
    /** Must hold in the case the provision names. */
    CONDITIONAL,
    /** May be done. */
    OPTIONAL
}
