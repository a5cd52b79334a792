/**
 * Changes Word files (<i>sửa tệp Word</i>): notes findings in a copy, or mends in a copy what needs nobody's judgement.
 *
 * <p>Start with {@link vn.records.docx.write.DocxAnnotator} and {@link vn.records.docx.write.DocxFixer}. Entries of the
 * archive are copied packed as they are; of the parts that must change, only what changes is written anew.
 */
@NullMarked
@RecordsStyle
package vn.records.docx.write;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
