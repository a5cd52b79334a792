package vn.records.presentation.nd30.capitals;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** The rules of Phụ lục II (<i>quy tắc viết hoa</i>). */
public final class Capitals {

    /** All of them, in the order of the annex. */
    public static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(SentenceRules.ALL)
            .addAll(PersonRules.ALL)
            .addAll(PlaceRules.ALL)
            .addAll(RegionRules.ALL)
            .addAll(BodyRules.ALL)
            .addAll(NounRules.ALL)
            .addAll(DocumentRules.ALL)
            .addAll(TimeRules.ALL)
            .build();

    private Capitals() {}
}
