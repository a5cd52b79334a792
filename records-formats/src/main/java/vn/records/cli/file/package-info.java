/**
 * The commands for files of records (<i>hồ sơ</i>): {@code file check} and {@code file transfer}.
 *
 * <p>Start with {@link vn.records.cli.file.FileCommand}.
 */
@NullMarked
@RecordsStyle
package vn.records.cli.file;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
