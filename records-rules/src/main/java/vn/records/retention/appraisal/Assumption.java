package vn.records.retention.appraisal;

import vn.records.retention.law.ArchivesFact;

/**
 * What a result takes for granted (<i>giả định</i>): an inference from the law, or something not known of the file.
 *
 * @since 0.1
 */
public enum Assumption {
    /** Periods are counted in whole years after the year the work ended. */
    WHOLE_YEARS(ArchivesFact.RET_06),
    /** The longest-kept document governed the file before the law of 2024 said so. */
    LONGEST_GOVERNS_BEFORE_2025(ArchivesFact.RET_07),
    /** A period that waits for an event is not taken for one under five years. */
    EVENT_NOT_UNDER_FIVE_YEARS(ArchivesFact.TRF_08),
    /** The three months for construction stand beside the law of 2024. */
    CONSTRUCTION_UNDER_2024(ArchivesFact.TRF_04),
    /** The file comes into the agency archive on the day it is due there. */
    TRANSFERRED_WHEN_DUE(ArchivesFact.HIS_03),
    /** The body is one that delivers to a historical archive. */
    SOURCE_BODY(ArchivesFact.HIS_06);

    private final ArchivesFact fact;

    Assumption(ArchivesFact fact) {
        this.fact = fact;
    }

    /** Returns the fact it belongs to. */
    public ArchivesFact fact() {
        return fact;
    }
}
