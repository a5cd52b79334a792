package vn.records.presentation.tt01;

import static vn.records.document.Component.LEGAL_BASIS;
import static vn.records.presentation.specimen.BodyEdits.line;
import static vn.records.presentation.specimen.BodyEdits.set;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.tt01.Tt01.listed;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.body.BodyWhole;
import vn.records.presentation.body.OneSize;
import vn.records.presentation.body.ParagraphSetting;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.reference.Bases;
import vn.records.presentation.reference.References;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.typography.Indents;
import vn.records.presentation.typography.LineDistance;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** References, text and legal bases (<i>viện dẫn, lời văn, căn cứ</i>), Điều 11. */
final class BodyRules {

    private static final String DECREE = "Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ";
    private static final String LONG = "Thực hiện Nghị định";
    private static final String LAST = "Sở Nội vụ trân trọng";

    /** Text and bases alike. */
    private static final Style OF_TEXT = Style.ANY.size(13, 14).upright();

    /** The first time in full; what is asked of a law is not known. */
    private static final Rule<Draft> FIRST = body("ND-02-FIRST", "reference.first", "Đ11.1.a")
            .byHeuristic(References.firstButLaws())
            .examples(e -> e.passes("in full", nothing())
                    .fails("without a subject", replaceAnywhere(DECREE + " về công tác văn thư", DECREE))
                    .fails("without a date", replaceAnywhere(DECREE, "Nghị định số 110/2004/NĐ-CP của Chính phủ"))
                    .fails("number and symbol alone", replaceAnywhere(DECREE, "Nghị định số 110/2004/NĐ-CP")))
            .build();

    private static final Rule<Draft> LATER = body("ND-02-LATER", "reference.later", "Đ11.1.a")
            .byHeuristic(References.later())
            .examples(e ->
                    e.passes("in short", again("Nghị định số 110/2004/NĐ-CP")).fails("in full again", again(DECREE)))
            .build();

    /** 13–14, upright. */
    private static final Rule<Draft> STYLE = body("ND-03-STYLE", "body.style", "Đ11.2")
            .fromFile(BodyWhole.styleThroughout(OF_TEXT))
            .examples(e -> e.passes("size 14", nothing())
                    .passes("size 13", all(sized(LONG, 13), sized(LAST, 13)))
                    .passes("some words in italics", BodyEdits.words("Chính phủ", format -> format.withItalic(true)))
                    .fails("size 12", sized(LAST, 12))
                    .fails("size 15", sized(LAST, 15))
                    .fails("a paragraph in italics", line(LAST, format -> format.withItalic(true)))
                    .fails("the reason in italics", line(LONG, format -> format.withItalic(true))))
            .build();

    /** One size for the whole text. */
    private static final Rule<Draft> ONE_SIZE = body("ND-03-SIZE", "body.one-size", "Đ11.2")
            .fromFile(OneSize.of(OF_TEXT))
            .examples(e -> e.passes("14 throughout", nothing())
                    .passes("13 throughout", all(sized(LONG, 13), sized(LAST, 13)))
                    .fails("one paragraph of 13 among 14", sized(LAST, 13)))
            .build();

    private static final Rule<Draft> JUSTIFIED = body("ND-03-ALIGNED", "body.alignment", "Đ11.2")
            .fromFile(BodyWhole.text(ParagraphSetting.justified()))
            .examples(e -> e.passes("justified", nothing())
                    .fails("flush left, longer than a line", aligned(LONG))
                    .undecided("flush left, shorter than a line", aligned(LAST)))
            .build();

    /** From 1 to 1.27 cm: a range, not two values. */
    private static final Rule<Draft> INDENTED = body("ND-03-INDENT", "body.first-line-indent", "Đ11.2")
            .fromFile(BodyWhole.text(ParagraphSetting.indented(Indents.between(Length.mm(10), Length.mm(12.7)))))
            .examples(e -> e.passes("1 cm", indented(10))
                    .passes("between", indented(11.5))
                    .passes("1.27 cm", nothing())
                    .fails("9 mm", indented(9))
                    .fails("14 mm", indented(14))
                    .fails("none", indented(0)))
            .build();

    private static final Rule<Draft> SPACED = body("ND-04", "body.paragraph-spacing", "Đ11.2")
            .fromFile(BodyWhole.text(ParagraphSetting.spaced(Length.points(6))))
            .examples(
                    e -> e.passes("6 points", nothing()).fails("none", after(0)).fails("5 points", after(5)))
            .build();

    /** From single spacing to one and a half lines, or exactly 15 points and more. */
    private static final Rule<Draft> LINES = body("ND-05", "body.line-spacing", "Đ11.2")
            .fromFile(BodyWhole.text(
                    ParagraphSetting.lines(LineDistance.between(1, 1.5).orExactly(Length.points(15)))))
            .examples(e -> e.passes("single", nothing())
                    .passes("one and a half", spacing(new LineSpacing.Multiple(360)))
                    .passes("exactly 15 points in size 14", spacing(new LineSpacing.Exact(Length.points(15))))
                    .fails("0.9 lines", spacing(new LineSpacing.Multiple(216)))
                    .fails("double", spacing(new LineSpacing.Multiple(480)))
                    .fails("exactly 13 points in size 14", spacing(new LineSpacing.Exact(Length.points(13)))))
            .build();

    /** No style of their own: upright as the text. */
    private static final Rule<Draft> BASIS_STYLE = Tt01.rule("CC-01-STYLE")
            .topic("basis.style")
            .cites("Đ11.2")
            .fromFile(Bases.ifAny(Styled.of(LEGAL_BASIS, OF_TEXT)))
            .examples(e -> e.passes("upright", nothing())
                    .passes("size 13", text(LEGAL_BASIS, format -> format.withSize(FontSize.points(13))))
                    .fails("size 12", text(LEGAL_BASIS, format -> format.withSize(FontSize.points(12))))
                    .fails("size 15", text(LEGAL_BASIS, format -> format.withSize(FontSize.points(15))))
                    .fails("italic", text(LEGAL_BASIS, format -> format.withItalic(true))))
            .build();

    /** One a line, a semicolon at the end, a comma at the end of the last. */
    private static final Rule<Draft> BASIS_ENDS = Tt01.rule("CC-01-ENDS")
            .topic("basis.line-ends")
            .cites("Đ11.2")
            .fromFile(Bases.ends(";", ","))
            .examples(e -> e.passes("semicolons and a comma", nothing())
                    .fails("a comma", replace(LEGAL_BASIS, "năm 2011;", "năm 2011,"))
                    .fails("no mark", replace(LEGAL_BASIS, "năm 2011;", "năm 2011"))
                    .fails("a full stop at the end of the last", replace(LEGAL_BASIS, "Sở Nội vụ,", "Sở Nội vụ."))
                    .fails("no mark at the end of the last", replace(LEGAL_BASIS, "Sở Nội vụ,", "Sở Nội vụ")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            listed("ND-01", "body.abbreviations", "Đ11.1.a"),
            FIRST,
            LATER,
            STYLE,
            ONE_SIZE,
            JUSTIFIED,
            INDENTED,
            SPACED,
            LINES,
            BASIS_STYLE,
            BASIS_ENDS);

    private BodyRules() {}

    private static RuleEntry body(String id, String topic, String cite) {
        return Tt01.rule(id).topic(topic).cites(cite).scope(Scope.BODY_TEXT).base(Specimens::letter);
    }

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

    private static UnaryOperator<Draft> spacing(LineSpacing spacing) {
        return set(LONG, format -> format.withLineSpacing(spacing));
    }

    private static UnaryOperator<Draft> again(String reference) {
        return replaceAnywhere("quan tâm thực hiện", "quan tâm thực hiện " + reference);
    }
}
