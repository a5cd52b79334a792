package vn.records.presentation.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.records.finding.Report;
import vn.records.finding.Severity;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.PartyManuscript;
import vn.records.rule.RuleBook;

/** Documents typed from the examples that the guidances print, of each kind of issuer and signature: none has an error. */
class TypedDocumentsTest {

    private static final RuleBook<Draft> BOOK = PresentationRules.book("party");
    private static final LocalDate NOW = LocalDate.of(2026, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2020, 10, 12);

    /**
     * A document.
     *
     * @param above the name above the issuer; empty if there is none
     * @param posts the lines above the signature, separated by {@code |}
     */
    private record Typed(String above, String issuer, String number, String place, String type, String subject, String posts) {}

    private static final ImmutableList<Typed> OF_2026 = ImmutableList.of(
            new Typed("", "BAN CHẤP HÀNH TRUNG ƯƠNG", "Số 127-QĐ/TW", "Hà Nội", "QUYẾT ĐỊNH", "về công tác cán bộ", "T/M BỘ CHÍNH TRỊ"),
            new Typed("", "BAN CHẤP HÀNH TRUNG ƯƠNG", "Số 06-CT/TW", "Hà Nội", "CHỈ THỊ", "về tổ chức đại hội", "T/M BAN BÍ THƯ"),
            new Typed("", "BAN CHẤP HÀNH TRUNG ƯƠNG", "Số 18-NQ/TW", "Hà Nội", "NGHỊ QUYẾT", "về đổi mới bộ máy", "T/M BAN CHẤP HÀNH TRUNG ƯƠNG|TỔNG BÍ THƯ"),
            new Typed("", "TỈNH UỶ ĐỒNG THÁP", "Số 15-HD/TU", "Đồng Tháp", "HƯỚNG DẪN", "thực hiện quy chế", "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ"),
            new Typed("", "THÀNH UỶ HUẾ", "Số 06-CT/TU", "Thành phố Huế", "CHỈ THỊ", "về công tác dân vận", "T/M THÀNH UỶ|BÍ THƯ"),
            new Typed("", "ĐẢNG UỶ CÔNG AN TRUNG ƯƠNG", "Số 24-KL/ĐUCA", "Hà Nội", "KẾT LUẬN", "về xây dựng lực lượng", "T/M ĐẢNG UỶ|BÍ THƯ"),
            new Typed("", "QUÂN UỶ TRUNG ƯƠNG", "Số 33-TB/QUTW", "Hà Nội", "THÔNG BÁO", "kết quả hội nghị", "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ"),
            new Typed("ĐẢNG BỘ THÀNH PHỐ HÀ NỘI", "ĐẢNG UỶ PHƯỜNG BA ĐÌNH", "Số 09-KH/ĐU", "Ba Đình", "KẾ HOẠCH", "về kiểm tra, giám sát", "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ"),
            new Typed("ĐẢNG BỘ TỈNH KHÁNH HOÀ", "ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA", "Số 02-NQ/ĐU", "Trường Sa", "NGHỊ QUYẾT", "về phát triển kinh tế biển", "T/M ĐẢNG UỶ|BÍ THƯ"),
            new Typed("ĐẢNG BỘ PHƯỜNG BA ĐÌNH", "CHI BỘ TRƯỜNG TIỂU HỌC", "Số 05-NQ/CB", "Ba Đình", "NGHỊ QUYẾT", "về sinh hoạt chi bộ", "T/M CHI BỘ|BÍ THƯ"),
            new Typed("ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA", "BAN TỔ CHỨC", "Số 12-BC/BTCĐU", "Trường Sa", "BÁO CÁO", "công tác tổ chức xây dựng Đảng", "TRƯỞNG BAN"),
            new Typed("BAN CHẤP HÀNH TRUNG ƯƠNG", "BAN NỘI CHÍNH", "Số 44-BC/BNCTW", "Hà Nội", "BÁO CÁO", "công tác nội chính", "K/T TRƯỞNG BAN|PHÓ TRƯỞNG BAN"),
            new Typed("TỈNH UỶ KIÊN GIANG", "VĂN PHÒNG", "Số 38-TB/VPTU", "Rạch Giá", "THÔNG BÁO", "lịch công tác tháng 8", "CHÁNH VĂN PHÒNG"),
            new Typed("TỈNH UỶ NINH BÌNH", "UỶ BAN KIỂM TRA", "Số 23-QĐ/UBKTTU", "Ninh Bình", "QUYẾT ĐỊNH", "về việc thành lập đoàn kiểm tra", "T/M UỶ BAN KIỂM TRA|PHÓ CHỦ NHIỆM"),
            new Typed("TỈNH UỶ NINH BÌNH", "BAN CHỈ ĐẠO CẢI CÁCH TƯ PHÁP", "Số 03-KH/BCĐ", "Ninh Bình", "KẾ HOẠCH", "công tác năm 2027", "K/T TRƯỞNG BAN|PHÓ TRƯỞNG BAN"),
            new Typed("BAN TỔ CHỨC TRUNG ƯƠNG", "VỤ TỔ CHỨC - ĐIỀU LỆ", "Số 17-BC/VTCĐL", "Hà Nội", "BÁO CÁO", "kết quả khảo sát", "VỤ TRƯỞNG"),
            new Typed("ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH LẦN THỨ XX", "ĐOÀN THƯ KÝ", "Số 20-BB/ĐH", "Ninh Bình", "BIÊN BẢN", "phiên bế mạc đại hội", "T/M ĐOÀN THƯ KÝ|TRƯỞNG ĐOÀN"),
            new Typed("", "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH LẦN THỨ XX", "Số 01-NQ/ĐH", "Ninh Bình", "NGHỊ QUYẾT", "đại hội đảng bộ tỉnh", "T/M ĐOÀN CHỦ TỊCH"),
            new Typed("", "TỈNH UỶ NINH BÌNH", "Số 08-QĐ/TU", "Ninh Bình", "QUY ĐỊNH", "về trách nhiệm nêu gương", "T/M BAN THƯỜNG VỤ|BÍ THƯ"),
            new Typed("", "TỈNH UỶ NINH BÌNH", "Số 11-CTr/TU", "Ninh Bình", "CHƯƠNG TRÌNH", "hành động thực hiện nghị quyết", "T/M BAN THƯỜNG VỤ|BÍ THƯ"),
            new Typed("", "TỈNH UỶ NINH BÌNH", "Số 02-TT/TU", "Ninh Bình", "THÔNG TRI", "về công tác tuyên truyền", "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ"));

    private static final ImmutableList<Typed> OF_2020 = ImmutableList.of(
            new Typed("", "TỈNH UỶ NINH BÌNH", "Số 07-QĐi/TU", "Ninh Bình", "QUY ĐỊNH", "về tiêu chuẩn chức danh", "T/M BAN THƯỜNG VỤ|BÍ THƯ"),
            new Typed("", "TỈNH UỶ NINH BÌNH", "Số 07-QĐ/TU", "Ninh Bình", "QUY ĐỊNH", "về tiêu chuẩn chức danh", "T/M BAN THƯỜNG VỤ|BÍ THƯ"),
            new Typed("ĐẢNG BỘ TỈNH HÀ GIANG", "HUYỆN UỶ ĐỒNG VĂN", "Số 76-BC/HU", "Đồng Văn", "BÁO CÁO", "tình hình quý III", "T/M HUYỆN UỶ|PHÓ BÍ THƯ"),
            new Typed("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG", "QUẬN UỶ LÊ CHÂN", "Số 31-KH/QU", "Lê Chân", "KẾ HOẠCH", "về công tác dân vận", "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ"),
            new Typed("", "ĐẢNG UỶ KHỐI CÁC CƠ QUAN TRUNG ƯƠNG", "Số 19-HD/ĐUK", "Hà Nội", "HƯỚNG DẪN", "công tác đảng viên", "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ"),
            new Typed("BAN CHẤP HÀNH TRUNG ƯƠNG", "ĐẢNG ĐOÀN QUỐC HỘI", "Số 45-TTr/ĐĐQH", "Hà Nội", "BÁO CÁO", "công tác lập pháp", "T/M ĐẢNG ĐOÀN|PHÓ BÍ THƯ"),
            new Typed("BAN CHẤP HÀNH TRUNG ƯƠNG", "BAN CÁN SỰ ĐẢNG CHÍNH PHỦ", "Số 62-BC/BCSĐCP", "Hà Nội", "BÁO CÁO", "tình hình kinh tế", "T/M BAN CÁN SỰ ĐẢNG|BÍ THƯ"),
            new Typed("HUYỆN UỶ CHÂU THÀNH", "BAN DÂN VẬN", "Số 14-TB/BDVHU", "Châu Thành", "THÔNG BÁO", "kết quả công tác", "Q. TRƯỞNG BAN"),
            new Typed("HUYỆN UỶ CHÂU THÀNH", "VĂN PHÒNG", "Số 22-TB/VPHU", "Châu Thành", "THÔNG BÁO", "lịch tiếp công dân", "T/L BAN THƯỜNG VỤ|CHÁNH VĂN PHÒNG"),
            new Typed("ĐẢNG BỘ CỤC LƯU TRỮ", "CHI BỘ VĂN PHÒNG", "Số 04-NQ/CB", "Hà Nội", "NGHỊ QUYẾT", "tháng 10", "T/M CHI BỘ|PHÓ BÍ THƯ"));

    @TestFactory
    Stream<DynamicTest> a_document_typed_after_the_examples_has_no_error() {
        return Stream.concat(
                OF_2026.stream().map(typed -> test(typed, NOW, ";", "ngày 01 tháng 7 năm 2026")),
                OF_2020.stream().map(typed -> test(typed, BEFORE, ",", "ngày 12 tháng 10 năm 2020")));
    }

    private static DynamicTest test(Typed typed, LocalDate day, String mark, String date) {
        return DynamicTest.dynamicTest(day.getYear() + " " + typed.issuer() + " " + typed.number(), () -> {
            Draft draft = draft(typed, day, mark, date);
            Report report = BOOK.evaluate(draft);

            assertThat(draft.family().code()).isEqualTo("party");
            assertThat(report.findings())
                    .filteredOn(finding -> !isWrongByDesign(typed, finding.rule().toString()))
                    .filteredOn(finding -> finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING)
                    .extracting(finding -> finding.rule() + " " + finding.fault())
                    .isEmpty();
        });
    }

    /** A report of 2020 with the code of a submission, as an example has it for another type. */
    private static boolean isWrongByDesign(Typed typed, String rule) {
        return typed.number().contains("TTr") && typed.type().equals("BÁO CÁO") && rule.equals("PTY-SO-11");
    }

    private static Draft draft(Typed typed, LocalDate day, String mark, String date) {
        List<String> names = typed.above().isEmpty()
                ? List.of("*" + typed.issuer() + "*")
                : List.of(typed.above(), "*" + typed.issuer() + "*");
        return new PartyManuscript()
                .head(typed.place() + ", " + date, names, typed.number())
                .title(typed.type(), typed.subject())
                .text(
                        "Căn cứ tình hình thực tế, cấp uỷ yêu cầu các tổ chức đảng trực thuộc thực hiện những nội dung sau:",
                        "*I- MỤC ĐÍCH, YÊU CẦU*",
                        "1. Quán triệt đầy đủ nội dung đến cán bộ, đảng viên.",
                        "2. Tổ chức thực hiện nghiêm túc, đúng tiến độ.",
                        "Quá trình thực hiện nếu có vướng mắc, các đơn vị báo cáo cấp uỷ để xem xét, giải quyết.")
                .foot(
                        List.of("- Các tổ chức đảng trực thuộc" + mark, "- Lưu Văn phòng."),
                        "Nguyễn Văn Minh",
                        typed.posts().split("\\|"))
                .on(day);
    }
}
