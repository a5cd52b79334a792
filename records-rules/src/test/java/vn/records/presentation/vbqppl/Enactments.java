package vn.records.presentation.vbqppl;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.records.document.LegislationType;

/** The kinds of legislation, by type and author. */
final class Enactments {

    private Enactments() {}

    private static Enactment of(
            LegislationType type, String issuer, String label, String symbol, String enacts, String posts) {
        return new Enactment(type, List.of(issuer.split("\\|")), label, symbol, enacts, List.of(posts.split("\\|")));
    }

    /** Those of Quốc hội, its Standing Committee and the President. */
    static final ImmutableList<Enactment> OF_PARLIAMENT = ImmutableList.of(
            of(LegislationType.LAW, "QUỐC HỘI", "Luật số", "QH14", "Quốc hội", "CHỦ TỊCH QUỐC HỘI"),
            of(LegislationType.LEGAL_CODE, "QUỐC HỘI", "Bộ luật số", "QH14", "Quốc hội", "CHỦ TỊCH QUỐC HỘI"),
            of(
                    LegislationType.ORDINANCE,
                    "ỦY BAN THƯỜNG VỤ|QUỐC HỘI",
                    "Pháp lệnh số",
                    "UBTVQH14",
                    "Ủy ban Thường vụ Quốc hội",
                    "TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI|CHỦ TỊCH"),
            of(
                    LegislationType.ORDINANCE,
                    "ỦY BAN THƯỜNG VỤ QUỐC HỘI",
                    "Số",
                    "UBTVQH14",
                    "Ủy ban Thường vụ Quốc hội",
                    "TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI|CHỦ TỊCH"),
            of(LegislationType.RESOLUTION, "QUỐC HỘI", "Nghị quyết số", "QH14", "", "CHỦ TỊCH QUỐC HỘI"),
            of(
                    LegislationType.RESOLUTION,
                    "ỦY BAN THƯỜNG VỤ|QUỐC HỘI",
                    "Nghị quyết số",
                    "UBTVQH14",
                    "",
                    "TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI|CHỦ TỊCH"),
            of(LegislationType.ORDER, "CHỦ TỊCH NƯỚC", "Số", "L-CTN", "", "CHỦ TỊCH"),
            of(LegislationType.DECISION, "CHỦ TỊCH NƯỚC", "Số", "QĐ-CTN", "", "CHỦ TỊCH"));

    /** Those of all others. */
    static final ImmutableList<Enactment> OF_OTHERS = ImmutableList.of(
            of(LegislationType.DECREE, "CHÍNH PHỦ", "Số", "NĐ-CP", "Chính phủ", "TM. CHÍNH PHỦ|THỦ TƯỚNG"),
            of(
                    LegislationType.DECREE,
                    "CHÍNH PHỦ",
                    "Số",
                    "NĐ-CP",
                    "Chính phủ",
                    "TM. CHÍNH PHỦ|KT. THỦ TƯỚNG|PHÓ THỦ TƯỚNG"),
            of(LegislationType.RESOLUTION, "CHÍNH PHỦ", "Số", "NQ-CP", "Chính phủ", "TM. CHÍNH PHỦ|THỦ TƯỚNG"),
            of(
                    LegislationType.DECISION,
                    "THỦ TƯỚNG CHÍNH PHỦ",
                    "Số",
                    "QĐ-TTg",
                    "Thủ tướng Chính phủ",
                    "KT. THỦ TƯỚNG|PHÓ THỦ TƯỚNG"),
            of(LegislationType.DECISION, "THỦ TƯỚNG CHÍNH PHỦ", "Số", "QĐ-TTg", "", "THỦ TƯỚNG"),
            of(LegislationType.CIRCULAR, "BỘ NỘI VỤ", "Số", "TT-BNV", "Bộ trưởng Bộ Nội vụ", "BỘ TRƯỞNG"),
            of(
                    LegislationType.CIRCULAR,
                    "BỘ GIÁO DỤC VÀ ĐÀO TẠO",
                    "Số",
                    "TT-BGDĐT",
                    "Bộ trưởng Bộ Giáo dục và Đào tạo",
                    "KT. BỘ TRƯỞNG|THỨ TRƯỞNG"),
            of(
                    LegislationType.CIRCULAR,
                    "NGÂN HÀNG NHÀ NƯỚC|VIỆT NAM",
                    "Số",
                    "TT-NHNN",
                    "Thống đốc Ngân hàng Nhà nước Việt Nam",
                    "KT. THỐNG ĐỐC|PHÓ THỐNG ĐỐC"),
            of(
                    LegislationType.CIRCULAR,
                    "TÒA ÁN NHÂN DÂN|TỐI CAO",
                    "Số",
                    "TT-TANDTC",
                    "Chánh án Tòa án nhân dân tối cao",
                    "CHÁNH ÁN"),
            of(
                    LegislationType.CIRCULAR,
                    "VIỆN KIỂM SÁT NHÂN DÂN|TỐI CAO",
                    "Số",
                    "TT-VKSTC",
                    "Viện trưởng Viện kiểm sát nhân dân tối cao",
                    "VIỆN TRƯỞNG"),
            of(
                    LegislationType.RESOLUTION,
                    "HỘI ĐỒNG THẨM PHÁN|TÒA ÁN NHÂN DÂN TỐI CAO",
                    "Số",
                    "NQ-HĐTP",
                    "",
                    "TM. HỘI ĐỒNG THẨM PHÁN|CHÁNH ÁN"),
            of(
                    LegislationType.DECISION,
                    "KIỂM TOÁN NHÀ NƯỚC",
                    "Số",
                    "QĐ-KTNN",
                    "Tổng Kiểm toán nhà nước",
                    "TỔNG KIỂM TOÁN NHÀ NƯỚC"),
            of(LegislationType.RESOLUTION, "HỘI ĐỒNG NHÂN DÂN|TỈNH NINH BÌNH", "Số", "NQ-HĐND", "", "CHỦ TỊCH"),
            of(
                    LegislationType.RESOLUTION,
                    "HỘI ĐỒNG NHÂN DÂN|XÃ GIA VIỄN",
                    "Số",
                    "NQ-HĐND",
                    "Hội đồng nhân dân",
                    "CHỦ TỊCH"),
            of(
                    LegislationType.DECISION,
                    "ỦY BAN NHÂN DÂN|TỈNH NINH BÌNH",
                    "Số",
                    "QĐ-UBND",
                    "",
                    "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH"),
            of(
                    LegislationType.DECISION,
                    "ỦY BAN NHÂN DÂN|XÃ GIA VIỄN",
                    "Số",
                    "QĐ-UBND",
                    "Ủy ban nhân dân",
                    "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH"),
            of(
                    LegislationType.JOINT_CIRCULAR,
                    "BỘ CÔNG AN - TÒA ÁN NHÂN DÂN TỐI CAO",
                    "Số",
                    "TTLT-BCA-TANDTC",
                    "Bộ trưởng Bộ Công an, Chánh án Tòa án nhân dân tối cao",
                    "BỘ TRƯỞNG BỘ CÔNG AN"));

    static ImmutableList<Enactment> all() {
        return ImmutableList.<Enactment>builder()
                .addAll(OF_PARLIAMENT)
                .addAll(OF_OTHERS)
                .build();
    }
}
