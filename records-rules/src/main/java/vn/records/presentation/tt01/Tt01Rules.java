package vn.records.presentation.tt01;

import com.google.common.collect.ImmutableList;
import vn.records.law.Acts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.regime.Regime;
import vn.records.rule.Rule;

/** All rules of presentation of the circular, and their words. */
public final class Tt01Rules {

    /** Thông tư 01/2011/TT-BNV. */
    public static final Regime REGIME = Regime.of("tt01-2011", Family.STATE)
            .acts(Acts.CIRCULAR_01_2011)
            .inForce(Acts.inForce(Acts.CIRCULAR_01_2011))
            .words(Tt01Rules.class, "messages", "header", "body", "closing")
            .except(draft -> SectorBodies.verdict(draft))
            .rules(() -> all())
            .build();

    private Tt01Rules() {}

    private static ImmutableList<Rule<Draft>> all() {
        return ImmutableList.<Rule<Draft>>builder()
                .addAll(ScopeRules.ALL)
                .addAll(PageRules.ALL)
                .addAll(NationalTitleRules.ALL)
                .addAll(AgencyRules.ALL)
                .addAll(NumberRules.ALL)
                .addAll(PlaceAndDateRules.ALL)
                .addAll(TitleRules.ALL)
                .addAll(BodyRules.ALL)
                .addAll(DivisionRules.ALL)
                .addAll(SigningRules.ALL)
                .addAll(RecipientRules.ALL)
                .addAll(CopyRules.ALL)
                .addAll(CapitalRules.ALL)
                .build();
    }
}
