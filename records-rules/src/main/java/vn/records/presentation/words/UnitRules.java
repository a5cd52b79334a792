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
import vn.records.presentation.unit.EndedUnits;
import vn.records.presentation.unit.IssuerUnit;
import vn.records.presentation.unit.PlaceOfUnit;
import vn.records.presentation.unit.UnitOfIssuer;
import vn.records.rule.Rule;

/** Administrative units in the head (<i>địa danh, tên đơn vị hành chính</i>), by the list of the day. */
final class UnitRules {

    private static final EffectivePeriod IN_FORCE =
            EffectivePeriod.since(Acts.inForce(Acts.CIRCULAR_01_2011).first());

    private UnitRules() {}

    static ImmutableList<Rule<Draft>> all(AdministrativeUnits units) {
        return ImmutableList.of(
                exists(units), ofIssuer(units), councilApart(), issuer(units), bodyNamed(), ended(units));
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

    private static RuleEntry body(String id) {
        return rule(id).cites("I.II.2.a").cites(Acts.DECREE_34_2016, "Đ57").cites(Acts.CIRCULAR_01_2011, "Đ7.1");
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
                        .passes("a province before the list of two levels", DATED_BEFORE)
                        .undecided("a town before the list of two levels", Edits.all(placed("Tam Điệp"), DATED_BEFORE)))
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
        return body("03")
                .topic("agency.council")
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
                                Edits.replace(Component.ISSUING_AGENCY, "SỞ NỘI VỤ", "HỘI ĐỒNG NHÂN DÂN"))
                        .fails(
                                "a council with its unit under a committee",
                                issuedBy("HỘI ĐỒNG NHÂN DÂN TỈNH NINH BÌNH")))
                .build();
    }

    private static Rule<Draft> issuer(AdministrativeUnits units) {
        return body("04")
                .topic("agency.unit-of-the-day")
                .byHeuristic(IssuerUnit.exists(units))
                .examples(e -> e.passes("a province of the day", Edits.nothing())
                        .passes("a ward of the day", alone("ỦY BAN NHÂN DÂN PHƯỜNG HOA LƯ"))
                        .passes("another spelling", Edits.all(alone("UỶ BAN NHÂN DÂN TỈNH ĐĂK LĂK"), placed("Đắk Lắk")))
                        .fails("a district", alone("ỦY BAN NHÂN DÂN HUYỆN GIA VIỄN"))
                        .fails("an urban district with a number", alone("ỦY BAN NHÂN DÂN QUẬN 1"))
                        .fails("a ward with a number", alone("ỦY BAN NHÂN DÂN PHƯỜNG 12"))
                        .passes("a ward whose name is not filled in", alone("ỦY BAN NHÂN DÂN PHƯỜNG A"))
                        .fails("a city of a province", alone("HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HOA LƯ"))
                        .fails("a province that has ended", alone("ỦY BAN NHÂN DÂN TỈNH HÀ GIANG"))
                        .fails("a province that became a city", alone("ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI"))
                        .undecided(
                                "a school that may keep its name", alone("TRƯỜNG TRUNG HỌC PHỔ THÔNG HUYỆN GIA VIỄN"))
                        .undecided(
                                "before the list of two levels",
                                Edits.all(alone("ỦY BAN NHÂN DÂN HUYỆN GIA VIỄN"), DATED_BEFORE)))
                .build();
    }

    private static Rule<Draft> bodyNamed() {
        return body("05")
                .topic("agency.unit-named")
                .byHeuristic(IssuerUnit.isNamed())
                .examples(e -> e.passes("a council with its unit", alone("HỘI ĐỒNG NHÂN DÂN TỈNH NINH BÌNH"))
                        .passes("a committee with its unit", alone("ỦY BAN NHÂN DÂN PHƯỜNG HOA LƯ"))
                        .fails("a council without a unit", alone("HỘI ĐỒNG NHÂN DÂN"))
                        .fails("a committee without a unit", alone("ỦY BAN NHÂN DÂN"))
                        .fails("a committee with the noun of its unit alone", alone("ỦY BAN NHÂN DÂN TỈNH")))
                .build();
    }

    private static Rule<Draft> ended(AdministrativeUnits units) {
        return rule("06")
                .topic("units.ended")
                .cites("I.II.9.a")
                .byHeuristic(EndedUnits.none(units))
                .examples(e -> e.passes("none named", Edits.nothing())
                        .passes("communes", recipient("- Ủy ban nhân dân các xã, phường;"))
                        .passes("provinces", recipient("- UBND các tỉnh, thành phố;"))
                        .passes("a province of the day", recipient("- Sở Nội vụ tỉnh Ninh Bình;"))
                        .passes("what tells of the past", recipient("- Ủy ban nhân dân huyện Gia Viễn (cũ);"))
                        .passes("a body that may keep its name", recipient("- Hội Cựu giáo chức huyện Gia Viễn;"))
                        .passes("a mention", carriedOutBy("Hồ sơ của UBND huyện Gia Viễn được thống kê riêng."))
                        .fails("a district", recipient("- Ủy ban nhân dân huyện Gia Viễn;"))
                        .fails("an urban district with a number", recipient("- UBND Quận 1;"))
                        .fails("districts", recipient("- UBND các huyện, thành phố;"))
                        .fails("townships among communes", recipient("- UBND các xã, phường, thị trấn;"))
                        .fails("a province that has ended", recipient("- Sở Nội vụ tỉnh Hà Nam;"))
                        .fails("a city of a province", recipient("- UBND thành phố Hoa Lư;"))
                        .fails(
                                "who is to carry it out",
                                carriedOutBy(
                                        "Chủ tịch UBND các huyện, thành phố chịu trách nhiệm thi hành Quyết định này."))
                        .undecided(
                                "before they ended",
                                Edits.all(recipient("- Ủy ban nhân dân huyện Gia Viễn;"), DATED_BEFORE))
                        .fails(
                                "an address",
                                carriedOutBy("Địa chỉ: số 1 đường Hoa Lư, huyện Gia Viễn, tỉnh Ninh Bình.")))
                .build();
    }

    private static final UnaryOperator<Draft> DATED_BEFORE = Edits.all(
            Edits.replace(PLACE_AND_DATE, "ngày 29 tháng 6 năm 2026", "ngày 31 tháng 3 năm 2025"),
            Edits.replace(
                    Component.LEGAL_BASIS,
                    Specimens.LAW,
                    "Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025"));

    private static UnaryOperator<Draft> issuedBy(String body) {
        return Edits.replace(Component.ISSUING_AGENCY, "SỞ NỘI VỤ", body);
    }

    private static UnaryOperator<Draft> alone(String body) {
        return Edits.all(Edits.remove(Component.PARENT_AGENCY), issuedBy(body));
    }

    private static UnaryOperator<Draft> recipient(String line) {
        return Edits.replace(Component.RECIPIENTS, "- Như Điều 3;", line);
    }

    private static UnaryOperator<Draft> carriedOutBy(String sentence) {
        return Edits.replace(
                Component.BODY, "Các phòng, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.", sentence);
    }

    private static UnaryOperator<Draft> placed(String name) {
        return Edits.replace(PLACE_AND_DATE, "Ninh Bình", name);
    }
}
