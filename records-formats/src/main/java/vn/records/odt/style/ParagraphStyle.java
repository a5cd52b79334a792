package vn.records.odt.style;

import org.jspecify.annotations.Nullable;
import vn.records.view.ParagraphFormat;

/**
 * A style of paragraphs with all it stands on (<i>kiểu đoạn</i>).
 *
 * @param format how its paragraphs are set
 * @param text how their text looks
 * @param breaksAfter whether a page ends after them
 * @param list the name of the list that the style puts them in; null if none is named, empty if they are kept out of any
 * @param indented whether the style says itself where its paragraphs stand, whatever their list says
 */
public record ParagraphStyle(
        ParagraphFormat format,
        TextLook text,
        boolean breaksAfter,
        @Nullable String list,
        boolean indented) {}
