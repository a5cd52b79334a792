/**
 * What is drawn in a Word document (<i>hình vẽ trong văn bản</i>): level lines and framed boxes, read from DrawingML and VML,
 * and written as markup.
 */
@NullMarked
package vn.records.docx.drawing;

import org.jspecify.annotations.NullMarked;
