package vn.records.presentation.vbqppl;

import static vn.records.presentation.specimen.BodyEdits.line;
import static vn.records.presentation.specimen.BodyEdits.set;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;
import static vn.records.presentation.vbqppl.Qp.listed;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.nq351;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.records.presentation.body.BodyWhole;
import vn.records.presentation.body.Divisions;
import vn.records.presentation.body.Divisions.Counted;
import vn.records.presentation.body.Layout;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;
import vn.records.text.VietnameseText;
import vn.records.view.Alignment;

/** Phần, chương, mục, tiểu mục (<i>bố cục</i>). */
final class DivisionRules {

    private static final ImmutableSet<Unit> CHAPTERS = ImmutableSet.of(Unit.PART, Unit.CHAPTER);
    private static final ImmutableSet<Unit> SECTIONS = ImmutableSet.of(Unit.SECTION, Unit.SUBSECTION);
    private static final String CHAPTER = "Chương II";
    private static final String OF_CHAPTER = "QUẢN LÝ TÀI LIỆU";
    private static final String SECTION = "Mục 2";
    private static final String OF_SECTION = "SỬ DỤNG TÀI LIỆU";
    private static final Style LABEL = Style.LOWER_CASE.upright().bold();
    private static final Style TITLE = Style.CAPITALS.upright().bold();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .add(ladder(nd34("BC-01"), "Đ62.1"))
            .add(ladder(nq351("BC-01"), "Đ10.1"))
            .add(listed(nd78("BC-01"), "layout.order", "Đ71.2"))
            .add(listed(nd34("BC-02"), "layout.one-idea", "Đ62.2"))
            .add(listed(nq351("BC-02"), "layout.one-idea", "Đ10.2"))
            .add(listed(nd78("BC-02"), "layout.one-idea", "Đ71.2"))
            .add(titles(nd34("BC-03"), "Đ62.3"))
            .add(titles(nq351("BC-03"), "Đ10.3"))
            .add(titles(nd78("BC-03"), "Đ71.2"))
            .addAll(chapters(nd34("BC-04-LABEL"), nd34("BC-04-NUMBER"), nd34("BC-04-TITLE"), "Đ62.5.a", 13))
            .addAll(chapters(nq351("BC-04-LABEL"), nq351("BC-04-NUMBER"), nq351("BC-04-TITLE"), "Đ35.2.a", 14))
            .addAll(sections(nd34("BC-05-LABEL"), nd34("BC-05-NUMBER"), nd34("BC-05-TITLE"), "Đ62.5.b", 13, 12, 13))
            .addAll(sections(nq351("BC-05-LABEL"), nq351("BC-05-NUMBER"), nq351("BC-05-TITLE"), "Đ35.2.b", 14, 14, 14))
            .build();

    private DivisionRules() {}

    private static RuleEntry division(RuleEntry entry, String topic, String cite) {
        return entry.topic(topic).cites(cite).scope(Scope.BODY_TEXT);
    }

    /** The six ladders: larger units before smaller ones, mục only in chương, tiểu mục only in mục. */
    private static Rule<Draft> ladder(RuleEntry entry, String cite) {
        return division(entry, "layout.order", cite)
                .byHeuristic(BodyWhole.text(
                        Together.of(Layout.nested(Unit.CHAPTER, Unit.SECTION, Unit.SUBSECTION), Layout.largeToSmall())))
                .examples(e -> e.passes("chương, mục, điều", nothing())
                        .fails(
                                "tiểu mục without mục",
                                Edits.all(
                                        replaceAnywhere("Mục 1", "Tiểu mục 1"),
                                        replaceAnywhere("Mục 2", "Tiểu mục 2"))))
                .build();
    }

    private static Rule<Draft> titles(RuleEntry entry, String cite) {
        return division(entry, "layout.titles", cite)
                .byHeuristic(BodyWhole.text(Layout.titles()))
                .examples(e -> e.passes("all have", nothing())
                        .fails("a chương without", BodyEdits.remove("QUY ĐỊNH CHUNG"))
                        .fails("a mục without", BodyEdits.remove(OF_SECTION))
                        .fails("a điều without", replaceAnywhere("Điều 3. Nguyên tắc thu thập", "Điều 3.")))
                .build();
    }

    private static ImmutableList<Rule<Draft>> chapters(
            RuleEntry label, RuleEntry number, RuleEntry title, String cite, int least) {
        return ImmutableList.of(
                label(division(label, "layout.chapter-label", cite), CHAPTERS, CHAPTER, least),
                division(number, "layout.chapter-number", cite)
                        .ends()
                        .fromFile(BodyWhole.text(Divisions.numbers(CHAPTERS, Counted.IN_ROMAN)))
                        .examples(
                                e -> e.passes("Roman", nothing()).fails("Arabic", replaceAnywhere(CHAPTER, "Chương 2")))
                        .build(),
                title(division(title, "layout.chapter-title", cite), CHAPTERS, OF_CHAPTER, least, 14));
    }

    private static ImmutableList<Rule<Draft>> sections(
            RuleEntry label, RuleEntry number, RuleEntry title, String cite, int least, int leastTitle, int mostTitle) {
        return ImmutableList.of(
                label(division(label, "layout.section-label", cite), SECTIONS, SECTION, least),
                division(number, "layout.section-number", cite)
                        .ends()
                        .fromFile(BodyWhole.text(Divisions.numbers(SECTIONS, Counted.IN_ARABIC)))
                        .examples(e -> e.passes("Arabic", nothing()).fails("Roman", replaceAnywhere(SECTION, "Mục II")))
                        .build(),
                title(division(title, "layout.section-title", cite), SECTIONS, OF_SECTION, leastTitle, mostTitle));
    }

    /** Word and number: own line, centred, lower-case type, upright, bold, up to 14. */
    private static Rule<Draft> label(RuleEntry entry, ImmutableSet<Unit> units, String label, int least) {
        return entry.ends()
                .fromFile(BodyWhole.text(Divisions.labels(units, LABEL.size(least, 14))))
                .examples(e -> e.passes("the smallest", line(label, FormatEdits.size(least)))
                        .passes("the largest", nothing())
                        .fails("too small", line(label, FormatEdits.size(least - 1)))
                        .fails("too large", line(label, FormatEdits.size(15)))
                        .fails("not bold", line(label, FormatEdits.NOT_BOLD))
                        .fails("capitals", replaceAnywhere(label, VietnameseText.upper(label)))
                        .fails("flush left", set(label, FormatEdits.aligned(Alignment.LEFT))))
                .build();
    }

    private static Rule<Draft> title(RuleEntry entry, ImmutableSet<Unit> units, String title, int least, int most) {
        return entry.ends()
                .fromFile(BodyWhole.text(Divisions.titles(units, TITLE.size(least, most))))
                .examples(e -> e.passes("the smallest", line(title, FormatEdits.size(least)))
                        .passes("the largest", line(title, FormatEdits.size(most)))
                        .fails("too small", line(title, FormatEdits.size(least - 1)))
                        .fails("too large", line(title, FormatEdits.size(most + 1)))
                        .fails("not bold", line(title, FormatEdits.NOT_BOLD)))
                .build();
    }
}
