/**
 * The stories of an OpenDocument text (<i>mạch văn bản</i>): main text, headers, footers and text boxes, read paragraph by
 * paragraph and row by row.
 *
 * <p>Start with {@link vn.records.odt.story.BodyReader}.
 */
@NullMarked
package vn.records.odt.story;

import org.jspecify.annotations.NullMarked;
