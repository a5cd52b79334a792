/**
 * The signing block (<i>quyền hạn, chức vụ, họ tên và chữ ký</i>): forms of authority, posts, names.
 *
 * <p>Conditions that rules of any regime may ask; a value of the law comes with the entry that asks.
 */
@NullMarked
package vn.records.presentation.signing;

import org.jspecify.annotations.NullMarked;
