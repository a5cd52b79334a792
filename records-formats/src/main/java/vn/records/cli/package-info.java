/**
 * The {@code records} command: files in, reports out, an exit code for scripts.
 *
 * <p>Start with {@link vn.records.cli.Main}. Options, exit codes and the fields of its JSON are a contract. This is the
 * only package that prints, asks the clock or knows about folders.
 */
@NullMarked
@RecordsStyle
package vn.records.cli;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
