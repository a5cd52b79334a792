/** Conditions on the names of administrative units in a draft (<i>tên đơn vị hành chính</i>), as a list has them. */
@NullMarked
package vn.records.presentation.unit;

import org.jspecify.annotations.NullMarked;
