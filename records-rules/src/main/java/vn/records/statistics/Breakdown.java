package vn.records.statistics;

/**
 * By what a figure is broken down (<i>phân tổ</i>).
 *
 * @since 0.1
 */
public enum Breakdown {
    /** By nothing: all together. */
    ALL,
    /** By the family of documents: {@code administrative}, {@code legislation}, {@code party}; empty for unknown. */
    FAMILY,
    /** By the code of the type in the number; empty for unknown. */
    TYPE,
    /** By the unit the files were made in; empty for unknown. */
    UNIT,
    /** By what the files are on: {@code paper}, {@code electronic}, {@code mixed}; empty for unknown. */
    MEDIUM,
    /** By how long they are kept: {@code permanent}, {@code fixed-term}; empty for unknown. */
    PERIOD,
    /** By the year they were due, or their period ended in. */
    YEAR,
    /** By the fonds; empty for unknown. */
    FONDS
}
