/**
 * The way from a view to a draft (<i>nhận dạng thành phần thể thức</i>): where it begins is {@link
 * vn.records.presentation.recognition.Recognizer}, each finder looks for the components of one part of a document.
 */
@NullMarked
package vn.records.presentation.recognition;

import org.jspecify.annotations.NullMarked;
