/**
 * Who may use a file of an archive, and from when (<i>khai thác, sử dụng tài liệu lưu trữ</i>). Start with
 * {@link vn.records.retention.access.ReadingAccess}.
 */
@NullMarked
@RecordsStyle
package vn.records.retention.access;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
