/**
 * Conditions on how carefully a text was typed (<i>lỗi gõ, trình bày chưa gọn</i>): syllables, tone marks, spaces, numbers,
 * breaks. No provision asks for them; they are off unless an agency or a user asks.
 */
@NullMarked
package vn.records.presentation.tidy;

import org.jspecify.annotations.NullMarked;
