package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.agency.AgencyName;

/**
 * Stores names of agencies (<i>tên cơ quan</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class AgencyNameConverter extends CodeConverter<AgencyName> {

    /** Makes a converter; providers do. */
    public AgencyNameConverter() {
        super(AgencyName::toString, AgencyName::valueOf);
    }
}
