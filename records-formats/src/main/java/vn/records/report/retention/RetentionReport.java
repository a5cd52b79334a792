package vn.records.report.retention;

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

    /**
     * Writes the figures and all that is still to come. Does not close what it writes to.
     *
     * @throws IOException if it cannot be written
     */
    void finish(RetentionSummary summary) throws IOException;
}
