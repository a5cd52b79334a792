package vn.records.completeness.transfer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of the index of documents (<i>dòng của mục lục văn bản, tài liệu</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface IndexedDocument extends Serializable {

    /** Returns the ordinal (<i>STT</i>). */
    int ordinal();

    /** Returns number and symbol; empty where there is none. */
    default String number() {
        return "";
    }

    /** Returns the date. */
    Optional<LocalDate> date();

    /** Returns the name of the type and what it is about. */
    default String subject() {
        return "";
    }

    /** Returns who issued it; empty where that is not known. */
    default String author() {
        return "";
    }

    /** Returns the sheets or pages it is on, such as {@code 01-03}; empty where that is not known. */
    default String place() {
        return "";
    }

    /** Returns a remark; empty for none. */
    default String remark() {
        return "";
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

    /** Builds a row. */
    final class Builder extends ImmutableIndexedDocument.Builder {
        Builder() {}
    }
}
