package vn.records.view;

import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.records.measure.FontSize;

/**
 * The effective format of text (<i>phông chữ, cỡ chữ, kiểu chữ, màu chữ</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface TextFormat extends Serializable {

    /** Returns the font of the unaccented Latin letters and digits. */
    String font();

    /** Returns the font of all other Latin letters, such as the accented ones of Vietnamese. */
    String accentedFont();

    /** Returns the size. */
    FontSize size();

    /** Whether it is bold (<i>đậm</i>). */
    default boolean bold() {
        return false;
    }

    /** Whether it is italic (<i>nghiêng</i>); upright (<i>đứng</i>) if not. */
    default boolean italic() {
        return false;
    }

    /** Whether small letters are shown as capitals. */
    default boolean capitals() {
        return false;
    }

    /** Whether small letters are shown as small capitals. */
    default boolean smallCapitals() {
        return false;
    }

    /** Whether it is underlined. */
    default boolean underlined() {
        return false;
    }

    /** Whether it is struck through. */
    default boolean struck() {
        return false;
    }

    /** Whether it is raised or lowered and small. */
    default boolean script() {
        return false;
    }

    /** Returns the colour as 0xRRGGBB; empty for the automatic colour, which is black on white. */
    OptionalInt colour();

    /** Returns a copy in another font, for all letters. */
    default TextFormat withFonts(String font) {
        return withFont(font).withAccentedFont(font);
    }

    /** Returns a copy with another font of the unaccented letters. */
    TextFormat withFont(String font);

    /** Returns a copy with another font of the accented letters. */
    TextFormat withAccentedFont(String font);

    /** Returns a copy in another size. */
    TextFormat withSize(FontSize size);

    /** Returns a copy bold or not. */
    TextFormat withBold(boolean bold);

    /** Returns a copy italic or not. */
    TextFormat withItalic(boolean italic);

    /** Returns a copy with or without capitals. */
    TextFormat withCapitals(boolean capitals);

    /** Returns a copy underlined or not. */
    TextFormat withUnderlined(boolean underlined);

    /** Returns a copy in a colour. */
    TextFormat withColour(int colour);

    /** Returns a copy in a colour or the automatic one. */
    TextFormat withColour(OptionalInt colour);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a format. */
    final class Builder extends ImmutableTextFormat.Builder {
        Builder() {}
    }
}
