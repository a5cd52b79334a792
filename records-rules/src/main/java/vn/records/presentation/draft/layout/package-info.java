/**
 * What stands on a page beside its text (<i>số trang, đường kẻ</i>): page numbers and lines drawn below words.
 */
@NullMarked
package vn.records.presentation.draft.layout;

import org.jspecify.annotations.NullMarked;
