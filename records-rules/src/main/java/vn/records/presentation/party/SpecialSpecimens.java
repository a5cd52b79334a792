package vn.records.presentation.party;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.drawn;
import static vn.records.presentation.specimen.TypedParagraph.left;

import java.time.LocalDate;
import java.util.List;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.PartyManuscript;

/** More right drafts: of the guidance before that of today, and of forms that few rules ask about. */
final class SpecialSpecimens {

    static final LocalDate DAY36 = LocalDate.of(2019, 6, 28);

    private static final String DATE36 = "Ninh Bình, ngày 28 tháng 6 năm 2019";

    private SpecialSpecimens() {}

    /** Returns a decision under the former guidance. */
    static Draft decision36() {
        return new PartyManuscript()
                .head(DATE36, List.of("*TỈNH UỶ NINH BÌNH*"), "Số 127-QĐ/TU")
                .title("QUYẾT ĐỊNH", "về việc thành lập Tổ rà soát tài liệu lưu trữ")
                .text("Căn cứ Điều lệ Đảng;", "Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh;")
                .text("Xét đề nghị của Văn phòng Tỉnh uỷ,")
                .text(Specimens.decided())
                .foot(
                        List.of("- Như Điều 3,", "- Lưu Văn phòng Tỉnh uỷ."),
                        "Nguyễn Văn A",
                        Specimens.STANDING,
                        "PHÓ BÍ THƯ")
                .on(DAY36);
    }

    /** Returns provisions (<i>quy định</i>), whose code changed. */
    static Draft provisions36() {
        return new PartyManuscript()
                .head(DATE36, List.of("*TỈNH UỶ NINH BÌNH*"), "Số 05-QĐi/TU")
                .title("QUY ĐỊNH", "về công tác văn thư, lưu trữ")
                .text(Specimens.decided())
                .foot(
                        List.of("- Như Điều 3,", "- Lưu Văn phòng Tỉnh uỷ."),
                        "Nguyễn Văn A",
                        Specimens.STANDING,
                        "PHÓ BÍ THƯ")
                .on(DAY36);
    }

    /** Returns an official letter under the former guidance. */
    static Draft letter36() {
        return new PartyManuscript()
                .head(DATE36, List.of("TỈNH UỶ NINH BÌNH", "*VĂN PHÒNG*"), "Số 686-CV/VPTU", "nộp hồ sơ vào lưu trữ")
                .add(
                        blank(),
                        centred(14, "~Kính gửi:~"),
                        left(14, "- Ban Tổ chức Tỉnh uỷ,"),
                        left(14, "- Ban Nội chính Tỉnh uỷ."),
                        blank())
                .text(Specimens.letterText())
                .foot(
                        List.of("- Như trên,", "- Lưu Văn phòng Tỉnh uỷ."),
                        "Trần Văn D",
                        "K/T CHÁNH VĂN PHÒNG",
                        "PHÓ CHÁNH VĂN PHÒNG")
                .on(DAY36);
    }

    /** Returns a submission under the former guidance. */
    static Draft submission36() {
        return new PartyManuscript()
                .head(DATE36, List.of("*TỈNH UỶ NINH BÌNH*"), "Số 09-TTr/TU")
                .title("TỜ TRÌNH", "về việc phê duyệt danh mục hồ sơ")
                .add(blank(), centred(14, "~Kính gửi:~ Ban Bí thư"), blank())
                .text("Văn phòng Tỉnh uỷ kính trình Ban Bí thư xem xét, phê duyệt danh mục hồ sơ năm 2020.")
                .foot(
                        List.of("- Như trên,", "- Lưu Văn phòng Tỉnh uỷ."),
                        "Trần Văn D",
                        "T/L BAN THƯỜNG VỤ",
                        "CHÁNH VĂN PHÒNG")
                .on(DAY36);
    }

    /** Returns a notice of a district under the former guidance. */
    static Draft district36() {
        return new PartyManuscript()
                .head(DATE36, List.of("ĐẢNG BỘ TỈNH NINH BÌNH", "*HUYỆN UỶ HOA LƯ*"), "Số 76-TB/HU")
                .title("THÔNG BÁO", "về lịch trực cơ quan")
                .text("Các đồng chí trực cơ quan theo lịch đã phân công từ ngày 01/7/2019.")
                .foot(
                        List.of("- Các cơ quan, đơn vị,", "- Lưu Văn phòng."),
                        "Nguyễn Văn A",
                        "T/M BAN THƯỜNG VỤ",
                        "PHÓ BÍ THƯ")
                .on(DAY36);
    }

    /** Returns minutes that two sign. */
    static Draft minutes() {
        return Specimens.ofProvince("Số 07-BB/TU")
                .title("BIÊN BẢN", "hội nghị Ban Thường vụ Tỉnh uỷ")
                .text("Hội nghị bắt đầu lúc 8 giờ và kết thúc lúc 11 giờ cùng ngày.")
                .foot2("NGƯỜI GHI BIÊN BẢN", "Trần Văn D", "CHỦ TRÌ HỘI NGHỊ", "Nguyễn Văn A")
                .on(Specimens.DAY);
    }

    /** Returns a regulation with chương and mục. */
    static Draft regulation() {
        return Specimens.ofProvince("Số 04-QC/TU")
                .title("QUY CHẾ", "về công tác văn thư của Tỉnh uỷ")
                .middle("*Chương I*", "*QUY ĐỊNH CHUNG*")
                .text("*Điều 1. Phạm vi điều chỉnh*", "Quy chế này quy định về công tác văn thư của Tỉnh uỷ.")
                .middle("*Chương II*", "*QUẢN LÝ VĂN BẢN*", "*Mục 1*", "*QUẢN LÝ VĂN BẢN ĐI*")
                .text(
                        "*Điều 2. Trình tự quản lý văn bản đi*",
                        "1. Văn thư cơ quan thực hiện các việc sau:",
                        "a) Cấp số, ghi thời gian ban hành;",
                        "b) Đăng ký văn bản đi.",
                        "2. Lãnh đạo các phòng kiểm tra nội dung văn bản.")
                .middle("*Mục 2*", "*QUẢN LÝ VĂN BẢN ĐẾN*")
                .text(
                        "*Điều 3. Trình tự quản lý văn bản đến*",
                        "Văn bản đến được tiếp nhận, đăng ký tại Văn thư cơ quan.")
                .foot(Specimens.FILED, "Nguyễn Văn A", Specimens.STANDING, "PHÓ BÍ THƯ")
                .on(Specimens.DAY);
    }

    /** Returns an urgent draft for a meeting, with the drafter's symbol and the contact. */
    static Draft marked() {
        return new PartyManuscript()
                .add(PartyManuscript.right(12, "*TÀI LIỆU THU HỒI*"))
                .head(Specimens.DATE, List.of("*TỈNH UỶ NINH BÌNH*"), "Số 18-KH/TU", "*HOẢ TỐC*", "~Dự thảo lần 2~")
                .title("KẾ HOẠCH", "về công tác văn thư, lưu trữ năm 2027")
                .text("Ban Thường vụ Tỉnh uỷ ban hành kế hoạch công tác văn thư, lưu trữ năm 2027.")
                .foot(
                        List.of("- Các cơ quan, đơn vị;", "- Lưu Văn phòng Tỉnh uỷ.", "NguyenVanAn-26"),
                        "Nguyễn Văn A",
                        Specimens.STANDING,
                        "PHÓ BÍ THƯ")
                .contact("Điện thoại: 0229.123456; fax: 0229.123457", "Email: vptu@ninhbinh.vn; website: ninhbinh.vn")
                .on(Specimens.DAY);
    }

    /** Returns a plan of the former guidance with the symbol of who typed it. */
    static Draft marked36() {
        return new PartyManuscript()
                .head(DATE36, List.of("*TỈNH UỶ NINH BÌNH*"), "Số 18-KH/TU")
                .title("KẾ HOẠCH", "về công tác văn thư, lưu trữ năm 2020")
                .text("Ban Thường vụ Tỉnh uỷ ban hành kế hoạch công tác văn thư, lưu trữ năm 2020.")
                .foot(
                        List.of("- Các cơ quan, đơn vị,", "- Lưu Văn phòng Tỉnh uỷ.", "ABC-268"),
                        "Nguyễn Văn A",
                        Specimens.STANDING,
                        "PHÓ BÍ THƯ")
                .on(DAY36);
    }

    /** Returns a plan with two annexes, each in a section of its own. */
    static Draft annexed() {
        return Specimens.ofProvince("Số 19-KH/TU")
                .title("KẾ HOẠCH", "về công tác văn thư, lưu trữ năm 2027")
                .text("Ban Thường vụ Tỉnh uỷ phân công thực hiện theo Phụ lục 1 và Phụ lục 2 kèm theo Kế hoạch này.")
                .foot(
                        List.of("- Các cơ quan, đơn vị;", "- Lưu Văn phòng Tỉnh uỷ."),
                        "Nguyễn Văn A",
                        Specimens.STANDING,
                        "PHÓ BÍ THƯ")
                .annex(
                        "*Phụ lục 1*",
                        "*DANH SÁCH VĂN THƯ*",
                        "~(Kèm theo Kế hoạch số 19-KH/TU, ngày 29/6/2026 của Tỉnh uỷ)~")
                .text("Văn thư cơ quan gồm 02 đồng chí.")
                .annex(
                        "*Phụ lục 2*",
                        "*DANH MỤC HỒ SƠ*",
                        "~(Kèm theo Kế hoạch số 19-KH/TU, ngày 29/6/2026 của Tỉnh uỷ)~")
                .text("Hồ sơ năm 2026 gồm 12 tập.")
                .on(Specimens.DAY);
    }

    /** Returns the block that makes what stands above it a copy under the former guidance (<i>sao y bản chính</i>). */
    static Draft copy36() {
        return new PartyManuscript()
                .add(drawn(blank(), Length.mm(165)))
                .columns(
                        List.of(
                                centred(14, "TỈNH UỶ NINH BÌNH"),
                                centred(14, "*VĂN PHÒNG*"),
                                centred(14, "Số 24-BS/VPTU")),
                        List.of(centred(14, "*SAO Y BẢN CHÍNH*"), centred(14, "~Ninh Bình, ngày 28 tháng 6 năm 2019~")))
                .foot(
                        List.of("- Các cơ quan, đơn vị,", "- Lưu Văn phòng."),
                        "Trần Văn D",
                        "T/L BAN THƯỜNG VỤ",
                        "CHÁNH VĂN PHÒNG")
                .on(DAY36);
    }
}
