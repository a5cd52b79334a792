/**
 * What a document is to say, in no format's terms (<i>nội dung văn bản cần soạn</i>): from it a file in the form of
 * Phụ lục III of Nghị định 30/2020/NĐ-CP is made.
 *
 * <p>Start with {@link vn.records.content.DocumentContent}. Words are given as they are spoken of, without what the form
 * adds: capitals, numbers of điều and khoản, hyphens, semicolons, {@code ./.}
 */
@NullMarked
@RecordsStyle
package vn.records.content;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
