/**
 * Registers of documents (<i>sổ đăng ký văn bản đi, văn bản đến</i>): their entries as they were written.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 15, 16, 22 and Phụ lục IV, Mục I and VI. An entry holds what the book says, right or
 * wrong; what is wrong with it say the rules of {@code vn.records.registering}. Start with
 * {@link vn.records.register.OutgoingEntry} and {@link vn.records.register.IncomingEntry}.
 */
@NullMarked
@RecordsStyle
package vn.records.register;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
