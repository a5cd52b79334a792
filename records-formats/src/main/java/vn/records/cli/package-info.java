/**
 * The {@code records} command: files in, reports out, an exit code for scripts.
 *
 * <p>Start with {@link vn.records.cli.Main}. Each family of subcommands has a package of its own over {@code terminal}.
 * Options, exit codes and the fields of its JSON are a contract. These are the only packages that print, ask the clock or
 * know about folders.
 */
@NullMarked
package vn.records.cli;

import org.jspecify.annotations.NullMarked;
