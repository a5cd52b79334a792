/**
 * The rules of presentation of Thông tư 01/2011/TT-BNV, for documents of 05/3/2011 to 04/3/2020: one entry for one fact of the
 * circular, or for a named part of it.
 *
 * <p>Start with {@link vn.records.presentation.tt01.Tt01Rules}. Where the text of a provision was read, a fault is an error;
 * where only digests of it or a rule that repeats it, a warning; where nothing certain, the fact is listed and undecided.
 */
@NullMarked
package vn.records.presentation.tt01;

import org.jspecify.annotations.NullMarked;
