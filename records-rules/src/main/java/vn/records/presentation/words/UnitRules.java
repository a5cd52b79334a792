package vn.records.presentation.words;

import static vn.records.document.Component.PLACE_AND_DATE;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.place.AdministrativeUnits;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.unit.PlaceOfUnit;
import vn.records.presentation.unit.UnitOfIssuer;
import vn.records.rule.Rule;

/** Administrative units in the head (<i>địa danh, tên đơn vị hành chính</i>), by the list of the day. */
final class UnitRules {

    private static final EffectivePeriod IN_FORCE =
            EffectivePeriod.since(Acts.inForce(Acts.CIRCULAR_01_2011).first());

    private UnitRules() {}

    static ImmutableList<Rule<Draft>> all(AdministrativeUnits units) {
        return ImmutableList.of(exists(units), ofIssuer(units), councilApart());
    }

    private static RuleEntry rule(String id) {
        return RuleEntry.of("UNIT", id, Acts.DECREE_30_2020, Specimens::decision)
                .inForce(IN_FORCE)
                .basis(Basis.DERIVED)
                .scope(Scope.MAIN_DOCUMENT);
    }

    private static RuleEntry place(String id) {
        return rule(id).cites("I.II.4.a")
                .cites(Acts.RESOLUTION_351_2017, "Đ7")
                .cites(Acts.DECREE_34_2016, "Đ59.1")
                .cites(Acts.DECREE_78_2025, "Đ71.2")
                .cites(Acts.CIRCULAR_01_2011, "Đ9.1")
                .cites(Acts.GUIDANCE_05_2026, "II/I.4.1.1")
                .cites(Acts.GUIDANCE_36_2018, "II/1.4.1.a");
    }

    private static Rule<Draft> exists(AdministrativeUnits units) {
        return place("01")
                .topic("place.unit-of-the-day")
                .byHeuristic(PlaceOfUnit.exists(units))
                .examples(e -> e.passes("a province", Edits.nothing())
                        .passes("a ward", placed("Phường Hoa Lư"))
                        .fails("a province that has ended", placed("Hà Giang"))
                        .fails("a district", placed("Huyện Gia Viễn"))
                        .fails("a province that became a city", placed("Tỉnh Đồng Nai"))
                        .undecided(
                                "before the list of two levels",
                                Edits.all(
                                        Edits.replace(
                                                PLACE_AND_DATE, "ngày 29 tháng 6 năm 2026", "ngày 31 tháng 3 năm 2025"),
                                        Edits.replace(
                                                Component.LEGAL_BASIS,
                                                Specimens.LAW,
                                                "Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025"))))
                .build();
    }

    private static Rule<Draft> ofIssuer(AdministrativeUnits units) {
        return place("02")
                .topic("place.of-issuer")
                .byHeuristic(PlaceOfUnit.ofIssuer(units))
                .examples(e -> e.passes("the province of the issuer", Edits.nothing())
                        .passes("a ward in it", placed("Phường Hoa Lư"))
                        .fails("another province", placed("Thanh Hóa")))
                .build();
    }

    private static Rule<Draft> councilApart() {
        return rule("03")
                .topic("agency.council")
                .cites("I.II.2.b")
                .byHeuristic(UnitOfIssuer.councilApart())
                .examples(e -> e.passes(
                                "a council by itself",
                                Edits.all(
                                        Edits.remove(Component.PARENT_AGENCY),
                                        Edits.replace(
                                                Component.ISSUING_AGENCY,
                                                "SỞ NỘI VỤ",
                                                "HỘI ĐỒNG NHÂN DÂN TỈNH NINH BÌNH")))
                        .fails(
                                "a council under a committee",
                                Edits.replace(Component.ISSUING_AGENCY, "SỞ NỘI VỤ", "HỘI ĐỒNG NHÂN DÂN")))
                .build();
    }

    private static UnaryOperator<Draft> placed(String name) {
        return Edits.replace(PLACE_AND_DATE, "Ninh Bình", name);
    }
}
