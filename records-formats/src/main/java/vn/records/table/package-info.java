/**
 * Tables that agencies keep (<i>sổ, danh mục, mục lục</i>) as CSV and XLSX files, read and written with the columns of
 * Phụ lục IV and V of Nghị định 30/2020/NĐ-CP.
 *
 * <p>Start with {@link vn.records.table.TableReader}. What a file cannot be read for is told with sheet, row and column;
 * files of strangers are read within {@link vn.records.table.TableLimits}.
 */
@NullMarked
@RecordsStyle
package vn.records.table;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
