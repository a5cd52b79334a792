/**
 * The name of the type, the subject and the line of authority (<i>tên loại, trích yếu, thẩm quyền ban hành</i>).
 *
 * <p>Conditions that rules of any regime may ask; a value of the law comes with the entry that asks.
 */
@NullMarked
package vn.records.presentation.title;

import org.jspecify.annotations.NullMarked;
