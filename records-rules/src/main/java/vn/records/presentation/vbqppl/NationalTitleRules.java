package vn.records.presentation.vbqppl;

import static vn.records.document.Component.NATIONAL_MOTTO;
import static vn.records.document.Component.NATIONAL_NAME;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.RuleEdits.ruled;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.nq351;

import com.google.common.collect.ImmutableList;
import vn.records.document.NationalTitle;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.HeadPositions;
import vn.records.presentation.head.Motto;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.specimen.HeadEdits;
import vn.records.presentation.specimen.RuleEdits;
import vn.records.presentation.typography.FixedWords;
import vn.records.presentation.typography.RuledBelow;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;

/** Quốc hiệu and Tiêu ngữ. */
final class NationalTitleRules {

    private static final Motto PRINTED = Motto.of(NationalTitle.MOTTO);

    /** At the top right. */
    private static final Rule<Draft> PLACE = head(nd34("QH-01-PLACE"), "national-name.position", "Đ56")
            .ends()
            .byHeuristic(HeadPositions.onRight(NATIONAL_NAME))
            .examples(e -> e.passes("right of the issuer", nothing())
                    .fails("left, below the issuer", HeadEdits.moved(NATIONAL_NAME, 0)))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            words(nd34("QH-01-WORDS"), "Đ56"),
            words(nq351("QH-01-WORDS"), "Đ30"),
            words(nd78("QH-01-WORDS"), "Đ71.2"),
            PLACE,
            nameStyle(nd34("QH-01-STYLE"), "Đ56", 12, 13),
            nameStyle(nq351("QH-01-STYLE"), "Đ30", 12, 12),
            nameStyle(nd78("QH-01-STYLE"), "PLI", 12, 13),
            mottoWords(nd34("QH-02-WORDS"), "Đ56"),
            mottoWords(nq351("QH-02-WORDS"), "Đ30"),
            mottoWords(nd78("QH-02-WORDS"), "Đ71.2"),
            mottoStyle(nd34("QH-02-STYLE"), "Đ56", 13, 14),
            mottoStyle(nq351("QH-02-STYLE"), "Đ30", 14, 14),
            mottoStyle(nd78("QH-02-STYLE"), "PLI", 13, 14),
            signs(nd34("QH-02-SIGNS").ends(), "Đ56"),
            signs(nq351("QH-02-SIGNS").ends(), "Đ30"),
            line(nd34("QH-02-LINE"), "Đ56"),
            line(nq351("QH-02-LINE"), "Đ30"),
            line(nd78("QH-02-LINE"), "PLI"));

    private NationalTitleRules() {}

    private static RuleEntry head(RuleEntry entry, String topic, String cite) {
        return entry.topic(topic).cites(cite).scope(Scope.HEAD);
    }

    private static Rule<Draft> words(RuleEntry entry, String cite) {
        return head(entry, "national-name.words", cite)
                .fromFile(HeadDemands.nationalName(FixedWords.of(NATIONAL_NAME, NationalTitle.NAME)))
                .examples(e -> e.passes("as the law prints it", nothing())
                        .fails("misspelt", replace(NATIONAL_NAME, "CHỦ", "CHŨ"))
                        .fails("missing", remove(NATIONAL_NAME)))
                .build();
    }

    private static Rule<Draft> nameStyle(RuleEntry entry, String cite, int least, int most) {
        return head(entry, "national-name.style", cite)
                .fromFile(Styled.of(
                        NATIONAL_NAME,
                        Style.CAPITALS.size(least, most).upright().bold()))
                .examples(e -> e.passes("the smallest", text(NATIONAL_NAME, FormatEdits.size(least)))
                        .passes("the largest", text(NATIONAL_NAME, FormatEdits.size(most)))
                        .fails("too small", text(NATIONAL_NAME, FormatEdits.size(least - 1)))
                        .fails("too large", text(NATIONAL_NAME, FormatEdits.size(most + 1)))
                        .fails("not bold", text(NATIONAL_NAME, FormatEdits.NOT_BOLD))
                        .fails("italic", text(NATIONAL_NAME, FormatEdits.ITALIC)))
                .build();
    }

    private static Rule<Draft> mottoWords(RuleEntry entry, String cite) {
        return head(entry, "national-motto.words", cite)
                .fromFile(HeadDemands.motto(PRINTED.words()))
                .examples(e -> e.passes("as the law prints it", nothing())
                        .fails("a mark missing", replace(NATIONAL_MOTTO, "Hạnh", "Hanh"))
                        .fails("missing", remove(NATIONAL_MOTTO)))
                .build();
    }

    private static Rule<Draft> mottoStyle(RuleEntry entry, String cite, int least, int most) {
        return head(entry, "national-motto.style", cite)
                .fromFile(Styled.of(
                        NATIONAL_MOTTO, Style.ANY.size(least, most).upright().bold()))
                .examples(e -> e.passes("the smallest", RuleEdits.sized(least))
                        .passes("the largest", RuleEdits.sized(most))
                        .fails("too small", RuleEdits.sized(least - 1))
                        .fails("too large", RuleEdits.sized(most + 1))
                        .fails("not bold", text(NATIONAL_MOTTO, FormatEdits.NOT_BOLD)))
                .build();
    }

    /** Hyphens between spaces, a capital at the beginning of each phrase. */
    private static Rule<Draft> signs(RuleEntry entry, String cite) {
        return head(entry, "national-motto.separators", cite)
                .fromFile(PRINTED.separators())
                .examples(e -> e.passes("hyphens between spaces", nothing())
                        .fails("an en dash", replace(NATIONAL_MOTTO, "lập -", "lập –"))
                        .fails("no spaces", replace(NATIONAL_MOTTO, " - Tự", "-Tự"))
                        .fails("a capital missing", replace(NATIONAL_MOTTO, "Hạnh", "hạnh")))
                .build();
    }

    private static Rule<Draft> line(RuleEntry entry, String cite) {
        return head(entry, "national-motto.line", cite)
                .byHeuristic(RuledBelow.asLongAs(NATIONAL_MOTTO))
                .examples(e -> e.passes("as long as the text", nothing())
                        .passes("a tenth shorter", ruled(NATIONAL_MOTTO, 0.91))
                        .fails("half as long", ruled(NATIONAL_MOTTO, 0.5))
                        .fails("missing", Edits.drawings(NATIONAL_MOTTO))
                        .fails("broken", ruled(NATIONAL_MOTTO, 1, false)))
                .build();
    }
}
