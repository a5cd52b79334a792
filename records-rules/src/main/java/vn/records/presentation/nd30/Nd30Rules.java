package vn.records.presentation.nd30;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.Wording;

/** All rules of presentation of the decree, and their words. */
public final class Nd30Rules {

    /** Files of words: those that rules share, then one for each group of rules. */
    private static final ImmutableList<String> BUNDLES =
            ImmutableList.of("messages", "header", "body", "closing", "other", "marks");

    private Nd30Rules() {}

    /** Returns all rules of presentation of the decree. */
    public static ImmutableList<Rule<Draft>> all() {
        return ImmutableList.<Rule<Draft>>builder()
                .addAll(PageRules.ALL)
                .addAll(NationalTitleRules.ALL)
                .addAll(AgencyRules.ALL)
                .addAll(NumberRules.ALL)
                .addAll(PlaceAndDateRules.ALL)
                .addAll(TitleRules.ALL)
                .addAll(BasisRules.ALL)
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
                .build();
    }

    /** Returns the words of the rules in a language. */
    public static Wording wording(Language language) {
        return switch (language) {
            case VIETNAMESE -> Vietnamese.WORDING;
            case ENGLISH -> English.WORDING;
        };
    }

    /** Loaded when first asked for. */
    private static final class Vietnamese {
        static final Wording WORDING = Wording.load(Nd30Rules.class, BUNDLES, Language.VIETNAMESE);
    }

    /** Loaded when first asked for. */
    private static final class English {
        static final Wording WORDING = Wording.load(Nd30Rules.class, BUNDLES, Language.ENGLISH);
    }
}
