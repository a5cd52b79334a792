/**
 * Rows of tables that people keep (<i>dòng của bảng, sổ</i>), and what is wrong with them.
 *
 * <p>A register, a file list or a checklist arrives as a table. {@link vn.records.row.RowSource} gives its rows one by
 * one, {@link vn.records.row.HeadedRows} finds the line of headings and the columns, and a
 * {@link vn.records.row.RowProblem} says which file, line and column cannot be read and what was expected there. Start
 * with {@link vn.records.row.DelimitedText}, which reads CSV.
 */
@NullMarked
@RecordsStyle
package vn.records.row;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
