package vn.records.presentation.words;

import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.words.AuthorityRules.doubtful;
import static vn.records.presentation.words.AuthorityRules.observed;
import static vn.records.presentation.words.AuthorityRules.row;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Who signs for bodies of the whole country (<i>thẩm quyền ký của cơ quan trung ương</i>). */
final class NationalAuthors {

    private static final String TODAY = "Hà Nội, ngày 29 tháng 6 năm 2026";
    private static final String OF_2020 = "Hà Nội, ngày 29 tháng 6 năm 2020";

    private static final Rule<Draft> ASSEMBLY = observed("SA-01", "authority.assembly")
            .base(assembly("CHỦ TỊCH QUỐC HỘI"))
            .examples(e -> e.passes("the chairman certifies", nothing())
                    .on(assembly("TM. QUỐC HỘI", "CHỦ TỊCH"))
                    .fails("for the assembly", nothing()))
            .build();

    private static final Rule<Draft> STANDING_COMMITTEE = observed("SA-02", "authority.standing-committee")
            .base(standing("TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI", "CHỦ TỊCH"))
            .examples(e -> e.passes("for the committee", nothing())
                    .on(standing("CHỦ TỊCH"))
                    .fails("the chairman alone", nothing()))
            .build();

    private static final Rule<Draft> GOVERNMENT = doubtful("SA-03", "authority.government")
            .base(decree(TODAY, "TM. CHÍNH PHỦ", "THỦ TƯỚNG"))
            .examples(e -> e.passes("for the Government", nothing())
                    .on(decree(TODAY, "TM. CHÍNH PHỦ", "KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"))
                    .passes("a deputy for the head, for the Government", nothing())
                    .on(decree(TODAY, "THỦ TƯỚNG"))
                    .fails("the head alone", nothing())
                    .on(decree(TODAY, "KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"))
                    .fails("a deputy for the head alone", nothing()))
            .build();

    private static final Rule<Draft> MINISTER_FOR_GOVERNMENT = doubtful("SA-04", "authority.government.delegation")
            .base(decree(TODAY, "TM. CHÍNH PHỦ", "THỦ TƯỚNG"))
            .examples(e -> e.passes("the head", nothing())
                    .on(decree(TODAY, "TM. CHÍNH PHỦ", "TUQ. THỦ TƯỚNG", "BỘ TRƯỞNG BỘ NỘI VỤ"))
                    .fails("a decree by a delegated minister", nothing()))
            .build();

    private static final Rule<Draft> PREMIER = doubtful("SA-05", "authority.premier")
            .base(premier("THỦ TƯỚNG"))
            .examples(e -> e.passes("the Prime Minister", nothing())
                    .on(premier("KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"))
                    .passes("a deputy for him", nothing())
                    .on(premier("TM. CHÍNH PHỦ", "THỦ TƯỚNG"))
                    .fails("for the Government", nothing())
                    .on(premier("TL. THỦ TƯỚNG", "BỘ TRƯỞNG BỘ NỘI VỤ"))
                    .fails("by order", nothing()))
            .build();

    private static final Rule<Draft> MINISTER = doubtful("SA-06", "authority.minister.legislation")
            .base(circular("BỘ TRƯỞNG"))
            .examples(e -> e.passes("the minister", nothing())
                    .on(circular("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"))
                    .passes("a deputy for the minister", nothing())
                    .on(circular("TL. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ PHÁP CHẾ"))
                    .fails("by order", nothing())
                    .on(circular("TUQ. BỘ TRƯỞNG", "CỤC TRƯỞNG"))
                    .fails("by delegation", nothing())
                    .on(circular("TM. BỘ NỘI VỤ", "BỘ TRƯỞNG"))
                    .fails("for the ministry", nothing()))
            .build();

    private static final Rule<Draft> JUDGES = row("SA-06B", "authority.judges")
            .base(judges(OF_2020, "TM. HỘI ĐỒNG THẨM PHÁN", "CHÁNH ÁN"))
            .examples(e -> e.passes("for the council", nothing())
                    .on(judges(OF_2020, "CHÁNH ÁN"))
                    .fails("the chief justice alone", nothing())
                    .on(judges(TODAY, "CHÁNH ÁN"))
                    .fails("the chief justice alone, today", nothing()))
            .build();

    private static final Rule<Draft> MINISTRY = row("SA-07", "authority.ministry")
            .base(ministry("BỘ TRƯỞNG"))
            .examples(e -> e.passes("the minister", nothing())
                    .on(ministry("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"))
                    .passes("a deputy for the minister", nothing())
                    .on(ministry("TM. BỘ NỘI VỤ", "BỘ TRƯỞNG"))
                    .fails("for the ministry", nothing())
                    .on(ministry("TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG"))
                    .undecided("by order, which needs the rules of work", nothing())
                    .on(ministry("TUQ. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ TỔ CHỨC CÁN BỘ"))
                    .undecided("by delegation, which needs the paper", nothing()))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            ASSEMBLY, STANDING_COMMITTEE, GOVERNMENT, MINISTER_FOR_GOVERNMENT, PREMIER, MINISTER, JUDGES, MINISTRY);

    private NationalAuthors() {}

    private static Supplier<Draft> assembly(String... posts) {
        return SignedSpecimens.legislation(
                "NGHỊ QUYẾT", TODAY, "QUỐC HỘI", "205/2026/QH16", "Quốc hội ban hành Nghị quyết", posts);
    }

    private static Supplier<Draft> standing(String... posts) {
        return SignedSpecimens.legislation(
                "NGHỊ QUYẾT",
                TODAY,
                "ỦY BAN THƯỜNG VỤ QUỐC HỘI",
                "15/2026/UBTVQH16",
                "Ủy ban Thường vụ Quốc hội ban hành Nghị quyết",
                posts);
    }

    private static Supplier<Draft> decree(String date, String... posts) {
        return SignedSpecimens.legislation(
                "NGHỊ ĐỊNH", date, "CHÍNH PHỦ", "45/2026/NĐ-CP", "Chính phủ ban hành Nghị định", posts);
    }

    private static Supplier<Draft> premier(String... posts) {
        return SignedSpecimens.legislation(
                "QUYẾT ĐỊNH",
                TODAY,
                "THỦ TƯỚNG CHÍNH PHỦ",
                "16/2026/QĐ-TTg",
                "Thủ tướng Chính phủ ban hành Quyết định",
                posts);
    }

    private static Supplier<Draft> circular(String... posts) {
        return SignedSpecimens.legislation(
                "THÔNG TƯ", TODAY, "BỘ NỘI VỤ", "05/2026/TT-BNV", "Bộ trưởng Bộ Nội vụ ban hành Thông tư", posts);
    }

    private static Supplier<Draft> judges(String date, String... posts) {
        return SignedSpecimens.legislation(
                "NGHỊ QUYẾT",
                date,
                "HỘI ĐỒNG THẨM PHÁN/TÒA ÁN NHÂN DÂN TỐI CAO",
                date.equals(TODAY) ? "02/2026/NQ-HĐTP" : "02/2020/NQ-HĐTP",
                "Hội đồng Thẩm phán ban hành Nghị quyết",
                posts);
    }

    private static Supplier<Draft> ministry(String... posts) {
        return SignedSpecimens.decision(TODAY, "BỘ NỘI VỤ", "Số: 15/QĐ-BNV", "BỘ TRƯỞNG BỘ NỘI VỤ", posts);
    }
}
