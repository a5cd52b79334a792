/**
 * The head of a document (<i>Quốc hiệu, tên cơ quan, số và ký hiệu, địa danh và thời gian</i>): what its lines say, and how
 * they stand to each other.
 *
 * <p>Conditions that rules of any regime may ask; a value of the law comes with the entry that asks.
 */
@NullMarked
package vn.records.presentation.head;

import org.jspecify.annotations.NullMarked;
