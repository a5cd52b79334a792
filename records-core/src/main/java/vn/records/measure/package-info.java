/**
 * Measures of a page: lengths, font sizes and line spacing, exact as a file states them.
 *
 * <p>Start with {@link vn.records.measure.Length}. Nghị định 30/2020/NĐ-CP, Phụ lục I states all its measures in
 * millimetres, centimetres and points.
 */
@NullMarked
package vn.records.measure;

import org.jspecify.annotations.NullMarked;
