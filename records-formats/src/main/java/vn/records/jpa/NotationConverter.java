package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.document.Notation;

/**
 * Stores symbols of documents (<i>ký hiệu văn bản</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class NotationConverter extends CodeConverter<Notation> {

    /** Makes a converter; providers do. */
    public NotationConverter() {
        super(Notation::toString, Notation::valueOf);
    }
}
