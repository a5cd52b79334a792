/**
 * Makes Word documents in the forms of Nghị định 30/2020/NĐ-CP (<i>soạn văn bản theo mẫu của Phụ lục III, IV và V</i>).
 *
 * <p>Start with {@link vn.records.docx.generate.DocxGenerator}.
 */
@NullMarked
@RecordsStyle
package vn.records.docx.generate;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
