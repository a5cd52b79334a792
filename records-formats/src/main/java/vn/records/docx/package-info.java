/**
 * Reads the files of word processors (Office Open XML, {@code .docx}) into {@link vn.records.view.DocumentView}, with
 * all formatting resolved as a reader of the page sees it.
 *
 * <p>Start with {@link vn.records.docx.DocxReader}. Places ({@link vn.records.view.Place}) count what the file holds,
 * so that they find the same paragraph in the file again: paragraphs and rows that a tracked change deleted are counted
 * though they are not in the view.
 */
@NullMarked
@RecordsStyle
package vn.records.docx;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
