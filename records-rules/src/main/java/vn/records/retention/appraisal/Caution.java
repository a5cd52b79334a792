package vn.records.retention.appraisal;

/**
 * What a person should know of a result (<i>lưu ý</i>).
 *
 * @since 0.1
 */
public enum Caution {
    /** The schedule was not in force in the year the work ended. */
    SCHEDULE_NOT_IN_FORCE,
    /** The electronic documents of a mixed file are due after 60 days ({@code TRF-05}), before the file as a whole. */
    ELECTRONIC_PART_SOONER
}
