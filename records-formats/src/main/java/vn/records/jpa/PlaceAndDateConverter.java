package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.document.PlaceAndDate;

/**
 * Stores places and dates of issue (<i>địa danh và thời gian ban hành</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class PlaceAndDateConverter extends CodeConverter<PlaceAndDate> {

    /** Makes a converter; providers do. */
    public PlaceAndDateConverter() {
        super(PlaceAndDate::toString, PlaceAndDate::valueOf);
    }
}
