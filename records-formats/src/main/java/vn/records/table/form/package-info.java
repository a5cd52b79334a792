/**
 * The registers and lists of Phụ lục IV and V of Nghị định 30/2020/NĐ-CP as tables (<i>mẫu sổ, danh mục, mục lục</i>):
 * their columns, how they are read and how they are written.
 *
 * <p>Start with {@link vn.records.table.form.OutgoingTable} and {@link vn.records.table.form.IncomingTable}.
 */
@NullMarked
@RecordsStyle
package vn.records.table.form;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
