package vn.records.presentation.nd30;

import static vn.records.document.Component.NUMBER;
import static vn.records.document.Component.OFFICIAL_LETTER_SUBJECT;
import static vn.records.document.Component.SUBJECT;
import static vn.records.document.Component.TYPE_NAME;
import static vn.records.presentation.nd30.Nd30.rule;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Basis;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.presentation.title.DecisionSubject;
import vn.records.presentation.title.LetterSubject;
import vn.records.presentation.title.SubjectGiven;
import vn.records.presentation.title.SubjectLine;
import vn.records.presentation.title.TitleBox;
import vn.records.presentation.title.TypeNameGiven;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.RuledBelow;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;
import vn.records.view.Drawing;

/** Type name and subject (<i>tên loại, trích yếu</i>), Phụ lục I, Phần I, Mục II, khoản 5. */
final class TitleRules {

    /** The types whose forms of Phụ lục III have no subject. */
    private static final ImmutableSet<DocumentType> WITHOUT_SUBJECT =
            ImmutableSet.of(DocumentType.INTRODUCTION, DocumentType.LEAVE_PERMIT);

    /** The type whose form shows no line below the subject. */
    private static final ImmutableSet<DocumentType> WITHOUT_LINE = ImmutableSet.of(DocumentType.MINUTES);

    private static final String OF_LETTER = "V/v";

    /** Every document but the official letter carries the name of its type. */
    private static final Rule<Draft> TYPE = rule("TL-01")
            .topic("type-name.given")
            .cites("I.II.5.a")
            .byHeuristic(new TypeNameGiven())
            .base(Specimens::plan)
            .examples(example -> example.passes("given", Edits.nothing())
                    .fails("left out, though the symbol tells the type", Edits.remove(TYPE_NAME))
                    .fails("a mark missing", replace(TYPE_NAME, "HOẠCH", "HOACH"))
                    .undecided("another word", replace(TYPE_NAME, "KẾ HOẠCH", "ĐIỀU LỆ")))
            .build();

    /** Capitals, 13–14, upright, bold, in the middle of the page. */
    private static final Rule<Draft> TYPE_STYLE = rule("TL-02")
            .topic("type-name.style")
            .cites("I.II.5.b", "I.V#5a")
            .scope(Scope.WHOLE_FILE)
            .fromFile(TitleBox.ifAny(Together.of(
                    Styled.of(TYPE_NAME, Style.CAPITALS.size(13, 14).bold().upright()), Centred.of(TYPE_NAME))))
            .examples(example -> example.passes("size 14", Edits.nothing())
                    .passes("size 13", sized(TYPE_NAME, 13))
                    .fails("size 12", sized(TYPE_NAME, 12))
                    .fails("size 15", sized(TYPE_NAME, 15))
                    .fails("small letters", replace(TYPE_NAME, "QUYẾT ĐỊNH", "Quyết định"))
                    .fails("not bold", text(TYPE_NAME, format -> format.withBold(false)))
                    .fails("italic", text(TYPE_NAME, format -> format.withItalic(true)))
                    .fails("flush left", paragraph(TYPE_NAME, set -> set.withAlignment(Alignment.LEFT))))
            .build();

    /** A subject: one short sentence or phrase; that there is one can be told. */
    private static final Rule<Draft> GIVEN = rule("TY-01")
            .topic("subject.given")
            .cites("I.II.5.a")
            .scope(Scope.TYPED)
            .byHeuristic(new SubjectGiven(OF_LETTER, WITHOUT_SUBJECT))
            .examples(example -> example.passes("given", Edits.nothing())
                    .on(Specimens::report)
                    .fails("none between the type name and Kính gửi", Edits.remove(SUBJECT))
                    .on(Specimens::letter)
                    .passes("a letter with V/v", Edits.nothing())
                    .fails("a letter without", Edits.remove(OFFICIAL_LETTER_SUBJECT))
                    .on(Specimens::plan)
                    .fails("text that follows at once", Edits.remove(SUBJECT)))
            .build();

    /** Right below the type name, in the middle. */
    private static final Rule<Draft> PLACE = rule("TY-02")
            .topic("subject.place")
            .cites("I.II.5.b")
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(TitleBox.belowTypeName(WITHOUT_SUBJECT))
            .examples(example -> example.passes("centred", Edits.nothing())
                    .fails("flush left", paragraph(SUBJECT, set -> set.withAlignment(Alignment.LEFT)))
                    .on(Specimens::report)
                    .fails("below the number, as in a letter", BodyEdits.subjectBelowNumber())
                    .fails("on the line of the type name", replace(TYPE_NAME, "BÁO CÁO", "BÁO CÁO QUÝ I")))
            .build();

    /** Lower-case type, 13–14, upright, bold. */
    private static final Rule<Draft> STYLE = rule("TY-03")
            .topic("subject.style")
            .cites("I.II.5.b", "I.V#5a")
            .scope(Scope.WHOLE_FILE)
            .fromFile(TitleBox.ifSubject(
                    WITHOUT_SUBJECT,
                    Styled.of(SUBJECT, Style.LOWER_CASE.size(13, 14).bold().upright())))
            .examples(example -> example.passes("size 14", Edits.nothing())
                    .passes("size 13", sized(SUBJECT, 13))
                    .fails("size 12", sized(SUBJECT, 12))
                    .fails("size 15", sized(SUBJECT, 15))
                    .fails("capitals", text(SUBJECT, format -> format.withCapitals(true)))
                    .fails("not bold", text(SUBJECT, format -> format.withBold(false)))
                    .fails("italic", text(SUBJECT, format -> format.withItalic(true))))
            .build();

    /** A solid line below, a third to a half of the text long. */
    private static final Rule<Draft> LINE = rule("TY-04")
            .topic("subject.line")
            .cites("I.II.5.b", "I.V#5a")
            .byHeuristic(
                    TitleBox.ifSubject(WITHOUT_SUBJECT, new SubjectLine(RuledBelow.thirdToHalf(SUBJECT), WITHOUT_LINE)))
            .examples(example -> example.passes("a third", BodyEdits.lineBelow(SUBJECT, 1.0 / 3))
                    .passes("a half", BodyEdits.lineBelow(SUBJECT, 0.5))
                    .passes("two fifths of the page below a subject of three lines", BodyEdits.longSubject(66))
                    .undecided("a line that may be half of the last of three lines", BodyEdits.longSubject(20))
                    .fails("a line longer than the lines of a long subject allow", BodyEdits.longSubject(150))
                    .fails("a fifth", BodyEdits.lineBelow(SUBJECT, 0.2))
                    .fails("as long as the text", BodyEdits.lineBelow(SUBJECT, 1))
                    .fails("none", Edits.drawings(SUBJECT))
                    .fails("dashed", Edits.drawings(SUBJECT, new Drawing.Line(0, Length.mm(30), Length.ZERO, false))))
            .build();

    /** Of a letter: in the middle below the number. */
    private static final Rule<Draft> LETTER_PLACE = rule("TY-05")
            .topic("letter-subject.place")
            .cites("I.II.5.b")
            .scope(Scope.TYPED)
            .byHeuristic(LetterSubject.ofLetter(Centred.below(OFFICIAL_LETTER_SUBJECT, NUMBER)))
            .base(Specimens::letter)
            .examples(example -> example.passes("centred below the number", Edits.nothing())
                    .fails(
                            "flush left",
                            Edits.all(
                                    replace(
                                            OFFICIAL_LETTER_SUBJECT,
                                            "nộp hồ sơ, tài liệu vào Lưu trữ hiện hành",
                                            "lưu trữ"),
                                    paragraph(OFFICIAL_LETTER_SUBJECT, set -> set.withAlignment(Alignment.LEFT)))))
            .build();

    /** Of a letter: after the letters V/v. */
    private static final Rule<Draft> LETTER_WORDS = rule("TY-06")
            .topic("letter-subject.words")
            .cites("I.II.5.b")
            .scope(Scope.TYPED)
            .fromFile(LetterSubject.begins(OF_LETTER))
            .base(Specimens::letter)
            .examples(example -> example.passes("V/v", Edits.nothing())
                    .fails("small v", replace(OFFICIAL_LETTER_SUBJECT, "V/v", "v/v"))
                    .fails("spelt out", replace(OFFICIAL_LETTER_SUBJECT, "V/v", "Về việc"))
                    .fails("in brackets", replace(OFFICIAL_LETTER_SUBJECT, "V/v", "(V/v")))
            .build();

    /** Of a letter: lower-case type, 12–13, upright, not bold. */
    private static final Rule<Draft> LETTER_STYLE = rule("TY-07")
            .topic("letter-subject.style")
            .cites("I.II.5.b", "I.V#5b")
            .scope(Scope.TYPED)
            .fromFile(Together.of(
                    LetterSubject.ofLetter(Styled.of(
                            OFFICIAL_LETTER_SUBJECT,
                            Style.LOWER_CASE.size(12, 13).notBold().upright())),
                    LetterSubject.inSmallLetters(OF_LETTER)))
            .base(Specimens::letter)
            .examples(example -> example.passes("size 13", Edits.nothing())
                    .passes("size 12", sized(OFFICIAL_LETTER_SUBJECT, 12))
                    .fails("size 11", sized(OFFICIAL_LETTER_SUBJECT, 11))
                    .fails("size 14", sized(OFFICIAL_LETTER_SUBJECT, 14))
                    .fails(
                            "capitals",
                            replace(
                                    OFFICIAL_LETTER_SUBJECT,
                                    "nộp hồ sơ, tài liệu vào Lưu trữ hiện hành",
                                    "NỘP HỒ SƠ, TÀI LIỆU"))
                    .fails("bold", text(OFFICIAL_LETTER_SUBJECT, format -> format.withBold(true)))
                    .fails("italic", text(OFFICIAL_LETTER_SUBJECT, format -> format.withItalic(true))))
            .build();

    /** Of a letter: 6 points from the number. */
    private static final Rule<Draft> LETTER_GAP = rule("TY-08")
            .topic("letter-subject.gap")
            .cites("I.II.5.b")
            .scope(Scope.TYPED)
            .fromFile(LetterSubject.gap(Length.points(6)))
            .base(Specimens::letter)
            .examples(example -> example.passes("6 points before it", Edits.nothing())
                    .passes("6 points after the number", Edits.all(spaced(0), after(6)))
                    .fails("none", spaced(0))
                    .fails("12 points", spaced(12))
                    .undecided("6 points on both sides", after(6)))
            .build();

    /** A letter has no type name and no line below the subject. */
    private static final Rule<Draft> LETTER_PLAIN = rule("TY-09")
            .topic("letter-subject.plain")
            .cites("I.II.5.a", "I.II.5.b")
            .basis(Basis.DERIVED)
            .scope(Scope.TYPED)
            .byHeuristic(LetterSubject.plain())
            .base(Specimens::letter)
            .examples(example -> example.passes("neither", Edits.nothing())
                    .fails("CÔNG VĂN above Kính gửi", BodyEdits.insertAt(1, TypedParagraph.centred(14, "*CÔNG VĂN*")))
                    .fails("a line below V/v", BodyEdits.lineBelow(OFFICIAL_LETTER_SUBJECT, 0.4)))
            .build();

    /** The subject of a decision that orders something itself begins with Về việc. */
    private static final Rule<Draft> DIRECT = rule("TY-10")
            .topic("subject.direct-decision")
            .cites("PL3/1.2")
            .basis(Basis.FORM)
            .scope(Scope.TYPED)
            .byHeuristic(DecisionSubject.direct("Về việc"))
            .examples(example -> example.passes("a colon after it", replace(SUBJECT, "Về việc", "Về việc:"))
                    .passes("Về việc", Edits.nothing())
                    .fails("the verb at once", replace(SUBJECT, "Về việc thành lập", "Thành lập"))
                    .fails("V/v", replace(SUBJECT, "Về việc", "V/v")))
            .build();

    /** The subject of a decision that issues another document begins with Ban hành or Phê duyệt. */
    private static final Rule<Draft> INDIRECT = rule("TY-11")
            .topic("subject.indirect-decision")
            .cites("PL3/1.3")
            .basis(Basis.FORM)
            .scope(Scope.TYPED)
            .byHeuristic(DecisionSubject.indirect("Ban hành", "Phê duyệt"))
            .base(Specimens::indirectDecision)
            .examples(example -> example.passes("Ban hành", Edits.nothing())
                    .passes("Phê duyệt", replace(SUBJECT, "Ban hành", "Phê duyệt"))
                    .fails("Về việc ban hành", replace(SUBJECT, "Ban hành", "Về việc ban hành")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            TYPE,
            TYPE_STYLE,
            GIVEN,
            PLACE,
            STYLE,
            LINE,
            LETTER_PLACE,
            LETTER_WORDS,
            LETTER_STYLE,
            LETTER_GAP,
            LETTER_PLAIN,
            DIRECT,
            INDIRECT);

    private TitleRules() {}

    private static UnaryOperator<Draft> sized(Component component, int points) {
        return text(component, format -> format.withSize(FontSize.points(points)));
    }

    private static UnaryOperator<Draft> spaced(double points) {
        return paragraph(OFFICIAL_LETTER_SUBJECT, set -> set.withSpaceBefore(Length.points(points)));
    }

    private static UnaryOperator<Draft> after(double points) {
        return paragraph(NUMBER, set -> set.withSpaceAfter(Length.points(points)));
    }
}
