package vn.records.completeness.checklist;

/**
 * When a constituent comes into a file (<i>giai đoạn</i>). What belongs to the end is not missing while the work goes on.
 *
 * @since 0.1
 */
public enum FileStage {
    /** When the file is opened, or some days after. */
    START,
    /** While the work goes on. */
    COURSE,
    /** By the time the file is closed. */
    END
}
