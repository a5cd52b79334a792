/**
 * Right drafts being made and changed (<i>văn bản mẫu và biến thể</i>): what the examples of all regimes are built from.
 *
 * <p>A manuscript is the whole draft; edits change one thing in it. The words of one act stand with the act.
 */
@NullMarked
package vn.records.presentation.specimen;

import org.jspecify.annotations.NullMarked;
