package vn.records.completeness;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of the papers made at closing a paper file (<i>biên mục hồ sơ</i>): whether sheets are numbered, and the
 * index of documents and the closing note written. What is empty is not known.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 29 khoản 4 điểm c.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ClosingPapers extends Serializable {

    /** Nothing is known. */
    ClosingPapers UNKNOWN = builder().build();

    /** Returns whether the sheets are numbered (<i>đánh số tờ</i>). */
    Optional<Boolean> sheetsNumbered();

    /** Returns whether there is an index of documents (<i>mục lục văn bản</i>). */
    Optional<Boolean> documentIndex();

    /** Returns whether there is a closing note (<i>chứng từ kết thúc</i>). */
    Optional<Boolean> closingNote();

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what is known. */
    final class Builder extends ImmutableClosingPapers.Builder {
        Builder() {}
    }
}
