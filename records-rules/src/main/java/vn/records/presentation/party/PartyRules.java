package vn.records.presentation.party;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Verdict;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.recognition.line.PartyReference;
import vn.records.presentation.regime.Regime;
import vn.records.rule.Rule;
import vn.records.text.VietnameseText;

/** All rules of presentation of the Party's guidances, and their words. */
public final class PartyRules {

    /** Hướng dẫn 36-HD/VPTW, and Hướng dẫn 05-HD/VPTW after it. */
    public static final Regime REGIME = Regime.of("party", Family.PARTY)
            .acts(Acts.GUIDANCE_36_2018, Acts.GUIDANCE_05_2026)
            .inForce(EffectivePeriod.since(Acts.inForce(Acts.GUIDANCE_36_2018).first()))
            .words(PartyRules.class, "messages")
            .except(draft -> uncertain(draft))
            .rules(() -> all())
            .build();

    /** Bodies of the Party by their names, whose documents are no one else's. */
    private static final ImmutableList<String> COMMITTEES = ImmutableList.of(
            "tỉnh ủy",
            "thành ủy",
            "huyện ủy",
            "quận ủy",
            "thị ủy",
            "đảng ủy",
            "quân ủy trung ương",
            "bộ chính trị",
            "ban bí thư trung ương đảng",
            "ban chấp hành trung ương đảng");

    private PartyRules() {}

    private static ImmutableList<Rule<Draft>> all() {
        return ImmutableList.<Rule<Draft>>builder()
                .addAll(ScopeRules.ALL)
                .addAll(PartyTitleRules.ALL)
                .addAll(IssuerRules.ALL)
                .addAll(NumberRules.ALL)
                .addAll(PlaceAndDateRules.ALL)
                .addAll(TitleRules.ALL)
                .addAll(BodyRules.ALL)
                .addAll(DivisionRules.ALL)
                .addAll(SigningRules.ALL)
                .addAll(SealRules.ALL)
                .addAll(RecipientRules.ALL)
                .addAll(AnnexRules.ALL)
                .addAll(CopyRules.ALL)
                .addAll(PageRules.ALL)
                .build();
    }

    /**
     * What shows its family by the form of its number alone, without title and star, or by the number of what it is issued
     * with, may be of an organisation that follows the Party's form, such as the youth union: nothing is said of it, unless the
     * words that it is issued with another name a committee of the Party.
     */
    private static Optional<Verdict> uncertain(Draft draft) {
        boolean own =
                draft.classification().kind() == Kind.PARTY || draft.belongsTo().isEmpty();
        boolean known = !own
                || draft.has(Component.PARTY_TITLE)
                || draft.has(Component.ISSUER_STAR)
                || draft.copyBlock().isPresent()
                || PartyReference.in(draft.lines())
                        .filter(PartyRules::namesCommittee)
                        .isPresent();
        return known ? Optional.empty() : Optional.of(Verdict.undecided("party-title-not-found"));
    }

    private static boolean namesCommittee(PartyReference reference) {
        String text = VietnameseText.lower(reference.words());
        return COMMITTEES.stream().anyMatch(text::contains);
    }
}
