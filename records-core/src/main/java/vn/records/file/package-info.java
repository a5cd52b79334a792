/**
 * The file (<i>hồ sơ</i>): the documents of one matter, made in doing the work, and what is known of them together.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 3 and 29, Phụ lục V and VI. Start with {@link vn.records.file.RecordsFile}.
 */
@NullMarked
@RecordsStyle
package vn.records.file;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
