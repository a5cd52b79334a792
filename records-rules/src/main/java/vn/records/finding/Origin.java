package vn.records.finding;

import java.io.Serializable;

/**
 * The layer of a file that a measured value of the formatting comes from (<i>nguồn của định dạng</i>).
 *
 * @param property what of the formatting it is
 * @param value the value
 * @param layer the layer that states it
 * @param style the name of the style, as the file has it; empty where the layer is none
 * @param themed whether the layer only names a font or colour of the theme, which gives the value
 * @since 0.1
 */
public record Origin(Fix.Property property, Measure value, Layer layer, String style, boolean themed)
        implements Serializable {

    /** A layer of formatting, the topmost first. */
    public enum Layer {
        /** The text or the paragraph itself. */
        DIRECT,
        /** A style of characters. */
        CHARACTER_STYLE,
        /** A style of paragraphs, or one that it is based on. */
        PARAGRAPH_STYLE,
        /** A level of a list that numbers by itself. */
        NUMBERING,
        /** The style of the table it stands in. */
        TABLE_STYLE,
        /** What the file has for all text and all paragraphs. */
        DOCUMENT_DEFAULT,
        /** Nothing in the file: what a word processor does where nothing is stated. */
        APPLICATION
    }
}
