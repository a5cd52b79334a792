package vn.records.completeness.checklist;

/**
 * The order in which documents lie in a file (<i>cách sắp xếp</i>).
 *
 * @since 0.1
 */
public enum Arrangement {
    /** As they came about, so that dates do not go back. */
    DATES,
    /** In groups, each in an order of its own. */
    GROUPS,
    /** Nothing is laid down. */
    NONE
}
