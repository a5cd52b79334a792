package vn.records.presentation.party;

import static vn.records.document.Component.PARTY_TITLE;
import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.HeadPositions;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.specimen.RuleEdits;
import vn.records.presentation.typography.FixedWords;
import vn.records.presentation.typography.RuledBelow;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;

/** The title of documents of the Party (<i>tiêu đề “Đảng Cộng sản Việt Nam”</i>), box 1. */
final class PartyTitleRules {

    private static final String TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM";

    private static final Rule<Draft> WORDS = both("TD-01", "party-title.words", "II/I.1.2", "II/1.1.2")
            .scope(Scope.HEAD)
            .fromFile(HeadDemands.partyTitle(FixedWords.of(PARTY_TITLE, TITLE)))
            .examples(e -> e.passes("as it is printed", nothing())
                    .fails("misspelt", replace(PARTY_TITLE, "SẢN", "SÃN")))
            .build();

    private static final Rule<Draft> PLACE = both("TD-01-PLACE", "party-title.position", "II/I.1.2", "II/1.1.2")
            .scope(Scope.HEAD)
            .byHeuristic(HeadPositions.onRight(PARTY_TITLE))
            .examples(e -> e.passes("right of the issuer", nothing())
                    .fails("left of the issuer", PartyEdits::swapped))
            .build();

    private static final Rule<Draft> STYLE = both("TD-02", "party-title.style", "P2#1", "P3#1")
            .scope(Scope.HEAD)
            .fromFile(Styled.of(PARTY_TITLE, Style.CAPITALS.size(15).upright().bold()))
            .examples(e -> e.passes("size 15", nothing())
                    .fails("size 14", PartyEdits.titled(14))
                    .fails("size 16", PartyEdits.titled(16))
                    .fails("not bold", all(text(PARTY_TITLE, FormatEdits.NOT_BOLD), RuleEdits.ruled(PARTY_TITLE, 1)))
                    .fails("italic", text(PARTY_TITLE, FormatEdits.ITALIC))
                    .fails("small letters", all(
                            replace(PARTY_TITLE, TITLE, "Đảng Cộng sản Việt Nam"), RuleEdits.ruled(PARTY_TITLE, 1))))
            .build();

    private static final Rule<Draft> LINE = both("TD-03", "party-title.line", "II/I.1.2", "II/1.1.2")
            .scope(Scope.HEAD)
            .byHeuristic(RuledBelow.asLongAs(PARTY_TITLE))
            .examples(e -> e.passes("as long as the title", nothing())
                    .passes("a tenth shorter", RuleEdits.ruled(PARTY_TITLE, 0.91))
                    .fails("half as long", RuleEdits.ruled(PARTY_TITLE, 0.5))
                    .fails("missing", Edits.drawings(PARTY_TITLE))
                    .fails("broken", RuleEdits.ruled(PARTY_TITLE, 1, false)))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(WORDS, PLACE, STYLE, LINE);

    private PartyTitleRules() {}
}
