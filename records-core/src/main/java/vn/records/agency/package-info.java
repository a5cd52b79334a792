/**
 * Agencies and the people who sign for them (<i>cơ quan, tổ chức và người ký văn bản</i>).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Phần I, Mục II, khoản 2 and 7. Start with
 * {@link vn.records.agency.SigningForm} and {@link vn.records.agency.Position}, which together read the lines of a
 * signing block.
 */
@NullMarked
package vn.records.agency;

import org.jspecify.annotations.NullMarked;
