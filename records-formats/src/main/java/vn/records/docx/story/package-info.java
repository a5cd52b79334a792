/**
 * The stories of a Word file (<i>mạch văn bản</i>): main text, headers, footers and text boxes, read paragraph by paragraph
 * and row by row.
 *
 * <p>Start with {@link vn.records.docx.story.StoryReader}.
 */
@NullMarked
package vn.records.docx.story;

import org.jspecify.annotations.NullMarked;
