/**
 * How names and codes of types are written in a text (<i>cách ghi tên loại, chữ viết tắt</i>).
 */
@NullMarked
package vn.records.constraint.text;

import org.jspecify.annotations.NullMarked;
