package vn.records.constraint;

import java.io.Serializable;

/**
 * What is wrong with a text (<i>điểm sai của chuỗi ký tự</i>) that no slip explains: the finding of constraints on texts.
 *
 * @param code what is wrong, such as {@code no-period}; stable
 * @param text the text as it was given, of any content; that of a value of this library; empty where nothing was given
 * @since 0.1
 */
public record TextFault(String code, String text) implements Serializable {}
