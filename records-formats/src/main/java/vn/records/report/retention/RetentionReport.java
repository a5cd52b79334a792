package vn.records.report.retention;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.RetentionSummary;

/**
 * Writes what the law says of files, one after the other, and then the figures.
 *
 * @since 0.1
 */
public interface RetentionReport {

    /**
     * Writes a file.
     *
     * @throws IOException if it cannot be written
     */
    void write(RecordsFile file, Disposition disposition) throws IOException;

    /** Takes the headings of columns that were not read; they are named where the report has a place for them. */
    default void unread(ImmutableList<String> columns) {}

    /** Takes the number of rows that gave no file. */
    default void rejected(long rows) {}

    /**
     * Writes the figures and all that is still to come. Does not close what it writes to.
     *
     * @throws IOException if it cannot be written
     */
    void finish(RetentionSummary summary) throws IOException;
}
