/**
 * What is wrong with a text under a constraint (<i>lỗi của một chuỗi</i>).
 */
@NullMarked
package vn.records.constraint.text;

import org.jspecify.annotations.NullMarked;
