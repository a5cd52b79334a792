package vn.records.presentation.tt01;

import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.NATIONAL_NAME;
import static vn.records.document.Component.PARENT_AGENCY;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.RuleEdits.ruled;
import static vn.records.presentation.tt01.Tt01.registered;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.check.Together;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.AgencyNames;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.HeadSizes;
import vn.records.presentation.head.HeadSizes.Pair;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.typography.RuledBelow;
import vn.records.presentation.typography.SingleSpaced;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Name of the issuing agency (<i>tên cơ quan, tổ chức ban hành</i>), Điều 7. */
final class AgencyRules {

    /** Abbreviations in the name of the parent: a permission, which nothing can break. */
    private static final Rule<Draft> ABBREVIATIONS =
            head("CQ-02", "agency.abbreviation", "Đ7.1").level(Level.OPTIONAL).build();

    /** At the top left. Issuer and Quốc hiệu are on their sides or both are not: it is one fault, of {@code TT01-QH-02}. */
    private static final Rule<Draft> PLACE =
            head("CQ-03", "agency.position", "Đ7.2").sumsUp("QH-02").build();

    /** The parent: capitals, in the size of Quốc hiệu, upright, not bold. */
    private static final Rule<Draft> PARENT = head("CQ-04", "agency.parent.style", "Đ7.2")
            .fromFile(AgencyNames.withParent(Styled.of(
                    PARENT_AGENCY, Style.CAPITALS.size(12, 13).upright().notBold())))
            .examples(e -> e.passes("size 12", all(sized(PARENT_AGENCY, 12), step(12)))
                    .passes("size 13", sized(PARENT_AGENCY, 13))
                    .fails("size 11", sized(PARENT_AGENCY, 11))
                    .fails("size 14", sized(PARENT_AGENCY, 14))
                    .fails("italic", text(PARENT_AGENCY, f -> f.withItalic(true)))
                    .fails("bold", text(PARENT_AGENCY, f -> f.withBold(true))))
            .build();

    /** The issuer: capitals, in the size of Quốc hiệu, upright, bold, centred under the parent. */
    private static final Rule<Draft> ISSUER = head("CQ-05", "agency.style", "Đ7.2")
            .fromFile(HeadDemands.issuer(Together.of(
                    Styled.of(
                            ISSUING_AGENCY,
                            Style.CAPITALS.size(12, 13).upright().bold()),
                    AgencyNames.UNDER_PARENT)))
            .examples(e -> e.passes("size 12", step(12))
                    .passes("size 13", step(13))
                    .fails("size 11", sized(ISSUING_AGENCY, 11))
                    .fails("size 14", sized(ISSUING_AGENCY, 14))
                    .fails("not bold", text(ISSUING_AGENCY, f -> f.withBold(false)))
                    .fails("italic", text(ISSUING_AGENCY, f -> f.withItalic(true)))
                    .fails("flush left", paragraph(ISSUING_AGENCY, f -> f.withAlignment(Alignment.LEFT)))
                    .fails("no agency", all(remove(PARENT_AGENCY), remove(ISSUING_AGENCY))))
            .build();

    private static final Rule<Draft> LINE = head("CQ-06", "agency.line", "Đ7.2")
            .byHeuristic(RuledBelow.thirdToHalf(ISSUING_AGENCY))
            .examples(e -> e.passes("a third", ruled(ISSUING_AGENCY, 1.0 / 3))
                    .passes("a half", ruled(ISSUING_AGENCY, 0.5))
                    .fails("a fifth", ruled(ISSUING_AGENCY, 0.2))
                    .fails("as long as the text", ruled(ISSUING_AGENCY, 1))
                    .fails("missing", Edits.drawings(ISSUING_AGENCY))
                    .fails("broken", ruled(ISSUING_AGENCY, 0.4, false)))
            .build();

    private static final Rule<Draft> SPACING = head("CQ-07", "agency.spacing", "Đ7.2")
            .fromFile(AgencyNames.withParent(new SingleSpaced(PARENT_AGENCY, ISSUING_AGENCY)))
            .examples(e -> e.passes("single", nothing())
                    .fails("one and a half", all(spaced(PARENT_AGENCY), spaced(ISSUING_AGENCY)))
                    .fails("6 pt between them", paragraph(PARENT_AGENCY, f -> f.withSpaceAfter(Length.points(6)))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            registered("CQ-01", "agency.parent", "Đ7.1"),
            ABBREVIATIONS,
            PLACE,
            PARENT,
            inStep("CQ-04-SIZE", "agency.parent.size", PARENT_AGENCY),
            ISSUER,
            inStep("CQ-05-SIZE", "agency.size", ISSUING_AGENCY),
            LINE,
            SPACING);

    private AgencyRules() {}

    private static RuleEntry head(String id, String topic, String cite) {
        return Tt01.rule(id).topic(topic).cites(cite).scope(Scope.HEAD);
    }

    /**
     * Returns the rule that a name has the size of Quốc hiệu. Quốc hiệu has two lines of two sizes; that the first is meant
     * follows from the table of sizes that came after, so a fault is a warning.
     */
    private static Rule<Draft> inStep(String id, String topic, Component name) {
        return head(id, topic, "Đ7.2")
                .basis(Basis.DERIVED)
                .fromFile(new When<>(
                        draft -> draft.has(name) || name == ISSUING_AGENCY,
                        "no-parent",
                        HeadSizes.pairs(new Pair(NATIONAL_NAME, 12, 13), new Pair(name, 12, 13))))
                .examples(e -> e.passes("both 13", nothing())
                        .passes("both 12", step(12))
                        .fails("12 beside 13", sized(name, 12)))
                .build();
    }

    /** Sets the sizes of the head in step, but for the date. */
    static UnaryOperator<Draft> step(int size) {
        return all(sized(PARENT_AGENCY, size), sized(ISSUING_AGENCY, size), NationalTitleRules.sizes(size, size + 1));
    }

    private static UnaryOperator<Draft> sized(Component component, int size) {
        UnaryOperator<Draft> set = text(component, f -> f.withSize(FontSize.points(size)));
        return component == ISSUING_AGENCY ? all(set, ruled(component, 0.4)) : set;
    }

    private static UnaryOperator<Draft> spaced(Component component) {
        return paragraph(component, f -> f.withLineSpacing(new LineSpacing.Multiple(360)));
    }
}
