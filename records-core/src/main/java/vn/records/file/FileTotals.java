package vn.records.file;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The totals that are stated for a file (<i>tổng số văn bản, số tờ, số trang</i>), on its cover or in an index.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục V, Mục III: sheets of paper files, pages of electronic ones.
 *
 * @since 0.1
 */
@Value.Immutable
public interface FileTotals extends Serializable {

    /** Returns the number of documents. */
    OptionalInt documents();

    /** Returns the number of sheets. */
    OptionalInt sheets();

    /** Returns the number of pages. */
    OptionalInt pages();

    /** Checks the numbers. */
    @Value.Check
    default void check() {
        checkArgument(
                documents().orElse(0) >= 0 && sheets().orElse(0) >= 0 && pages().orElse(0) >= 0,
                "negative total: %s",
                this);
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

    /** Builds totals. */
    final class Builder extends ImmutableFileTotals.Builder {
        Builder() {}
    }
}
