package vn.records.presentation.nd30;

import static vn.records.presentation.nd30.Nd30.rule;
import static vn.records.presentation.specimen.BodyEdits.insertBefore;
import static vn.records.presentation.specimen.BodyEdits.line;
import static vn.records.presentation.specimen.BodyEdits.set;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import vn.records.finding.Level;
import vn.records.measure.FontSize;
import vn.records.presentation.body.BodyWhole;
import vn.records.presentation.body.Divisions;
import vn.records.presentation.body.Layout;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.presentation.typography.Style;
import vn.records.rule.Examples;
import vn.records.rule.Rule;
import vn.records.text.VietnameseText;
import vn.records.view.Alignment;

/** Phần, chương, mục, tiểu mục, and titles, Phụ lục I, Phần I, Mục II, khoản 6, điểm c to đ. */
final class DivisionRules {

    private static final ImmutableSet<Unit> CHAPTERS = ImmutableSet.of(Unit.PART, Unit.CHAPTER);
    private static final ImmutableSet<Unit> SECTIONS = ImmutableSet.of(Unit.SECTION, Unit.SUBSECTION);

    /** Word and number of each of them. */
    private static final Style LABEL_STYLE =
            Style.LOWER_CASE.size(13, 14).upright().bold();

    /** The title of each of them. */
    private static final Style TITLE_STYLE =
            Style.CAPITALS.size(13, 14).upright().bold();

    /** From large to small units. */
    private static final Rule<Draft> LAYOUT = rule("BC-01")
            .topic("layout.order-of-units")
            .cites("I.II.6.c")
            .level(Level.OPTIONAL)
            .scope(Scope.BODY_TEXT)
            .byHeuristic(BodyWhole.text(Layout.largeToSmall()))
            .base(Specimens::attached)
            .examples(example -> example.passes("chương, then mục", Edits.nothing())
                    .fails(
                            "a mục before the first chương",
                            insertBefore(
                                    "Chương I",
                                    TypedParagraph.centred(14, "*Mục 1*"),
                                    TypedParagraph.centred(14, "*QUY ĐỊNH*"))))
            .build();

    /** Phần, chương, mục, tiểu mục and điều have a title. */
    private static final Rule<Draft> TITLES = rule("BC-02")
            .topic("layout.titles")
            .cites("I.II.6.d")
            .scope(Scope.BODY_TEXT)
            .byHeuristic(BodyWhole.text(Layout.titles()))
            .base(Specimens::attached)
            .examples(example -> example.passes("all have", Edits.nothing())
                    .fails("a chương without", BodyEdits.remove("QUY ĐỊNH CHUNG"))
                    .fails("a mục without", BodyEdits.remove("QUẢN LÝ VĂN BẢN ĐẾN"))
                    .fails("a điều without", replaceAnywhere("Điều 3. Trình tự quản lý văn bản đi", "Điều 3.")))
            .build();

    /** Phần, Chương and number: own line, centred, lower-case type, 13–14, upright, bold. */
    private static final Rule<Draft> CHAPTER = rule("PH-01")
            .topic("layout.chapter-label")
            .cites("I.II.6.đ", "I.V#6a")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(Divisions.labels(CHAPTERS, LABEL_STYLE)))
            .base(Specimens::attached)
            .examples(example -> labels(example, "Chương II"))
            .build();

    /** Phần and chương have Roman numbers. */
    private static final Rule<Draft> CHAPTER_NUMBER = rule("PH-02")
            .topic("layout.chapter-number")
            .cites("I.II.6.đ")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(Divisions.numbers(CHAPTERS, Divisions.Counted.IN_ROMAN)))
            .base(Specimens::attached)
            .examples(example -> example.passes("Roman", Edits.nothing())
                    .fails("Arabic", replaceAnywhere("Chương II", "Chương 2"))
                    .fails("one left out", replaceAnywhere("Chương II", "Chương III"))
                    .fails("one twice", replaceAnywhere("Chương II", "Chương I")))
            .build();

    /** The title of phần and chương: below, centred, capitals, 13–14, upright, bold. */
    private static final Rule<Draft> CHAPTER_TITLE = rule("PH-03")
            .topic("layout.chapter-title")
            .cites("I.II.6.đ", "I.V#6a")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(Divisions.titles(CHAPTERS, TITLE_STYLE)))
            .base(Specimens::attached)
            .examples(example -> titles(example, "QUY ĐỊNH CHUNG", "Quy định chung"))
            .build();

    /** Mục, Tiểu mục and number: own line, centred, lower-case type, 13–14, upright, bold. */
    private static final Rule<Draft> SECTION = rule("MU-01")
            .topic("layout.section-label")
            .cites("I.II.6.đ", "I.V#6a")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(Divisions.labels(SECTIONS, LABEL_STYLE)))
            .base(Specimens::attached)
            .examples(example -> labels(example, "Mục 2"))
            .build();

    /** Mục and tiểu mục have Arabic numbers. */
    private static final Rule<Draft> SECTION_NUMBER = rule("MU-02")
            .topic("layout.section-number")
            .cites("I.II.6.đ")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(Divisions.numbers(SECTIONS, Divisions.Counted.IN_ARABIC)))
            .base(Specimens::attached)
            .examples(example -> example.passes("Arabic", Edits.nothing())
                    .fails("Roman", replaceAnywhere("Mục 2", "Mục II"))
                    .fails("one left out", replaceAnywhere("Mục 2", "Mục 3")))
            .build();

    /** The title of mục and tiểu mục: below, centred, capitals, 13–14, upright, bold. */
    private static final Rule<Draft> SECTION_TITLE = rule("MU-03")
            .topic("layout.section-title")
            .cites("I.II.6.đ", "I.V#6a")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(Divisions.titles(SECTIONS, TITLE_STYLE)))
            .base(Specimens::attached)
            .examples(example -> titles(example, "QUẢN LÝ VĂN BẢN ĐẾN", "Quản lý văn bản đến"))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            LAYOUT, TITLES, CHAPTER, CHAPTER_NUMBER, CHAPTER_TITLE, SECTION, SECTION_NUMBER, SECTION_TITLE);

    private DivisionRules() {}

    private static void labels(Examples<Draft> example, String label) {
        String capitals = VietnameseText.upper(label);
        example.passes("size 14", Edits.nothing())
                .passes("size 13", sized(label, 13))
                .fails("size 12", sized(label, 12))
                .fails("size 15", sized(label, 15))
                .fails("not bold", line(label, format -> format.withBold(false)))
                .fails("italic", line(label, format -> format.withItalic(true)))
                .fails("capitals", replaceAnywhere(label, capitals))
                .fails("flush left", set(label, format -> format.withAlignment(Alignment.LEFT)))
                .fails("with the title in one line", replaceAnywhere(label, label + ". NHIỆM VỤ"));
    }

    private static void titles(Examples<Draft> example, String title, String small) {
        example.passes("size 14", Edits.nothing())
                .passes("size 13", sized(title, 13))
                .fails("size 12", sized(title, 12))
                .fails("size 15", sized(title, 15))
                .fails("not bold", line(title, format -> format.withBold(false)))
                .fails("italic", line(title, format -> format.withItalic(true)))
                .fails("small letters", replaceAnywhere(title, small))
                .fails("flush left", set(title, format -> format.withAlignment(Alignment.LEFT)));
    }

    private static UnaryOperator<Draft> sized(String words, int points) {
        return line(words, format -> format.withSize(FontSize.points(points)));
    }
}
