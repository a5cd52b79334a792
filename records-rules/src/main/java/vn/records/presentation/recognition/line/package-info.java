/**
 * What a line is by its words and its place (<i>nhận biết từng dòng</i>): the name of a type, the anchor of a head, a
 * numbered unit, a signing block, marks of a form. The finders above join such lines to components.
 */
@NullMarked
package vn.records.presentation.recognition.line;

import org.jspecify.annotations.NullMarked;
