/**
 * The commands for administrative units (<i>danh mục đơn vị hành chính</i>): {@code units} and {@code units check}.
 *
 * <p>Start with {@link vn.records.cli.place.UnitsCommand}.
 */
@NullMarked
package vn.records.cli.place;

import org.jspecify.annotations.NullMarked;
