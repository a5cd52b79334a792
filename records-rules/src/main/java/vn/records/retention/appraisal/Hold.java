package vn.records.retention.appraisal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.file.FileCode;

/**
 * An order to keep files whatever their schedule says (<i>tạm dừng hủy, giữ lại phục vụ thanh tra, kiểm toán, tố
 * tụng</i>). It outranks any schedule; several may overlap.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Hold extends Serializable {

    /** Returns the files held. */
    ImmutableSet<FileCode> files();

    /** Returns why. */
    String reason();

    /** Returns who ordered it, and by which document. */
    String mandate();

    /** Returns its first day. */
    LocalDate start();

    /** Returns its last day; empty while nobody has lifted it. */
    Optional<LocalDate> end();

    /** Whether it holds on a day. */
    default boolean isActiveOn(LocalDate day) {
        return !day.isBefore(start()) && (end().isEmpty() || !day.isAfter(end().get()));
    }

    /** Checks reason, mandate and days. */
    @Value.Check
    default void check() {
        checkArgument(!reason().isBlank() && !mandate().isBlank(), "hold without reason or mandate: %s", files());
        checkArgument(end().isEmpty() || !end().get().isBefore(start()), "hold ends before it starts: %s", start());
    }

    /** Returns a copy that ends on a day. */
    Hold withEnd(LocalDate end);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a hold. */
    final class Builder extends ImmutableHold.Builder {
        Builder() {}
    }
}
