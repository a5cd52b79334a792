/**
 * The administrative document (<i>văn bản hành chính</i>): its types, components, number and date.
 *
 * <p>Nghị định 30/2020/NĐ-CP names 29 types (Điều 7), nine main and four additional components (Điều 8), and says how
 * number, symbol, place and date are written (Phụ lục I, Phần I, Mục II, khoản 3 and 4). Start with
 * {@link vn.records.document.DocumentType} and {@link vn.records.document.DocumentNumber}.
 *
 * <p>Code types have three ways in: {@code of} takes parts, {@code parse} takes the exact text and throws, {@code read}
 * takes a line as somebody typed it, never throws, and says what is wrong where.
 */
@NullMarked
package vn.records.document;

import org.jspecify.annotations.NullMarked;
