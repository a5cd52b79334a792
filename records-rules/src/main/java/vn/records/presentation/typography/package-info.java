/**
 * How text looks (<i>cỡ chữ, kiểu chữ, vị trí trình bày</i>): style, alignment, spacing, drawn lines, the width of text.
 *
 * <p>Start with {@link vn.records.presentation.typography.Styled}.
 */
@NullMarked
package vn.records.presentation.typography;

import org.jspecify.annotations.NullMarked;
