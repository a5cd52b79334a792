package vn.records.completeness.transfer;

/**
 * Where a file stands on its way into the agency archive (<i>tình trạng nộp lưu</i>).
 *
 * @since 0.1
 */
public enum TransferStanding {
    /** It is there (<i>đã nộp lưu</i>). */
    TRANSFERRED,
    /** The work has not ended. */
    OPEN,
    /** It is kept for less than five years and not delivered. */
    NOT_DELIVERED,
    /** The work has ended; the last day has not passed. */
    DUE,
    /** The last day has passed. */
    OVERDUE,
    /** The last day has passed, and it is lawfully kept back. */
    KEPT_BACK,
    /** Law or data leave it open. */
    UNDECIDED
}
