/**
 * The body (<i>nội dung văn bản</i>): its divisions, articles, clauses and points, and how its text is set.
 *
 * <p>Conditions that rules of any regime may ask; a value of the law comes with the entry that asks.
 */
@NullMarked
package vn.records.presentation.body;

import org.jspecify.annotations.NullMarked;
