/**
 * What the law asks of registers and numbers (<i>đăng ký văn bản đi, văn bản đến</i>).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 4, 15–18, 22, 23, Phụ lục IV and VI. A register is checked as a stream: start with
 * {@link vn.records.registering.RegisterCheck}. Whoever gives out numbers uses
 * {@link vn.records.registering.Numbering}.
 */
@NullMarked
@RecordsStyle
package vn.records.registering;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
