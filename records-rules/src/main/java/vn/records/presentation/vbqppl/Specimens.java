package vn.records.presentation.vbqppl;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Manuscript;
import vn.records.view.Paragraph;

/** Right pieces of legislation (<i>mẫu đúng</i>), which examples of rules change in one point. */
final class Specimens {

    private static final LocalDate DAY = LocalDate.of(2020, 4, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 29);
    private static final List<String> FILED = List.of("- Ban Bí thư Trung ương Đảng;", "- Lưu: VT, TCCB (02).");

    private Specimens() {}

    static Draft draft(Manuscript manuscript, LocalDate day) {
        return Recognizer.recognize(manuscript.view(), DraftOptions.on(day));
    }

    private static Manuscript head(String number, String placeAndDate, String... issuer) {
        ImmutableList.Builder<Paragraph> left = ImmutableList.builder();
        for (int i = 0; i < issuer.length - 1; i++) {
            left.add(centred(13, "*" + issuer[i] + "*"));
        }
        left.add(ruled(centred(13, "*" + issuer[issuer.length - 1] + "*"), 0.4));
        if (issuer.length == 1) {
            left.add(blank());
        }
        left.add(centred(13, "Số: " + number));
        return new Manuscript().headColumns(left.build(), Manuscript.nationalTitle(placeAndDate));
    }

    private static Manuscript chapters(Manuscript begun) {
        return chapters(begun, 13);
    }

    /** Adds chương, mục, điều, khoản, điểm; titles of mục in a size. */
    static Manuscript chapters(Manuscript begun, int size) {
        return begun.middle("*Chương I*", "*QUY ĐỊNH CHUNG*")
                .text(
                        "*Điều 1. Phạm vi điều chỉnh*",
                        "Văn bản này quy định về việc quản lý, bảo quản và sử dụng tài liệu lưu trữ giấy, tài liệu lưu trữ"
                                + " điện tử của cơ quan, tổ chức.",
                        "*Điều 2. Đối tượng áp dụng*",
                        "1. Cơ quan nhà nước ở trung ương.",
                        "2. Cơ quan nhà nước ở địa phương.")
                .middle("*Chương II*", "*QUẢN LÝ TÀI LIỆU*", "*Mục 1*")
                .add(centred(size, "*THU THẬP TÀI LIỆU*"))
                .text(
                        "*Điều 3. Nguyên tắc thu thập*",
                        "1. Tài liệu được thu thập theo nguyên tắc sau đây:",
                        "a) Đúng thời hạn;",
                        "b) Đủ thành phần.",
                        "2. Tài liệu mật được thu thập theo quy định về bảo vệ bí mật nhà nước.")
                .middle("*Mục 2*")
                .add(centred(size, "*SỬ DỤNG TÀI LIỆU*"))
                .text("*Điều 4. Hình thức sử dụng*", "Tài liệu được sử dụng tại phòng đọc của Lưu trữ.");
    }

    /** Returns a decree (<i>nghị định</i>) of 2020. */
    static Draft decree() {
        Manuscript begun = head("45/2020/NĐ-CP", "Hà Nội, ngày 10 tháng 4 năm 2020", "CHÍNH PHỦ")
                .title("NGHỊ ĐỊNH", "Về quản lý tài liệu lưu trữ")
                .text(
                        "~Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;~",
                        "~Căn cứ Nghị định số 01/2013/NĐ-CP ngày 03 tháng 01 năm 2013 của Chính phủ quy định chi tiết thi"
                                + " hành một số điều của Luật Lưu trữ;~",
                        "~Theo đề nghị của Bộ trưởng Bộ Nội vụ;~",
                        "~Chính phủ ban hành Nghị định về quản lý tài liệu lưu trữ.~");
        return draft(chapters(begun).foot(FILED, "Nguyễn Văn A", "TM. CHÍNH PHỦ", "THỦ TƯỚNG"), DAY);
    }

    /** Returns a decree that a deputy signs. */
    static Draft decreeOfDeputy() {
        Manuscript begun = head("46/2020/NĐ-CP", "Hà Nội, ngày 10 tháng 4 năm 2020", "CHÍNH PHỦ")
                .title("NGHỊ ĐỊNH", "Về sử dụng tài liệu lưu trữ")
                .text(
                        "~Theo đề nghị của Bộ trưởng Bộ Nội vụ;~",
                        "~Chính phủ ban hành Nghị định về sử dụng tài liệu lưu trữ.~");
        return draft(chapters(begun).foot(FILED, "Trần Văn B", "TM. CHÍNH PHỦ", "KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"), DAY);
    }

    /** Returns a decision of a people's committee (<i>quyết định của Ủy ban nhân dân</i>) of 2020. */
    static Draft decision() {
        Manuscript begun = head(
                        "15/2020/QĐ-UBND", "Ninh Bình, ngày 10 tháng 4 năm 2020", "ỦY BAN NHÂN DÂN", "TỈNH NINH BÌNH")
                .title("QUYẾT ĐỊNH", "Quy định về quản lý tài liệu lưu trữ của tỉnh")
                .middle("*ỦY BAN NHÂN DÂN TỈNH NINH BÌNH*")
                .text("~Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;~", "~Theo đề nghị của Giám đốc Sở Nội vụ.~")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Quyết định này quy định về quản lý tài liệu lưu trữ của tỉnh.",
                        "*Điều 2.* Quyết định này có hiệu lực từ ngày 01 tháng 5 năm 2020.");
        return draft(begun.foot(FILED, "Nguyễn Văn A", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), DAY);
    }

    /** Returns a decision of a people's committee of 2026, without the words QUYẾT ĐỊNH above its text. */
    static Draft decisionOfToday() {
        Manuscript begun = head(
                        "15/2026/QĐ-UBND", "Ninh Bình, ngày 29 tháng 6 năm 2026", "ỦY BAN NHÂN DÂN", "TỈNH NINH BÌNH")
                .title("QUYẾT ĐỊNH", "Quy định về quản lý tài liệu lưu trữ của tỉnh")
                .text(
                        "~Căn cứ Luật Lưu trữ số 33/2024/QH15;~",
                        "~Theo đề nghị của Giám đốc Sở Nội vụ;~",
                        "~Ủy ban nhân dân ban hành Quyết định quy định về quản lý tài liệu lưu trữ của tỉnh.~",
                        "*Điều 1.* Quyết định này quy định về quản lý tài liệu lưu trữ của tỉnh.",
                        "*Điều 2.* Quyết định này có hiệu lực từ ngày 10 tháng 7 năm 2026.");
        return draft(begun.foot(FILED, "Nguyễn Văn A", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), TODAY);
    }

    /** Returns a circular (<i>thông tư</i>) of 2026. */
    static Draft circular() {
        Manuscript begun = head("05/2026/TT-BNV", "Hà Nội, ngày 29 tháng 6 năm 2026", "BỘ NỘI VỤ")
                .title("THÔNG TƯ", "Quy định về quản lý tài liệu lưu trữ")
                .text(
                        "~Căn cứ Luật Lưu trữ số 33/2024/QH15;~",
                        "~Căn cứ Nghị định số 25/2025/NĐ-CP của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu"
                                + " tổ chức của Bộ Nội vụ;~",
                        "~Theo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;~",
                        "~Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định về quản lý tài liệu lưu trữ.~");
        return draft(chapters(begun).foot(FILED, "Nguyễn Văn A", "BỘ TRƯỞNG"), TODAY);
    }

    /** Returns a circular of 2020 that a minister signs. */
    static Draft circularOf2020() {
        Manuscript begun = head("07/2020/TT-BNV", "Hà Nội, ngày 10 tháng 4 năm 2020", "BỘ NỘI VỤ")
                .title("THÔNG TƯ", "Quy định về quản lý tài liệu lưu trữ")
                .text(
                        "~Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;~",
                        "~Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định về quản lý tài liệu lưu trữ.~");
        return draft(chapters(begun).foot(FILED, "Nguyễn Văn A", "BỘ TRƯỞNG"), DAY);
    }

    /** Returns a resolution of a people's council (<i>nghị quyết của Hội đồng nhân dân</i>) of 2026. */
    static Draft resolution() {
        Manuscript begun = head(
                        "07/2026/NQ-HĐND", "Ninh Bình, ngày 29 tháng 6 năm 2026", "HỘI ĐỒNG NHÂN DÂN", "TỈNH NINH BÌNH")
                .title("NGHỊ QUYẾT", "Quy định mức chi cho công tác lưu trữ")
                .text(
                        "~Căn cứ Luật Lưu trữ số 33/2024/QH15;~",
                        "~Hội đồng nhân dân ban hành Nghị quyết quy định mức chi cho công tác lưu trữ.~",
                        "*Điều 1.* Mức chi cho công tác lưu trữ theo quy định của Bộ Tài chính.",
                        "*Điều 2.* Nghị quyết này có hiệu lực từ ngày 10 tháng 7 năm 2026.",
                        "~Nghị quyết này đã được Hội đồng nhân dân tỉnh Ninh Bình khóa XVI, kỳ họp thứ 2 thông qua ngày 29"
                                + " tháng 6 năm 2026.~");
        return draft(begun.foot(FILED, "Nguyễn Văn A", "CHỦ TỊCH"), TODAY);
    }

    /** Returns a regulation (<i>quy chế</i>) issued with a circular of 2020. */
    static Draft attached() {
        Manuscript begun = new Manuscript()
                .add(
                        centred(14, "*QUY CHẾ*"),
                        centred(14, "*Quản lý tài liệu lưu trữ*"),
                        centred(
                                14,
                                "~(Ban hành kèm theo Thông tư số 07/2020/TT-BNV ngày 10 tháng 4 năm 2020 của Bộ trưởng Bộ"
                                        + " Nội vụ)~"),
                        blank());
        return draft(chapters(begun), DAY);
    }

    /** Returns a decision with an annex in a section of its own. */
    static Draft withAnnex() {
        Manuscript begun = head("16/2020/QĐ-TTg", "Hà Nội, ngày 10 tháng 4 năm 2020", "THỦ TƯỚNG CHÍNH PHỦ")
                .title("QUYẾT ĐỊNH", "Quy định danh mục tài liệu lưu trữ")
                .text(
                        "~Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;~",
                        "~Thủ tướng Chính phủ ban hành Quyết định quy định danh mục tài liệu lưu trữ.~",
                        "*Điều 1.* Danh mục tài liệu lưu trữ tại Phụ lục kèm theo Quyết định này.",
                        "*Điều 2.* Quyết định này có hiệu lực từ ngày 01 tháng 5 năm 2020.")
                .foot(FILED, "Nguyễn Văn A", "THỦ TƯỚNG")
                .newSection()
                .middle(
                        "*Phụ lục*",
                        "*DANH MỤC TÀI LIỆU LƯU TRỮ*",
                        "~(Kèm theo Quyết định số 16/2020/QĐ-TTg ngày 10 tháng 4 năm 2020 của Thủ tướng Chính phủ)~")
                .text("1. Tài liệu hành chính.", "2. Tài liệu khoa học.");
        return draft(begun, DAY);
    }
}
