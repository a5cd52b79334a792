/**
 * A draft as it was read, in no file format's terms: stories of paragraphs and tables with their effective formatting,
 * sections with their page set-up, lines and boxes that were drawn.
 *
 * <p>Start with {@link vn.records.view.DocumentView}. All text is what a reader of the page sees: automatic numbers are
 * there, hidden and deleted text is not. Its Unicode form is the file's own.
 */
@NullMarked
@RecordsStyle
package vn.records.view;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
