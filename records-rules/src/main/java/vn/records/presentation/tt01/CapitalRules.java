package vn.records.presentation.tt01;

import static vn.records.presentation.tt01.Tt01.listed;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/**
 * Capital letters (<i>viết hoa</i>), Phụ lục VI. Listed only: a capital is allowed in more places than under Nghị định
 * 30/2020, such as in {@code Khoản 2} and after a colon, so none is found fault with, and none that came later is asked for.
 */
final class CapitalRules {

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            listed("VH-01", "capital.after-mark", "PLVI.I.1"),
            listed("VH-02", "capital.after-line-break", "PLVI.I.2"),
            listed("VH-03", "capital.persons", "PLVI.II"),
            listed("VH-04", "capital.places", "PLVI.III"),
            listed("VH-05", "capital.capital-city", "PLVI.III"),
            listed("VH-06", "capital.references", "PLVI.V"),
            listed("VH-07", "capital.days", "PLVI.V"),
            listed("VH-08", "capital.special-nouns", "PLVI.V"));

    private CapitalRules() {}
}
