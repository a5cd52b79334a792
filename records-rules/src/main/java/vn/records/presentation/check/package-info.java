/**
 * Conditions on drafts that many rules share: a style, words, a length between bounds, a line below, a place in the
 * middle. Hosts write rules of their own with them.
 *
 * <p>Start with {@link vn.records.presentation.typography.Styled} and {@link vn.records.presentation.check.OnComponent}. All
 * of them leave undecided what was not recognised, or not for certain.
 */
@NullMarked
package vn.records.presentation.check;

import org.jspecify.annotations.NullMarked;
