package vn.records.presentation.words;

import vn.records.act.ActRegister;

/**
 * The lists of names and days that rules on words go by (<i>danh mục tra cứu</i>); a host may bring its own.
 *
 * @param acts what is known of acts
 */
public record Lists(ActRegister acts) {

    /** Those of this library. */
    public static final Lists PUBLISHED = new Lists(ActRegister.published());
}
