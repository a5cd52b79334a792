/**
 * Registers held against files (<i>đối chiếu sổ đăng ký với hồ sơ</i>): which registered documents lie in no file, and which filed
 * ones are in no register.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 4 khoản 2 and Điều 29 khoản 3. Start with
 * {@link vn.records.registering.filed.RegisterReconciliation}.
 */
@NullMarked
@RecordsStyle
package vn.records.registering.filed;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
