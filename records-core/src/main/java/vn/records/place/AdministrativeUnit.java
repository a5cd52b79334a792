package vn.records.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import vn.records.law.EffectivePeriod;

/**
 * An administrative unit in a period (<i>đơn vị hành chính</i>).
 *
 * @param code its code in the official list, such as {@code 37}
 * @param kind its kind
 * @param ownName its name without the noun, such as {@code Ninh Bình}
 * @param parent the code of the province or city that it is of; empty for these
 * @param inForce the days on which it is of this kind and name
 * @since 0.1
 */
public record AdministrativeUnit(String code, UnitKind kind, String ownName, String parent, EffectivePeriod inForce)
        implements Serializable {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if code or name is blank
     */
    public AdministrativeUnit {
        checkArgument(!code.isBlank() && !ownName.isBlank(), "no code or name: %s %s", code, ownName);
    }

    /** Returns the name with its noun, such as {@code Tỉnh Ninh Bình}. */
    public String fullName() {
        return kind.noun() + " " + ownName;
    }

    /** Whether it is this province, or lies in it. */
    public boolean isIn(AdministrativeUnit province) {
        return code.equals(province.code) || parent.equals(province.code);
    }
}
