/**
 * Whether a file is complete (<i>tính đầy đủ của hồ sơ</i>): what its checklist asks for, and what the law asks of every
 * file.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 29 to 31, Phụ lục V. Start with {@link vn.records.completeness.FileCompleteness}; the
 * papers of a transfer are in {@code vn.records.completeness.transfer}.
 */
@NullMarked
@RecordsStyle
package vn.records.completeness;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
