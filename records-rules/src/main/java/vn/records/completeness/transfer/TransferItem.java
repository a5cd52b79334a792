package vn.records.completeness.transfer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.appraisal.Disposition;

/**
 * A file and where it stands (<i>hồ sơ trong kế hoạch nộp lưu</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface TransferItem extends Serializable {

    /** Returns the file. */
    RecordsFile file();

    /** Returns where it stands. */
    TransferStanding standing();

    /** Returns what the law says of its time, with the facts that rests on and what is open. */
    Disposition disposition();

    /** Returns the consent to keep it back, lawful or not. */
    Optional<KeepBack> keepBack();

    /** Returns the last day on which it is to be delivered: as the law has it, or as it was lawfully put off. */
    @Value.NonAttribute
    default Optional<LocalDate> lastDay() {
        Optional<LocalDate> due = disposition().transferDue().map(date -> date.day());
        return standing() == TransferStanding.KEPT_BACK
                ? due.flatMap(day -> keepBack().map(kept -> kept.lastDay(day)))
                : due;
    }

    /** Returns how long it is kept. */
    @Value.NonAttribute
    default Optional<RetentionPeriod> period() {
        return disposition().period();
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

    /** Builds an item. */
    final class Builder extends ImmutableTransferItem.Builder {
        Builder() {}
    }
}
