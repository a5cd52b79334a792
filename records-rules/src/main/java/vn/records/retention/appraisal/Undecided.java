package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A question that the law, or what is known of the file, leaves open (<i>chưa kết luận</i>).
 *
 * @param question what is open
 * @param reason why
 * @param candidates the dates between which it lies open, if there are any
 * @since 0.1
 */
public record Undecided(Question question, Reason reason, ImmutableList<DueDate> candidates) implements Serializable {

    /** What may be open. */
    public enum Question {
        /** How long the file is kept. */
        PERIOD,
        /** When it is due in the agency archive. */
        TRANSFER,
        /** When it is due in the historical archive. */
        HISTORICAL_TRANSFER
    }

    /** Why something is open. */
    public enum Reason {
        /** The file, or a document in it, has no item. */
        NO_ITEM,
        /** The item is not in the part of the schedule that is loaded. */
        ITEM_NOT_LOADED,
        /** The schedule has no such item. */
        NO_SUCH_ITEM,
        /** No rule that was in force on that day is loaded. */
        NO_RULE_LOADED,
        /** The medium is not known, and the limit depends on it. */
        MEDIUM_UNKNOWN,
        /** Two rules in force set limits of their own, and nothing says which goes before. */
        TWO_LIMITS,
        /** The works have not been settled: three months from that day are not known. */
        NOT_SETTLED,
        /** The work ended under the law of 2011, whose limit had not run out when that of 2024 came. */
        BETWEEN_TWO_LAWS,
        /** It has not come into the agency archive, from which the years are counted, although it was due there. */
        NOT_DELIVERED,
        /** A secret is not delivered before it is declassified. */
        SECRET
    }

    /** Returns an open question without dates. */
    static Undecided of(Question question, Reason reason) {
        return new Undecided(question, reason, ImmutableList.of());
    }
}
