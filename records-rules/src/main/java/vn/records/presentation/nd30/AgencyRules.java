package vn.records.presentation.nd30;

import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.PARENT_AGENCY;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.RuleEdits.ruled;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.AgencyNames;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.typography.RuledBelow;
import vn.records.presentation.typography.SingleSpaced;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Name of the issuing agency (<i>tên cơ quan, tổ chức ban hành</i>), Phụ lục I, Phần I, Mục II, khoản 2. */
final class AgencyRules {

    /** The issuer in row 2 of Mục V; a copy has the same. */
    static final Style OF_ISSUER = Style.CAPITALS.size(12, 13).upright().bold();

    /** Official full name, or a state title: what the official name is, no file tells. */
    static final Rule<Draft> NAME = Nd30.rule("CQ-01")
            .topic("agency.name")
            .cites("I.II.2.a")
            .decidable(Decidability.FROM_REGISTER)
            .build();

    /**
     * The direct parent above, the issuer below. Whether there is a parent, no file tells; a body that heads a province or
     * a ministry does not stand below one of its own units.
     */
    static final Rule<Draft> PARENT = Nd30.rule("CQ-02")
            .topic("agency.parent")
            .scope(Scope.HEAD)
            .cites("I.II.2.a")
            .level(Level.CONDITIONAL)
            .byHeuristic(AgencyNames.withParent(AgencyNames.IN_ORDER))
            .examples(e -> e.passes("the parent above", Edits.nothing())
                    .fails(
                            "the parent below",
                            all(
                                    replace(PARENT_AGENCY, "UBND TỈNH NINH BÌNH", "SỞ NỘI VỤ"),
                                    replace(ISSUING_AGENCY, "SỞ NỘI VỤ", "ỦY BAN NHÂN DÂN TỈNH NINH BÌNH"),
                                    ruled(ISSUING_AGENCY, 0.4))))
            .build();

    /**
     * A local parent carries the name of its unit; whether it is the right one, no file tells. The text of the law still
     * names levels that ended on 01/7/2025: their names are neither asked for nor found fault with.
     */
    static final Rule<Draft> LOCAL_PARENT = Nd30.rule("CQ-03")
            .topic("agency.parent.local")
            .scope(Scope.HEAD)
            .cites("I.II.2.a")
            .byHeuristic(AgencyNames.withParent(AgencyNames.NAMES_UNIT))
            .examples(e -> e.passes("with the name of the province", Edits.nothing())
                    .fails("without a name", replace(PARENT_AGENCY, "UBND TỈNH NINH BÌNH", "ỦY BAN NHÂN DÂN"))
                    .fails("the kind of unit alone", replace(PARENT_AGENCY, "UBND TỈNH NINH BÌNH", "UBND TỈNH")))
            .build();

    /**
     * No abbreviation in the issuer's own name. Only common phrases of the State, such as UBND and HĐND, are taken for
     * one; other abbreviations may be part of an official name, as in Tập đoàn VNPT.
     */
    static final Rule<Draft> ABBREVIATION = Nd30.rule("CQ-04")
            .topic("agency.abbreviation")
            .scope(Scope.HEAD)
            .cites("I.II.2.a")
            .byHeuristic(HeadDemands.issuer(AgencyNames.WRITTEN_OUT))
            .examples(e -> e.passes("written out", Edits.nothing())
                    .passes("the parent's name abbreviated", replace(PARENT_AGENCY, "TỈNH NINH BÌNH", "TỈNH A"))
                    .fails("UBND in the issuer's name", issuer("UBND XÃ GIA VIỄN"))
                    .fails("no agency", Edits.all(Edits.remove(PARENT_AGENCY), Edits.remove(ISSUING_AGENCY)))
                    .undecided("letters of a name", issuer("TẬP ĐOÀN VNPT")))
            .build();

    /** The issuer: capitals, 12–13, upright, bold, centred under the parent. */
    static final Rule<Draft> ISSUER_STYLE = Nd30.rule("CQ-05")
            .topic("agency.style")
            .scope(Scope.HEAD)
            .cites("I.II.2.b", "I.V#2")
            .fromFile(Together.of(Styled.of(ISSUING_AGENCY, OF_ISSUER), AgencyNames.UNDER_PARENT))
            .examples(e -> e.passes("size 12", sized(ISSUING_AGENCY, 12))
                    .passes("size 13", sized(ISSUING_AGENCY, 13))
                    .fails("size 11", sized(ISSUING_AGENCY, 11))
                    .fails("size 14", sized(ISSUING_AGENCY, 14))
                    .fails("italic", text(ISSUING_AGENCY, f -> f.withItalic(true)))
                    .fails("not bold", text(ISSUING_AGENCY, f -> f.withBold(false)))
                    .fails("flush left", paragraph(ISSUING_AGENCY, f -> f.withAlignment(Alignment.LEFT))))
            .build();

    /** The parent: capitals, 12–13, upright, not bold. */
    static final Rule<Draft> PARENT_STYLE = Nd30.rule("CQ-06")
            .topic("agency.parent.style")
            .scope(Scope.HEAD)
            .cites("I.II.2.b", "I.V#2")
            .fromFile(AgencyNames.withParent(Styled.of(
                    PARENT_AGENCY, Style.CAPITALS.size(12, 13).upright().notBold())))
            .examples(e -> e.passes("size 12", sized(PARENT_AGENCY, 12))
                    .passes("size 13", sized(PARENT_AGENCY, 13))
                    .fails("size 11", sized(PARENT_AGENCY, 11))
                    .fails("size 14", sized(PARENT_AGENCY, 14))
                    .fails("italic", text(PARENT_AGENCY, f -> f.withItalic(true)))
                    .fails("bold", text(PARENT_AGENCY, f -> f.withBold(true))))
            .build();

    /** A solid line below the issuer, a third to a half as long as the text. */
    static final Rule<Draft> LINE = Nd30.rule("CQ-07")
            .topic("agency.line")
            .scope(Scope.HEAD)
            .cites("I.II.2.b")
            .byHeuristic(RuledBelow.thirdToHalf(ISSUING_AGENCY))
            .examples(e -> e.passes("a third", ruled(ISSUING_AGENCY, 1.0 / 3))
                    .passes("a half", ruled(ISSUING_AGENCY, 0.5))
                    .fails("a fifth", ruled(ISSUING_AGENCY, 0.2))
                    .fails("as long as the text", ruled(ISSUING_AGENCY, 1))
                    .fails("missing", Edits.drawings(ISSUING_AGENCY))
                    .fails("broken", ruled(ISSUING_AGENCY, 0.4, false))
                    .undecided("a little more than a half", ruled(ISSUING_AGENCY, 0.6)))
            .build();

    /** Parent and issuer are single-spaced. */
    static final Rule<Draft> SPACING = Nd30.rule("CQ-08")
            .topic("agency.spacing")
            .scope(Scope.HEAD)
            .cites("I.II.2.b")
            .fromFile(AgencyNames.withParent(new SingleSpaced(PARENT_AGENCY, ISSUING_AGENCY)))
            .examples(e -> e.passes("single", Edits.nothing())
                    .fails("one and a half", all(spaced(PARENT_AGENCY), spaced(ISSUING_AGENCY)))
                    .fails("6 pt between them", paragraph(PARENT_AGENCY, f -> f.withSpaceAfter(Length.points(6)))))
            .build();

    /** Long names may take several lines: a permission, which nothing can break. */
    static final Rule<Draft> LONG_NAMES = Nd30.rule("CQ-09")
            .topic("agency.long-names")
            .cites("I.II.2.b")
            .level(Level.OPTIONAL)
            .build();

    /**
     * At the top left. The issuer is recognised by standing beside Quốc hiệu, so that the two are on their sides or both
     * are not: it is one fault, and the finding is that of {@code ND30-QH-03}.
     */
    static final Rule<Draft> POSITION = Nd30.rule("CQ-10")
            .topic("agency.position")
            .cites("I.II.2.c", "I.IV")
            .sumsUp("QH-03")
            .build();

    /** No line below the parent; the law names one line, below the issuer. */
    static final Rule<Draft> NO_LINE_BELOW_PARENT = Nd30.rule("CQ-11")
            .topic("agency.parent.line")
            .scope(Scope.HEAD)
            .cites("I.II.2.b")
            .basis(Basis.DERIVED)
            .byHeuristic(AgencyNames.withParent(AgencyNames.PARENT_WITHOUT_LINE))
            .examples(e -> e.passes("one line, below the issuer", Edits.nothing())
                    .fails("a second line, below the parent", ruled(PARENT_AGENCY, 0.3))
                    .fails("the parent underlined", text(PARENT_AGENCY, f -> f.withUnderlined(true))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .add(NAME)
            .add(PARENT)
            .add(LOCAL_PARENT)
            .add(ABBREVIATION)
            .add(ISSUER_STYLE)
            .add(PARENT_STYLE)
            .add(LINE)
            .add(SPACING)
            .add(LONG_NAMES)
            .add(POSITION)
            .add(NO_LINE_BELOW_PARENT)
            .build();

    private AgencyRules() {}

    private static UnaryOperator<Draft> issuer(String name) {
        return all(replace(ISSUING_AGENCY, "SỞ NỘI VỤ", name), ruled(ISSUING_AGENCY, 0.4));
    }

    private static UnaryOperator<Draft> sized(Component component, int size) {
        UnaryOperator<Draft> set = text(component, f -> f.withSize(FontSize.points(size)));
        return component == ISSUING_AGENCY ? all(set, ruled(component, 0.4)) : set;
    }

    private static UnaryOperator<Draft> spaced(Component component) {
        return paragraph(component, f -> f.withLineSpacing(new LineSpacing.Multiple(360)));
    }
}
