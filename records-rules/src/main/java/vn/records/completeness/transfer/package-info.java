/**
 * The transfer of files into the agency archive (<i>nộp lưu hồ sơ, tài liệu</i>): what is due, what was lawfully kept
 * back, and the papers that go with it.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 30 and 31, Phụ lục V. Start with
 * {@link vn.records.completeness.transfer.TransferPlan}.
 */
@NullMarked
@RecordsStyle
package vn.records.completeness.transfer;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
