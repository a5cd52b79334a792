package vn.records.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.immutables.value.Value;
import vn.records.row.RowLimits;

/**
 * How much of a table file is taken in before a reader gives up (<i>giới hạn khi đọc tệp bảng</i>), so that a hostile
 * file costs neither time nor memory.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TableLimits extends Serializable {

    /** The limits that hold where none are given: a full sheet of 1 048 576 rows is read. */
    TableLimits DEFAULT = TableLimits.builder().build();

    /** Returns the limits on rows, columns and cells. */
    default RowLimits rows() {
        return RowLimits.DEFAULT;
    }

    /** Returns how many bytes a sheet may have when unpacked; 1 GiB if not stated. */
    default long sheetSize() {
        return 1L << 30;
    }

    /** Returns how many bytes each other part may have when unpacked; 256 MiB if not stated. */
    default long partSize() {
        return 256L << 20;
    }

    /** Returns how many characters the texts that cells share may have in all; 64 Mi if not stated. */
    default long sharedText() {
        return 64L << 20;
    }

    /** Returns how many entries the archive may have; 10 000 if not stated. */
    default int entries() {
        return 10_000;
    }

    /** Returns how many sheets a workbook may have; 1 000 if not stated. */
    default int sheets() {
        return 1_000;
    }

    /** Returns how many bytes a workbook may take in all when unpacked, however small its file is; 64 MiB if not stated. */
    default long freeGrowth() {
        return 64L << 20;
    }

    /** Returns how many bytes more it may take for each byte of its file; 200 if not stated. */
    default int growth() {
        return 200;
    }

    /** Returns how many areas of merged cells a sheet may have; 200 000 if not stated. */
    default int mergedAreas() {
        return 200_000;
    }

    /**
     * Whether a thread of its own reads the rows of a text ahead, which takes a third off the time of a long one; not if
     * not stated.
     */
    default boolean readAhead() {
        return false;
    }

    /** Checks that every limit is more than 0. */
    @Value.Check
    default void check() {
        checkArgument(
                sheetSize() > 0
                        && partSize() > 0
                        && sharedText() > 0
                        && entries() > 0
                        && sheets() > 0
                        && freeGrowth() > 0
                        && growth() > 0
                        && mergedAreas() > 0,
                "limits must be more than 0");
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

    /** Builds limits. */
    final class Builder extends ImmutableTableLimits.Builder {
        Builder() {}
    }
}
