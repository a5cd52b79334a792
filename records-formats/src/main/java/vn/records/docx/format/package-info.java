/**
 * How text of a Word file looks (<i>định dạng</i>): properties that styles, tables, lists and runs state, the theme, and
 * what comes out of them all.
 *
 * <p>Start with {@link vn.records.docx.format.Formats}.
 */
@NullMarked
package vn.records.docx.format;

import org.jspecify.annotations.NullMarked;
