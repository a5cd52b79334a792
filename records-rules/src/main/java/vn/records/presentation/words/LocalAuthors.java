package vn.records.presentation.words;

import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.words.AuthorityRules.doubtful;
import static vn.records.presentation.words.AuthorityRules.observed;
import static vn.records.presentation.words.AuthorityRules.row;
import static vn.records.presentation.words.SignedSpecimens.decision;
import static vn.records.presentation.words.SignedSpecimens.legislation;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import vn.records.presentation.authority.WhoSigns;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Who signs for people's councils and people's committees (<i>thẩm quyền ký của chính quyền địa phương</i>). */
final class LocalAuthors {

    private static final String TODAY = "Ninh Bình, ngày 29 tháng 6 năm 2026";
    private static final String OF_2020 = "Ninh Bình, ngày 29 tháng 6 năm 2020";
    private static final String PROVINCE = "ỦY BAN NHÂN DÂN/TỈNH NINH BÌNH";
    private static final String COMMUNE = "ỦY BAN NHÂN DÂN/XÃ GIA VIỄN";
    private static final String ZONE = "ỦY BAN NHÂN DÂN/ĐẶC KHU CÔ TÔ";
    private static final String BODY = "ỦY BAN NHÂN DÂN TỈNH NINH BÌNH";
    private static final String CHAIRMAN = "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NINH BÌNH";
    private static final String FOR_BODY = "TM. ỦY BAN NHÂN DÂN";

    private static final Rule<Draft> DELEGATION = observed("TQ-10", "authority.delegation-to-deputy")
            .base(province(CHAIRMAN, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
            .examples(e -> e.passes("a deputy for the chairman", nothing())
                    .on(province(CHAIRMAN, "TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ"))
                    .undecided("to a head, which needs the paper", nothing())
                    .on(province(CHAIRMAN, "TUQ. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
                    .fails("to a deputy of the chairman", nothing()))
            .build();

    private static final Rule<Draft> COUNCIL = row("SA-08", "authority.council")
            .base(council("CHỦ TỊCH"))
            .examples(e -> e.passes("the chairman certifies", nothing())
                    .on(council("CHỦ TỌA"))
                    .passes("who presided", nothing())
                    .on(council(FOR_BODY, "CHỦ TỊCH"))
                    .fails("for the committee", nothing())
                    .on(council("TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH"))
                    .fails("for the council", nothing())
                    .on(council("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
                    .fails("a deputy for the chairman", nothing()))
            .build();

    private static final Rule<Draft> STANDING = observed("SA-10", "authority.council.standing")
            .base(standing("TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH"))
            .examples(e -> e.passes("for the standing members", nothing())
                    .on(standing("CHỦ TỊCH"))
                    .fails("the chairman alone", nothing()))
            .build();

    private static final Rule<Draft> COMMITTEE = observed("SA-11", "authority.committee.legislation")
            .base(legislationOf(PROVINCE, "Ủy ban nhân dân tỉnh", FOR_BODY, "CHỦ TỊCH"))
            .examples(e -> e.passes("for the committee", nothing())
                    .on(legislationOf(PROVINCE, "Ủy ban nhân dân tỉnh", FOR_BODY, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
                    .passes("a deputy for the chairman", nothing())
                    .on(legislationOf(PROVINCE, "Ủy ban nhân dân tỉnh", FOR_BODY, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"))
                    .fails("by order", nothing()))
            .build();

    private static final Rule<Draft> MATTERS = doubtful("SA-11B", "authority.committee.collective")
            .base(budget(BODY, FOR_BODY, "CHỦ TỊCH"))
            .examples(e -> e.passes("the committee", nothing())
                    .on(legislationOf(COMMUNE, "Ủy ban nhân dân xã", FOR_BODY, "CHỦ TỊCH"))
                    .passes("legislation of the committee", nothing())
                    .on(budget(CHAIRMAN, "CHỦ TỊCH"))
                    .fails("a budget by the chairman", nothing())
                    .on(legislationOf(COMMUNE, "Chủ tịch Ủy ban nhân dân xã", FOR_BODY, "CHỦ TỊCH"))
                    .fails("legislation by the chairman of a commune", nothing()))
            .build();

    private static final Rule<Draft> CHAIRMAN_OR_BODY = doubtful("SA-12", "authority.committee.line")
            .base(province(BODY, FOR_BODY, "CHỦ TỊCH"))
            .examples(e -> e.passes("the committee", nothing())
                    .on(province(CHAIRMAN, "CHỦ TỊCH"))
                    .passes("the chairman", nothing())
                    .on(province(CHAIRMAN, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
                    .passes("a deputy for the chairman", nothing())
                    .on(province(CHAIRMAN, FOR_BODY, "CHỦ TỊCH"))
                    .fails("the chairman, signed for the committee", nothing())
                    .on(province(CHAIRMAN, FOR_BODY, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
                    .fails("the chairman, signed for the committee by a deputy", nothing())
                    .on(province(BODY, "CHỦ TỊCH"))
                    .fails("the committee, signed by the chairman alone", nothing()))
            .build();

    /** In legislation, whose rules on form do not tell what stands behind these forms. */
    private static final Rule<Draft> BY_ORDER = doubtful("SA-13", "authority.committee.by-order")
            .byHeuristic(WhoSigns.byRow("SA-13"))
            .base(legislationOf(PROVINCE, "Ủy ban nhân dân tỉnh", FOR_BODY, "CHỦ TỊCH"))
            .examples(e -> e.passes("for the committee", nothing())
                    .on(legislationOf(PROVINCE, "Ủy ban nhân dân tỉnh", "TL. ỦY BAN NHÂN DÂN", "CHÁNH VĂN PHÒNG"))
                    .fails("by order of the committee", nothing())
                    .on(province(CHAIRMAN, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"))
                    .undecided("by order of the chairman, which needs the rules of work", nothing()))
            .build();

    private static final Rule<Draft> REPORT = doubtful("SA-13B", "authority.commune.report")
            .base(SignedSpecimens.report(TODAY, COMMUNE, "Ủy ban nhân dân tỉnh Ninh Bình", FOR_BODY, "CHỦ TỊCH"))
            .examples(e -> e.passes("the chairman", nothing())
                    .on(SignedSpecimens.report(
                            TODAY, COMMUNE, "Ủy ban nhân dân tỉnh Ninh Bình", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"))
                    .fails("by order", nothing()))
            .build();

    private static final Rule<Draft> WITHOUT_COUNCIL = row("SA-18", "authority.committee.without-council")
            .base(ward("ngày 29 tháng 6 năm 2022", "CHỦ TỊCH"))
            .examples(e -> e.passes("the chairman", nothing())
                    .on(ward("ngày 01 tháng 7 năm 2021", FOR_BODY, "CHỦ TỊCH"))
                    .fails("for the committee on the first day", nothing())
                    .on(ward("ngày 31 tháng 12 năm 2024", FOR_BODY, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
                    .fails("for the committee on the last day", nothing())
                    .on(ward("ngày 01 tháng 01 năm 2025", FOR_BODY, "CHỦ TỊCH"))
                    .undecided("the day after, of which nothing certain is known", nothing()))
            .build();

    private static final Rule<Draft> SPECIAL_ZONE = doubtful("SA-19", "authority.zone")
            .base(legislationOf(ZONE, "Ủy ban nhân dân đặc khu", FOR_BODY, "CHỦ TỊCH"))
            .examples(e -> e.passes("the committee", nothing())
                    .on(legislationOf(ZONE, "Chủ tịch Ủy ban nhân dân đặc khu", FOR_BODY, "CHỦ TỊCH"))
                    .fails("legislation by the chairman", nothing()))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            DELEGATION,
            COUNCIL,
            STANDING,
            COMMITTEE,
            MATTERS,
            CHAIRMAN_OR_BODY,
            BY_ORDER,
            REPORT,
            WITHOUT_COUNCIL,
            SPECIAL_ZONE);

    private LocalAuthors() {}

    private static Supplier<Draft> province(String authority, String... posts) {
        return decision(TODAY, PROVINCE, "Số: 15/QĐ-UBND", authority, posts);
    }

    private static Supplier<Draft> budget(String authority, String... posts) {
        return SignedSpecimens.decisionOn(
                "Về việc giao dự toán ngân sách nhà nước năm 2027",
                TODAY,
                PROVINCE,
                "Số: 15/QĐ-UBND",
                authority,
                posts);
    }

    private static Supplier<Draft> council(String... posts) {
        return legislation(
                "NGHỊ QUYẾT",
                OF_2020,
                "HỘI ĐỒNG NHÂN DÂN/TỈNH NINH BÌNH",
                "07/2020/NQ-HĐND",
                "Hội đồng nhân dân ban hành Nghị quyết",
                posts);
    }

    private static Supplier<Draft> standing(String... posts) {
        return () ->
                SignedSpecimens.resolution(TODAY, "THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN/XÃ GIA VIỄN", "Số: 15/NQ-HĐND", posts);
    }

    private static Supplier<Draft> legislationOf(String names, String author, String... posts) {
        String date = names.equals(ZONE) ? "Cô Tô, ngày 29 tháng 6 năm 2026" : TODAY;
        return legislation("QUYẾT ĐỊNH", date, names, "15/2026/QĐ-UBND", author + " ban hành Quyết định", posts);
    }

    /** A ward names its city only where the body above it is there. */
    private static Supplier<Draft> ward(String day, String... posts) {
        return decision(
                "Hà Nội, " + day,
                "QUẬN HOÀN KIẾM - THÀNH PHỐ HÀ NỘI|ỦY BAN NHÂN DÂN PHƯỜNG HÀNG BẠC",
                "Số: 15/QĐ-UBND",
                "ỦY BAN NHÂN DÂN PHƯỜNG HÀNG BẠC",
                posts);
    }
}
