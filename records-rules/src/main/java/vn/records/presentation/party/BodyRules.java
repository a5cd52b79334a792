package vn.records.presentation.party;

import static vn.records.document.Component.LEGAL_BASIS;
import static vn.records.measure.Length.mm;
import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.hd05;
import static vn.records.presentation.party.Party.hd36;
import static vn.records.presentation.party.Party.listed;
import static vn.records.presentation.party.Party.permission;
import static vn.records.presentation.specimen.BodyEdits.line;
import static vn.records.presentation.specimen.BodyEdits.set;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.records.finding.Basis;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.body.BodyWhole;
import vn.records.presentation.body.ExactLines;
import vn.records.presentation.body.ParagraphSetting;
import vn.records.presentation.body.PlainEnd;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.reference.BasisLines;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Indents;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Text and bases (<i>nội dung, căn cứ ban hành</i>), box 6. */
final class BodyRules {

    private static final String LONG = "Thực hiện kế hoạch";
    private static final String LAST = "Văn phòng Tỉnh uỷ trân trọng";

    private static final Rule<Draft> STYLE = body("ND-01", "body.style", "P2#6", "P3#6")
            .fromFile(BodyWhole.style(Style.ANY.size(14, 15).upright()))
            .examples(e -> e.passes("size 14", nothing())
                    .passes("size 15", sized(LAST, 15))
                    .fails("size 13", sized(LAST, 13))
                    .fails("size 16", sized(LAST, 16))
                    .fails("a paragraph in italics", line(LAST, FormatEdits.ITALIC)))
            .build();

    private static final Rule<Draft> JUSTIFIED = body("ND-02", "body.alignment", "II/I.6.2.2", "II/1.6.2")
            .fromFile(BodyWhole.text(ParagraphSetting.justified()))
            .examples(e -> e.passes("justified", nothing())
                    .fails("flush left, longer than a line", set(LONG, FormatEdits.aligned(Alignment.LEFT))))
            .build();

    /** About 10 mm: how near is no word of the law, so that a fault is a warning. */
    private static final Rule<Draft> INDENTED = body("ND-03", "body.first-line-indent", "II/I.6.2.2", "II/1.6.2")
            .basis(Basis.DERIVED)
            .fromFile(BodyWhole.text(ParagraphSetting.indented(Indents.between(mm(8), mm(13)))))
            .examples(e -> e.passes("10 mm", nothing())
                    .passes("12.7 mm", indented(12.7))
                    .fails("7 mm", indented(7))
                    .fails("14 mm", indented(14)))
            .build();

    private static final Rule<Draft> SPACED = body("ND-04", "body.paragraph-spacing", "II/I.6.2.2", "II/1.6.2")
            .fromFile(BodyWhole.text(ParagraphSetting.spaced(Length.points(6))))
            .examples(e -> e.passes("6 points", nothing()).fails("5 points", after(5)))
            .build();

    private static final Rule<Draft> LINES = hd05("ND-05", "body.line-spacing", "II/I.6.2.2")
            .scope(Scope.BODY_TEXT)
            .base(Specimens::letter)
            .fromFile(BodyWhole.text(
                    ExactLines.between(Length.points(18), Length.points(22)).check()))
            .examples(e -> e.passes("exactly 18 points", nothing())
                    .passes("exactly 22 points", exactly(22))
                    .fails("exactly 17 points", exactly(17))
                    .fails("exactly 23 points", exactly(23))
                    .fails("at least 18 points", spacing(new LineSpacing.AtLeast(Length.points(18))))
                    .fails("one and a half lines", spacing(new LineSpacing.Multiple(360))))
            .build();

    private static final Rule<Draft> LINES36 = hd36("ND-05", "body.line-spacing", "II/1.6.2")
            .scope(Scope.BODY_TEXT)
            .base(SpecialSpecimens::letter36)
            .fromFile(BodyWhole.text(ExactLines.from(Length.points(18)).check()))
            .examples(e -> e.passes("exactly 24 points", exactly(24))
                    .fails("exactly 17 points", exactly(17))
                    .fails("single", spacing(LineSpacing.Multiple.SINGLE))
                    .undecided(
                            "at least 18 points",
                            all(
                                    spacing(new LineSpacing.AtLeast(Length.points(18))),
                                    set(LAST, f -> f.withLineSpacing(new LineSpacing.AtLeast(Length.points(18)))))))
            .build();

    private static final Rule<Draft> END = body("ND-06", "body.end", "II/I.6.2.2", "II/1.6.2")
            .fromFile(PlainEnd.of(".", "./."))
            .examples(e -> e.passes("a full stop", nothing())
                    .fails("as state documents end", replaceAnywhere("quan tâm thực hiện.", "quan tâm thực hiện./."))
                    .fails("nothing", replaceAnywhere("quan tâm thực hiện.", "quan tâm thực hiện")))
            .build();

    private static final Rule<Draft> OWN_LINE = both("CC-01", "basis.own-line", "II/I.6.2.3", "II/1.6.2")
            .fromFile(BasisLines.apart("căn cứ"))
            .examples(e -> e.passes("a line each", nothing())
                    .fails("two on one", replace(LEGAL_BASIS, "Đảng;", "Đảng; căn cứ Nghị quyết Đại hội;")))
            .build();

    private static final Rule<Draft> HYPHENS = hd05("CC-02", "basis.hyphens", "II/I.6.2.3")
            .fromFile(BasisLines.begin("-"))
            .examples(e -> e.passes("a hyphen before each", nothing())
                    .fails("none before one", replace(LEGAL_BASIS, "- Căn cứ Quy định", "Căn cứ Quy định"))
                    .fails("a plus", replace(LEGAL_BASIS, "- Căn cứ Quy định", "+ Căn cứ Quy định")))
            .build();

    private static final Rule<Draft> ENDS =
            ends(hd05("CC-03", "basis.line-ends", "II/I.6.2.3"), Specimens::decision, "Điều lệ Đảng", ".", ",");

    private static final Rule<Draft> ENDS36 =
            ends(hd36("CC-03", "basis.line-ends", "II/1.6.2"), SpecialSpecimens::decision36, "Đảng bộ tỉnh", ",", ".");

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(ImmutableList.of(STYLE, JUSTIFIED, INDENTED, SPACED, LINES, LINES36, END))
            .add(listed(both("ND-07", "body.abbreviations", "II/I.6.1.3", "II/1.6.1")))
            .add(listed(both("ND-08", "reference.first", "II/I.6.1.4", "II/1.6.1")))
            .addAll(ImmutableList.of(OWN_LINE, HYPHENS, ENDS, ENDS36))
            .add(permission(hd36("CC-02", "basis.hyphens", "II/1.6.2")))
            .add(listed(hd05("CC-04", "basis.citation", "II/I.6.2.3")))
            .add(permission(hd05("CC-05", "basis.style", "II/I.6.2.3")))
            .build();

    private BodyRules() {}

    private static RuleEntry body(String id, String topic, String now, String before) {
        return both(id, topic, now, before).scope(Scope.BODY_TEXT).base(Specimens::letter);
    }

    private static Rule<Draft> ends(RuleEntry entry, Supplier<Draft> specimen, String some, String last, String other) {
        return entry.fromFile(BasisLines.end(";", last))
                .base(specimen)
                .examples(e -> e.passes("as printed", nothing())
                        .fails("no mark", replace(LEGAL_BASIS, some + ";", some))
                        .fails("a comma", replace(LEGAL_BASIS, some + ";", some + ","))
                        .fails(
                                "another mark at the last",
                                replace(LEGAL_BASIS, "Văn phòng Tỉnh uỷ" + last, "Văn phòng Tỉnh uỷ" + other)))
                .build();
    }

    private static UnaryOperator<Draft> sized(String words, int points) {
        return line(words, FormatEdits.size(points));
    }

    private static UnaryOperator<Draft> indented(double mm) {
        return set(LONG, format -> format.withFirstLineIndent(mm(mm)));
    }

    private static UnaryOperator<Draft> after(double points) {
        return set(LONG, format -> format.withSpaceAfter(Length.points(points)));
    }

    private static UnaryOperator<Draft> exactly(double points) {
        return spacing(new LineSpacing.Exact(Length.points(points)));
    }

    private static UnaryOperator<Draft> spacing(LineSpacing spacing) {
        return set(LONG, format -> format.withLineSpacing(spacing));
    }
}
