package vn.records.registering;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How an agency numbers its documents (<i>cách đánh số</i>).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 15: each type of legislation has its own series (khoản 1 điểm a); the head of the
 * agency lays down those of administrative documents (điểm c); secret documents have their own (khoản 2).
 *
 * @since 0.1
 */
@Value.Immutable
public interface SeriesPolicy extends Serializable {

    /** What has a series of its own. */
    enum Grouping {
        /** Each symbol, as the rows show them; a common series is recognised where the numbers plainly follow one. */
        AUTO,
        /** Each symbol. */
        SYMBOL,
        /** Each type of document. */
        TYPE,
        /** All documents together. */
        ONE
    }

    /** Returns what has a series of its own; {@link Grouping#AUTO} if not stated. */
    default Grouping grouping() {
        return Grouping.AUTO;
    }

    /** Returns the organisations within the agency that the head has given series of their own. */
    ImmutableSet<String> organisations();

    /** Returns a policy. */
    static SeriesPolicy of(Grouping grouping) {
        return builder().grouping(grouping).build();
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

    /** Builds a policy. */
    final class Builder extends ImmutableSeriesPolicy.Builder {
        Builder() {}
    }
}
