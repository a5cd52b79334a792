/**
 * What an agency counts in a year (<i>thống kê công tác văn thư, lưu trữ</i>), and what has piled up (<i>tài liệu tồn
 * đọng</i>). Start with {@link vn.records.statistics.YearTally} and {@link vn.records.statistics.BacklogTally}.
 */
@NullMarked
@RecordsStyle
package vn.records.statistics;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
