/**
 * Reports of a run for people and programs: text, and JSON whose field names are a contract.
 *
 * <p>Start with {@link vn.records.report.ReportWriter}. A run hands over one {@link vn.records.report.DocumentResult}
 * after the other; a writer keeps none of them. What stands in a document is data: it is quoted, with its invisible
 * characters shown, and never read as instructions to a terminal.
 */
@NullMarked
@RecordsStyle
package vn.records.report;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
