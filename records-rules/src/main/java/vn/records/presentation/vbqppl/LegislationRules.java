package vn.records.presentation.vbqppl;

import com.google.common.collect.ImmutableList;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.regime.Regime;
import vn.records.rule.Rule;

/** All rules of presentation of legislation, and their words. */
public final class LegislationRules {

    /** Nghị định 34/2016, Nghị quyết 351/2017, Nghị định 78/2025 with Nghị định 187/2025. */
    public static final Regime REGIME = Regime.of("vbqppl", Family.LEGISLATION)
            .acts(Acts.DECREE_34_2016, Acts.RESOLUTION_351_2017, Acts.DECREE_78_2025, Acts.DECREE_187_2025)
            .inForce(EffectivePeriod.since(Acts.inForce(Acts.DECREE_34_2016).first()))
            .words(LegislationRules.class, "messages", "header", "body", "closing")
            .acts((draft, day) -> Authors.actOn(draft, day))
            .except(draft -> Authors.verdict(draft))
            .rules(() -> all())
            .build();

    private LegislationRules() {}

    private static ImmutableList<Rule<Draft>> all() {
        return ImmutableList.<Rule<Draft>>builder()
                .addAll(RecognitionRules.ALL)
                .addAll(ComponentRules.ALL)
                .addAll(PageRules.ALL)
                .addAll(NationalTitleRules.ALL)
                .addAll(IssuerRules.ALL)
                .addAll(NumberRules.ALL)
                .addAll(PlaceAndDateRules.ALL)
                .addAll(TitleRules.ALL)
                .addAll(BasisRules.ALL)
                .addAll(DivisionRules.ALL)
                .addAll(ArticleRules.ALL)
                .addAll(TextRules.ALL)
                .addAll(SigningRules.ALL)
                .addAll(RecipientRules.ALL)
                .build();
    }
}
