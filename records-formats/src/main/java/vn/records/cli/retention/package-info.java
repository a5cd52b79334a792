/**
 * The commands for retention (<i>thời hạn bảo quản</i>): {@code retention} and {@code schedule}.
 *
 * <p>Start with {@link vn.records.cli.retention.RetentionCommand}.
 */
@NullMarked
@RecordsStyle
package vn.records.cli.retention;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
