/**
 * Marks that stand on a document beside its components (<i>dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành</i>): Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2 and 3.
 */
@NullMarked
package vn.records.document.mark;

import org.jspecify.annotations.NullMarked;
