/**
 * The styles of an OpenDocument text (<i>kiểu định dạng của tệp ODT</i>): those a person named, those a program made for one
 * paragraph, and what follows from both; lists and pages.
 *
 * <p>Start with {@link vn.records.odt.style.Styles}.
 */
@NullMarked
package vn.records.odt.style;

import org.jspecify.annotations.NullMarked;
