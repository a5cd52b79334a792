package vn.records.presentation.words;

import vn.records.act.ActRegister;
import vn.records.place.AdministrativeUnits;

/**
 * The lists of names and days that rules on words go by (<i>danh mục tra cứu</i>); a host may bring its own.
 *
 * @param acts what is known of acts
 * @param units what is known of administrative units
 */
public record Lists(ActRegister acts, AdministrativeUnits units) {

    /** Those of this library. */
    public static final Lists PUBLISHED = new Lists(ActRegister.published(), AdministrativeUnits.published());
}
