/**
 * Which characters of a document a fix may change (<i>những chỗ được sửa chữ</i>): a table, {@link
 * vn.records.docx.write.edit.TextEdit}, and what it is asked with.
 */
@NullMarked
package vn.records.docx.write.edit;

import org.jspecify.annotations.NullMarked;
