package vn.records.docx.recall;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.drawn;
import static vn.records.presentation.specimen.TypedParagraph.left;

import java.time.LocalDate;
import java.util.List;
import vn.records.measure.Length;
import vn.records.presentation.specimen.PartyManuscript;

/** Documents of the Party without a fault, under each of its two guidances, of several types and levels. */
final class PartyPapers {

    private static final LocalDate NOW = LocalDate.of(2026, 7, 6);
    private static final LocalDate THEN = LocalDate.of(2019, 2, 5);
    private static final String DATE = "Ninh Bình, ngày 06 tháng 7 năm 2026";
    private static final String DATE36 = "Ninh Bình, ngày 05 tháng 02 năm 2019";
    private static final String STANDING = "T/M BAN THƯỜNG VỤ";
    private static final List<String> PROVINCE = List.of("*TỈNH UỶ NINH BÌNH*");
    private static final List<String> OFFICE = List.of("TỈNH UỶ NINH BÌNH", "*VĂN PHÒNG*");
    private static final List<String> FILED = List.of("- Như Điều 3;", "- Lưu Văn phòng Tỉnh uỷ.");
    private static final List<String> SENT = List.of("- Các cơ quan, đơn vị;", "- Lưu Văn phòng.");
    private static final List<String> LISTED = List.of("- Như trên;", "- Lưu Văn phòng Tỉnh uỷ.");

    private static final String[] ARTICLES = {
        "*Điều 1.* Thành lập Tổ rà soát tài liệu lưu trữ của Tỉnh uỷ gồm các đồng chí có tên trong danh sách dưới đây, do đồng chí"
                + " Chánh Văn phòng làm Tổ trưởng:",
        "1. Đồng chí Nguyễn Văn A, Chánh Văn phòng Tỉnh uỷ, Tổ trưởng, phụ trách chung và chịu trách nhiệm trước Ban Thường vụ"
                + " Tỉnh uỷ.",
        "2. Đồng chí Trần Thị B, Văn thư cơ quan, Tổ viên.",
        "*Điều 2.* Tổ rà soát có các nhiệm vụ sau:",
        "a) Thống kê hồ sơ, tài liệu đang lưu giữ tại các phòng;",
        "b) Đề xuất hồ sơ, tài liệu nộp vào lưu trữ.",
        "*Điều 3.* Văn phòng Tỉnh uỷ, các cơ quan có liên quan và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết"
                + " định này."
    };

    private static final String[] SECTIONS = {
        "Ban Thường vụ Tỉnh uỷ báo cáo kết quả công tác văn thư, lưu trữ của các cơ quan, tổ chức đảng trong năm 2026 và nhiệm vụ"
                + " trong năm tới như sau:",
        "*I- KẾT QUẢ ĐẠT ĐƯỢC*",
        "1. Cấp uỷ các cấp đã lập hồ sơ công việc đầy đủ và nộp lưu hồ sơ, tài liệu đến hạn vào lưu trữ theo đúng quy định của"
                + " Trung ương.",
        "2. Việc nộp hồ sơ vào lưu trữ đúng thời hạn.",
        "*II- NHIỆM VỤ*",
        "Văn phòng Tỉnh uỷ hướng dẫn các cơ quan, đơn vị thực hiện."
    };

    private static final String[] LETTER = {
        "Thực hiện kế hoạch công tác năm, Văn phòng Tỉnh uỷ đề nghị các cơ quan nộp hồ sơ, tài liệu đã đến hạn vào lưu trữ của Tỉnh"
                + " uỷ trong quý tới.",
        "Văn phòng Tỉnh uỷ trân trọng đề nghị các cơ quan quan tâm thực hiện."
    };

    private PartyPapers() {}

    static List<LawPaper> all() {
        return List.of(
                now("decision", decision()),
                now(
                        "report",
                        typed("Số 31-BC/TU", "BÁO CÁO", "kết quả công tác văn thư, lưu trữ năm 2026", SECTIONS)
                                .foot(SENT, "Nguyễn Văn A", STANDING, "BÍ THƯ")),
                now(
                        "conclusion",
                        typed("Số 05-KL/TU", "KẾT LUẬN", "về công tác văn thư, lưu trữ năm 2027", SECTIONS)
                                .foot(SENT, "Nguyễn Văn A", STANDING, "PHÓ BÍ THƯ")),
                now("letter", letter(DATE, "về việc nộp hồ sơ vào lưu trữ", ";")),
                now("submission", submission(DATE, "Kính trình", ";")),
                now(
                        "ward",
                        below(
                                "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI",
                                "ĐẢNG UỶ PHƯỜNG BA ĐÌNH",
                                "Số 05-TB/ĐU",
                                "T/M ĐẢNG UỶ",
                                "BÍ THƯ")),
                now(
                        "cell",
                        below(
                                "ĐẢNG BỘ PHƯỜNG BA ĐÌNH",
                                "CHI BỘ TRƯỜNG THPT",
                                "Số 02-TB/CB",
                                "T/M CHI BỘ",
                                "PHÓ BÍ THƯ")),
                now(
                        "board",
                        below(
                                "TỈNH UỶ NINH BÌNH",
                                "BAN TỔ CHỨC",
                                "Số 15-TB/BTCTU",
                                "K/T TRƯỞNG BAN",
                                "PHÓ TRƯỞNG BAN")),
                now("centre", centre()),
                now("regulation", regulation()),
                now("annexed", annexed()),
                now("marked", marked()),
                then("decision", decision36()),
                then(
                        "provisions",
                        new PartyManuscript()
                                .head(DATE36, PROVINCE, "Số 05-QĐi/TU")
                                .title("QUY ĐỊNH", "về công tác văn thư, lưu trữ")
                                .text(ARTICLES)
                                .foot(comma(FILED), "Nguyễn Văn A", STANDING, "PHÓ BÍ THƯ")),
                then("letter", letter(DATE36, "nộp hồ sơ vào lưu trữ", ",")),
                then("submission", submission(DATE36, "Kính gửi", ",")),
                then(
                        "district",
                        new PartyManuscript()
                                .head(DATE36, List.of("ĐẢNG BỘ TỈNH NINH BÌNH", "*HUYỆN UỶ HOA LƯ*"), "Số 76-TB/HU")
                                .title("THÔNG BÁO", "về lịch trực cơ quan")
                                .text(LETTER)
                                .foot(comma(SENT), "Nguyễn Văn A", STANDING, "PHÓ BÍ THƯ")),
                then("copy", copy()));
    }

    private static LawPaper now(String name, PartyManuscript typed) {
        return new LawPaper("2026 " + name, typed.on(NOW).view());
    }

    private static LawPaper then(String name, PartyManuscript typed) {
        return new LawPaper("2019 " + name, typed.on(THEN).view());
    }

    private static List<String> comma(List<String> list) {
        return list.stream().map(line -> line.replace(';', ',')).toList();
    }

    private static PartyManuscript typed(String number, String type, String subject, String... text) {
        return new PartyManuscript()
                .head(DATE, PROVINCE, number)
                .title(type, subject)
                .text(text);
    }

    private static PartyManuscript decision() {
        return typed("Số 127-QĐ/TU", "QUYẾT ĐỊNH", "về việc thành lập Tổ rà soát tài liệu lưu trữ")
                .text(
                        "- Căn cứ Điều lệ Đảng;",
                        "- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh;",
                        "- Xét đề nghị của Văn phòng Tỉnh uỷ.")
                .text(ARTICLES)
                .foot(FILED, "Nguyễn Văn A", STANDING, "PHÓ BÍ THƯ");
    }

    private static PartyManuscript decision36() {
        return new PartyManuscript()
                .head(DATE36, PROVINCE, "Số 127-QĐ/TU")
                .title("QUYẾT ĐỊNH", "về việc thành lập Tổ rà soát tài liệu lưu trữ")
                .text(
                        "Căn cứ Điều lệ Đảng;",
                        "Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh;",
                        "Xét đề nghị của Văn phòng Tỉnh uỷ,")
                .text(ARTICLES)
                .foot(comma(FILED), "Nguyễn Văn A", STANDING, "PHÓ BÍ THƯ");
    }

    private static PartyManuscript letter(String date, String subject, String mark) {
        return new PartyManuscript()
                .head(date, OFFICE, "Số 686-CV/VPTU", subject)
                .add(
                        blank(),
                        centred(14, "~Kính gửi:~"),
                        left(14, "- Ban Tổ chức Tỉnh uỷ" + mark),
                        left(14, "- Ban Nội chính Tỉnh uỷ."),
                        blank())
                .text(LETTER)
                .foot(
                        mark.equals(",") ? comma(LISTED) : LISTED,
                        "Trần Văn D",
                        "K/T CHÁNH VĂN PHÒNG",
                        "PHÓ CHÁNH VĂN PHÒNG");
    }

    private static PartyManuscript submission(String date, String words, String mark) {
        return new PartyManuscript()
                .head(date, PROVINCE, "Số 09-TTr/TU")
                .title("TỜ TRÌNH", "về việc phê duyệt danh mục hồ sơ")
                .add(blank(), centred(14, "~" + words + ":~ Ban Bí thư"), blank())
                .text(
                        "Văn phòng Tỉnh uỷ kính trình Ban Bí thư xem xét, phê duyệt danh mục hồ sơ của Tỉnh uỷ trong năm tới để các"
                                + " cơ quan lập hồ sơ.",
                        "Văn phòng Tỉnh uỷ trân trọng báo cáo.")
                .foot(mark.equals(",") ? comma(LISTED) : LISTED, "Trần Văn D", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG");
    }

    private static PartyManuscript below(String above, String issuer, String number, String... posts) {
        return new PartyManuscript()
                .head("Hà Nội, ngày 06 tháng 7 năm 2026", List.of(above, "*" + issuer + "*"), number)
                .title("THÔNG BÁO", "về lịch trực cơ quan")
                .text(
                        "Các đồng chí trực cơ quan theo lịch đã phân công từ ngày 01/7/2026 đến hết năm 2026, bàn giao đầy đủ sổ trực"
                                + " cho người trực sau.",
                        "Các đồng chí nghiêm túc thực hiện.")
                .foot(SENT, "Nguyễn Văn A", posts);
    }

    private static PartyManuscript centre() {
        return new PartyManuscript()
                .head("Hà Nội, ngày 06 tháng 7 năm 2026", List.of("*BAN CHẤP HÀNH TRUNG ƯƠNG*"), "Số 12-CT/TW")
                .title("CHỈ THỊ", "về công tác văn thư, lưu trữ")
                .text(SECTIONS)
                .foot(
                        List.of("- Các tỉnh uỷ, thành uỷ;", "- Lưu Văn phòng Trung ương Đảng."),
                        "Nguyễn Văn A",
                        "T/M BAN BÍ THƯ");
    }

    private static PartyManuscript regulation() {
        return new PartyManuscript()
                .head(DATE, PROVINCE, "Số 04-QC/TU")
                .title("QUY CHẾ", "về công tác văn thư của Tỉnh uỷ")
                .middle("*Chương I*", "*QUY ĐỊNH CHUNG*")
                .text("*Điều 1. Phạm vi điều chỉnh*", "Quy chế này quy định về công tác văn thư của Tỉnh uỷ.")
                .middle("*Chương II*", "*QUẢN LÝ VĂN BẢN*", "*Mục 1*", "*QUẢN LÝ VĂN BẢN ĐI*")
                .text(
                        "*Điều 2. Trình tự quản lý văn bản đi*",
                        "1. Văn thư cơ quan thực hiện các việc sau:",
                        "a) Cấp số, ghi thời gian ban hành;",
                        "b) Đăng ký văn bản đi.",
                        "2. Lãnh đạo các phòng kiểm tra nội dung văn bản trước khi trình ký và chịu trách nhiệm về nội dung văn bản"
                                + " đó.")
                .middle("*Mục 2*", "*QUẢN LÝ VĂN BẢN ĐẾN*")
                .text(
                        "*Điều 3. Trình tự quản lý văn bản đến*",
                        "Văn bản đến được tiếp nhận, đăng ký tại Văn thư cơ quan.")
                .foot(List.of("- Như Điều 3;", "- Lưu Văn phòng."), "Nguyễn Văn A", STANDING, "PHÓ BÍ THƯ");
    }

    private static PartyManuscript annexed() {
        String note = "~(Kèm theo Kế hoạch số 19-KH/TU, ngày 06/7/2026 của Tỉnh uỷ)~";
        return typed(
                        "Số 19-KH/TU",
                        "KẾ HOẠCH",
                        "về công tác văn thư, lưu trữ năm 2027",
                        "Ban Thường vụ Tỉnh uỷ phân công thực hiện theo Phụ lục 1 và Phụ lục 2 kèm theo Kế hoạch này.")
                .foot(SENT, "Nguyễn Văn A", STANDING, "PHÓ BÍ THƯ")
                .annex("*Phụ lục 1*", "*DANH SÁCH VĂN THƯ*", note)
                .text("Văn thư cơ quan gồm 02 đồng chí.")
                .annex("*Phụ lục 2*", "*DANH MỤC HỒ SƠ*", note)
                .text("Hồ sơ năm 2026 gồm 12 tập.");
    }

    private static PartyManuscript marked() {
        return new PartyManuscript()
                .add(PartyManuscript.right(12, "*TÀI LIỆU THU HỒI*"))
                .head(DATE, PROVINCE, "Số 18-KH/TU", "*HOẢ TỐC*", "~Dự thảo lần 2~")
                .title("KẾ HOẠCH", "về công tác văn thư, lưu trữ năm 2027")
                .text(SECTIONS)
                .foot(
                        List.of("- Các cơ quan, đơn vị;", "- Lưu Văn phòng Tỉnh uỷ.", "NguyenVanAn-26"),
                        "Nguyễn Văn A",
                        STANDING,
                        "PHÓ BÍ THƯ")
                .contact("Điện thoại: 0229.123456; fax: 0229.123457", "Email: vptu@ninhbinh.vn; website: ninhbinh.vn");
    }

    private static PartyManuscript copy() {
        return new PartyManuscript()
                .add(drawn(blank(), Length.mm(165)))
                .columns(
                        List.of(
                                centred(14, "TỈNH UỶ NINH BÌNH"),
                                centred(14, "*VĂN PHÒNG*"),
                                centred(14, "Số 24-BS/VPTU")),
                        List.of(centred(14, "*SAO Y BẢN CHÍNH*"), centred(14, "~" + DATE36 + "~")))
                .foot(comma(SENT), "Trần Văn D", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG");
    }
}
