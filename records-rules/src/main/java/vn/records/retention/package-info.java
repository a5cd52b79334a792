/**
 * Retention schedules (<i>bảng thời hạn bảo quản, thời hạn lưu trữ</i>): periods, items, the schedules of the law as
 * data, an agency's own, and which of them comes first.
 *
 * <p>Thông tư 09/2011/TT-BNV and Thông tư 10/2022/TT-BNV. Start with {@link vn.records.retention.PublishedSchedules} and
 * {@link vn.records.retention.SchedulePrecedence}; what they say of a file is worked out in
 * {@code vn.records.retention.appraisal}.
 */
@NullMarked
@RecordsStyle
package vn.records.retention;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
