/**
 * Records when agencies are reorganised (<i>quản lý tài liệu khi chia, tách, sáp nhập, giải thể</i>): where each file goes
 * and by which provision, and which cases the law, as far as it is known, leaves open.
 *
 * <p>Luật Lưu trữ 01/2011/QH13, Điều 24, and Thông tư 46/2005/TT-BNV; from 2025-07-01 Thông tư 06/2025/TT-BNV. Start with
 * {@link vn.records.retention.reorganisation.AgencyChange}.
 */
@NullMarked
@RecordsStyle
package vn.records.retention.reorganisation;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
