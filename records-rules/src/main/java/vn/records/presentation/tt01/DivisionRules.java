package vn.records.presentation.tt01;

import static vn.records.presentation.specimen.BodyEdits.line;
import static vn.records.presentation.specimen.BodyEdits.set;
import static vn.records.presentation.specimen.BodyEdits.words;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;
import static vn.records.presentation.tt01.Tt01.unread;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import vn.records.measure.FontSize;
import vn.records.presentation.body.Articles;
import vn.records.presentation.body.BodyWhole;
import vn.records.presentation.body.Divisions;
import vn.records.presentation.body.Labels;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;
import vn.records.text.VietnameseText;
import vn.records.view.Alignment;

/** Phần, chương, mục, điều, khoản, điểm (<i>bố cục</i>), Điều 11 khoản 2: known from digests, so that a fault is a warning. */
final class DivisionRules {

    private static final ImmutableSet<Unit> CHAPTERS = ImmutableSet.of(Unit.PART, Unit.CHAPTER);
    private static final ImmutableSet<Unit> SECTIONS = ImmutableSet.of(Unit.SECTION);

    private static final Style OF_LABEL =
            Style.LOWER_CASE.size(13, 14).upright().bold();

    private static final Rule<Draft> CHAPTER = division("BC-01-LABEL", "layout.chapter-label")
            .fromFile(BodyWhole.text(Divisions.labels(CHAPTERS, OF_LABEL)))
            .examples(e -> e.passes("size 14", nothing())
                    .passes("size 13", sized("Chương II", 13))
                    .fails("size 12", sized("Chương II", 12))
                    .fails("size 15", sized("Chương II", 15))
                    .fails("not bold", line("Chương II", format -> format.withBold(false)))
                    .fails("capitals", replaceAnywhere("Chương II", VietnameseText.upper("Chương II")))
                    .fails("flush left", set("Chương II", format -> format.withAlignment(Alignment.LEFT))))
            .build();

    private static final Rule<Draft> CHAPTER_NUMBER = division("BC-01-NUMBER", "layout.chapter-number")
            .fromFile(BodyWhole.text(Divisions.numbers(CHAPTERS, Divisions.Counted.IN_ROMAN)))
            .examples(e -> e.passes("Roman", nothing()).fails("Arabic", replaceAnywhere("Chương II", "Chương 2")))
            .build();

    private static final Rule<Draft> CHAPTER_TITLE = division("BC-01-TITLE", "layout.chapter-title")
            .fromFile(BodyWhole.text(Divisions.titles(
                    CHAPTERS, Style.CAPITALS.size(13, 14).upright().bold())))
            .examples(e -> e.passes("size 14", nothing())
                    .passes("size 13", sized("QUY ĐỊNH CHUNG", 13))
                    .fails("size 12", sized("QUY ĐỊNH CHUNG", 12))
                    .fails("size 15", sized("QUY ĐỊNH CHUNG", 15))
                    .fails("not bold", line("QUY ĐỊNH CHUNG", format -> format.withBold(false)))
                    .fails("small letters", replaceAnywhere("QUY ĐỊNH CHUNG", "Quy định chung")))
            .build();

    private static final Rule<Draft> SECTION = division("BC-02-LABEL", "layout.section-label")
            .fromFile(BodyWhole.text(Divisions.labels(SECTIONS, OF_LABEL)))
            .examples(e -> e.passes("size 14", nothing())
                    .passes("size 13", sized("Mục 2", 13))
                    .fails("size 12", sized("Mục 2", 12))
                    .fails("size 15", sized("Mục 2", 15))
                    .fails("not bold", line("Mục 2", format -> format.withBold(false))))
            .build();

    private static final Rule<Draft> SECTION_NUMBER = division("BC-02-NUMBER", "layout.section-number")
            .fromFile(BodyWhole.text(Divisions.numbers(SECTIONS, Divisions.Counted.IN_ARABIC)))
            .examples(e -> e.passes("Arabic", nothing()).fails("Roman", replaceAnywhere("Mục 2", "Mục II")))
            .build();

    private static final Rule<Draft> ARTICLE = division("BC-03-ARTICLE", "layout.article-number")
            .fromFile(BodyWhole.text(Articles.labels(Style.LOWER_CASE.upright().bold())))
            .base(Specimens::decision)
            .examples(e -> e.passes("bold", nothing())
                    .passes("a colon after it", replaceAnywhere("Điều 3.", "Điều 3:"))
                    .fails("not bold", words("Điều 3.", format -> format.withBold(false)))
                    .fails("italic", words("Điều 3.", format -> format.withItalic(true)))
                    .fails("smaller than the text", words("Điều 3.", format -> format.withSize(FontSize.points(13))))
                    .fails("the word in capitals", replaceAnywhere("Điều 3.", "ĐIỀU 3.")))
            .build();

    private static final Rule<Draft> CLAUSE = division("BC-03-CLAUSE", "layout.clause-number")
            .fromFile(BodyWhole.text(Labels.slopes(ImmutableSet.of(Unit.CLAUSE, Unit.POINT), Style.ANY.upright())))
            .base(Specimens::decision)
            .examples(e -> e.passes("upright", nothing())
                    .fails(
                            "the number of a khoản italic",
                            BodyEdits.label("2. Bà", 2, format -> format.withItalic(true)))
                    .fails("the letter of a điểm italic", words("b)", format -> format.withItalic(true))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            CHAPTER,
            CHAPTER_NUMBER,
            CHAPTER_TITLE,
            SECTION,
            SECTION_NUMBER,
            unread("BC-02-TITLE", "layout.section-title", "Đ11.2"),
            ARTICLE,
            CLAUSE,
            unread("BC-04", "layout.subsection", "Đ11.2"));

    private DivisionRules() {}

    private static RuleEntry division(String id, String topic) {
        return Tt01.digested(id)
                .topic(topic)
                .cites("Đ11.2")
                .scope(Scope.BODY_TEXT)
                .base(Specimens::attached);
    }

    private static UnaryOperator<Draft> sized(String words, int points) {
        return line(words, format -> format.withSize(FontSize.points(points)));
    }
}
