/**
 * What the law asks of the list of files of a year (<i>danh mục hồ sơ</i>), and how the files made fit it.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 28, 29 and Phụ lục V, Mục I. Start with {@link vn.records.filing.FileListCheck}.
 */
@NullMarked
@RecordsStyle
package vn.records.filing;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
