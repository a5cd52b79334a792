package vn.records.presentation.vbqppl;

import static vn.records.document.Component.LEGAL_BASIS;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.vbqppl.Qp.listed;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.nq351;
import static vn.records.presentation.vbqppl.Qp.ofType;

import com.google.common.collect.ImmutableList;
import vn.records.document.LegislationType;
import vn.records.finding.Basis;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.reference.Bases;
import vn.records.presentation.reference.BasisCitations;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;

/**
 * Legal bases and the sentence that enacts (<i>căn cứ ban hành, câu ban hành</i>). The sentence is the last line of the bases,
 * so that it ends with the full stop.
 */
final class BasisRules {

    /** Law and ordinance with their year, before Nghị định 187/2025 asked for their number. */
    private static final EffectivePeriod BY_YEAR = EffectivePeriod.of(
            Acts.inForce(Acts.DECREE_78_2025).first(),
            Acts.inForce(Acts.DECREE_187_2025).first().minusDays(1));

    private static final String DECREE = "Nghị định số 01/2013/NĐ-CP ngày 03 tháng 01 năm 2013 của Chính phủ quy định";
    private static final String OF_MINISTRY = "Nghị định số 25/2025/NĐ-CP của Chính phủ quy định";

    private static final Rule<Draft> ENACTS_LAW = nq351("CC-03-LAW")
            .topic("enacting")
            .cites("Đ31.2", "Đ34")
            .byHeuristic(ofType(
                    Bases.enacted("ban hành"),
                    LegislationType.LAW,
                    LegislationType.LEGAL_CODE,
                    LegislationType.ORDINANCE))
            .examples(e -> e.passes("given", nothing()).fails("left out", BodyEdits.remove("Quốc hội ban hành")))
            .build();

    /** Observed, and in the forms by a digest. */
    private static final Rule<Draft> ENACTS = nd78("CC-03")
            .topic("enacting")
            .cites("PLI")
            .byHeuristic(Bases.enacted("ban hành"))
            .examples(e -> e.passes("given", nothing())
                    .fails(
                            "left out",
                            Edits.all(
                                    BodyEdits.remove("Bộ trưởng Bộ Nội vụ ban hành"),
                                    replace(LEGAL_BASIS, "nhà nước;", "nhà nước."))))
            .build();

    /** In full but for laws: of these bases have been printed by name and date all the time. */
    private static final Rule<Draft> IN_FULL = nd34("CC-05")
            .topic("basis.citation")
            .cites("Đ75.1")
            .byHeuristic(BasisCitations.full())
            .examples(e -> e.passes("in full", nothing())
                    .fails(
                            "without a date",
                            replace(LEGAL_BASIS, DECREE, "Nghị định số 01/2013/NĐ-CP của Chính phủ quy định")))
            .build();

    private static final Rule<Draft> LAW_NUMBERED = nq351("CC-05")
            .topic("basis.citation.law")
            .cites("Đ24.1.a")
            .byHeuristic(BasisCitations.lawNumbered())
            .examples(e -> e.passes("with its number", nothing())
                    .fails("by its date", replace(LEGAL_BASIS, "số 57/2014/QH13", "ngày 20 tháng 11 năm 2014")))
            .build();

    /** Until 30/6/2025. */
    private static final Rule<Draft> LAW_OF_YEAR = nd78("CC-05-YEAR")
            .topic("basis.citation.law")
            .inForce(BY_YEAR)
            .cites("Đ68.1")
            .byHeuristic(BasisCitations.lawOfYear())
            .examples(e -> e.passes("with its year", replace(LEGAL_BASIS, "số 33/2024/QH15", "năm 2024"))
                    .passes("with its number", nothing())
                    .fails("by its name alone", replace(LEGAL_BASIS, " số 33/2024/QH15", "")))
            .build();

    private static final Rule<Draft> LAW_OF_TODAY = nd78("CC-05-NUMBER")
            .topic("basis.citation.law")
            .inForce(Acts.inForce(Acts.DECREE_187_2025))
            .cites("Đ68.1")
            .cites(Acts.DECREE_187_2025, "Đ1")
            .byHeuristic(BasisCitations.lawNumbered())
            .examples(e -> e.passes("with its number", nothing())
                    .fails("with its year", replace(LEGAL_BASIS, "số 33/2024/QH15", "năm 2024"))
                    .fails("by its date", replace(LEGAL_BASIS, "số 33/2024/QH15", "ngày 21 tháng 6 năm 2024")))
            .build();

    /** Type, number, issuer and name; no date is asked for, and one is no fault. */
    private static final Rule<Draft> OTHERS_OF_TODAY = nd78("CC-05")
            .topic("basis.citation")
            .cites("Đ68.1")
            .byHeuristic(BasisCitations.numberAndIssuer())
            .examples(e -> e.passes("number and issuer", nothing())
                    .passes("with a date", replace(LEGAL_BASIS, "NĐ-CP của", "NĐ-CP ngày 21 tháng 02 năm 2025 của"))
                    .fails("no number", replace(LEGAL_BASIS, OF_MINISTRY, "Nghị định của Chính phủ quy định")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            style(nd34("CC-01"), "Đ61.3"),
            style(nq351("CC-01"), "Đ34"),
            style(nd78("CC-01"), "PLI"),
            ends(nd34("CC-02"), "Đ61.3", "năm 2015;", "tài liệu lưu trữ."),
            endsOfEach(),
            ends(nd78("CC-02").basis(Basis.DERIVED), "PLI", "33/2024/QH15;", "tài liệu lưu trữ."),
            ENACTS_LAW,
            listed(nq351("CC-03").ends(), "enacting.resolution", "Đ31.2"),
            ENACTS,
            listed(nd34("CC-04").ends(), "basis.choice", "Đ61.1", "Đ61.2"),
            listed(nq351("CC-04").ends(), "basis.choice", "Đ9"),
            IN_FULL,
            listed(nd34("CC-05-LAW"), "basis.citation.law", "Đ75.1"),
            LAW_NUMBERED,
            LAW_OF_YEAR,
            LAW_OF_TODAY,
            OTHERS_OF_TODAY,
            listed(nd78("CC-06"), "basis.council", "PLI"));

    private BasisRules() {}

    private static Rule<Draft> style(RuleEntry entry, String cite) {
        return entry.topic("basis.style")
                .cites(cite)
                .fromFile(Bases.ifAny(
                        Styled.of(LEGAL_BASIS, Style.LOWER_CASE.size(14).italic())))
                .examples(e -> e.passes("size 14", nothing())
                        .fails("size 13", text(LEGAL_BASIS, FormatEdits.size(13)))
                        .fails("size 15", text(LEGAL_BASIS, FormatEdits.size(15)))
                        .fails("upright", text(LEGAL_BASIS, FormatEdits.UPRIGHT)))
                .build();
    }

    private static Rule<Draft> ends(RuleEntry entry, String cite, String first, String last) {
        return entry.topic("basis.line-ends")
                .cites(cite)
                .fromFile(Bases.ends(";", "."))
                .examples(e -> e.passes("semicolons, a full stop at the end of the sentence that enacts", nothing())
                        .fails("a comma", replace(LEGAL_BASIS, first, first.replace(';', ',')))
                        .fails("no mark", replace(LEGAL_BASIS, first, first.replace(";", "")))
                        .undecided("another mark at the end", replace(LEGAL_BASIS, last, last.replace('.', ':'))))
                .build();
    }

    private static Rule<Draft> endsOfEach() {
        return nq351("CC-02")
                .topic("basis.line-ends")
                .cites("Đ34")
                .fromFile(Bases.endsButLast(";"))
                .examples(e -> e.passes("semicolons", nothing())
                        .fails("a comma", replace(LEGAL_BASIS, "QH13;", "QH13,"))
                        .fails("no mark", replace(LEGAL_BASIS, "QH13;", "QH13")))
                .build();
    }
}
