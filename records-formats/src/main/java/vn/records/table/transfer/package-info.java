/**
 * The papers of a transfer as CSV and XLSX (<i>giấy tờ nộp lưu</i>), Nghị định 30/2020/NĐ-CP, Phụ lục V, Mục III and V.
 *
 * <p>Start with {@link vn.records.table.transfer.TransferTables}.
 */
@NullMarked
package vn.records.table.transfer;

import org.jspecify.annotations.NullMarked;
