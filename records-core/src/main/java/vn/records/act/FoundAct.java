package vn.records.act;

import java.io.Serializable;
import vn.records.text.TextRange;

/**
 * A citation and where it stands (<i>viện dẫn và vị trí</i>).
 *
 * @param act what is cited
 * @param at its characters in the text, from the provision or type to the last word that is of it
 * @since 0.1
 */
public record FoundAct(CitedAct act, TextRange at) implements Serializable {}
