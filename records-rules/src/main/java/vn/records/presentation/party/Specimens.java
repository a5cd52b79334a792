package vn.records.presentation.party;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.left;

import java.time.LocalDate;
import java.util.List;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.PartyManuscript;

/** Right drafts (<i>mẫu đúng</i>) of the day of each guidance, which examples of rules change in one point. */
final class Specimens {

    static final LocalDate DAY = LocalDate.of(2026, 6, 29);

    static final String DATE = "Ninh Bình, ngày 29 tháng 6 năm 2026";
    static final String STANDING = "T/M BAN THƯỜNG VỤ";
    static final List<String> FILED = List.of("- Như Điều 3;", "- Lưu Văn phòng Tỉnh uỷ.");
    private static final List<String> LISTED = List.of("- Như trên;", "- Lưu Văn phòng Tỉnh uỷ.");

    private Specimens() {}

    static PartyManuscript ofProvince(String number) {
        return new PartyManuscript().head(DATE, List.of("*TỈNH UỶ NINH BÌNH*"), number);
    }

    /** Returns a decision (<i>quyết định</i>) of the standing committee of a province. */
    static Draft decision() {
        return ofProvince("Số 127-QĐ/TU")
                .title("QUYẾT ĐỊNH", "về việc thành lập Tổ rà soát tài liệu lưu trữ")
                .text(
                        "- Căn cứ Điều lệ Đảng;",
                        "- Căn cứ Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về văn bản của Đảng;",
                        "- Xét đề nghị của Văn phòng Tỉnh uỷ.")
                .text(decided())
                .foot(FILED, "Nguyễn Văn A", STANDING, "PHÓ BÍ THƯ")
                .on(DAY);
    }

    static String[] decided() {
        return new String[] {
            "*Điều 1.* Thành lập Tổ rà soát tài liệu lưu trữ của Tỉnh uỷ gồm các đồng chí có tên sau:",
            "1. Đồng chí Nguyễn Văn B, Chánh Văn phòng Tỉnh uỷ, Tổ trưởng.",
            "2. Đồng chí Trần Thị C, Văn thư Văn phòng Tỉnh uỷ, Tổ viên.",
            "*Điều 2.* Tổ rà soát tài liệu lưu trữ có các nhiệm vụ sau:",
            "a) Thống kê hồ sơ, tài liệu đang lưu giữ tại các phòng của Văn phòng Tỉnh uỷ;",
            "b) Đề xuất hồ sơ, tài liệu nộp vào lưu trữ.",
            "*Điều 3.* Văn phòng Tỉnh uỷ, các cơ quan có liên quan và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành"
                    + " Quyết định này."
        };
    }

    /** Returns a report (<i>báo cáo</i>) without điều. */
    static Draft report() {
        return ofProvince("Số 31-BC/TU")
                .title("BÁO CÁO", "kết quả công tác văn thư, lưu trữ năm 2026")
                .text(
                        "Ban Thường vụ Tỉnh uỷ báo cáo kết quả công tác văn thư, lưu trữ năm 2026 như sau:",
                        "*I- KẾT QUẢ ĐẠT ĐƯỢC*",
                        "1. Cấp uỷ các cấp đã lập hồ sơ công việc đầy đủ.",
                        "2. Việc nộp hồ sơ vào lưu trữ đúng thời hạn.",
                        "*II- NHIỆM VỤ NĂM 2027*",
                        "Văn phòng Tỉnh uỷ hướng dẫn các cơ quan, đơn vị thực hiện.")
                .foot(List.of("- Các cơ quan, đơn vị;", "- Lưu Văn phòng Tỉnh uỷ."), "Nguyễn Văn A", STANDING, "BÍ THƯ")
                .on(DAY);
    }

    /** Returns a conclusion (<i>kết luận</i>) whose author stands in the subject. */
    static Draft conclusion() {
        return ofProvince("Số 12-KL/TU")
                .title("KẾT LUẬN", "CỦA BAN THƯỜNG VỤ TỈNH UỶ", "về công tác văn thư, lưu trữ")
                .text("Ban Thường vụ Tỉnh uỷ thống nhất kế hoạch công tác văn thư, lưu trữ.")
                .foot(
                        List.of("- Các cơ quan, đơn vị;", "- Lưu Văn phòng Tỉnh uỷ."),
                        "Nguyễn Văn A",
                        STANDING,
                        "PHÓ BÍ THƯ")
                .on(DAY);
    }

    /** Returns an official letter (<i>công văn</i>) of an office, signed by the head's deputy. */
    static Draft letter() {
        return new PartyManuscript()
                .head(
                        DATE,
                        List.of("TỈNH UỶ NINH BÌNH", "*VĂN PHÒNG*"),
                        "Số 686-CV/VPTU",
                        "về việc nộp hồ sơ vào lưu trữ")
                .add(
                        blank(),
                        centred(14, "~Kính gửi:~"),
                        left(14, "- Ban Tổ chức Tỉnh uỷ;"),
                        left(14, "- Ban Nội chính Tỉnh uỷ."),
                        blank())
                .text(letterText())
                .foot(LISTED, "Trần Văn D", "K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")
                .on(DAY);
    }

    /** Returns a submission (<i>tờ trình</i>), signed by order of the standing committee. */
    static Draft submission() {
        return ofProvince("Số 09-TTr/TU")
                .title("TỜ TRÌNH", "về việc phê duyệt danh mục hồ sơ")
                .add(blank(), centred(14, "~Kính trình:~ Ban Bí thư"), blank())
                .text("Văn phòng Tỉnh uỷ kính trình Ban Bí thư xem xét, phê duyệt danh mục hồ sơ năm 2027.")
                .foot(LISTED, "Trần Văn D", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG")
                .on(DAY);
    }

    /** Returns a notice of a body with a body above it. */
    static Draft of(String above, String issuer, String number, String... posts) {
        return new PartyManuscript()
                .head(DATE, List.of(above, "*" + issuer + "*"), number)
                .title("THÔNG BÁO", "về lịch trực cơ quan")
                .text("Các đồng chí trực cơ quan theo lịch đã phân công từ ngày 01/7/2026.")
                .foot(List.of("- Các cơ quan, đơn vị;", "- Lưu Văn phòng."), "Nguyễn Văn A", posts)
                .on(DAY);
    }

    /** Returns a notice of the committee of a ward. */
    static Draft ward() {
        return of("ĐẢNG BỘ THÀNH PHỐ HÀ NỘI", "ĐẢNG UỶ PHƯỜNG BA ĐÌNH", "Số 05-TB/ĐU", "T/M ĐẢNG UỶ", "BÍ THƯ");
    }

    /** Returns a notice of a cell. */
    static Draft cell() {
        return of("ĐẢNG BỘ PHƯỜNG BA ĐÌNH", "CHI BỘ TRƯỜNG THPT", "Số 02-TB/CB", "T/M CHI BỘ", "BÍ THƯ");
    }

    /** Returns a notice of an advisory body of a committee. */
    static Draft board() {
        return of("TỈNH UỶ NINH BÌNH", "BAN TỔ CHỨC", "Số 15-TB/BTCTU", "TRƯỞNG BAN");
    }

    /** Returns a notice of a body of a congress. */
    static Draft congress() {
        return of("ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH LẦN THỨ XXIII", "ĐOÀN CHỦ TỊCH", "Số 03-TB/ĐH", "T/M ĐOÀN CHỦ TỊCH");
    }

    /** Returns a notice of the Central Committee. */
    static Draft centre() {
        return new PartyManuscript()
                .head("Hà Nội, ngày 29 tháng 6 năm 2026", List.of("*BAN CHẤP HÀNH TRUNG ƯƠNG*"), "Số 12-TB/TW")
                .title("THÔNG BÁO", "về lịch công tác")
                .text("Ban Bí thư thông báo lịch công tác quý III năm 2026.")
                .foot(
                        List.of("- Các tỉnh uỷ, thành uỷ;", "- Lưu Văn phòng Trung ương Đảng."),
                        "Nguyễn Văn A",
                        "T/M BAN BÍ THƯ")
                .on(DAY);
    }

    static String[] letterText() {
        return new String[] {
            "Thực hiện kế hoạch công tác năm, Văn phòng Tỉnh uỷ đề nghị các cơ quan nộp hồ sơ, tài liệu đã đến hạn vào lưu trữ"
                    + " của Tỉnh uỷ trong quý tới.",
            "Văn phòng Tỉnh uỷ trân trọng đề nghị các cơ quan quan tâm thực hiện."
        };
    }
}
