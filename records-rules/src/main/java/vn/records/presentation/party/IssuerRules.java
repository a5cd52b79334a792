package vn.records.presentation.party;

import static vn.records.document.Component.ISSUER_STAR;
import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.PARENT_AGENCY;
import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.hd05;
import static vn.records.presentation.party.Party.hd36;
import static vn.records.presentation.party.Party.listed;
import static vn.records.presentation.party.Party.permission;
import static vn.records.presentation.party.Party.registered;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.records.finding.Basis;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.AgencyNames;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.IssuerNames;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.FixedWords;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** The issuer, the name above it and the star below it (<i>tên cơ quan ban hành văn bản</i>), box 2. */
final class IssuerRules {

    private static final ImmutableList<String> PROVINCES = ImmutableList.of("TỈNH ỦY", "QUÂN ỦY TRUNG ƯƠNG");
    private static final ImmutableList<String> COMMITTEES =
            ImmutableList.of("TỈNH ỦY", "THÀNH ỦY", "ĐẢNG ỦY", "HUYỆN ỦY", "QUẬN ỦY", "THỊ ỦY", "QUÂN ỦY");
    private static final ImmutableList<String> PARTS = ImmutableList.of("ĐẢNG BỘ");

    private static final Rule<Draft> STAR = both("CQ-01", "party-issuer.star", "II/I.2.2.1", "II/1.2.2")
            .scope(Scope.HEAD)
            .fromFile(HeadDemands.star(FixedWords.of(ISSUER_STAR, "*")))
            .examples(e -> e.passes("one star", nothing())
                    .fails("three stars", replace(ISSUER_STAR, "*", "***"))
                    .fails("none", remove(ISSUER_STAR)))
            .build();

    private static final Rule<Draft> PLACE = both("CQ-01-PLACE", "party-issuer.position", "II/I.2.2.1", "II/1.2.2")
            .scope(Scope.HEAD)
            .sumsUp("TD-01-PLACE")
            .build();

    private static final Rule<Draft> PARENT = both("CQ-02", "party-issuer.parent.style", "P2#2", "P3#2")
            .scope(Scope.HEAD)
            .fromFile(AgencyNames.withParent(
                    Styled.of(PARENT_AGENCY, Style.CAPITALS.size(14).upright().notBold())))
            .base(Specimens::ward)
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", text(PARENT_AGENCY, FormatEdits.size(13)))
                    .fails("size 15", text(PARENT_AGENCY, FormatEdits.size(15)))
                    .fails("bold", text(PARENT_AGENCY, f -> f.withBold(true)))
                    .fails("italic", text(PARENT_AGENCY, FormatEdits.ITALIC)))
            .build();

    private static final Rule<Draft> ISSUER = both("CQ-03", "party-issuer.style", "P2#2", "P3#2")
            .scope(Scope.HEAD)
            .fromFile(HeadDemands.issuer(
                    Styled.of(ISSUING_AGENCY, Style.CAPITALS.size(14).upright().bold())))
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", text(ISSUING_AGENCY, FormatEdits.size(13)))
                    .fails("size 15", text(ISSUING_AGENCY, FormatEdits.size(15)))
                    .fails("not bold", text(ISSUING_AGENCY, FormatEdits.NOT_BOLD))
                    .fails("italic", text(ISSUING_AGENCY, FormatEdits.ITALIC)))
            .build();

    private static final Rule<Draft> CENTRED = hd05("CQ-04", "party-issuer.alignment", "II/I.2.2.2")
            .scope(Scope.HEAD)
            .fromFile(AgencyNames.UNDER_PARENT)
            .base(Specimens::ward)
            .examples(e -> e.passes("below the name above", nothing())
                    .fails(
                            "flush left",
                            all(
                                    PartyEdits.shortIssuer(),
                                    paragraph(ISSUING_AGENCY, FormatEdits.aligned(Alignment.LEFT)))))
            .build();

    private static final Rule<Draft> CONGRESS = both("CQ-07", "party-issuer.congress", "II/I.2.1.1", "II/1.2.1.a")
            .scope(Scope.HEAD)
            .byHeuristic(IssuerNames.holding(ImmutableList.of("ĐẠI HỘI"), "LẦN THỨ", "NHIỆM KỲ"))
            .base(Specimens::congress)
            .examples(e -> e.passes("its ordinal", nothing())
                    .passes("the term", replace(PARENT_AGENCY, "LẦN THỨ XXIII", "NHIỆM KỲ 2025 - 2030"))
                    .fails("neither", replace(PARENT_AGENCY, " LẦN THỨ XXIII", "")))
            .build();

    private static final Rule<Draft> OF_CONGRESS = under(
            both("CQ-08", "party-issuer.of-congress", "II/I.2.1.1", "II/1.2.1.a"),
            Specimens::congress,
            ImmutableList.of("ĐOÀN CHỦ TỊCH", "ĐOÀN THƯ KÝ", "BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU", "BAN KIỂM PHIẾU"),
            ImmutableList.of("ĐẠI HỘI"));

    private static final Rule<Draft> CENTRE = both("CQ-09", "party-issuer.centre", "II/I.2.1.2.a", "II/1.2.1.b")
            .scope(Scope.HEAD)
            .fromFile(IssuerNames.never(ImmutableMap.of(
                    "BỘ CHÍNH TRỊ", "BAN CHẤP HÀNH TRUNG ƯƠNG",
                    "BAN BÍ THƯ", "BAN CHẤP HÀNH TRUNG ƯƠNG")))
            .examples(e -> e.passes("another body", nothing())
                    .fails("the Politburo by its name", replace(ISSUING_AGENCY, "TỈNH UỶ NINH BÌNH", "BỘ CHÍNH TRỊ")))
            .build();

    private static final Rule<Draft> CENTRE_ALONE =
            alone("CQ-09-ALONE", "party-issuer.centre.alone", "II/I.2.1.2.a", "BAN CHẤP HÀNH TRUNG ƯƠNG");

    private static final Rule<Draft> PROVINCE = both("CQ-10", "party-issuer.province", "II/I.2.1.2.b", "II/1.2.1.b")
            .scope(Scope.HEAD)
            .byHeuristic(IssuerNames.alone(PROVINCES.toArray(String[]::new)))
            .examples(
                    e -> e.passes("alone", nothing()).fails("a name above", PartyEdits.above("ĐẢNG BỘ TỈNH NINH BÌNH")))
            .build();

    private static final Rule<Draft> COMMUNE = under(
            hd05("CQ-11", "party-issuer.below-province", "II/I.2.1.2.c"),
            Specimens::ward,
            ImmutableList.of("ĐẢNG ỦY PHƯỜNG", "ĐẢNG ỦY XÃ", "ĐẢNG ỦY ĐẶC KHU"),
            PARTS);

    private static final Rule<Draft> DISTRICT = under(
            hd36("CQ-11", "party-issuer.below-province", "II/1.2.1.b"),
            SpecialSpecimens::district36,
            ImmutableList.of("HUYỆN ỦY", "QUẬN ỦY"),
            PARTS);

    /**
     * The level of districts is no more from 01/7/2025 on, while the guidance of that time still named its committees: that
     * their names are wrong follows, and is said nowhere.
     */
    private static final Rule<Draft> NO_DISTRICT = both(
                    "CQ-11-PAST", "party-issuer.past.district", "II/I.2.1.2.c", "II/1.2.1.b")
            .inForce(EffectivePeriod.since(LocalDate.of(2025, 7, 1)))
            .basis(Basis.DERIVED)
            .scope(Scope.HEAD)
            .byHeuristic(IssuerNames.noneOfThePast(
                    "HUYỆN ỦY", "QUẬN ỦY", "THỊ ỦY", "ĐẢNG BỘ HUYỆN", "ĐẢNG BỘ QUẬN", "ĐẢNG BỘ THỊ XÃ"))
            .base(Specimens::ward)
            .examples(e -> e.passes("a body of today", nothing())
                    .fails("a committee of a district", replace(ISSUING_AGENCY, "ĐẢNG UỶ PHƯỜNG", "QUẬN UỶ"))
                    .fails("below a district", replace(PARENT_AGENCY, "ĐẢNG BỘ THÀNH PHỐ", "ĐẢNG BỘ QUẬN"))
                    .passes("a city with the noun in its name", replace(PARENT_AGENCY, "HÀ NỘI", "HUYỆN")))
            .build();

    /** The guidance of today does not name them any more. */
    private static final Rule<Draft> NO_GROUP = hd05("CQ-14-PAST", "party-issuer.past.group", "II/I.2.1.3.a")
            .basis(Basis.DERIVED)
            .scope(Scope.HEAD)
            .byHeuristic(IssuerNames.noneOfThePast("ĐẢNG ĐOÀN", "BAN CÁN SỰ ĐẢNG"))
            .base(Specimens::board)
            .examples(e -> e.passes("a body of today", nothing())
                    .fails("a group of the past", replace(ISSUING_AGENCY, "BAN TỔ CHỨC", "BAN CÁN SỰ ĐẢNG"))
                    .fails("below one", replace(PARENT_AGENCY, "TỈNH UỶ", "ĐẢNG ĐOÀN MẶT TRẬN TỈNH")))
            .build();

    private static final Rule<Draft> CELL = under(
            both("CQ-13", "party-issuer.cell", "II/I.2.1.2.đ", "II/1.2.1.b"),
            Specimens::cell,
            ImmutableList.of("CHI BỘ"),
            PARTS);

    /** Advisory bodies stand below the committee, not below the part of the Party that it leads. */
    private static final Rule<Draft> BOARD = both("CQ-14", "party-issuer.board", "II/I.2.1.3.a", "II/1.2.1.c")
            .scope(Scope.HEAD)
            .byHeuristic(IssuerNames.under(
                    ImmutableList.of("BAN TỔ CHỨC", "BAN NỘI CHÍNH", "BAN TUYÊN GIÁO", "BAN DÂN VẬN", "VĂN PHÒNG"),
                    ImmutableList.<String>builder()
                            .addAll(COMMITTEES)
                            .add("BAN", "ỦY BAN", "CƠ QUAN", "VĂN PHÒNG", "ĐẢNG ĐOÀN", "TRƯỜNG", "HỌC VIỆN")
                            .build()))
            .base(Specimens::board)
            .examples(e -> e.passes("below the committee", nothing())
                    .fails("below the part of the Party", replace(PARENT_AGENCY, "TỈNH UỶ", "ĐẢNG BỘ TỈNH"))
                    .fails("below nothing", remove(PARENT_AGENCY)))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(ImmutableList.of(
                    STAR, PLACE, PARENT, ISSUER, CENTRED, CONGRESS, OF_CONGRESS, CENTRE, CENTRE_ALONE, PROVINCE))
            .addAll(ImmutableList.of(COMMUNE, DISTRICT, NO_DISTRICT, CELL, BOARD, NO_GROUP))
            .add(permission(both("CQ-05", "party-issuer.lines", "II/I.2.2.3", "II/1.2.2")))
            .add(listed(both("CQ-06", "party-issuer.joint", "II/I.2.1.5 II/I.2.2.3", "II/1.2.1.đ II/1.2.2")))
            .add(registered(both("CQ-12", "party-issuer.base", "II/I.2.1.2.d", "II/1.2.1.b")))
            .add(listed(both("CQ-15", "party-issuer.steering", "II/I.2.1.3.b", "II/1.2.1.c")))
            .add(listed(both("CQ-16", "party-issuer.unit", "II/I.2.1.4", "II/1.2.1.d")))
            .build();

    private IssuerRules() {}

    private static Rule<Draft> alone(String id, String topic, String cite, String issuer) {
        return both(id, topic, cite, "II/1.2.1.b")
                .scope(Scope.HEAD)
                .byHeuristic(IssuerNames.alone(issuer))
                .base(Specimens::centre)
                .examples(e -> e.passes("alone", nothing()).fails("a name above", PartyEdits.above("TRUNG ƯƠNG ĐẢNG")))
                .build();
    }

    private static Rule<Draft> under(
            RuleEntry entry, Supplier<Draft> specimen, ImmutableList<String> issuers, ImmutableList<String> above) {
        return entry.scope(Scope.HEAD)
                .byHeuristic(IssuerNames.under(issuers, above))
                .base(specimen)
                .examples(e -> e.passes("below the right name", nothing())
                        .fails("below another name", PartyEdits.otherParent())
                        .fails("below nothing", remove(PARENT_AGENCY)))
                .build();
    }
}
