package vn.records.presentation.vbqppl;

import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.RuleEdits.ruled;
import static vn.records.presentation.vbqppl.Qp.listed;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.nq351;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.RuledBelow;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;

/** The name of the issuer (<i>tên cơ quan ban hành</i>), above which no other stands. */
final class IssuerRules {

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            listed(nd34("CQ-01-NAME").ends(), "agency.name", "Đ57"),
            listed(nd34("CQ-01-PARENT"), "agency.parent", "Đ57"),
            listed(nd78("CQ-01-PARENT"), "agency.parent", "PLI"),
            style(nd34("CQ-01-STYLE"), "Đ57", 13, 13),
            style(nq351("CQ-01-STYLE"), "Đ31", 12, 12),
            style(nd78("CQ-01-STYLE"), "PLI", 12, 13),
            line(nd34("CQ-01-LINE"), "Đ57"),
            line(nq351("CQ-01-LINE"), "Đ31"),
            line(nd78("CQ-01-LINE"), "PLI"));

    private IssuerRules() {}

    private static Rule<Draft> style(RuleEntry entry, String cite, int least, int most) {
        return entry.topic("agency.style")
                .cites(cite)
                .scope(Scope.HEAD)
                .fromFile(Styled.of(
                        ISSUING_AGENCY,
                        Style.CAPITALS.size(least, most).upright().bold()))
                .examples(e -> e.passes("the smallest", sized(least))
                        .passes("the largest", sized(most))
                        .fails("too small", sized(least - 1))
                        .fails("too large", sized(most + 1))
                        .fails("not bold", text(ISSUING_AGENCY, FormatEdits.NOT_BOLD))
                        .fails("italic", text(ISSUING_AGENCY, FormatEdits.ITALIC)))
                .build();
    }

    private static UnaryOperator<Draft> sized(int size) {
        return all(text(ISSUING_AGENCY, FormatEdits.size(size)), ruled(ISSUING_AGENCY, 0.4));
    }

    private static Rule<Draft> line(RuleEntry entry, String cite) {
        return entry.topic("agency.line")
                .cites(cite)
                .scope(Scope.HEAD)
                .byHeuristic(RuledBelow.thirdToHalf(ISSUING_AGENCY))
                .examples(e -> e.passes("a third", ruled(ISSUING_AGENCY, 1.0 / 3))
                        .passes("a half", ruled(ISSUING_AGENCY, 0.5))
                        .fails("a fifth", ruled(ISSUING_AGENCY, 0.2))
                        .fails("as long as the text", ruled(ISSUING_AGENCY, 1))
                        .fails("missing", Edits.drawings(ISSUING_AGENCY)))
                .build();
    }
}
