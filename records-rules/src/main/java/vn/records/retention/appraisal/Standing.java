package vn.records.retention.appraisal;

import org.jspecify.annotations.Nullable;

/**
 * Where a file stands in its time (<i>tình trạng thời hạn</i>) on the day judged for.
 *
 * @since 0.1
 */
public enum Standing {
    /** It, or a document in it, has no item of a schedule (<i>chưa xác định thời hạn</i>). */
    UNAPPRAISED(DisposalBar.UNDECIDED),
    /** Its item, or that of a document in it, is not in the schedules, or not in the part that is loaded. */
    UNDECIDED(DisposalBar.UNDECIDED),
    /** The work has not ended. */
    OPEN(DisposalBar.OPEN),
    /** Its period waits for an event that has not come. */
    AWAITING_EVENT(DisposalBar.NOT_EXPIRED),
    /** Its period runs. */
    RUNNING(DisposalBar.NOT_EXPIRED),
    /** Its period is over. */
    EXPIRED(null),
    /** It is kept for ever. */
    PERMANENT(DisposalBar.PERMANENT);

    private final @Nullable DisposalBar bar;

    Standing(@Nullable DisposalBar bar) {
        this.bar = bar;
    }

    /** Returns what bars a file that stands here from destruction; null once its period is over. */
    @Nullable
    DisposalBar bar() {
        return bar;
    }

    /** Whether the period is known, and so is the item that governs. */
    boolean isDecided() {
        return bar != DisposalBar.UNDECIDED;
    }
}
