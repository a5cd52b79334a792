package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Many dispositions in figures (<i>tổng hợp</i>): by the year their periods end, and the backlog that inspections ask
 * about (<i>tài liệu tồn đọng, tích đống</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface RetentionSummary extends Serializable {

    /** What a file may be counted under; one file may come under several. */
    enum Figure {
        /** All files. */
        TOTAL,
        /** Kept for ever. */
        PERMANENT,
        /** The work goes on. */
        OPEN,
        /** Waiting for the event their period begins with. */
        AWAITING_EVENT,
        /** Overdue in the agency archive, as far as is known: not delivered by the day judged for. */
        TRANSFER_OVERDUE,
        /** Overdue in the historical archive. */
        HISTORICAL_TRANSFER_OVERDUE,
        /** May go on a disposal list. */
        DUE_FOR_DISPOSAL,
        /** Expired, but held, secret or with documents that are in other files too. */
        EXPIRED_BUT_BARRED,
        /** Without an item, so that nobody knows how long they are kept. */
        UNAPPRAISED,
        /** With an item that is not in the schedules, or not in the part that is loaded. */
        ITEM_NOT_FOUND,
        /** With a date that is open. */
        UNDECIDED
    }

    /** Returns every figure. */
    ImmutableMap<Figure, Quantity> figures();

    /** Returns what expires with each year. */
    ImmutableSortedMap<Integer, Quantity> byYearOfExpiry();

    /** Returns one figure. */
    default Quantity figure(Figure figure) {
        return figures().getOrDefault(figure, Quantity.NONE);
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a summary. */
    final class Builder extends ImmutableRetentionSummary.Builder {
        Builder() {}
    }
}
