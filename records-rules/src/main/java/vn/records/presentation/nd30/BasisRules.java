package vn.records.presentation.nd30;

import static vn.records.document.Component.AUTHORITY_LINE;
import static vn.records.document.Component.LEGAL_BASIS;
import static vn.records.presentation.nd30.Nd30.rule;
import static vn.records.presentation.specimen.Edits.insertAfter;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.measure.FontSize;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.reference.Bases;
import vn.records.presentation.reference.BasisCitations;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;

/** Legal bases (<i>căn cứ</i>), Phụ lục I, Phần I, Mục II, khoản 6, điểm a. */
final class BasisRules {

    private static final String DECREE = "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ";

    private static final String PLAN =
            "Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Ninh Bình";

    /** Bases are documents on the agency's authority and documents that govern the content. */
    private static final Rule<Draft> CHOICE = rule("CC-01")
            .topic("basis.choice")
            .cites("I.II.6.a")
            .decidable(Decidability.NOT)
            .build();

    /** Type, number and symbol, issuing agency, date, subject of each base. */
    private static final Rule<Draft> FULL = rule("CC-02")
            .topic("basis.full-citation")
            .cites("I.II.6.a")
            .byHeuristic(BasisCitations.full())
            .examples(example -> example.passes("all of it", Edits.nothing())
                    .passes(
                            "the agency before the date",
                            cited("Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05/3/2020"))
                    .passes(
                            "a number still open",
                            cited("Quyết định số     /QĐ-UBND ngày    tháng    năm 2026 của Chính phủ"))
                    .passes(
                            "a short subject behind an agency of a province",
                            whole(
                                    "Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về bảng giá"))
                    .fails(
                            "nothing behind the name of a province",
                            whole(
                                    "Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Ninh Bình"))
                    .fails(
                            "nothing behind an agency of a province without its name",
                            whole("Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh"))
                    .fails("without a date", cited("Nghị định số 30/2020/NĐ-CP của Chính phủ"))
                    .fails("without the agency", cited("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020"))
                    .fails("without a number", cited("Nghị định ngày 05 tháng 3 năm 2020 của Chính phủ"))
                    .fails("without a subject", replace(LEGAL_BASIS, " về công tác văn thư;", ";"))
                    .passes(
                            "an agency named in the subject",
                            whole(DECREE + " quy định về công tác văn thư của Chính phủ"))
                    .fails("another type than the symbol", cited(PLAN.replace("Kế hoạch", "Báo cáo")))
                    .fails(
                            "another issuer than the symbol",
                            cited(DECREE.replace("của Chính phủ", "của Thủ tướng Chính phủ"))))
            .build();

    /** A law or ordinance is cited without number, symbol and agency, but with its date. */
    private static final Rule<Draft> LAW = rule("CC-03")
            .topic("basis.law-citation")
            .cites("I.II.6.a")
            .byHeuristic(BasisCitations.law())
            .examples(example -> example.passes("name and date", Edits.nothing())
                    .passes(
                            "an agency in its name",
                            replace(
                                    LEGAL_BASIS,
                                    "Luật Lưu trữ ngày 21 tháng 6 năm 2024",
                                    "Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 10 tháng 12 năm 2025"))
                    .fails("with its number", law("Luật Lưu trữ số 33/2024/QH15"))
                    .fails("a number in place of the name", law("Luật số 33/2024/QH15"))
                    .fails(
                            "a law that amends it by its number",
                            replace(
                                    LEGAL_BASIS,
                                    "năm 2024;",
                                    "năm 2024 được sửa đổi, bổ sung bởi Luật số 12/2026/QH16 ngày 05 tháng 6 năm 2026;"))
                    .fails("with the agency", replace(LEGAL_BASIS, "năm 2024;", "năm 2024 của Quốc hội;"))
                    .fails("with the year alone", replace(LEGAL_BASIS, "ngày 21 tháng 6 năm 2024", "năm 2024")))
            .build();

    /** Lower-case type, italic, 13–14. */
    private static final Rule<Draft> STYLE = rule("CC-04")
            .topic("basis.style")
            .scope(Scope.TYPED)
            .cites("I.II.6.a")
            .fromFile(Bases.apart(
                    Styled.of(LEGAL_BASIS, Style.LOWER_CASE.size(13, 14).italic())))
            .examples(example -> example.passes("size 14", Edits.nothing())
                    .passes("size 13", sized(13))
                    .fails("size 12", sized(12))
                    .fails("size 15", sized(15))
                    .fails("upright", text(LEGAL_BASIS, format -> format.withItalic(false)))
                    .fails("one upright", Edits.words(LEGAL_BASIS, "Luật Lưu trữ", format -> format.withItalic(false))))
            .build();

    /** Below type name and subject; in decisions and resolutions below the issuing authority. */
    private static final Rule<Draft> PLACE = rule("CC-05")
            .topic("basis.place")
            .scope(Scope.TYPED)
            .cites("I.II.6.a", "PL3/1.2")
            .byHeuristic(Bases.belowTitle())
            .examples(example -> example.passes("below the authority", Edits.nothing())
                    .fails(
                            "above the authority",
                            Edits.all(
                                    Edits.remove(AUTHORITY_LINE),
                                    insertAfter(LEGAL_BASIS, TypedParagraph.centred(14, "*GIÁM ĐỐC SỞ NỘI VỤ*")))))
            .build();

    /** Each base on a line of its own that ends with a semicolon, the last with a full stop. */
    private static final Rule<Draft> ENDS = rule("CC-06")
            .topic("basis.line-ends")
            .scope(Scope.TYPED)
            .cites("I.II.6.a")
            .fromFile(Bases.ends(";", "."))
            .examples(example -> example.passes("semicolons and a full stop", Edits.nothing())
                    .fails("a comma", replace(LEGAL_BASIS, "năm 2024;", "năm 2024,"))
                    .fails("no mark", replace(LEGAL_BASIS, "năm 2024;", "năm 2024"))
                    .fails("a semicolon at the end of the last", replace(LEGAL_BASIS, "Sở Nội vụ.", "Sở Nội vụ;"))
                    .fails("no mark at the end of the last", replace(LEGAL_BASIS, "Sở Nội vụ.", "Sở Nội vụ"))
                    .fails(
                            "two bases in one line",
                            replace(
                                    LEGAL_BASIS,
                                    "năm 2024;",
                                    "năm 2024; Căn cứ Bộ luật Lao động ngày 20 tháng 11 năm 2019;"))
                    .on(Specimens::plan)
                    .passes("a full stop in a plan", planned("."))
                    .fails("a semicolon at the end of the last in a plan", planned(";")))
            .build();

    /** The proposal is the last of the bases. */
    private static final Rule<Draft> PROPOSAL = rule("CC-07")
            .topic("basis.proposal-last")
            .cites("PL3/1.2", "PL3/1.3")
            .level(Level.CONDITIONAL)
            .basis(Basis.FORM)
            .fromFile(Bases.proposalLast("Theo đề nghị"))
            .examples(example -> example.passes("last", Edits.nothing())
                    .fails(
                            "before another base",
                            Edits.all(
                                    replace(LEGAL_BASIS, "Sở Nội vụ.", "Sở Nội vụ;"),
                                    insertAfter(
                                            LEGAL_BASIS,
                                            TypedParagraph.body(
                                                    "~Căn cứ Bộ luật Lao động ngày 20 tháng 11 năm 2019.~")))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(CHOICE, FULL, LAW, STYLE, PLACE, ENDS, PROPOSAL);

    private BasisRules() {}

    private static UnaryOperator<Draft> cited(String citation) {
        return replace(LEGAL_BASIS, DECREE, citation);
    }

    private static UnaryOperator<Draft> whole(String citation) {
        return replace(LEGAL_BASIS, DECREE + " về công tác văn thư", citation);
    }

    private static UnaryOperator<Draft> law(String law) {
        return replace(LEGAL_BASIS, "Luật Lưu trữ", law);
    }

    private static UnaryOperator<Draft> planned(String end) {
        return ClosingEdits.insertBefore(
                "Sở Nội vụ ban hành", TypedParagraph.body("~Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024" + end + "~"));
    }

    private static UnaryOperator<Draft> sized(int points) {
        return text(LEGAL_BASIS, format -> format.withSize(FontSize.points(points)));
    }
}
