package vn.records.report;

import java.io.IOException;

/**
 * Writes the report of a run (<i>báo cáo kết quả</i>), one document at a time, and keeps none of them. Equal results
 * give equal bytes.
 *
 * <p>A writer belongs to one run and one thread. It never closes what it writes to.
 *
 * @since 0.1
 */
public sealed interface ReportWriter permits HtmlReport, JsonReport, SarifReport, TextReport {

    /**
     * Writes what became of the next document.
     *
     * @throws IOException if it cannot be written
     */
    void write(DocumentResult result) throws IOException;

    /**
     * Writes what stands after the last document, and flushes.
     *
     * @throws IOException if it cannot be written
     */
    void finish() throws IOException;
}
