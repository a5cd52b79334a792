package vn.records.docx.recall;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.left;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.PageNumberEdits;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;

/** Legislation without a fault, by each of its three acts, of several types and authors. */
final class LegislationPapers {

    private static final double HALF_MM = 82.5;
    private static final List<String> FILED = List.of("- Ban Bí thư Trung ương Đảng;", "- Lưu: VT, TCCB (02).");
    private static final String OF_2020 = "Hà Nội, ngày 04 tháng 02 năm 2020";
    private static final String OF_2026 = "Hà Nội, ngày 04 tháng 5 năm 2026";
    private static final String OF_PROVINCE = "Ninh Bình, ngày 04 tháng 02 năm 2020";
    private static final String LAW_OF_2011 = "~Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;~";
    private static final String LAW_OF_2024 = "~Căn cứ Luật Lưu trữ số 33/2024/QH15;~";
    private static final String DECREE_OF_2004 =
            "~Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư;~";
    private static final String DECREE_OF_2020 =
            "~Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư;~";

    private LegislationPapers() {}

    static List<LawPaper> all() {
        return List.of(
                of(
                        "34 decree",
                        chapters(
                                        enacted(
                                                head("05/2020/NĐ-CP", OF_2020, "CHÍNH PHỦ"),
                                                "NGHỊ ĐỊNH",
                                                "Chính phủ",
                                                "Nghị định",
                                                true),
                                        13)
                                .foot(FILED, "Nguyễn Văn A", "TM. CHÍNH PHỦ", "THỦ TƯỚNG")),
                of(
                        "34 decree of a deputy",
                        chapters(
                                        enacted(
                                                head("46/2020/NĐ-CP", OF_2020, "CHÍNH PHỦ"),
                                                "NGHỊ ĐỊNH",
                                                "Chính phủ",
                                                "Nghị định",
                                                true),
                                        13)
                                .foot(FILED, "Trần Văn B", "TM. CHÍNH PHỦ", "KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG")),
                of(
                        "34 circular",
                        chapters(
                                        enacted(
                                                head("07/2020/TT-BNV", OF_2020, "BỘ NỘI VỤ"),
                                                "THÔNG TƯ",
                                                "Bộ trưởng Bộ Nội vụ",
                                                "Thông tư",
                                                true),
                                        13)
                                .foot(FILED, "Nguyễn Văn A", "BỘ TRƯỞNG")),
                of(
                        "34 circular of a deputy",
                        chapters(
                                        enacted(
                                                head("18/2020/TT-BNV", OF_2020, "BỘ NỘI VỤ"),
                                                "THÔNG TƯ",
                                                "Bộ trưởng Bộ Nội vụ",
                                                "Thông tư",
                                                true),
                                        13)
                                .foot(FILED, "Trần Văn B", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG")),
                of(
                        "34 decision of the premier",
                        articles(enacted(
                                        head("16/2020/QĐ-TTg", OF_2020, "THỦ TƯỚNG CHÍNH PHỦ"),
                                        "QUYẾT ĐỊNH",
                                        "Thủ tướng Chính phủ",
                                        "Quyết định",
                                        true))
                                .foot(FILED, "Nguyễn Văn A", "THỦ TƯỚNG")),
                of(
                        "34 decision of a committee",
                        articles(ordered(
                                        head("15/2020/QĐ-UBND", OF_PROVINCE, "ỦY BAN NHÂN DÂN", "TỈNH NINH BÌNH"),
                                        "QUYẾT ĐỊNH",
                                        "ỦY BAN NHÂN DÂN TỈNH NINH BÌNH",
                                        "QUYẾT ĐỊNH:"))
                                .foot(FILED, "Nguyễn Văn A", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
                of(
                        "34 resolution of a council",
                        articles(ordered(
                                        head("08/2020/NQ-HĐND", OF_PROVINCE, "HỘI ĐỒNG NHÂN DÂN", "TỈNH NINH BÌNH"),
                                        "NGHỊ QUYẾT",
                                        "HỘI ĐỒNG NHÂN DÂN TỈNH NINH BÌNH",
                                        "QUYẾT NGHỊ:"))
                                .foot(FILED, "Nguyễn Văn A", "CHỦ TỊCH")),
                of(
                        "34 attached",
                        chapters(
                                new Manuscript()
                                        .add(
                                                centred(14, "*QUY CHẾ*"),
                                                centred(14, "*Quản lý tài liệu lưu trữ*"),
                                                centred(
                                                        14,
                                                        "~(Ban hành kèm theo Thông tư số 07/2020/TT-BNV ngày 04 tháng 02 năm 2020 của Bộ"
                                                                + " trưởng Bộ Nội vụ)~"),
                                                blank()),
                                13)),
                ofParliament("351 law", law("LUẬT", "Luật số: 05/2019/QH14", "Luật Lưu giữ tài liệu")),
                ofParliament("351 code", law("BỘ LUẬT", "Bộ luật số: 45/2019/QH14", "Bộ luật Lưu giữ tài liệu")),
                ofParliament("351 decision of the president", president()),
                of(
                        "78 circular",
                        chapters(
                                        enacted(
                                                head("05/2026/TT-BNV", OF_2026, "BỘ NỘI VỤ"),
                                                "THÔNG TƯ",
                                                "Bộ trưởng Bộ Nội vụ",
                                                "Thông tư",
                                                false),
                                        13)
                                .foot(FILED, "Nguyễn Văn A", "BỘ TRƯỞNG")),
                of(
                        "78 decree",
                        chapters(
                                        enacted(
                                                head("45/2026/NĐ-CP", OF_2026, "CHÍNH PHỦ"),
                                                "NGHỊ ĐỊNH",
                                                "Chính phủ",
                                                "Nghị định",
                                                false),
                                        13)
                                .foot(FILED, "Nguyễn Văn A", "TM. CHÍNH PHỦ", "THỦ TƯỚNG")),
                of(
                        "78 decision of a committee",
                        articles(enacted(
                                        head(
                                                "09/2026/QĐ-UBND",
                                                "Ninh Bình, ngày 04 tháng 5 năm 2026",
                                                "ỦY BAN NHÂN DÂN",
                                                "TỈNH NINH BÌNH"),
                                        "QUYẾT ĐỊNH",
                                        "Ủy ban nhân dân",
                                        "Quyết định",
                                        false))
                                .foot(FILED, "Nguyễn Văn A", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
                of(
                        "78 resolution of a council",
                        articles(enacted(
                                        head(
                                                "07/2026/NQ-HĐND",
                                                "Ninh Bình, ngày 04 tháng 5 năm 2026",
                                                "HỘI ĐỒNG NHÂN DÂN",
                                                "TỈNH NINH BÌNH"),
                                        "NGHỊ QUYẾT",
                                        "Hội đồng nhân dân",
                                        "Nghị quyết",
                                        false))
                                .text(
                                        "~Nghị quyết này đã được Hội đồng nhân dân tỉnh Ninh Bình khóa XVI, kỳ họp thứ 2 thông qua ngày 04"
                                                + " tháng 5 năm 2026.~")
                                .foot(FILED, "Nguyễn Văn A", "CHỦ TỊCH")));
    }

    private static LawPaper of(String name, Manuscript typed) {
        return LawPaper.of(name, typed);
    }

    private static LawPaper ofParliament(String name, Manuscript typed) {
        var draft = Recognizer.recognize(typed.view(), DraftOptions.on(LocalDate.of(2019, 11, 20)));
        return new LawPaper(
                name, PageNumberEdits.number(13, Alignment.CENTRE).apply(draft).view());
    }

    private static Manuscript head(String number, String date, String... issuer) {
        List<Paragraph> names = new ArrayList<>();
        for (String line : issuer) {
            names.add(centred(13, "*" + line + "*"));
        }
        names.set(names.size() - 1, ruled(names.get(names.size() - 1), 0.4));
        if (issuer.length == 1) {
            names.add(blank());
        }
        names.add(centred(13, "Số: " + number));
        return new Manuscript().headColumns(names, Manuscript.nationalTitle(date));
    }

    private static Manuscript enacted(Manuscript typed, String type, String who, String name, boolean older) {
        return typed.title(type, "Quy định về quản lý tài liệu lưu trữ")
                .text(
                        older ? LAW_OF_2011 : LAW_OF_2024,
                        older ? DECREE_OF_2004 : DECREE_OF_2020,
                        "~Theo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;~",
                        "~" + who + " ban hành " + name + " quy định về quản lý tài liệu lưu trữ.~");
    }

    private static Manuscript ordered(Manuscript typed, String type, String who, String words) {
        return typed.title(type, "Quy định về quản lý tài liệu lưu trữ của tỉnh")
                .middle("*" + who + "*")
                .text(LAW_OF_2011, "~Theo đề nghị của Giám đốc Sở Nội vụ.~")
                .middle("*" + words + "*");
    }

    private static Manuscript articles(Manuscript begun) {
        return begun.text(
                "*Điều 1.* Văn bản này quy định về quản lý, bảo quản và sử dụng tài liệu lưu trữ giấy, tài liệu lưu trữ điện tử của"
                        + " các cơ quan, tổ chức.",
                "*Điều 2.* Văn bản này có hiệu lực từ ngày 01 tháng 6 năm 2026.");
    }

    private static Manuscript chapters(Manuscript begun, int size) {
        return begun.middle("*Chương I*", "*QUY ĐỊNH CHUNG*")
                .text(
                        "*Điều 1. Phạm vi điều chỉnh*",
                        "Văn bản này quy định về việc quản lý, bảo quản và sử dụng tài liệu lưu trữ giấy, tài liệu lưu trữ điện tử"
                                + " của cơ quan, tổ chức.",
                        "*Điều 2. Đối tượng áp dụng*",
                        "1. Cơ quan nhà nước ở trung ương và các đơn vị trực thuộc có chức năng, nhiệm vụ quản lý, sử dụng tài liệu"
                                + " lưu trữ.",
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

    private static Manuscript parliament(String issuer, String number, String date) {
        List<Paragraph> right = new ArrayList<>(List.of(
                centred(12, "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*"),
                ruled(centred(14, "*Độc lập - Tự do - Hạnh phúc*"), 1)));
        if (!date.isEmpty()) {
            right.add(centred(14, "~" + date + "~"));
        }
        return new Manuscript()
                .headColumns(List.of(ruled(centred(12, "*" + issuer + "*"), 0.4), blank(), centred(13, number)), right);
    }

    private static Manuscript law(String type, String number, String name) {
        Manuscript begun = parliament("QUỐC HỘI", number, "")
                .add(blank(), centred(14, "*" + type + "*"), centred(14, "*LƯU GIỮ TÀI LIỆU*"), blank())
                .text(
                        "~Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;~",
                        "~Căn cứ Luật Tổ chức Quốc hội số 57/2014/QH13;~",
                        "~Quốc hội ban hành " + name + ".~");
        String this_ = name.substring(0, name.indexOf(" Lưu"));
        return chapters(begun, 14)
                .text("~" + this_
                        + " này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIV, kỳ họp thứ 8 thông qua"
                        + " ngày 20 tháng 11 năm 2019.~")
                .columns(HALF_MM, List.of(blank()), HALF_MM, signature("CHỦ TỊCH QUỐC HỘI"));
    }

    private static Manuscript president() {
        return parliament("CHỦ TỊCH NƯỚC", "Số: 05/2019/QĐ-CTN", "Hà Nội, ngày 04 tháng 11 năm 2019")
                .add(blank(), centred(14, "*QUYẾT ĐỊNH*"), centred(14, "*Quy định về quản lý tài liệu*"), blank())
                .text("~Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;~")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Quyết định này quy định về quản lý, bảo quản và sử dụng tài liệu lưu trữ giấy, tài liệu lưu trữ"
                                + " điện tử của Văn phòng.",
                        "*Điều 2.* Quyết định này có hiệu lực từ ngày 01 tháng 01 năm 2020.")
                .columns(
                        HALF_MM,
                        List.of(
                                left(12, "*~Nơi nhận:~*"),
                                left(11, "- Ủy ban Thường vụ Quốc hội;"),
                                left(11, "- Lưu: HC, PL (02).")),
                        HALF_MM,
                        signature("CHỦ TỊCH"));
    }

    private static List<Paragraph> signature(String post) {
        return List.of(centred(13, "*" + post + "*"), blank(), blank(), blank(), centred(14, "*Nguyễn Văn A*"));
    }
}
