/** Retention schedules and lists of files as they are printed (<i>bảng thời hạn bảo quản trong văn bản</i>), read into items. */
@NullMarked
package vn.records.retention.printed;

import org.jspecify.annotations.NullMarked;
