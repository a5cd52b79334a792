/**
 * Presentation of administrative documents (<i>thể thức và kỹ thuật trình bày văn bản hành chính</i>): the entry point.
 *
 * <p>Start with {@link vn.records.presentation.PresentationRules}. Nghị định 30/2020/NĐ-CP, Phụ lục I and III.
 */
@NullMarked
@RecordsStyle
package vn.records.presentation;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
