/**
 * What is attached to a document or set on it (<i>phụ lục, bản sao, dấu chỉ mức độ</i>): annexes, copies, marks in boxes.
 *
 * <p>Conditions that rules of any regime may ask; a value of the law comes with the entry that asks.
 */
@NullMarked
package vn.records.presentation.attachment;

import org.jspecify.annotations.NullMarked;
