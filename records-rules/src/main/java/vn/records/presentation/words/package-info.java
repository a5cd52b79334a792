/**
 * Rules on what the words of a document say (<i>quy tắc về lời văn</i>), whatever law governs its form: they are a book of
 * their own, which the book of every regime takes over.
 */
@NullMarked
package vn.records.presentation.words;

import org.jspecify.annotations.NullMarked;
