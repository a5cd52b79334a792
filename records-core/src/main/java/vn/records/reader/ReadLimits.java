package vn.records.reader;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How much of a file a reader takes in before it gives up (<i>giới hạn khi đọc</i>), so that a hostile file costs
 * neither time nor memory. Only what is read counts: pictures in a file are never unpacked.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ReadLimits extends Serializable {

    /** The limits that hold where none are given; far more than any administrative document needs. */
    ReadLimits DEFAULT = ReadLimits.builder().build();

    /** Returns how many bytes the file may have; 256 MiB if not stated. */
    default long fileSize() {
        return 256L << 20;
    }

    /** Returns how many bytes one part may have when unpacked; 64 MiB if not stated. */
    default long partSize() {
        return 64L << 20;
    }

    /** Returns how many bytes all parts that are read may have when unpacked; 256 MiB if not stated. */
    default long totalSize() {
        return 256L << 20;
    }

    /** Returns how many entries the archive may have; 10 000 if not stated. */
    default int entries() {
        return 10_000;
    }

    /** Returns how many times its packed size a part may grow; 200 if not stated. */
    default int ratio() {
        return 200;
    }

    /** Returns the unpacked size in bytes from which on {@link #ratio()} is judged; 1 MiB if not stated. */
    default long ratioFloor() {
        return 1L << 20;
    }

    /** Returns how deep the elements of a part may be nested; 256 if not stated. */
    default int xmlDepth() {
        return 256;
    }

    /** Returns how deep tables and text boxes may be nested in each other; 24 if not stated. */
    default int nesting() {
        return 24;
    }

    /** Returns how many paragraphs, rows, cells and drawings the document may have in all; 500 000 if not stated. */
    default int blocks() {
        return 500_000;
    }

    /** Returns how many characters of text the document may have in all; 64 Mi if not stated. */
    default long textLength() {
        return 64L << 20;
    }

    /** Returns how many different names elements and attributes of a large document may have; 4 000 if not stated. */
    default int names() {
        return 4_000;
    }

    /** Returns how many styles, levels of lists and references between parts there may be; 100 000 if not stated. */
    default int definitions() {
        return 100_000;
    }

    /** Checks that every limit is more than 0. */
    @Value.Check
    default void check() {
        positive("fileSize", fileSize());
        positive("partSize", partSize());
        positive("totalSize", totalSize());
        positive("entries", entries());
        positive("ratio", ratio());
        positive("ratioFloor", ratioFloor());
        positive("xmlDepth", xmlDepth());
        positive("nesting", nesting());
        positive("blocks", blocks());
        positive("textLength", textLength());
        positive("names", names());
        positive("definitions", definitions());
    }

    private static void positive(String name, long value) {
        checkArgument(value > 0, "%s must be more than 0: %s", name, value);
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
    final class Builder extends ImmutableReadLimits.Builder {
        Builder() {}
    }
}
