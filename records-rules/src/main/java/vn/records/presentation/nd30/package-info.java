/**
 * The rules of presentation of Nghị định 30/2020/NĐ-CP, Phụ lục I and III: one entry for one fact of the decree.
 *
 * <p>Start with {@link vn.records.presentation.nd30.Nd30Rules}. A fact has the same id here as in the sheet of facts; a fact
 * that no file can decide is listed too and says what would decide it.
 */
@NullMarked
package vn.records.presentation.nd30;

import org.jspecify.annotations.NullMarked;
