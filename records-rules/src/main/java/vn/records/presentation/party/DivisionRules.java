package vn.records.presentation.party;

import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.permission;
import static vn.records.presentation.specimen.BodyEdits.line;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import vn.records.finding.Level;
import vn.records.presentation.body.Articles;
import vn.records.presentation.body.BodyWhole;
import vn.records.presentation.body.Divisions;
import vn.records.presentation.body.Labels;
import vn.records.presentation.body.UnitOrder;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Together;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;

/** Phần, chương, mục, điều, khoản, điểm (<i>bố cục nội dung</i>), box 6. */
final class DivisionRules {

    private static final ImmutableSet<Unit> CHAPTERS = ImmutableSet.of(Unit.PART, Unit.CHAPTER);
    private static final ImmutableSet<Unit> SECTIONS = ImmutableSet.of(Unit.SECTION);
    private static final Style LABEL = Style.LOWER_CASE.size(14, 15).upright().bold();
    private static final Style TITLE = Style.CAPITALS.size(14, 15).upright().bold();

    private static final Rule<Draft> CHAPTER = division("BC-01", "layout.chapter-label", "II/I.6.2.4.a P2#6")
            .fromFile(BodyWhole.text(Divisions.labels(CHAPTERS, LABEL)))
            .examples(e -> e.passes("size 14", nothing())
                    .passes("size 15", sized("Chương II", 15))
                    .fails("size 13", sized("Chương II", 13))
                    .fails("size 16", sized("Chương II", 16))
                    .fails("not bold", line("Chương II", FormatEdits.NOT_BOLD)))
            .build();

    private static final Rule<Draft> CHAPTER_NUMBER = division("BC-01-NUMBER", "layout.chapter-number", "II/I.6.2.4.a")
            .fromFile(BodyWhole.text(Divisions.numbers(CHAPTERS, Divisions.Counted.IN_ROMAN_OR_WORDS)))
            .examples(e -> e.passes("Roman", nothing()).fails("Arabic", replaceAnywhere("Chương II", "Chương 2")))
            .build();

    private static final Rule<Draft> CHAPTER_TITLE = division("BC-02", "layout.chapter-title", "II/I.6.2.4.a P2#6")
            .level(Level.CONDITIONAL)
            .fromFile(BodyWhole.text(Divisions.titles(CHAPTERS, TITLE)))
            .examples(e -> e.passes("size 14", nothing())
                    .passes("size 15", sized("QUY ĐỊNH CHUNG", 15))
                    .fails("size 13", sized("QUY ĐỊNH CHUNG", 13))
                    .fails("size 16", sized("QUY ĐỊNH CHUNG", 16))
                    .fails("small letters", replaceAnywhere("QUY ĐỊNH CHUNG", "Quy định chung")))
            .build();

    private static final Rule<Draft> SECTION = division("BC-03", "layout.section-label", "II/I.6.2.4.b P2#6")
            .fromFile(BodyWhole.text(Divisions.labels(SECTIONS, LABEL)))
            .examples(e -> e.passes("size 14", nothing())
                    .passes("size 15", sized("Mục 2", 15))
                    .fails("size 13", sized("Mục 2", 13))
                    .fails("size 16", sized("Mục 2", 16))
                    .fails("not bold", line("Mục 2", FormatEdits.NOT_BOLD)))
            .build();

    private static final Rule<Draft> SECTION_NUMBER = division("BC-03-NUMBER", "layout.section-number", "II/I.6.2.4.b")
            .fromFile(BodyWhole.text(Divisions.numbers(SECTIONS, Divisions.Counted.IN_ARABIC)))
            .examples(e -> e.passes("Arabic", nothing()).fails("Roman", replaceAnywhere("Mục 2", "Mục II")))
            .build();

    private static final Rule<Draft> SECTION_TITLE = division(
                    "BC-03-TITLE", "layout.section-title", "II/I.6.2.4.b P2#6")
            .fromFile(BodyWhole.text(Divisions.titles(SECTIONS, TITLE)))
            .examples(e -> e.passes("size 14", nothing())
                    .passes("size 15", sized("QUẢN LÝ VĂN BẢN ĐẾN", 15))
                    .fails("size 13", sized("QUẢN LÝ VĂN BẢN ĐẾN", 13))
                    .fails("size 16", sized("QUẢN LÝ VĂN BẢN ĐẾN", 16)))
            .build();

    private static final Rule<Draft> ARTICLE = division("BC-04", "layout.article-number", "II/I.6.2.4.c P2#6")
            .fromFile(BodyWhole.text(
                    Together.of(Articles.labels(Style.LOWER_CASE.upright().bold()), Articles.marked('.'))))
            .examples(e -> e.passes("bold", nothing())
                    .fails("not bold", BodyEdits.words("Điều 3.", FormatEdits.NOT_BOLD))
                    .fails("italic", BodyEdits.words("Điều 3.", FormatEdits.ITALIC))
                    .fails("a colon", replaceAnywhere("Điều 3.", "Điều 3:"))
                    .fails("in capitals", replaceAnywhere("Điều 3.", "ĐIỀU 3.")))
            .build();

    /** A paragraph with a number in a text without điều is no khoản, and may have the sign that such texts of the Party have. */
    private static final Rule<Draft> CLAUSE = division("BC-05", "layout.clause-number", "II/I.6.2.4.d P2#6")
            .fromFile(new When<>(
                    draft -> Body.of(draft).hasArticles(),
                    "without-articles",
                    BodyWhole.text(Labels.clauses('.', Style.ANY.upright()))))
            .examples(e -> e.passes("a number and a full stop", nothing())
                    .fails("a bracket", replaceAnywhere("1. Văn thư", "1) Văn thư"))
                    .fails("italic", BodyEdits.label("2. Lãnh đạo", 2, FormatEdits.ITALIC)))
            .build();

    private static final Rule<Draft> POINT = division("BC-06", "layout.point-letter", "II/I.6.2.4.đ P2#6")
            .fromFile(BodyWhole.text(Labels.points(')', Style.LOWER_CASE.upright())))
            .examples(e -> e.passes("a letter and a bracket", nothing())
                    .fails(
                            "full stops",
                            all(replaceAnywhere("a) Cấp", "a. Cấp"), replaceAnywhere("b) Đăng", "b. Đăng")))
                    .fails("italic", BodyEdits.label("b) Đăng", 2, FormatEdits.ITALIC)))
            .build();

    private static final Rule<Draft> POINT_ORDER = division("BC-06-ORDER", "layout.point-order", "II/I.6.2.4.đ")
            .byHeuristic(BodyWhole.text(UnitOrder.points()))
            .examples(e -> e.passes("a, b", nothing()).fails("a, c", replaceAnywhere("b) Đăng", "c) Đăng")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            CHAPTER,
            CHAPTER_NUMBER,
            CHAPTER_TITLE,
            SECTION,
            SECTION_NUMBER,
            SECTION_TITLE,
            ARTICLE,
            CLAUSE,
            POINT,
            POINT_ORDER,
            permission(both("BC-07", "layout.roman-sections", "II/I.6.2.4", "II/1.6.2")));

    private DivisionRules() {}

    private static RuleEntry division(String id, String topic, String now) {
        return both(id, topic, now, "II/1.6.2 P3#6").scope(Scope.BODY_TEXT).base(SpecialSpecimens::regulation);
    }

    private static UnaryOperator<Draft> sized(String words, int points) {
        return line(words, FormatEdits.size(points));
    }
}
