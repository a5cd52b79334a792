/**
 * Vietnamese syllables (<i>âm tiết, tiếng</i>): which of them can be written at all. Onsets, rimes and tones are closed
 * systems; the tables are written here from the description of the written language, and name no single word but the loan
 * words that fit no table.
 */
@NullMarked
package vn.records.text.syllable;

import org.jspecify.annotations.NullMarked;
