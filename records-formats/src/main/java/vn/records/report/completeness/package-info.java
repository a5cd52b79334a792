/**
 * Reports on files (<i>báo cáo kiểm tra hồ sơ, nộp lưu</i>) as text and JSON.
 *
 * <p>Start with {@link vn.records.report.completeness.FileReportText} and
 * {@link vn.records.report.completeness.FileReportJson}.
 */
@NullMarked
package vn.records.report.completeness;

import org.jspecify.annotations.NullMarked;
