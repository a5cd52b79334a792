/**
 * Destruction of records (<i>hủy tài liệu</i>): which files may go on the list on a day, the dossier and the steps each
 * law asks for, and the stub that stays.
 *
 * <p>Luật Lưu trữ 01/2011/QH13, Điều 28; Luật Lưu trữ 33/2024/QH15, Điều 16, and Thông tư 06/2025/TT-BNV. Start with
 * {@link vn.records.retention.disposal.DisposalList} and {@link vn.records.retention.disposal.DisposalCase}. A list can
 * only be worked out, never written, and a case takes no step without a list of that day: what is permanent, held, secret
 * or linked to a file that stays never gets through.
 */
@NullMarked
@RecordsStyle
package vn.records.retention.disposal;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
