package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.agency.AgencyCode;

/**
 * Stores codes of agencies (<i>mã định danh</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class AgencyCodeConverter extends CodeConverter<AgencyCode> {

    /** Makes a converter; providers do. */
    public AgencyCodeConverter() {
        super(AgencyCode::toString, AgencyCode::valueOf);
    }
}
