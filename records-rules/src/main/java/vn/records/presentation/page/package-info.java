/**
 * The page of a document (<i>khổ giấy, định lề, số trang, phông chữ</i>): paper, margins, page numbers, fonts.
 *
 * <p>Where a rule speaks of each section, start with {@link vn.records.presentation.page.OnSections}; of each paragraph, with
 * {@link vn.records.presentation.page.OnParagraphs}.
 */
@NullMarked
package vn.records.presentation.page;

import org.jspecify.annotations.NullMarked;
