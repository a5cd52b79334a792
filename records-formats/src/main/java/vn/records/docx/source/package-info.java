/**
 * Where the text of a view stands in the parts of the file it was read from, noted by the reader on its way, so that
 * writers count offsets exactly as it does. Not exported: only the writers of this module need it.
 */
@NullMarked
package vn.records.docx.source;

import org.jspecify.annotations.NullMarked;
