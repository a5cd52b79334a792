/**
 * Vietnamese text (<i>chữ Việt</i>): Unicode form, place of the tone mark, letter case, order of letters.
 *
 * <p>Nghị định 30/2020/NĐ-CP asks for the Vietnamese Unicode character set of TCVN 6909:2001 (Phụ lục I, Phần I,
 * Mục I, khoản 4), which can write one letter in several ways, and copies of the decree itself differ in where they put
 * a tone mark ({@code hoà}, {@code hòa}). Start with {@link vn.records.text.VietnameseText}, whose functions bring text
 * into one form before it is compared; {@link vn.records.text.ComposedText} keeps the way back to the places in the
 * text as it was written.
 */
@NullMarked
package vn.records.text;

import org.jspecify.annotations.NullMarked;
