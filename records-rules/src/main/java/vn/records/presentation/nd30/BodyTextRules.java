package vn.records.presentation.nd30;

import static vn.records.presentation.nd30.Nd30.rule;
import static vn.records.presentation.specimen.BodyEdits.line;
import static vn.records.presentation.specimen.BodyEdits.set;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.finding.Basis;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.body.BodyWhole;
import vn.records.presentation.body.ParagraphSetting;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.typography.Indents;
import vn.records.presentation.typography.LineDistance;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Text of the body (<i>nội dung văn bản</i>), Phụ lục I, Phần I, Mục II, khoản 6, điểm e. */
final class BodyTextRules {

    private static final String LONG = "Thực hiện Nghị định";
    private static final String LAST = "Sở Nội vụ trân trọng";

    /** Lower-case type, upright, 13–14. */
    private static final Rule<Draft> STYLE = rule("ND-01")
            .topic("body.style")
            .cites("I.II.6.e", "I.V#6")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.style(Style.ANY.size(13, 14).upright()))
            .base(Specimens::letter)
            .examples(example -> example.passes("size 14", Edits.nothing())
                    .passes("size 13", sized(LONG, 13))
                    .passes("some words in italics", BodyEdits.words("Chính phủ", format -> format.withItalic(true)))
                    .fails("size 12", sized(LAST, 12))
                    .fails("size 15", sized(LAST, 15))
                    .fails(
                            "some words in size 12",
                            BodyEdits.words("Chính phủ", format -> format.withSize(FontSize.points(12))))
                    .fails("a paragraph in italics", line(LAST, format -> format.withItalic(true))))
            .build();

    /** Justified to both margins. */
    private static final Rule<Draft> JUSTIFIED = rule("ND-02")
            .topic("body.alignment")
            .cites("I.II.6.e")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(ParagraphSetting.justified()))
            .base(Specimens::letter)
            .examples(example -> example.passes("justified", Edits.nothing())
                    .fails("flush left, longer than a line", aligned(LONG))
                    .undecided("flush left, shorter than a line", aligned(LAST)))
            .build();

    /** The first line indented by 1 cm or 1.27 cm. */
    private static final Rule<Draft> INDENTED = rule("ND-03")
            .topic("body.first-line-indent")
            .cites("I.II.6.e")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(ParagraphSetting.indented(Indents.anyOf(Length.mm(10), Length.mm(12.7)))))
            .base(Specimens::letter)
            .examples(example -> example.passes("1.27 cm", Edits.nothing())
                    .passes("1 cm", indented(10))
                    .passes("12.5 mm, as programs round", indented(12.5))
                    .fails("9 mm", indented(9))
                    .fails("11.5 mm", indented(11.5))
                    .fails("14 mm", indented(14))
                    .fails("none", indented(0))
                    .undecided("by a tab", Edits.all(indented(0), replaceAnywhere(LONG, "\t" + LONG)))
                    .passes("1 cm as a block", block(10, 0))
                    .fails("twice 1 cm", block(10, 10))
                    .fails("hanging", block(12.7, -6)))
            .build();

    private static UnaryOperator<Draft> block(double left, double first) {
        return set(LONG, format -> format.withLeftIndent(Length.mm(left)).withFirstLineIndent(Length.mm(first)));
    }

    /** At least 6 points between paragraphs. */
    private static final Rule<Draft> SPACED = rule("ND-04")
            .topic("body.paragraph-spacing")
            .cites("I.II.6.e")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(ParagraphSetting.spaced(Length.points(6))))
            .base(Specimens::letter)
            .examples(example -> example.passes("6 points after", Edits.nothing())
                    .passes("6 points before the next", Edits.all(after(0), before(6)))
                    .passes("3 points on both sides", Edits.all(after(3), before(3)))
                    .fails("none", after(0))
                    .fails("5 points", after(5)))
            .build();

    /**
     * From single spacing to one and a half lines. Of exact or least spacing in points the law says nothing: it is compared
     * with the lines of the size it holds, and what is found so is derived.
     */
    private static final Rule<Draft> LINES = rule("ND-05")
            .topic("body.line-spacing")
            .cites("I.II.6.e")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(ParagraphSetting.lines(LineDistance.between(1, 1.5))))
            .base(Specimens::letter)
            .examples(example -> example.passes("single", Edits.nothing())
                    .passes("one and a half", spacing(new LineSpacing.Multiple(360)))
                    .passes("at least 12 points", spacing(new LineSpacing.AtLeast(Length.points(12))))
                    .passes("exactly 18 points in size 14", spacing(new LineSpacing.Exact(Length.points(18))))
                    .fails("0.9 lines", spacing(new LineSpacing.Multiple(216)))
                    .fails("double", spacing(new LineSpacing.Multiple(480)))
                    .fails("exactly 13 points in size 14", spacing(new LineSpacing.Exact(Length.points(13))))
                    .fails("at least 30 points in size 14", spacing(new LineSpacing.AtLeast(Length.points(30)))))
            .build();

    /** In box 6, over the whole width of the text. */
    private static final Rule<Draft> WIDTH = rule("ND-06")
            .topic("body.place")
            .cites("I.II.6.g", "I.IV")
            .scope(Scope.BODY_TEXT)
            .byHeuristic(BodyWhole.fullWidth())
            .base(Specimens::letter)
            .examples(example -> example.passes("from margin to margin", Edits.nothing())
                    .fails("narrow", set(LONG, format -> format.withRightIndent(Length.mm(50)))))
            .build();

    /** The body ends with the mark of the forms. */
    private static final Rule<Draft> END = rule("ND-07")
            .topic("body.end")
            .cites("PL3")
            .basis(Basis.FORM)
            .scope(Scope.TYPED)
            .fromFile(BodyWhole.end("./."))
            .base(Specimens::letter)
            .examples(example -> example.passes("./.", Edits.nothing())
                    .fails("a full stop", replaceAnywhere("thực hiện./.", "thực hiện."))
                    .fails("no mark", replaceAnywhere("thực hiện./.", "thực hiện"))
                    .fails("marks in another order", replaceAnywhere("thực hiện./.", "thực hiện/.")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL =
            ImmutableList.of(STYLE, JUSTIFIED, INDENTED, SPACED, LINES, WIDTH, END);

    private BodyTextRules() {}

    private static UnaryOperator<Draft> sized(String words, int points) {
        return line(words, format -> format.withSize(FontSize.points(points)));
    }

    private static UnaryOperator<Draft> aligned(String words) {
        return set(words, format -> format.withAlignment(Alignment.LEFT));
    }

    private static UnaryOperator<Draft> indented(double mm) {
        return set(LONG, format -> format.withFirstLineIndent(Length.mm(mm)));
    }

    private static UnaryOperator<Draft> after(double points) {
        return set(LONG, format -> format.withSpaceAfter(Length.points(points)));
    }

    private static UnaryOperator<Draft> before(double points) {
        return set(LAST, format -> format.withSpaceBefore(Length.points(points)));
    }

    private static UnaryOperator<Draft> spacing(LineSpacing spacing) {
        return set(LONG, format -> format.withLineSpacing(spacing));
    }
}
