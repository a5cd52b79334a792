package vn.records.retention.appraisal;

/**
 * Whether a body delivers records to a historical archive (<i>nguồn nộp lưu</i>): only listed source bodies do, and only
 * permanent records ({@code HIS-06}).
 *
 * @since 0.1
 */
public enum ArchiveSource {
    /** It is on the list. */
    SOURCE,
    /** Police, defence, foreign affairs, or another law sets its limit: thirty years ({@code HIS-02}, {@code HIS-04}). */
    SECTOR_WITH_OWN_LIMIT,
    /** It is not on the list: its records stay in its own archive. */
    NONE,
    /** Not known: dates are given as for a source body, and the result says that this was assumed. */
    UNKNOWN
}
