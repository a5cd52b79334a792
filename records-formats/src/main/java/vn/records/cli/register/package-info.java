/**
 * The commands for registers (<i>sổ đăng ký văn bản</i>): {@code register check}, {@code register reconcile}.
 *
 * <p>Start with {@link vn.records.cli.register.RegisterCommand}.
 */
@NullMarked
@RecordsStyle
package vn.records.cli.register;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
