package vn.records.retention.appraisal;

/**
 * What a person should know of a result (<i>lưu ý</i>).
 *
 * @since 0.1
 */
public enum Caution {
    /** The schedule was not in force on the day the work ended. */
    SCHEDULE_NOT_IN_FORCE,
    /** The electronic documents of a mixed file are due after 60 days ({@code TRF-05}), before the file as a whole. */
    ELECTRONIC_PART_SOONER,
    /** The work is said to have ended after the day judged for: that day, or the closing, is wrong. */
    CLOSED_LATER
}
