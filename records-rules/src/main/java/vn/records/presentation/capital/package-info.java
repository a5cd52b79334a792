/**
 * Capital letters in running text (<i>viết hoa</i>): beginnings of sentences, names that are listed, forms that are seen.
 *
 * <p>Conditions that rules of any regime may ask; names and words of the law come with the entry that asks.
 */
@NullMarked
package vn.records.presentation.capital;

import org.jspecify.annotations.NullMarked;
