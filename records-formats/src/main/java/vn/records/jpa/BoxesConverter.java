package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.file.Boxes;

/**
 * Stores boxes of files (<i>hộp số</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class BoxesConverter extends CodeConverter<Boxes> {

    /** Makes a converter; providers do. */
    public BoxesConverter() {
        super(Boxes::toString, Boxes::valueOf);
    }
}
