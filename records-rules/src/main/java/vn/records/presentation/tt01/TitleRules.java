package vn.records.presentation.tt01;

import static vn.records.document.Component.NUMBER;
import static vn.records.document.Component.OFFICIAL_LETTER_SUBJECT;
import static vn.records.document.Component.SUBJECT;
import static vn.records.document.Component.TYPE_NAME;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.tt01.Tt01.rule;
import static vn.records.presentation.tt01.Tt01.unread;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.measure.FontSize;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
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

/** Type name and subject (<i>tên loại, trích yếu</i>), Điều 10. */
final class TitleRules {

    /** The types whose forms may have no subject: their forms were not read. */
    private static final ImmutableSet<DocumentType> MAY_HAVE_NONE = ImmutableSet.of(
            DocumentType.INTRODUCTION,
            DocumentType.LEAVE_PERMIT,
            DocumentType.DISPATCH_SLIP,
            DocumentType.TRANSFER_SLIP,
            DocumentType.INVITATION,
            DocumentType.COMMITMENT,
            DocumentType.CERTIFICATE,
            DocumentType.TRAVEL_PERMIT,
            DocumentType.FILE_RECEIPT);

    private static final String OF_LETTER = "V/v";

    private static final ImmutableSet<DocumentType> MAY_HAVE_NO_LINE = ImmutableSet.of(DocumentType.MINUTES);

    /** Every document but the official letter carries the name of its type. */
    private static final Rule<Draft> TYPE = rule("TL-01")
            .topic("type-name.given")
            .cites("Đ10.1")
            .byHeuristic(new TypeNameGiven())
            .base(Specimens::plan)
            .examples(e -> e.passes("given", nothing())
                    .fails("left out, though the symbol tells the type", remove(TYPE_NAME))
                    .fails("a mark missing", replace(TYPE_NAME, "HOẠCH", "HOACH"))
                    .undecided("another word", replace(TYPE_NAME, "KẾ HOẠCH", "ĐIỀU LỆ")))
            .build();

    /** Capitals, 14, upright, bold, in the middle. */
    private static final Rule<Draft> TYPE_STYLE = rule("TL-02")
            .topic("type-name.style")
            .cites("Đ10.2")
            .fromFile(TitleBox.ifAny(Together.of(
                    Styled.of(TYPE_NAME, Style.CAPITALS.size(14).bold().upright()), Centred.of(TYPE_NAME))))
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", sized(TYPE_NAME, 13))
                    .fails("size 15", sized(TYPE_NAME, 15))
                    .fails("small letters", replace(TYPE_NAME, "QUYẾT ĐỊNH", "Quyết định"))
                    .fails("not bold", text(TYPE_NAME, format -> format.withBold(false)))
                    .fails("italic", text(TYPE_NAME, format -> format.withItalic(true)))
                    .fails("flush left", paragraph(TYPE_NAME, set -> set.withAlignment(Alignment.LEFT))))
            .build();

    private static final Rule<Draft> GIVEN = rule("TY-01-GIVEN")
            .topic("subject.given")
            .cites("Đ10.2")
            .scope(Scope.TYPED)
            .byHeuristic(new SubjectGiven(OF_LETTER, MAY_HAVE_NONE))
            .examples(e -> e.passes("given", nothing())
                    .fails("none above the authority", remove(SUBJECT))
                    .on(Specimens::letter)
                    .fails("a letter without V/v", remove(OFFICIAL_LETTER_SUBJECT)))
            .build();

    private static final Rule<Draft> PLACE = rule("TY-01-PLACE")
            .topic("subject.place")
            .cites("Đ10.2")
            .byHeuristic(TitleBox.belowTypeName(MAY_HAVE_NONE))
            .examples(e -> e.passes("centred", nothing())
                    .fails("flush left", paragraph(SUBJECT, set -> set.withAlignment(Alignment.LEFT))))
            .build();

    /** Lower-case type, 14, upright, bold. */
    private static final Rule<Draft> STYLE = rule("TY-01-STYLE")
            .topic("subject.style")
            .cites("Đ10.2")
            .fromFile(TitleBox.ifSubject(
                    MAY_HAVE_NONE,
                    Styled.of(SUBJECT, Style.LOWER_CASE.size(14).bold().upright())))
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", sized(SUBJECT, 13))
                    .fails("size 15", sized(SUBJECT, 15))
                    .fails("capitals", text(SUBJECT, format -> format.withCapitals(true)))
                    .fails("not bold", text(SUBJECT, format -> format.withBold(false)))
                    .fails("italic", text(SUBJECT, format -> format.withItalic(true))))
            .build();

    private static final Rule<Draft> LINE = rule("TY-02")
            .topic("subject.line")
            .cites("Đ10.2")
            .byHeuristic(TitleBox.ifSubject(
                    MAY_HAVE_NONE, new SubjectLine(RuledBelow.thirdToHalf(SUBJECT), MAY_HAVE_NO_LINE)))
            .examples(e -> e.passes("a third", BodyEdits.lineBelow(SUBJECT, 1.0 / 3))
                    .passes("a half", BodyEdits.lineBelow(SUBJECT, 0.5))
                    .fails("a fifth", BodyEdits.lineBelow(SUBJECT, 0.2))
                    .fails("as long as the text", BodyEdits.lineBelow(SUBJECT, 1))
                    .fails("none", Edits.drawings(SUBJECT)))
            .build();

    private static final Rule<Draft> LETTER_WORDS = rule("TY-03-WORDS")
            .topic("letter-subject.words")
            .cites("Đ10.2")
            .scope(Scope.TYPED)
            .fromFile(LetterSubject.begins(OF_LETTER))
            .base(Specimens::letter)
            .examples(e -> e.passes("V/v", nothing())
                    .fails("small v", replace(OFFICIAL_LETTER_SUBJECT, "V/v", "v/v"))
                    .fails("spelt out", replace(OFFICIAL_LETTER_SUBJECT, "V/v", "Về việc"))
                    .fails("in brackets", replace(OFFICIAL_LETTER_SUBJECT, "V/v", "(V/v")))
            .build();

    private static final Rule<Draft> LETTER_STYLE = rule("TY-03-STYLE")
            .topic("letter-subject.style")
            .cites("Đ10.2")
            .scope(Scope.TYPED)
            .fromFile(Together.of(
                    LetterSubject.ofLetter(Styled.of(
                            OFFICIAL_LETTER_SUBJECT,
                            Style.LOWER_CASE.size(12, 13).upright())),
                    LetterSubject.inSmallLetters(OF_LETTER)))
            .base(Specimens::letter)
            .examples(e -> e.passes("size 13", nothing())
                    .passes("size 12", sized(OFFICIAL_LETTER_SUBJECT, 12))
                    .fails("size 11", sized(OFFICIAL_LETTER_SUBJECT, 11))
                    .fails("size 14", sized(OFFICIAL_LETTER_SUBJECT, 14))
                    .fails(
                            "capitals",
                            replace(
                                    OFFICIAL_LETTER_SUBJECT,
                                    "nộp hồ sơ, tài liệu vào Lưu trữ hiện hành",
                                    "NỘP HỒ SƠ, TÀI LIỆU"))
                    .fails("italic", text(OFFICIAL_LETTER_SUBJECT, format -> format.withItalic(true))))
            .build();

    private static final Rule<Draft> LETTER_PLACE = rule("TY-03-PLACE")
            .topic("letter-subject.place")
            .cites("Đ10.2")
            .scope(Scope.TYPED)
            .byHeuristic(LetterSubject.ofLetter(Centred.below(OFFICIAL_LETTER_SUBJECT, NUMBER)))
            .base(Specimens::letter)
            .examples(e -> e.passes("centred below the number", nothing())
                    .fails(
                            "flush left",
                            all(
                                    replace(
                                            OFFICIAL_LETTER_SUBJECT,
                                            "nộp hồ sơ, tài liệu vào Lưu trữ hiện hành",
                                            "lưu trữ"),
                                    paragraph(OFFICIAL_LETTER_SUBJECT, set -> set.withAlignment(Alignment.LEFT)))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            TYPE,
            TYPE_STYLE,
            GIVEN,
            PLACE,
            STYLE,
            LINE,
            LETTER_WORDS,
            LETTER_STYLE,
            LETTER_PLACE,
            unread("TY-04", "letter-subject.gap", "Đ10.2"));

    private TitleRules() {}

    private static UnaryOperator<Draft> sized(Component component, int points) {
        return text(component, format -> format.withSize(FontSize.points(points)));
    }
}
