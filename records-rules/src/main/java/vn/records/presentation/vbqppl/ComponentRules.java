package vn.records.presentation.vbqppl;

import static vn.records.document.Component.NATIONAL_MOTTO;
import static vn.records.document.Component.PLACE_AND_DATE;
import static vn.records.document.Component.RECIPIENTS;
import static vn.records.presentation.specimen.Edits.insertAfter;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.vbqppl.Qp.listed;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.nq351;
import static vn.records.presentation.vbqppl.Qp.ofType;

import com.google.common.collect.ImmutableList;
import vn.records.document.LegislationType;
import vn.records.presentation.check.Absent;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.rule.Rule;

/** The components of legislation (<i>thành phần thể thức</i>); that one is missing is the matter of its own rule. */
final class ComponentRules {

    /** Laws have no place and date in their head: the note at their end tells when they were passed. */
    private static final Rule<Draft> NO_DATE = nq351("CP-01-DATE")
            .topic("place-date.none")
            .cites("Đ3", "Đ12")
            .ends()
            .byHeuristic(ofType(new Absent(PLACE_AND_DATE), LegislationType.LAW, LegislationType.LEGAL_CODE))
            .examples(e -> e.passes("none", nothing())
                    .fails(
                            "one below Quốc hiệu",
                            insertAfter(
                                    NATIONAL_MOTTO, TypedParagraph.centred(14, "~Hà Nội, ngày 20 tháng 11 năm 2019~"))))
            .build();

    private static final Rule<Draft> NO_RECIPIENTS = nq351("CP-01-RECIPIENTS")
            .topic("recipients.none")
            .cites("Đ3", "Đ12")
            .ends()
            .byHeuristic(ofType(new Absent(RECIPIENTS), LegislationType.LAW, LegislationType.LEGAL_CODE))
            .examples(e -> e.passes("none", nothing())
                    .fails(
                            "a list",
                            ClosingEdits.insertAfterLine(
                                    "Nguyễn Văn A",
                                    TypedParagraph.left(12, "*~Nơi nhận:~*"),
                                    TypedParagraph.left(11, "- Chính phủ;"))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            listed(nd34("CP-01"), "components", "Đ55", "Đ64"),
            listed(nq351("CP-01"), "components", "Đ3", "Đ12"),
            listed(nd78("CP-01"), "components", "Đ71.2"),
            NO_DATE,
            NO_RECIPIENTS,
            listed(nd78("CP-02"), "components.further", "Đ71.3"),
            listed(nd34("DAU-01").ends(), "seal", "Đ66"),
            listed(nq351("DAU-01").ends(), "seal", "Đ15"),
            listed(nd34("KT-02").ends(), "body.end", "Đ62"),
            listed(nq351("KT-02").ends(), "body.end", "Đ35"),
            listed(nd34("KT-03"), "attached.closing", "Đ64.2"),
            listed(nq351("KT-03"), "attached.closing", "Đ12.5"),
            listed(nd78("KT-03"), "attached.closing", "PLI"));

    private ComponentRules() {}
}
