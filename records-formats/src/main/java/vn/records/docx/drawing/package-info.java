/** What is drawn in a Word document, as markup (<i>hình vẽ trong văn bản</i>): level lines and framed boxes. */
@NullMarked
package vn.records.docx.drawing;

import org.jspecify.annotations.NullMarked;
