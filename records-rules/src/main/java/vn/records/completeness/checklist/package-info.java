/**
 * Checklists of what a file must hold (<i>thành phần hồ sơ</i>): as the law has them for its kinds of files, and an
 * agency's own.
 *
 * <p>Start with {@link vn.records.completeness.checklist.PublishedChecklists}, or
 * {@link vn.records.completeness.checklist.ChecklistRows} for a table of one's own.
 */
@NullMarked
@RecordsStyle
package vn.records.completeness.checklist;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
