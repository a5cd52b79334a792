/**
 * Files as the rows of a table (<i>danh sách hồ sơ</i>), for those who keep them in CSV or a sheet: checked whole before
 * anything is said of one of them.
 *
 * <p>Start with {@link vn.records.retention.rows.FileTable}.
 */
@NullMarked
package vn.records.retention.rows;

import org.jspecify.annotations.NullMarked;
