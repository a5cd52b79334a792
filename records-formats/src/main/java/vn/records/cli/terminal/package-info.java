/**
 * What all commands share: the terminal, options and their values, files that are read and written, exit codes.
 *
 * <p>Start with {@link vn.records.cli.terminal.Subcommand} and {@link vn.records.cli.terminal.Console}. This package knows
 * no command.
 */
@NullMarked
package vn.records.cli.terminal;

import org.jspecify.annotations.NullMarked;
