package vn.records.presentation.vbqppl;

import static vn.records.presentation.specimen.BodyEdits.line;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.vbqppl.Qp.listed;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.nq351;
import static vn.records.presentation.vbqppl.Qp.ofType;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.document.LegislationType;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.body.BodyWhole;
import vn.records.presentation.body.ParagraphSetting;
import vn.records.presentation.body.PassingNotes;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Indents;
import vn.records.presentation.typography.LineDistance;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** The text (<i>nội dung</i>), and the note at its end of who passed it. */
final class TextRules {

    private static final String LONG = "Văn bản này quy định";
    private static final String NOTE = "thông qua ngày";

    private static final Rule<Draft> PASSED = nq351("KT-01")
            .topic("passing-note")
            .cites("Đ36.1")
            .ends()
            .byHeuristic(ofType(PassingNotes.given("thông qua"), LegislationType.LAW, LegislationType.LEGAL_CODE))
            .examples(e -> e.passes("given", nothing())
                    .passes("given in an issued one", Edits.issued())
                    .fails("none in an issued one", Edits.all(BodyEdits.remove("Luật này được"), Edits.issued())))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(set(nd34("ND-01-STYLE"), nd34("ND-01-ALIGNED"), nd34("ND-01-INDENT"), "Đ62.4", 13))
            .addAll(set(nq351("ND-01-STYLE"), nq351("ND-01-ALIGNED"), nq351("ND-01-INDENT"), "Đ35.1", 14))
            .addAll(set(nd78("ND-01-STYLE"), nd78("ND-01-ALIGNED"), nd78("ND-01-INDENT"), "PLI", 13))
            .addAll(spaced(nd34("ND-01-SPACED").ends(), nd34("ND-01-LINES").ends(), "Đ62.4"))
            .addAll(spaced(nq351("ND-01-SPACED").ends(), nq351("ND-01-LINES").ends(), "Đ35.1"))
            .add(listed(nd34("ND-02").ends(), "text.numbers", "Đ70"))
            .add(listed(nq351("ND-02").ends(), "text.numbers", "Đ19"))
            .add(listed(nd34("ND-03").ends(), "text.time", "Đ71"))
            .add(listed(nq351("ND-03").ends(), "text.time", "Đ20"))
            .add(listed(nd34("ND-04").ends(), "text.abbreviations", "Đ69.4"))
            .add(listed(nq351("ND-04").ends(), "text.abbreviations", "Đ18.4"))
            .add(listed(nd34("ND-05").ends(), "text.figures-of-speech", "Đ69.5"))
            .add(listed(nd34("ND-06").ends(), "text.effect", "Đ73", "Đ74"))
            .add(listed(nq351("ND-06").ends(), "text.effect", "Đ22", "Đ23"))
            .add(listed(nd34("ND-07").ends(), "text.references", "Đ75"))
            .add(listed(nq351("ND-07").ends(), "text.references", "Đ24"))
            .add(listed(nd34("ND-08"), "text.capitals", "Đ69.7", "PLVI"))
            .add(listed(nq351("ND-08"), "text.capitals", "Đ18.7"))
            .add(listed(nd78("ND-08"), "text.capitals", "Đ71.4", "PLI"))
            .add(PASSED)
            .add(note(nq351("KT-01-STYLE"), "Đ36.1"))
            .add(note(nd78("KT-01").base(Specimens::resolution), "PLI"))
            .build();

    private TextRules() {}

    private static RuleEntry body(RuleEntry entry, String topic, String cite) {
        return entry.topic(topic).cites(cite).scope(Scope.BODY_TEXT);
    }

    /** Upright, up to 14; justified; the first line indented by 1 to 1.27 cm. */
    private static ImmutableList<Rule<Draft>> set(
            RuleEntry style, RuleEntry aligned, RuleEntry indent, String cite, int least) {
        return ImmutableList.of(
                body(style, "body.style", cite)
                        .fromFile(BodyWhole.style(Style.ANY.size(least, 14).upright()))
                        .examples(e -> e.passes("the smallest", line(LONG, FormatEdits.size(least)))
                                .passes("the largest", nothing())
                                .fails("too small", line(LONG, FormatEdits.size(least - 1)))
                                .fails("too large", line(LONG, FormatEdits.size(15)))
                                .fails("a paragraph in italics", line(LONG, FormatEdits.ITALIC)))
                        .build(),
                body(aligned, "body.alignment", cite)
                        .fromFile(BodyWhole.text(ParagraphSetting.justified()))
                        .examples(e -> e.passes("justified", nothing())
                                .fails(
                                        "flush left, longer than a line",
                                        BodyEdits.set(LONG, FormatEdits.aligned(Alignment.LEFT))))
                        .build(),
                body(indent, "body.first-line-indent", cite)
                        .fromFile(BodyWhole.text(
                                ParagraphSetting.indented(Indents.between(Length.mm(10), Length.mm(12.7)))))
                        .examples(e -> e.passes("1 cm", indented(10))
                                .passes("1.27 cm", nothing())
                                .fails("9 mm", indented(9))
                                .fails("14 mm", indented(14)))
                        .build());
    }

    /** At least 6 points between paragraphs, at least single spacing, or exactly 15 points. */
    private static ImmutableList<Rule<Draft>> spaced(RuleEntry space, RuleEntry lines, String cite) {
        return ImmutableList.of(
                body(space, "body.paragraph-spacing", cite)
                        .fromFile(BodyWhole.text(ParagraphSetting.spaced(Length.points(6))))
                        .examples(e -> e.passes("6 points", nothing())
                                .fails("none", after(0))
                                .fails("5 points", after(5)))
                        .build(),
                body(lines, "body.line-spacing", cite)
                        .fromFile(BodyWhole.text(
                                ParagraphSetting.lines(LineDistance.atLeast(1).orExactly(Length.points(15)))))
                        .examples(e -> e.passes("single", nothing())
                                .passes("double", spacing(new LineSpacing.Multiple(480)))
                                .passes("exactly 15 points", spacing(new LineSpacing.Exact(Length.points(15))))
                                .fails("0.9 lines", spacing(new LineSpacing.Multiple(216)))
                                .fails("exactly 13 points", spacing(new LineSpacing.Exact(Length.points(13)))))
                        .build());
    }

    private static Rule<Draft> note(RuleEntry entry, String cite) {
        return entry.topic("passing-note.style")
                .cites(cite)
                .fromFile(PassingNotes.styled(Style.LOWER_CASE.size(14).italic()))
                .examples(e -> e.passes("italic", nothing())
                        .fails("size 13", line(NOTE, FormatEdits.size(13)))
                        .fails("size 15", line(NOTE, FormatEdits.size(15)))
                        .fails("upright", line(NOTE, FormatEdits.UPRIGHT)))
                .build();
    }

    private static UnaryOperator<Draft> indented(double mm) {
        return BodyEdits.set(LONG, format -> format.withFirstLineIndent(Length.mm(mm)));
    }

    private static UnaryOperator<Draft> after(double points) {
        return BodyEdits.set("1. Cơ quan nhà nước", format -> format.withSpaceAfter(Length.points(points)));
    }

    private static UnaryOperator<Draft> spacing(LineSpacing spacing) {
        return BodyEdits.set(LONG, format -> format.withLineSpacing(spacing));
    }
}
