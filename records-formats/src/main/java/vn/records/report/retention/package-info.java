/**
 * Reports on retention (<i>báo cáo thời hạn bảo quản</i>): what the law says of files, and what is to be said of a
 * schedule, as text for a person, and as JSON or CSV for a program.
 *
 * <p>Start with {@link vn.records.report.retention.RetentionReport}.
 */
@NullMarked
package vn.records.report.retention;

import org.jspecify.annotations.NullMarked;
