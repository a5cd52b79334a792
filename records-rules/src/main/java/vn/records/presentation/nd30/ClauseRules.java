package vn.records.presentation.nd30;

import static vn.records.presentation.nd30.Nd30.rule;
import static vn.records.presentation.specimen.BodyEdits.insertBefore;
import static vn.records.presentation.specimen.BodyEdits.line;
import static vn.records.presentation.specimen.BodyEdits.retype;
import static vn.records.presentation.specimen.BodyEdits.set;
import static vn.records.presentation.specimen.BodyEdits.words;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.presentation.body.Articles;
import vn.records.presentation.body.BodyWhole;
import vn.records.presentation.body.Labels;
import vn.records.presentation.body.UnitOrder;
import vn.records.presentation.body.WithoutArticles;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.presentation.typography.Indents;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;

/** Điều, khoản, điểm, Phụ lục I, Phần I, Mục II, khoản 6, điểm đ. */
final class ClauseRules {

    /** Điều: lower-case type, first line indented by 1 cm or 1.27 cm. */
    private static final Rule<Draft> ARTICLE = rule("DI-01")
            .topic("layout.article-line")
            .cites("I.II.6.đ", "I.V#6a")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(Articles.line(Style.LOWER_CASE, Indents.anyOf(Length.mm(10), Length.mm(12.7)))))
            .examples(example -> example.passes("1.27 cm", Edits.nothing())
                    .passes("1 cm", indented("Điều 3.", 10))
                    .fails("9 mm", indented("Điều 3.", 9))
                    .fails("11.5 mm", indented("Điều 3.", 11.5))
                    .fails("14 mm", indented("Điều 3.", 14))
                    .fails("not indented", indented("Điều 3.", 0))
                    .fails("the word in capitals", replaceAnywhere("Điều 3.", "ĐIỀU 3."))
                    .undecided(
                            "indented by a tab",
                            Edits.all(indented("Điều 3.", 0), replaceAnywhere("Điều 3.", "\tĐiều 3."))))
            .build();

    /** The number of a điều: Arabic, a full stop after it, size of the text, upright, bold. */
    private static final Rule<Draft> ARTICLE_NUMBER = rule("DI-02")
            .topic("layout.article-number")
            .cites("I.II.6.đ", "I.V#6a")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(
                    Together.of(Articles.numbers('.', Style.ANY.upright().bold()), UnitOrder.articles())))
            .examples(example -> example.passes("bold, with a full stop", Edits.nothing())
                    .fails("a colon", replaceAnywhere("Điều 3.", "Điều 3:"))
                    .fails("not bold", words("Điều 3.", format -> format.withBold(false)))
                    .fails("italic", words("Điều 3.", format -> format.withItalic(true)))
                    .fails("smaller than the text", words("Điều 3.", format -> format.withSize(FontSize.points(13))))
                    .fails("one left out", replaceAnywhere("Điều 3.", "Điều 4."))
                    .fails("one twice", replaceAnywhere("Điều 3.", "Điều 2."))
                    .fails("one slip", replaceAnywhere("Điều 2.", "Điều 12.")))
            .build();

    /** The number of a khoản: Arabic, a full stop after it, size of the text, upright. */
    private static final Rule<Draft> CLAUSE_NUMBER = rule("KH-01")
            .topic("layout.clause-number")
            .cites("I.II.6.đ")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(Together.of(Labels.clauses('.', Style.ANY.upright()), UnitOrder.clauses('.'))))
            .examples(example -> example.passes("a full stop", Edits.nothing())
                    .fails(
                            "brackets",
                            Edits.all(replaceAnywhere("1. Ông", "1) Ông"), replaceAnywhere("2. Bà", "2) Bà")))
                    .fails(
                            "a stroke",
                            Edits.all(replaceAnywhere("1. Ông", "1/ Ông"), replaceAnywhere("2. Bà", "2/ Bà")))
                    .fails("italic", BodyEdits.label("2. Bà", 2, format -> format.withItalic(true)))
                    .fails(
                            "smaller than the text",
                            BodyEdits.label("2. Bà", 2, format -> format.withSize(FontSize.points(13))))
                    .fails("one left out", replaceAnywhere("2. Bà", "3. Bà"))
                    .fails("one twice", replaceAnywhere("2. Bà", "1. Bà"))
                    .fails(
                            "no mark",
                            Edits.all(
                                    insertBefore("Điều 2.", TypedParagraph.body("4. Ông Trần Văn D, Tổ viên.")),
                                    insertBefore("4. Ông", TypedParagraph.body("3 Ông Lê Văn C, Tổ viên."))))
                    .fails("not from 1", replaceAnywhere("1. Ông", "2. Ông")))
            .build();

    /** A khoản with a title: own line, lower-case type, size of the text, upright, bold. */
    private static final Rule<Draft> CLAUSE_TITLE = rule("KH-02")
            .topic("layout.clause-title")
            .cites("I.II.6.đ")
            .level(Level.CONDITIONAL)
            .scope(Scope.BODY_TEXT)
            .byHeuristic(BodyWhole.text(Articles.titledClauses(
                    Style.LOWER_CASE.size(13, 14).upright().bold())))
            .base(Specimens::attached)
            .examples(example -> example.passes("bold", titled("*1. Văn thư cơ quan*"))
                    .passes("size 13", Edits.all(titled("*1. Văn thư cơ quan*"), sized("Văn thư cơ quan", 13)))
                    .fails("size 12", Edits.all(titled("*1. Văn thư cơ quan*"), sized("1. Văn thư cơ quan", 12)))
                    .fails("size 15", Edits.all(titled("*1. Văn thư cơ quan*"), sized("1. Văn thư cơ quan", 15)))
                    .fails("bold and italic", titled("*~1. Văn thư cơ quan~*"))
                    .fails("capitals", titled("*1. VĂN THƯ CƠ QUAN*")))
            .build();

    /**
     * Điểm: letters in the order of the alphabet, a bracket after them, small, size of the text, upright. The law says
     * Vietnamese alphabet and practice leaves out ă, â, ê, ô, ơ, ư: both orders pass.
     */
    private static final Rule<Draft> POINT = rule("DM-01")
            .topic("layout.point-letter")
            .cites("I.II.6.đ")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(Together.of(Labels.points(')', Style.LOWER_CASE.upright()), UnitOrder.points())))
            .examples(example -> example.passes("a), b)", Edits.nothing())
                    .passes("d), đ)", points("a", "b", "c", "d", "đ", "e", "g"))
                    .passes("a), ă), â)", points("a", "ă", "â", "b"))
                    .fails("e) after d)", points("a", "b", "c", "d", "e"))
                    .fails("c) after a)", replaceAnywhere("b) Đề xuất", "c) Đề xuất"))
                    .fails("a) twice", replaceAnywhere("b) Đề xuất", "d) Đề xuất"))
                    .fails("full stops", points("a.", "b."))
                    .fails("capital letters", points("A", "B"))
                    .fails("italic", words("b)", format -> format.withItalic(true)))
                    .fails("smaller than the text", words("b)", format -> format.withSize(FontSize.points(13)))))
            .build();

    /** No f, j, w, z among the letters. */
    private static final Rule<Draft> LETTER = rule("DM-02")
            .topic("layout.point-alphabet")
            .cites("I.II.6.đ")
            .basis(Basis.DERIVED)
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(Labels.letters("a, b, c, d, đ, e, g, h, i, k, …")))
            .examples(example -> example.passes("g) after e)", points("a", "b", "c", "d", "đ", "e", "g"))
                    .fails("f) after e)", points("a", "b", "c", "d", "đ", "e", "f")))
            .build();

    /** Without điều: Phần and number in lower-case type, 13–14, upright, bold, the title in capitals. */
    private static final Rule<Draft> PART = rule("RM-01")
            .topic("layout.part-without-articles")
            .cites("I.V#6b")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(WithoutArticles.parts(
                    Style.LOWER_CASE.size(13, 14).upright().bold(),
                    Style.CAPITALS.size(13, 14).upright().bold())))
            .base(Specimens::plan)
            .examples(example -> example.passes("as in the table", part("*Phần I*", "*CĂN CỨ*"))
                    .passes("size 13", Edits.all(part("*Phần I*", "*CĂN CỨ*"), sized("Phần I", 13)))
                    .fails("size 12", Edits.all(part("*Phần I*", "*CĂN CỨ*"), sized("Phần I", 12)))
                    .fails("size 15", Edits.all(part("*Phần I*", "*CĂN CỨ*"), sized("Phần I", 15)))
                    .fails("capitals", part("*PHẦN I*", "*CĂN CỨ*"))
                    .fails("not bold", part("Phần I", "*CĂN CỨ*"))
                    .fails("the title in small letters", part("*Phần I*", "*Căn cứ*")))
            .build();

    /** Without điều: mục with a Roman number, a full stop, the title in capitals, 13–14, upright, bold. */
    private static final Rule<Draft> ROMAN = rule("RM-02")
            .topic("layout.section-without-articles")
            .cites("I.V#6b")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(Together.of(
                    WithoutArticles.sections(
                            '.', Style.CAPITALS.size(13, 14).upright().bold()),
                    WithoutArticles.only(UnitOrder.romans()))))
            .base(Specimens::plan)
            .examples(example -> example.passes("as in the table", Edits.nothing())
                    .passes("size 13", sized("II. NỘI DUNG", 13))
                    .fails("size 12", sized("II. NỘI DUNG", 12))
                    .fails("size 15", sized("II. NỘI DUNG", 15))
                    .fails("small letters", replaceAnywhere("II. NỘI DUNG", "II. Nội dung"))
                    .fails("not bold", line("II. NỘI DUNG", format -> format.withBold(false)))
                    .fails("italic", line("II. NỘI DUNG", format -> format.withItalic(true)))
                    .fails("a hyphen after the number", replaceAnywhere("II. NỘI DUNG", "II- NỘI DUNG"))
                    .fails("one left out", replaceAnywhere("II. NỘI DUNG", "III. NỘI DUNG")))
            .build();

    /** Without điều: a khoản with a title, 13–14, upright, bold. */
    private static final Rule<Draft> TITLED = rule("RM-03")
            .topic("layout.clause-title-without-articles")
            .cites("I.V#6b")
            .scope(Scope.BODY_TEXT)
            .byHeuristic(BodyWhole.text(WithoutArticles.titledClauses(
                    Style.LOWER_CASE.size(13, 14).upright().bold())))
            .base(Specimens::report)
            .examples(example -> example.passes("bold", Edits.nothing())
                    .passes("size 13", sized("2. Công tác lập hồ sơ", 13))
                    .fails("size 12", sized("2. Công tác lập hồ sơ", 12))
                    .fails("size 15", sized("2. Công tác lập hồ sơ", 15))
                    .fails("italic", line("2. Công tác lập hồ sơ", format -> format.withItalic(true)))
                    .fails("two not bold", line(". Công tác", format -> format.withBold(false))))
            .build();

    /** Without điều: a khoản without a title and điểm, 13–14, upright. */
    private static final Rule<Draft> UNTITLED = rule("RM-04")
            .topic("layout.clause-without-articles")
            .cites("I.V#6b")
            .scope(Scope.BODY_TEXT)
            .fromFile(BodyWhole.text(WithoutArticles.text(Style.ANY.size(13, 14).upright())))
            .base(Specimens::plan)
            .examples(example -> example.passes("size 14", Edits.nothing())
                    .passes("size 13", sized("1. Nâng cao", 13))
                    .fails("size 12", sized("1. Nâng cao", 12))
                    .fails("size 15", sized("1. Nâng cao", 15))
                    .fails("italic", line("1. Nâng cao", format -> format.withItalic(true))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            ARTICLE, ARTICLE_NUMBER, CLAUSE_NUMBER, CLAUSE_TITLE, POINT, LETTER, PART, ROMAN, TITLED, UNTITLED);

    private ClauseRules() {}

    private static UnaryOperator<Draft> sized(String words, int points) {
        return line(words, format -> format.withSize(FontSize.points(points)));
    }

    private static UnaryOperator<Draft> indented(String words, double mm) {
        return set(words, format -> format.withFirstLineIndent(Length.mm(mm)));
    }

    private static UnaryOperator<Draft> titled(String marked) {
        return retype("1. Văn thư cơ quan thực hiện", marked);
    }

    private static UnaryOperator<Draft> part(String label, String title) {
        return insertBefore("I. MỤC ĐÍCH", TypedParagraph.centred(14, label), TypedParagraph.centred(14, title));
    }

    /** Lists the tasks of the group anew, with these letters. */
    private static UnaryOperator<Draft> points(String... letters) {
        UnaryOperator<Draft> edit = Edits.all(BodyEdits.remove("a) Thống kê"), BodyEdits.remove("b) Đề xuất"));
        for (String letter : letters) {
            String mark = letter.endsWith(".") ? "" : ")";
            UnaryOperator<Draft> before = edit;
            edit = draft -> insertBefore(
                            "Điều 3.", TypedParagraph.body(letter + mark + " Thống kê hồ sơ, tài liệu đang lưu giữ;"))
                    .apply(before.apply(draft));
        }
        return edit;
    }
}
