/**
 * A draft with its components recognised: who issues it, what it is, where its number, its date, its articles and its
 * signature stand, and why each was taken for that.
 *
 * <p>Start with {@link vn.records.presentation.draft.Draft}. What is not sure is said to be not sure; rules then
 * leave their verdict undecided. Components are those of Nghị định 30/2020/NĐ-CP, Điều 8.
 */
@NullMarked
@RecordsStyle
package vn.records.presentation.draft;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
