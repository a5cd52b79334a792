/**
 * Capital letters (<i>viết hoa trong văn bản hành chính</i>), Nghị định 30/2020/NĐ-CP, Điều 9 and Phụ lục II: one entry a
 * case of the annex.
 *
 * <p>Of three lists alone the annex gives all names: places that are special, nouns that are special, days of Tết. Any other
 * ends in an ellipsis, so that a name that is listed here can be wrong, and one that is not is left undecided.
 */
@NullMarked
package vn.records.presentation.nd30.capitals;

import org.jspecify.annotations.NullMarked;
