package vn.records.presentation.nd30;

import static vn.records.document.Component.ADDRESSEES;
import static vn.records.presentation.nd30.Nd30.rule;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.TypedParagraph.centred;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.records.document.DocumentType;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recipient.Addressees;
import vn.records.presentation.recipient.ListMarks;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;

/** Addressees (<i>Kính gửi</i>), Phụ lục I, Phần I, Mục II, khoản 9, điểm b and d. */
final class AddresseeRules {

    /** What this decree asks of addressees; slips, invitations and the like are addressed in practice. */
    static final Addressees ADDRESSEES_OF_LETTERS = new Addressees(
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
                    DocumentType.OPTION,
                    DocumentType.TELEGRAM));

    /**
     * A letter has addressees; a submission or report has them towards a higher body, which the file does not tell. That
     * other documents have none follows from điểm b and c and is only a warning; of slips, invitations and contracts practice
     * is too mixed to say.
     */
    private static final Rule<Draft> WHERE = rule("KG-01")
            .topic("addressees.where")
            .cites("I.II.9.b", "I.II.9.d")
            .scope(Scope.TYPED)
            .byHeuristic(ADDRESSEES_OF_LETTERS.where())
            .base(Specimens::letter)
            .examples(e -> e.passes("a letter with an addressee", nothing())
                    .fails("a letter without", remove(ADDRESSEES))
                    .on(Specimens::report)
                    .passes("a report to a higher body", nothing())
                    .undecided("a report to nobody", remove(ADDRESSEES))
                    .fails(
                            "a report that says to whom",
                            Edits.all(
                                    remove(ADDRESSEES),
                                    Edits.replaceAnywhere(
                                            "Sở Nội vụ báo cáo kết",
                                            "Sở Nội vụ kính báo cáo Ủy ban nhân dân tỉnh kết")))
                    .fails(
                            "in plain words",
                            Edits.all(
                                    remove(ADDRESSEES),
                                    Edits.replaceAnywhere("Sở Nội vụ báo cáo kết", "Sở Nội vụ báo cáo UBND tỉnh kết")))
                    .undecided(
                            "what others are to report",
                            Edits.all(
                                    remove(ADDRESSEES),
                                    Edits.replaceAnywhere("Sở Nội vụ báo cáo kết", "Văn phòng báo cáo UBND tỉnh kết")))
                    .on(Specimens::plan)
                    .fails(
                            "a plan with an addressee",
                            ClosingEdits.insertBefore("Sở Nội vụ ban hành", centred(14, "Kính gửi: Sở Tài chính"))))
            .build();

    /**
     * Lower-case type, 13–14, upright, with a colon. The table of styles says bold of other rows and not of this one: bold
     * words are a weaker fault.
     */
    private static final Rule<Draft> STYLE = rule("KG-02")
            .topic("addressees.style")
            .cites("I.II.9.d", "I.V#8a")
            .fromFile(ADDRESSEES_OF_LETTERS.style(Style.LOWER_CASE.size(13, 14).upright()))
            .base(Specimens::letter)
            .examples(e -> e.passes("size 13", text(ADDRESSEES, FormatEdits.size(13)))
                    .passes("size 14", text(ADDRESSEES, FormatEdits.size(14)))
                    .fails("size 12", text(ADDRESSEES, FormatEdits.size(12)))
                    .fails("half a size too large", text(ADDRESSEES, FormatEdits.sizeAndHalf(14)))
                    .fails("italic", text(ADDRESSEES, FormatEdits.ITALIC))
                    .fails("bold", Edits.words(ADDRESSEES, "Kính gửi:", format -> format.withBold(true)))
                    .fails(
                            "the name alone in bold",
                            Edits.words(ADDRESSEES, "Văn phòng Ủy ban nhân dân tỉnh", format -> format.withBold(true)))
                    .fails("capitals", replace(ADDRESSEES, "Kính gửi", "KÍNH GỬI"))
                    .fails("without the colon", replace(ADDRESSEES, "gửi:", "gửi"))
                    .fails("another spelling", replace(ADDRESSEES, "gửi", "gởi"))
                    .on(Specimens::letterToMany)
                    .passes("several", nothing())
                    .fails("one of several in italics", Edits.words(ADDRESSEES, "- Sở Tài chính;", FormatEdits.ITALIC)))
            .build();

    /** One addressee on the line of the label. */
    private static final Rule<Draft> ONE = rule("KG-03")
            .topic("addressees.one")
            .cites("I.II.9.d")
            .fromFile(ADDRESSEES_OF_LETTERS.one())
            .base(Specimens::letter)
            .examples(e -> e.passes("on the same line", nothing())
                    .on(Specimens::letterToMany)
                    .fails("on the next line", ClosingEdits.removeLine("- Sở Tài chính;"))
                    .undecided(
                            "a group on the next line",
                            Edits.all(
                                    ClosingEdits.removeLine("- Sở Tài chính;"),
                                    replace(ADDRESSEES, "Sở Xây dựng", "Các phòng, đơn vị thuộc Sở"))))
            .build();

    /**
     * Several addressees below the label, one a line, hyphens under the colon. Where the hyphens come to stand is only
     * measured from indents; tabs and spaces leave it undecided.
     */
    private static final Rule<Draft> SEVERAL = rule("KG-04")
            .topic("addressees.several")
            .cites("I.II.9.d")
            .fromFile(ADDRESSEES_OF_LETTERS.several(new ListMarks('-', ';', '.')))
            .base(Specimens::letterToMany)
            .examples(e -> e.passes("a line each", nothing())
                    .fails(
                            "the first on the line of the label",
                            Edits.all(
                                    ClosingEdits.removeLine("- Sở Tài chính;"),
                                    replace(ADDRESSEES, "gửi:", "gửi: - Sở Tài chính;")))
                    .fails("without a semicolon", replace(ADDRESSEES, "chính;", "chính"))
                    .fails("a comma", replace(ADDRESSEES, "chính;", "chính,"))
                    .fails("without the full stop", replace(ADDRESSEES, "dựng.", "dựng"))
                    .fails("a bullet", replace(ADDRESSEES, "- Sở Tài", "• Sở Tài"))
                    .fails(
                            "hyphens at the margin",
                            Edits.paragraphsWith(
                                    "- Sở", p -> p.withFormat(p.format().withLeftIndent(Length.ZERO))))
                    .undecided("tabs", replace(ADDRESSEES, "- Sở Tài", "\t- Sở Tài")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(WHERE, STYLE, ONE, SEVERAL);

    private AddresseeRules() {}
}
