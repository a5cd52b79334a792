package vn.records.retention.disposal;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.file.FileCode;
import vn.records.law.Citation;
import vn.records.retention.RetentionPeriod;

/**
 * What stays of a file that was destroyed (<i>thông tin còn lại của hồ sơ đã hủy</i>): that it was there, why it went, by
 * whose decision.
 *
 * @since 0.1
 */
@Value.Immutable
public interface DisposalStub extends Serializable {

    /** Returns the file's code. */
    FileCode code();

    /** Returns the file's title. */
    String title();

    /** Returns the day it was opened. */
    Optional<LocalDate> opened();

    /** Returns the day the work ended. */
    Optional<LocalDate> closed();

    /** Returns how many documents were in it, as far as they were listed. */
    int documents();

    /** Returns how long it was kept. */
    RetentionPeriod period();

    /** Returns the last day of the period. */
    LocalDate ends();

    /** Returns number and symbol of the decision to destroy. */
    String decision();

    /** Returns who decided. */
    DisposalSetting.Authority decidedBy();

    /** Returns the day of destruction. */
    LocalDate destroyed();

    /** Returns number and symbol of the record of destruction. */
    String destructionRecord();

    /**
     * Returns until when the dossier is kept at least: 20 years from the day of destruction under the law of 2011
     * ({@code DIS-09}); how long under that of 2024 was not found, so it is empty there.
     */
    Optional<LocalDate> dossierKeptUntil();

    /** Returns the provisions it was destroyed under. */
    ImmutableList<Citation> citations();

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a stub. */
    final class Builder extends ImmutableDisposalStub.Builder {
        Builder() {}
    }
}
