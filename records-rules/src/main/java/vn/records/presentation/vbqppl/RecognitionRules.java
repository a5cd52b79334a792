package vn.records.presentation.vbqppl;

import static vn.records.document.Component.NUMBER;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.vbqppl.Qp.listed;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.nq351;
import static vn.records.presentation.vbqppl.Qp.ofType;
import static vn.records.presentation.vbqppl.Qp.registered;

import com.google.common.collect.ImmutableList;
import vn.records.document.LegislationType;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.ActNumber;
import vn.records.presentation.regime.RuleEntry;
import vn.records.rule.Rule;

/** What tells legislation by its number (<i>nhận biết văn bản quy phạm pháp luật qua số, ký hiệu</i>). */
final class RecognitionRules {

    private static final Rule<Draft> SYMBOL_OF_BODY = nq351("ID-02")
            .topic("number.symbol.body")
            .cites("Đ6", "Đ32.5")
            .ends()
            .fromFile(ofType(
                    ActNumber.symbolOfBody("QH", "UBTVQH"),
                    LegislationType.LAW,
                    LegislationType.LEGAL_CODE,
                    LegislationType.ORDINANCE))
            .examples(e -> e.passes("body and term", nothing())
                    .fails("the type in front", replace(NUMBER, "QH14", "L-QH14"))
                    .fails("the term in Roman numerals", replace(NUMBER, "QH14", "QHXIV")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            year(nd34("ID-01").cites("Đ58.4.a"), "Số: 45/2020/", "Số: 45/"),
            year(nq351("ID-01").cites("Đ6"), "Luật số: 45/2019/", "Số: 45/"),
            year(nd78("ID-01").cites("Đ71.2"), "Số: 05/2026/", "Số: 05/"),
            SYMBOL_OF_BODY,
            registered(nd34("ID-03").ends(), "number.series", "Đ58.2"),
            registered(nq351("ID-03").ends(), "number.series", "Đ6"),
            listed(nd78("ID-04"), "number.two-parts", "Đ71.2"),
            type(nd34("ID-05").cites("Đ58.4.a"), "NĐ-CP"),
            type(nd78("ID-05").cites("Đ71.2"), "TT-BNV"),
            listed(nd34("ID-06"), "number.administrative", "Đ58.4.a"),
            listed(nd78("ID-06"), "number.administrative", "Đ71.2"),
            listed(nd34("ID-07"), "subject.never-of-letter", "Đ55"),
            listed(nd78("ID-07"), "subject.never-of-letter", "Đ71.2"),
            listed(nd78("ID-08"), "scope.about-legislation", "Đ71.2"));

    private RecognitionRules() {}

    private static Rule<Draft> year(RuleEntry entry, String year, String without) {
        return entry.topic("number.year-inside")
                .fromFile(ActNumber.withYear())
                .examples(e -> e.passes("the year inside", nothing()).fails("none", replace(NUMBER, year, without)))
                .build();
    }

    /** A code of another type is a fault; one of none may be an abbreviation that this library does not know. */
    private static Rule<Draft> type(RuleEntry entry, String symbol) {
        return entry.topic("number.symbol.type")
                .fromFile(ActNumber.symbolOfType())
                .examples(e -> e.passes("type and body", nothing())
                        .fails("another type", replace(NUMBER, symbol, "TTLT" + symbol.substring(2)))
                        .fails("no body", replace(NUMBER, symbol, symbol.substring(0, 2))))
                .build();
    }
}
