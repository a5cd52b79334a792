/**
 * Reads files of Word 97–2003 (<i>tệp .doc</i>) into {@link vn.records.view.DocumentView}, with all formatting resolved as a
 * reader of the page sees it.
 *
 * <p>Start with {@link vn.records.doc.DocReader}. Apache POI opens the file and its tables; what the properties in them come
 * to is found here. Places count what the file holds, as they do for {@code .docx}; a cell that is merged into the one at
 * its left is counted too, for the file has it.
 */
@NullMarked
@RecordsStyle
package vn.records.doc;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
