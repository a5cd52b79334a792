/**
 * What constraints need to know of the beans and validators of a host (<i>thuộc tính của đối tượng</i>).
 */
@NullMarked
package vn.records.constraint.bean;

import org.jspecify.annotations.NullMarked;
