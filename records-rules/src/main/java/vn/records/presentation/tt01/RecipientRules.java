package vn.records.presentation.tt01;

import static vn.records.document.Component.ADDRESSEES;
import static vn.records.document.Component.RECIPIENTS;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.Edits.words;
import static vn.records.presentation.tt01.Tt01.digested;
import static vn.records.presentation.tt01.Tt01.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.records.document.DocumentType;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recipient.Addressees;
import vn.records.presentation.recipient.FiledCopy;
import vn.records.presentation.recipient.ListMarks;
import vn.records.presentation.recipient.RecipientStyle;
import vn.records.presentation.recipient.Recipients;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;

/** Kính gửi and Nơi nhận, Điều 14. */
final class RecipientRules {

    private static final String FIRST = "- Như Điều 3;";
    private static final String LAST = "- Lưu: VT, VP.";

    /** Before each recipient, after it, after the last. */
    private static final ListMarks MARKS = new ListMarks('-', ';', '.');

    /** Letters and submissions are addressed; reports upward were in practice, slips and invitations too. */
    private static final Addressees OF_LETTERS = new Addressees(
            "Kính gửi:",
            ImmutableSet.of(
                    DocumentType.RESOLUTION,
                    DocumentType.DECISION,
                    DocumentType.DIRECTIVE,
                    DocumentType.REGULATION,
                    DocumentType.PROVISIONS,
                    DocumentType.COMMUNIQUE,
                    DocumentType.NOTICE,
                    DocumentType.GUIDELINES,
                    DocumentType.PROGRAMME,
                    DocumentType.PLAN,
                    DocumentType.OPTION));

    private static final Rule<Draft> WHERE = digested("KG-01")
            .topic("addressees.where")
            .cites("Đ14")
            .scope(Scope.TYPED)
            .byHeuristic(OF_LETTERS.where())
            .base(Specimens::letter)
            .examples(e -> e.passes("a letter with an addressee", nothing())
                    .fails("a letter without", remove(ADDRESSEES))
                    .on(Specimens::plan)
                    .fails(
                            "a plan with an addressee",
                            ClosingEdits.insertBefore(
                                    "Sở Nội vụ ban hành", TypedParagraph.centred(14, "Kính gửi: Sở Tài chính"))))
            .build();

    /** Lower-case type, upright; the size was not read. */
    private static final Rule<Draft> ADDRESSED_STYLE = digested("KG-02-STYLE")
            .topic("addressees.style")
            .cites("Đ14.2")
            .fromFile(OF_LETTERS.style(Style.LOWER_CASE.upright()))
            .base(Specimens::letter)
            .examples(e -> e.passes("upright", nothing())
                    .passes("size 13", text(ADDRESSEES, FormatEdits.size(13)))
                    .fails("italic", text(ADDRESSEES, FormatEdits.ITALIC))
                    .fails("capitals", replace(ADDRESSEES, "Kính gửi", "KÍNH GỬI"))
                    .fails("without the colon", replace(ADDRESSEES, "gửi:", "gửi")))
            .build();

    private static final Rule<Draft> ONE = digested("KG-02-ONE")
            .topic("addressees.one")
            .cites("Đ14.2")
            .fromFile(OF_LETTERS.one())
            .base(Specimens::letter)
            .examples(e -> e.passes("on the same line", nothing())
                    .on(Specimens::letterToMany)
                    .fails("on the next line", ClosingEdits.removeLine("- Sở Tài chính;")))
            .build();

    private static final Rule<Draft> SEVERAL = digested("KG-02-SEVERAL")
            .topic("addressees.several")
            .cites("Đ14.2")
            .fromFile(OF_LETTERS.several(MARKS))
            .base(Specimens::letterToMany)
            .examples(e -> e.passes("a line each", nothing())
                    .fails("without a semicolon", replace(ADDRESSEES, "chính;", "chính"))
                    .fails("without the full stop", replace(ADDRESSEES, "dựng.", "dựng"))
                    .fails("a bullet", replace(ADDRESSEES, "- Sở Tài", "• Sở Tài")))
            .build();

    /** The label: on its own line, 12, italic and bold. */
    private static final Rule<Draft> LABEL = rule("NN-01")
            .topic("recipients.label")
            .cites("Đ14.2")
            .fromFile(Recipients.label(
                    "Nơi nhận:", Style.LOWER_CASE.size(12).italic().bold()))
            .examples(e -> e.passes("size 12, italic and bold", nothing())
                    .fails("size 11", words(RECIPIENTS, "Nơi nhận", FormatEdits.size(11)))
                    .fails("size 13", words(RECIPIENTS, "Nơi nhận", FormatEdits.size(13)))
                    .fails("not bold", words(RECIPIENTS, "Nơi nhận", FormatEdits.NOT_BOLD))
                    .fails("upright", words(RECIPIENTS, "Nơi nhận", FormatEdits.UPRIGHT))
                    .fails("a recipient on its line", replace(RECIPIENTS, "nhận:", "nhận: - Sở Tài chính;"))
                    .fails("missing", remove(RECIPIENTS)))
            .build();

    private static final Rule<Draft> STYLE = rule("NN-02-STYLE")
            .topic("recipients.style")
            .cites("Đ14.2")
            .fromFile(RecipientStyle.of(Style.LOWER_CASE.size(11).upright()))
            .examples(e -> e.passes("size 11", nothing())
                    .fails("size 12", words(RECIPIENTS, LAST, FormatEdits.size(12)))
                    .fails("size 10", words(RECIPIENTS, FIRST, FormatEdits.size(10)))
                    .fails("italic", words(RECIPIENTS, FIRST, FormatEdits.ITALIC)))
            .build();

    private static final Rule<Draft> LINES = rule("NN-02-MARKS")
            .topic("recipients.lines")
            .cites("Đ14.2")
            .fromFile(Recipients.lines(MARKS))
            .examples(e -> e.passes("hyphen and semicolon", nothing())
                    .fails("no semicolon", replace(RECIPIENTS, "3;", "3"))
                    .fails("a full stop", replace(RECIPIENTS, "3;", "3."))
                    .fails("no hyphen", replace(RECIPIENTS, "- Như", "Như")))
            .build();

    /** {@code - Lưu: VT,} drafting unit, copies, full stop. */
    private static final Rule<Draft> FILED = rule("NN-03")
            .topic("recipients.file-copy")
            .cites("Đ14.2")
            .fromFile(FiledCopy.lastLine(new FiledCopy.Form(MARKS, "Lưu:", "VT,")))
            .examples(e -> e.passes("unit named", nothing())
                    .passes("number of copies", replace(RECIPIENTS, "VP.", "VP (05)."))
                    .fails("no line for it", ClosingEdits.removeLine(LAST))
                    .fails("without the colon", replace(RECIPIENTS, "Lưu:", "Lưu"))
                    .fails("without VT", replace(RECIPIENTS, "VT, ", ""))
                    .fails("without the full stop", replace(RECIPIENTS, "VP.", "VP"))
                    .undecided("no unit", replace(RECIPIENTS, "VT, VP", "VT")))
            .build();

    private static final Rule<Draft> AS_ABOVE = rule("NN-04")
            .topic("recipients.as-above")
            .cites("Đ14.2")
            .fromFile(Recipients.beginsAsAbove(OF_LETTERS, "- Như trên;"))
            .base(Specimens::letter)
            .examples(e -> e.passes("first", nothing())
                    .fails("left out", ClosingEdits.removeLine("- Như trên;"))
                    .fails("no list", all(ClosingEdits.removeLine("- Như trên;"), ClosingEdits.removeLine(LAST))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL =
            ImmutableList.of(WHERE, ADDRESSED_STYLE, ONE, SEVERAL, LABEL, STYLE, LINES, FILED, AS_ABOVE);

    private RecipientRules() {}
}
