package vn.records.retention.appraisal;

/**
 * Where a file stands in its time (<i>tình trạng thời hạn</i>) on the day judged for.
 *
 * @since 0.1
 */
public enum Standing {
    /** It, or a document in it, has no item of a schedule (<i>chưa xác định thời hạn</i>). */
    UNAPPRAISED,
    /** Its item, or that of a document in it, is not in the schedules, or not in the part that is loaded. */
    UNDECIDED,
    /** The work has not ended. */
    OPEN,
    /** Its period waits for an event that has not come. */
    AWAITING_EVENT,
    /** Its period runs. */
    RUNNING,
    /** Its period is over. */
    EXPIRED,
    /** It is kept for ever. */
    PERMANENT
}
