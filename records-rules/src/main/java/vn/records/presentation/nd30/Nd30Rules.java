package vn.records.presentation.nd30;

import com.google.common.collect.ImmutableList;
import vn.records.law.Acts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.nd30.capitals.Capitals;
import vn.records.presentation.regime.Regime;
import vn.records.rule.Rule;

/** All rules of presentation of the decree, and their words. */
public final class Nd30Rules {

    /** Nghị định 30/2020/NĐ-CP. */
    public static final Regime REGIME = Regime.of("nd30-2020", Family.STATE)
            .acts(Acts.DECREE_30_2020)
            .inForce(Acts.inForce(Acts.DECREE_30_2020))
            .words(Nd30Rules.class, "messages", "header", "body", "closing", "other", "marks", "capitals")
            .rules(Nd30Rules::all)
            .build();

    private Nd30Rules() {}

    private static ImmutableList<Rule<Draft>> all() {
        return ImmutableList.<Rule<Draft>>builder()
                .addAll(PageRules.ALL)
                .addAll(NationalTitleRules.ALL)
                .addAll(AgencyRules.ALL)
                .addAll(NumberRules.ALL)
                .addAll(PlaceAndDateRules.ALL)
                .addAll(TitleRules.ALL)
                .addAll(BasisRules.ALL)
                .addAll(ReferenceRules.ALL)
                .addAll(DivisionRules.ALL)
                .addAll(ClauseRules.ALL)
                .addAll(BodyTextRules.ALL)
                .addAll(SigningRules.ALL)
                .addAll(AuthorityRules.ALL)
                .addAll(SealRules.ALL)
                .addAll(AddresseeRules.ALL)
                .addAll(RecipientRules.ALL)
                .addAll(AnnexRules.ALL)
                .addAll(MarkRules.ALL)
                .addAll(CopyRules.ALL)
                .addAll(FormRules.ALL)
                .addAll(Capitals.ALL)
                .build();
    }
}
