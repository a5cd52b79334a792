package vn.records.presentation.party;

import static vn.records.document.Component.NUMBER;
import static vn.records.document.Component.OFFICIAL_LETTER_SUBJECT;
import static vn.records.document.Component.SUBJECT;
import static vn.records.document.Component.TYPE_NAME;
import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.permission;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import vn.records.document.PartyType;
import vn.records.finding.Basis;
import vn.records.presentation.check.Together;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.title.LetterSubject;
import vn.records.presentation.title.PartyTypeGiven;
import vn.records.presentation.title.SubjectAuthor;
import vn.records.presentation.title.SubjectCase;
import vn.records.presentation.title.TypedLine;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Check;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Type name and subject (<i>tên loại, trích yếu nội dung</i>), boxes 5a and 5b. */
final class TitleRules {

    private static final String AUTHOR = "CỦA";

    /** What subjects begin with that begins no name. */
    private static final String[] BEGINNINGS = {"về", "kết quả", "hội nghị", "ban hành", "thực hiện", "sơ kết", "tổng kết"};

    private static final Rule<Draft> TYPE = both("TL-01", "type-name.given", "II/I.5.1.1", "II/1.5.1")
            .byHeuristic(new PartyTypeGiven())
            .examples(e -> e.passes("given", nothing())
                    .undecided("another word", replace(TYPE_NAME, "QUYẾT ĐỊNH", "ĐẶC LỆNH"))
                    .fails("a mark missing", replace(TYPE_NAME, "QUYẾT ĐỊNH", "QUYẾT ĐINH")))
            .build();

    private static final Rule<Draft> TYPE_STYLE = both("TL-02", "type-name.style", "II/I.5.2.1 P2#5", "II/1.5.2 P3#5")
            .fromFile(ofTitle(Together.of(
                    Styled.of(TYPE_NAME, Style.CAPITALS.size(15, 16).upright().bold()), Centred.of(TYPE_NAME))))
            .examples(e -> e.passes("size 15", nothing())
                    .passes("size 16", text(TYPE_NAME, FormatEdits.size(16)))
                    .fails("size 14", text(TYPE_NAME, FormatEdits.size(14)))
                    .fails("size 17", text(TYPE_NAME, FormatEdits.size(17)))
                    .fails("not bold", text(TYPE_NAME, FormatEdits.NOT_BOLD))
                    .fails("flush left", paragraph(TYPE_NAME, FormatEdits.aligned(Alignment.LEFT))))
            .build();

    private static final Rule<Draft> SUBJECT_STYLE = both("TY-01", "subject.style", "P2#5", "P3#5")
            .fromFile(ofTitle(Styled.of(SUBJECT, Style.LOWER_CASE.size(14, 15).upright().bold())
                    .on(SubjectAuthor.without(AUTHOR))))
            .examples(e -> e.passes("size 14", nothing())
                    .passes("size 15", text(SUBJECT, FormatEdits.size(15)))
                    .fails("size 13", text(SUBJECT, FormatEdits.size(13)))
                    .fails("size 16", text(SUBJECT, FormatEdits.size(16)))
                    .fails("not bold", text(SUBJECT, FormatEdits.NOT_BOLD))
                    .fails("capitals", text(SUBJECT, f -> f.withCapitals(true)))
                    .on(Specimens::conclusion)
                    .passes("the author in capitals above it", nothing()))
            .build();

    private static final Rule<Draft> SUBJECT_CASE = both("TY-02", "subject.case", "II/I.5.1.1", "II/1.5.1")
            .basis(Basis.DERIVED)
            .fromFile(ofTitle(SubjectCase.small(SUBJECT, SubjectAuthor.without(AUTHOR), BEGINNINGS)))
            .examples(e -> e.passes("a small letter", nothing())
                    .fails("a capital", replace(SUBJECT, "về", "Về"))
                    .undecided("other words", replace(SUBJECT, "về việc thành lập Tổ", "Tổ")))
            .build();

    private static final Rule<Draft> HYPHENS = both("TY-03", "subject.hyphens", "II/I.5.2.1", "II/1.5.2")
            .fromFile(ofTitle(TypedLine.below(SUBJECT, "-----")))
            .examples(e -> e.passes("five hyphens", nothing())
                    .fails("six", replaceAnywhere("-----", "------"))
                    .fails("dashes", replaceAnywhere("-----", "–––––"))
                    .fails("a line drawn instead", all(BodyEdits.remove("-----"), BodyEdits.lineBelow(SUBJECT, 0.4)))
                    .fails("none", BodyEdits.remove("-----")))
            .build();

    private static final Rule<Draft> LETTER_STYLE = both("TY-06", "letter-subject.style", "II/I.5.2.3 P2#5", "II/1.5.2 P3#5")
            .scope(Scope.TYPED)
            .fromFile(ofLetter(Styled.of(OFFICIAL_LETTER_SUBJECT, Style.LOWER_CASE.size(12).italic())))
            .base(Specimens::letter)
            .examples(e -> e.passes("size 12", nothing())
                    .fails("size 11", text(OFFICIAL_LETTER_SUBJECT, FormatEdits.size(11)))
                    .fails("size 13", text(OFFICIAL_LETTER_SUBJECT, FormatEdits.size(13)))
                    .fails("upright", text(OFFICIAL_LETTER_SUBJECT, FormatEdits.UPRIGHT)))
            .build();

    /** State letters have V/v there, those of the Party none. */
    private static final Rule<Draft> LETTER_WORDS = both("TY-06-WORDS", "letter-subject.words", "II/I.5.2.3", "II/1.5.2")
            .scope(Scope.TYPED)
            .fromFile(ofLetter(LetterSubject.beginsWithout("V/v")))
            .base(Specimens::letter)
            .examples(e -> e.passes("spelt out", nothing())
                    .fails("V/v", replace(OFFICIAL_LETTER_SUBJECT, "về việc", "V/v")))
            .build();

    private static final Rule<Draft> LETTER_PLACE = both("TY-06-PLACE", "letter-subject.place", "II/I.5.2.3", "II/1.5.2")
            .scope(Scope.TYPED)
            .byHeuristic(ofLetter(Centred.below(OFFICIAL_LETTER_SUBJECT, NUMBER)))
            .base(Specimens::letter)
            .examples(e -> e.passes("centred below the number", nothing())
                    .fails("flush left", all(
                            replace(OFFICIAL_LETTER_SUBJECT, "về việc nộp hồ sơ vào lưu trữ", "nộp hồ sơ"),
                            paragraph(OFFICIAL_LETTER_SUBJECT, FormatEdits.aligned(Alignment.LEFT)))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            TYPE,
            TYPE_STYLE,
            SUBJECT_STYLE,
            SUBJECT_CASE,
            HYPHENS,
            permission(both("TY-04", "subject.author", "II/I.5.1.1", "II/1.5.1")),
            permission(both("TY-05", "subject.theme", "II/I.5.1.2", "II/1.5.1")),
            LETTER_STYLE,
            LETTER_WORDS,
            LETTER_PLACE);

    private TitleRules() {}

    private static Check<Draft> ofTitle(Check<Draft> check) {
        return new When<>(
                draft -> !draft.isType(PartyType.OFFICIAL_LETTER) && draft.has(TYPE_NAME), "official-letter", check);
    }

    private static Check<Draft> ofLetter(Check<Draft> check) {
        return new When<>(draft -> draft.isType(PartyType.OFFICIAL_LETTER), "not-official-letter", check);
    }
}
