/**
 * The commands for documents: {@code check}, {@code annotate}, {@code fix}, {@code new} and {@code rules}.
 *
 * <p>Start with {@link vn.records.cli.presentation.CheckCommand}.
 */
@NullMarked
@RecordsStyle
package vn.records.cli.presentation;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
