package vn.records.presentation.nd30;

import static vn.records.document.Component.RECIPIENTS;
import static vn.records.presentation.nd30.Nd30.rule;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.words;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recipient.FiledCopy;
import vn.records.presentation.recipient.ListMarks;
import vn.records.presentation.recipient.RecipientStyle;
import vn.records.presentation.recipient.Recipients;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;

/** Recipients (<i>Nơi nhận</i>, box 9b), Phụ lục I, Phần I, Mục II, khoản 9. */
final class RecipientRules {

    /** The words "Nơi nhận", in a copy too. */
    static final Style OF_LABEL = Style.LOWER_CASE.size(12).italic().bold();

    /** Who receives the document, in a copy too. */
    static final Style OF_LIST = Style.LOWER_CASE.size(11).upright();

    private static final String FIRST = "- Như Điều 3;";
    private static final String LAST = "- Lưu: VT, VP.";

    /** Before each recipient, after it, after the file copy. */
    private static final ListMarks MARKS = new ListMarks('-', ';', '.');

    /** Who has to get a document is for its drafter to judge. */
    private static final Rule<Draft> KINDS = rule("NN-01")
            .topic("recipients.kinds")
            .cites("I.II.9.a")
            .decidable(Decidability.NOT)
            .build();

    /** After addressees the list begins with {@code Như trên}. */
    private static final Rule<Draft> AS_ABOVE = rule("NN-02")
            .topic("recipients.as-above")
            .cites("I.II.9.b", "PL3/1.5")
            .fromFile(Recipients.beginsAsAbove(AddresseeRules.ADDRESSEES_OF_LETTERS, "- Như trên;"))
            .base(Specimens::letter)
            .examples(e -> e.passes("first", nothing())
                    .passes("with a purpose", replace(RECIPIENTS, "trên;", "trên (để báo cáo);"))
                    .fails("left out", ClosingEdits.removeLine("- Như trên;"))
                    .fails("second", ClosingEdits.replaceLine("- Như trên;", "- Sở Tài chính;", "- Như trên;"))
                    .fails("no list", Edits.all(ClosingEdits.removeLine("- Như trên;"), ClosingEdits.removeLine(LAST))))
            .build();

    /** {@code Như Điều …} is wording of the forms of decisions, not asked for; {@code Như trên} there points to nothing. */
    private static final Rule<Draft> LIST = rule("NN-03")
            .topic("recipients.list")
            .cites("I.II.9.c", "PL3/1.2")
            .fromFile(Recipients.listOnly("- Như Điều …;"))
            .examples(e -> e.passes("a list", nothing())
                    .passes("as in another article", replace(RECIPIENTS, "Điều 3", "Điều 2"))
                    .fails("as above, in a decision", replace(RECIPIENTS, "Như Điều 3", "Như trên"))
                    .fails("no list", Edits.all(ClosingEdits.removeLine(FIRST), ClosingEdits.removeLine(LAST))))
            .build();

    /**
     * The label: on its own line, flush left, level with the post, 12, italic and bold. The words are judged without the
     * colon, which is often set otherwise. A missing Nơi nhận is reported here.
     */
    private static final Rule<Draft> LABEL = rule("NN-04")
            .topic("recipients.label")
            .cites("I.II.9.d", "I.V#8b", "Đ8.2")
            .fromFile(Recipients.label("Nơi nhận:", OF_LABEL))
            .examples(e -> e.passes("size 12, italic and bold", nothing())
                    .passes("the colon upright", words(RECIPIENTS, ":", FormatEdits.UPRIGHT))
                    .fails("half a size too small", words(RECIPIENTS, "Nơi nhận", FormatEdits.sizeAndHalf(11)))
                    .fails("size 13", words(RECIPIENTS, "Nơi nhận", FormatEdits.size(13)))
                    .fails("not bold", words(RECIPIENTS, "Nơi nhận", FormatEdits.NOT_BOLD))
                    .fails("upright", words(RECIPIENTS, "Nơi nhận", FormatEdits.UPRIGHT))
                    .fails("capitals", replace(RECIPIENTS, "Nơi nhận", "NƠI NHẬN"))
                    .fails("without the colon", replace(RECIPIENTS, "nhận:", "nhận"))
                    .fails("a mark missing", replace(RECIPIENTS, "nhận:", "nhân:"))
                    .fails("a recipient on its line", replace(RECIPIENTS, "nhận:", "nhận: - Sở Tài chính;"))
                    .fails("in the middle", ClosingEdits.centredLine("Nơi nhận:"))
                    .fails("missing", remove(RECIPIENTS))
                    .undecided(
                            "lower than the post", ClosingEdits.insertBeforeLine("Nơi nhận:", TypedParagraph.blank())))
            .build();

    /** Size 11, upright. Lower-case type cannot be told from abbreviations, of which such lists consist. */
    private static final Rule<Draft> STYLE = rule("NN-05")
            .topic("recipients.style")
            .cites("I.II.9.d", "I.V#8b")
            .fromFile(RecipientStyle.of(OF_LIST))
            .examples(e -> e.passes("size 11", nothing())
                    .fails("size 12", words(RECIPIENTS, LAST, FormatEdits.size(12)))
                    .fails("half a size too small", words(RECIPIENTS, FIRST, FormatEdits.sizeAndHalf(10)))
                    .fails("italic", words(RECIPIENTS, FIRST, FormatEdits.ITALIC))
                    .fails("capitals", ClosingEdits.replaceLine(FIRST, FIRST, "- CÁC PHÒNG, ĐƠN VỊ;")))
            .build();

    /** A hyphen at the left, a semicolon at the end; a dash is taken for a hyphen. */
    private static final Rule<Draft> LINES = rule("NN-06")
            .topic("recipients.lines")
            .cites("I.II.9.d")
            .fromFile(Recipients.lines(MARKS))
            .examples(e -> e.passes("hyphen and semicolon", nothing())
                    .passes("space behind the semicolon", replace(RECIPIENTS, "3;", "3; "))
                    .passes(
                            "going on in the next line",
                            ClosingEdits.replaceLine(FIRST, FIRST, "- Các phòng, đơn vị", "thuộc Sở;"))
                    .passes("a dash", replace(RECIPIENTS, "- Như", "– Như"))
                    .undecided("words in brackets behind the semicolon", replace(RECIPIENTS, "3;", "3; (qua mạng)"))
                    .fails("no semicolon", replace(RECIPIENTS, "3;", "3"))
                    .fails("a full stop", replace(RECIPIENTS, "3;", "3."))
                    .fails("no hyphen", replace(RECIPIENTS, "- Như", "Như"))
                    .fails("a bullet", replace(RECIPIENTS, "- Như", "• Như"))
                    .passes("two in one group", replace(RECIPIENTS, "3;", "3, các phòng thuộc Sở;"))
                    .fails("two on one line", replace(RECIPIENTS, "3;", "3; - Các phòng thuộc Sở;"))
                    .fails("in the middle", ClosingEdits.centredLine(FIRST)))
            .build();

    /**
     * {@code - Lưu: VT,} drafting unit, number of copies, full stop. What follows the full stop is the drafter's. A line that
     * names no unit is undecided: an agency may have none.
     */
    private static final Rule<Draft> LAST_LINE = rule("NN-07")
            .topic("recipients.file-copy")
            .cites("I.II.9.d")
            .fromFile(FiledCopy.lastLine(new FiledCopy.Form(MARKS, "Lưu:", "VT,")))
            .examples(e -> e.passes("unit named", nothing())
                    .passes("number of copies", replace(RECIPIENTS, "VP.", "VP (05)."))
                    .passes("drafter behind the full stop", replace(RECIPIENTS, "VP.", "VP.Minh"))
                    .fails("no line for it", ClosingEdits.removeLine(LAST))
                    .fails("without the colon", replace(RECIPIENTS, "Lưu:", "Lưu"))
                    .fails("without VT", replace(RECIPIENTS, "VT, ", ""))
                    .fails("VT in full", replace(RECIPIENTS, "VT", "Văn thư"))
                    .fails("a semicolon behind VT", replace(RECIPIENTS, "VT,", "VT;"))
                    .fails("without the full stop", replace(RECIPIENTS, "VP.", "VP"))
                    .fails("a semicolon at the end", replace(RECIPIENTS, "VP.", "VP;"))
                    .fails("without the hyphen", replace(RECIPIENTS, "- Lưu", "Lưu"))
                    .fails("a bullet", replace(RECIPIENTS, "- Lưu", "• Lưu"))
                    .fails("not the last", ClosingEdits.replaceLine(LAST, LAST, "- Sở Tài chính."))
                    .undecided("no unit", replace(RECIPIENTS, "VT, VP", "VT"))
                    .undecided("a full stop inside", replace(RECIPIENTS, "VP.", "P.HC")))
            .build();

    /** Minutes are kept in a file too; giấy giới thiệu may leave the unit out; copies have a rule of their own. */
    private static final Rule<Draft> OWN_FORM = rule("NN-08")
            .topic("recipients.file-copy.forms")
            .cites("PL3/1.8", "PL3/1.9")
            .basis(Basis.FORM)
            .fromFile(FiledCopy.ownForm("- Lưu: VT, Hồ sơ."))
            .base(SpecialSpecimens::minutes)
            .examples(e -> e.passes("minutes in a file", nothing())
                    .fails("minutes in no file", replace(RECIPIENTS, "Hồ sơ", "VP")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL =
            ImmutableList.of(KINDS, AS_ABOVE, LIST, LABEL, STYLE, LINES, LAST_LINE, OWN_FORM);

    private RecipientRules() {}
}
