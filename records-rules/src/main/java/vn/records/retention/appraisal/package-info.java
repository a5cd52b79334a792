/**
 * What the law says of a file's time (<i>xác định thời hạn, nộp lưu, loại hủy</i>): how long it is kept, when it is due in
 * which archive, and whether it may be destroyed, each with the facts it rests on, what was assumed and what stays open.
 *
 * <p>Start with {@link vn.records.retention.appraisal.Appraiser}. Luật Lưu trữ 01/2011/QH13 and 33/2024/QH15, Nghị định
 * 30/2020/NĐ-CP, Điều 30 and 31. All functions are pure: what they say follows from the file, the schedules and the day
 * judged for.
 */
@NullMarked
@RecordsStyle
package vn.records.retention.appraisal;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
