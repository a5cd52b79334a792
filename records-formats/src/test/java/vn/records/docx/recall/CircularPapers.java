package vn.records.docx.recall;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.drawn;
import static vn.records.presentation.specimen.TypedParagraph.paragraph;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import java.time.LocalDate;
import java.util.List;
import vn.records.measure.Length;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.PageNumberEdits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/** Documents of 2011 to 2020 without a fault, of several types and levels. */
final class CircularPapers {

    private static final String DATE = "Ninh Bình, ngày 09 tháng 02 năm 2015";
    private static final String OPENING =
            "Thực hiện Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về"
                    + " công tác văn thư, Sở Nội vụ đề nghị các cơ quan, đơn vị nộp hồ sơ, tài liệu đã đến hạn vào Lưu trữ.";
    private static final List<String> FILED = List.of("- Như Điều 3;", "- Lưu: VT, VP.");
    private static final List<String> LISTED = List.of("- Như trên;", "- Lưu: VT, VP.");
    private static final List<String> SENT = List.of("- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, VP.");

    private CircularPapers() {}

    static List<LawPaper> all() {
        return List.of(
                paper(
                        "decision",
                        decision("05/QĐ-SNV", "Về việc thành lập Tổ rà soát tài liệu lưu trữ")
                                .foot(FILED, "Nguyễn Văn C", "GIÁM ĐỐC")),
                paper(
                        "decision of a deputy",
                        decision("16/QĐ-SNV", "Ban hành Quy chế công tác văn thư của Sở Nội vụ")
                                .foot(FILED, "Trần Văn B", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
                paper("resolution", resolution()),
                paper(
                        "letter",
                        letter(centred(14, "Kính gửi: Văn phòng Ủy ban nhân dân tỉnh"))
                                .foot(LISTED, "Nguyễn Văn C", "GIÁM ĐỐC")),
                paper(
                        "letter to many",
                        letter(at(40, "Kính gửi:"), at(58.5, "- Sở Tài chính;"), at(58.5, "- Sở Xây dựng."))
                                .foot(LISTED, "Trần Văn B", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")),
                paper("plan", plan()),
                paper("report", report()),
                paper("submission", submission()),
                paper("notice of a commune", commune()),
                paper("decision of a ministry", ministry()),
                paper("annexed", annexed()),
                paper("attached", attached()),
                paper("memorandum", short_("09/GN-SNV", "BẢN GHI NHỚ", "Về việc phối hợp quản lý tài liệu lưu trữ")),
                paper("slip", short_("21/PG-SNV", "PHIẾU GỬI", "Gửi tài liệu lưu trữ của Sở Nội vụ")),
                paper("directive", short_("02/CT-SNV", "CHỈ THỊ", "Về tăng cường công tác văn thư, lưu trữ")),
                paper("copy", copy()));
    }

    private static LawPaper paper(String name, Manuscript typed) {
        var draft = Recognizer.recognize(typed.view(), DraftOptions.on(LocalDate.of(2015, 2, 9)));
        return new LawPaper(
                "TT01 " + name,
                PageNumberEdits.footer(14, Alignment.RIGHT, "2").apply(draft).view());
    }

    private static Paragraph at(double mm, String words) {
        return paragraph(ParagraphFormat.PLAIN.withLeftIndent(Length.mm(mm)), 14, words);
    }

    private static Manuscript head(String number) {
        return new Manuscript().head(List.of(centred(13, "Số: " + number)), DATE);
    }

    private static Manuscript decision(String number, String subject) {
        return head(number)
                .title("QUYẾT ĐỊNH", subject)
                .middle("*GIÁM ĐỐC SỞ NỘI VỤ*")
                .text(
                        "Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;",
                        "Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư;",
                        "Theo đề nghị của Chánh Văn phòng Sở Nội vụ,")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Thành lập Tổ rà soát tài liệu lưu trữ của Sở Nội vụ gồm các ông, bà có tên trong danh sách"
                                + " dưới đây, do Chánh Văn phòng Sở làm Tổ trưởng:",
                        "1. Ông Nguyễn Văn A, Chánh Văn phòng Sở, Tổ trưởng, phụ trách chung và chịu trách nhiệm trước Giám"
                                + " đốc Sở về kết quả rà soát.",
                        "2. Bà Trần Thị B, Văn thư cơ quan, Tổ viên.",
                        "*Điều 2.* Tổ rà soát tài liệu lưu trữ có các nhiệm vụ sau:",
                        "a) Thống kê hồ sơ, tài liệu đang lưu giữ tại các phòng, đơn vị của Sở trong các năm từ 2010 đến 2014 và"
                                + " báo cáo kết quả;",
                        "b) Đề xuất hồ sơ, tài liệu nộp vào Lưu trữ hiện hành.",
                        "*Điều 3.* Chánh Văn phòng Sở, các phòng, đơn vị có liên quan và các ông, bà có tên tại Điều 1 chịu"
                                + " trách nhiệm thi hành Quyết định này./.");
    }

    private static Manuscript resolution() {
        return new Manuscript()
                .headColumns(
                        List.of(ruled(centred(13, "*HỘI ĐỒNG TRƯỜNG*"), 0.4), centred(13, "Số: 07/NQ-HĐT")),
                        Manuscript.nationalTitle(DATE))
                .title("NGHỊ QUYẾT", "Về kế hoạch công tác năm 2016")
                .middle("*HỘI ĐỒNG TRƯỜNG*")
                .text(
                        "Căn cứ Điều lệ Trường Cao đẳng ban hành kèm theo Thông tư số 01/2015/TT-BLĐTBXH ngày 15 tháng 01 năm"
                                + " 2015 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội về điều lệ trường;",
                        "Theo đề nghị của Thư ký Hội đồng trường,")
                .middle("*QUYẾT NGHỊ:*")
                .text(
                        "*Điều 1.* Thông qua kế hoạch công tác năm 2016 của Trường.",
                        "*Điều 2.* Hiệu trưởng tổ chức thực hiện kế hoạch.",
                        "*Điều 3.* Nghị quyết này có hiệu lực kể từ ngày ký./.")
                .foot(FILED, "Nguyễn Văn A", "TM. HỘI ĐỒNG TRƯỜNG", "CHỦ TỊCH");
    }

    private static Manuscript letter(Paragraph... addressees) {
        Paragraph subject = paragraph(
                TypedParagraph.CENTRED.withSpaceBefore(Length.points(6)),
                13,
                "V/v nộp hồ sơ, tài liệu vào Lưu trữ hiện hành");
        return new Manuscript()
                .head(List.of(centred(13, "Số: 05/SNV-VP"), subject), DATE)
                .add(blank())
                .add(addressees)
                .add(blank())
                .text(OPENING, "Sở Nội vụ trân trọng đề nghị quý cơ quan quan tâm thực hiện./.");
    }

    private static Manuscript plan() {
        return head("31/KH-SNV")
                .title("KẾ HOẠCH", "Công tác văn thư, lưu trữ năm 2016")
                .text(
                        OPENING,
                        "*I. MỤC ĐÍCH, YÊU CẦU*",
                        "1. Nâng cao chất lượng công tác văn thư, lưu trữ của các phòng, đơn vị trực thuộc Sở trong năm 2016 và"
                                + " các năm tiếp theo.",
                        "2. Việc thực hiện phải kịp thời, tiết kiệm.",
                        "*II. TỔ CHỨC THỰC HIỆN*",
                        "Văn phòng Sở chủ trì, phối hợp với các phòng, đơn vị thực hiện Kế hoạch này./.")
                .foot(SENT, "Nguyễn Văn C", "GIÁM ĐỐC");
    }

    private static Manuscript report() {
        return head("44/BC-SNV")
                .title("BÁO CÁO", "Kết quả công tác văn thư, lưu trữ năm 2014")
                .text(
                        "Sở Nội vụ báo cáo kết quả công tác văn thư, lưu trữ năm 2014 của các phòng, đơn vị trực thuộc Sở và phương"
                                + " hướng, nhiệm vụ năm 2015 như sau:",
                        "1. Kết quả đạt được",
                        "Các phòng, đơn vị đã lập hồ sơ công việc theo danh mục.",
                        "2. Nhiệm vụ năm 2015",
                        "Các phòng, đơn vị tiếp tục nộp hồ sơ, tài liệu đến hạn./.")
                .foot(SENT, "Trần Văn B", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }

    private static Manuscript submission() {
        return head("12/TTr-SNV")
                .title("TỜ TRÌNH", "Về việc phê duyệt danh mục hồ sơ năm 2016")
                .add(blank(), centred(14, "Kính gửi: Ủy ban nhân dân tỉnh Ninh Bình"), blank())
                .text(OPENING, "Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.")
                .foot(LISTED, "Nguyễn Văn C", "GIÁM ĐỐC");
    }

    private static Manuscript commune() {
        return new Manuscript()
                .headColumns(
                        List.of(
                                centred(13, "*ỦY BAN NHÂN DÂN*"),
                                ruled(centred(13, "*XÃ GIA SINH*"), 0.4),
                                centred(13, "Số: 08/TB-UBND")),
                        Manuscript.nationalTitle("Gia Sinh, ngày 05 tháng 01 năm 2019"))
                .title("THÔNG BÁO", "Về việc tiếp công dân định kỳ năm 2019")
                .text(
                        "Ủy ban nhân dân xã thông báo lịch tiếp công dân định kỳ năm 2019 của Chủ tịch, các Phó Chủ tịch Ủy ban"
                                + " nhân dân xã tại trụ sở Ủy ban nhân dân xã như sau:",
                        "1. Chủ tịch tiếp công dân vào thứ Năm hằng tuần.",
                        "2. Phó Chủ tịch tiếp công dân vào thứ Ba hằng tuần./.")
                .foot(
                        List.of("- Các thôn, xóm;", "- Lưu: VT, VP."),
                        "Lê Thị D",
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH");
    }

    private static Manuscript ministry() {
        return new Manuscript()
                .headColumns(
                        List.of(ruled(centred(13, "*BỘ NỘI VỤ*"), 0.4), blank(), centred(13, "Số: 1021/QĐ-BNV")),
                        Manuscript.nationalTitle("Hà Nội, ngày 04 tháng 10 năm 2017"))
                .title("QUYẾT ĐỊNH", "Về việc giao nhiệm vụ công tác lưu trữ")
                .middle("*BỘ TRƯỞNG BỘ NỘI VỤ*")
                .text("Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;", "Theo đề nghị của Chánh Văn phòng Bộ,")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Giao Văn phòng Bộ thực hiện nhiệm vụ công tác lưu trữ của cơ quan Bộ trong năm 2018 theo quy"
                                + " định của pháp luật.",
                        "*Điều 2.* Quyết định này có hiệu lực kể từ ngày ký.",
                        "*Điều 3.* Chánh Văn phòng Bộ chịu trách nhiệm thi hành Quyết định này./.")
                .foot(FILED, "Phạm Văn E", "BỘ TRƯỞNG");
    }

    private static Manuscript annexed() {
        return head("17/QĐ-SNV")
                .title("QUYẾT ĐỊNH", "Về việc phân công công tác văn thư")
                .middle("*GIÁM ĐỐC SỞ NỘI VỤ*")
                .text("Theo đề nghị của Chánh Văn phòng Sở Nội vụ,")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Phân công công tác văn thư của Sở theo Phụ lục kèm theo Quyết định này.",
                        "*Điều 2.* Chánh Văn phòng Sở, các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này./.")
                .foot(List.of("- Như Điều 2;", "- Lưu: VT, VP."), "Nguyễn Văn C", "GIÁM ĐỐC")
                .newSection()
                .middle(
                        "*Phụ lục*",
                        "*DANH SÁCH CÔNG CHỨC VĂN THƯ*",
                        "~(Kèm theo Quyết định số 17/QĐ-SNV ngày 09 tháng 02 năm 2015 của Sở Nội vụ)~")
                .text("1. Văn thư cơ quan: Bà Trần Thị B.", "2. Văn thư các phòng: do Trưởng phòng phân công./.");
    }

    private static Manuscript attached() {
        return new Manuscript()
                .add(
                        centred(14, "*QUY CHẾ*"),
                        centred(14, "*Công tác văn thư của Sở Nội vụ*"),
                        centred(14, "~(Kèm theo Quyết định số 16/QĐ-SNV ngày 09 tháng 02 năm 2015 của Sở Nội vụ)~"),
                        blank())
                .middle("*Chương I*", "*QUY ĐỊNH CHUNG*")
                .text(
                        "*Điều 1. Phạm vi điều chỉnh*",
                        "Quy chế này quy định về công tác văn thư, quản lý văn bản đi, văn bản đến, lập hồ sơ và nộp lưu hồ sơ"
                                + " của Sở Nội vụ.")
                .middle("*Chương II*", "*QUẢN LÝ VĂN BẢN*", "*Mục 1*", "*QUẢN LÝ VĂN BẢN ĐI*")
                .text(
                        "*Điều 2. Trình tự quản lý văn bản đi*",
                        "1. Văn thư cơ quan thực hiện các việc sau:",
                        "a) Cấp số, thời gian ban hành;",
                        "b) Đăng ký văn bản đi.",
                        "2. Lãnh đạo các phòng kiểm tra nội dung văn bản.")
                .middle("*Mục 2*", "*QUẢN LÝ VĂN BẢN ĐẾN*")
                .text(
                        "*Điều 3. Trình tự quản lý văn bản đến*",
                        "Văn bản đến được tiếp nhận, đăng ký tại Văn thư cơ quan./.");
    }

    private static Manuscript short_(String number, String type, String subject) {
        return head(number)
                .title(type, subject)
                .text(
                        "Sở Nội vụ và các phòng, đơn vị thống nhất phối hợp quản lý hồ sơ, tài liệu lưu trữ của Sở trong năm"
                                + " 2016 theo đúng quy định.",
                        "Các phòng, đơn vị báo cáo kết quả về Văn phòng Sở./.")
                .foot(SENT, "Nguyễn Văn C", "GIÁM ĐỐC");
    }

    private static Manuscript copy() {
        return new Manuscript()
                .add(drawn(blank(), Length.mm(165)))
                .headColumns(
                        List.of(ruled(centred(13, "*SỞ TÀI CHÍNH*"), 0.4), centred(13, "Số: 05/SY-STC")),
                        List.of(
                                centred(14, "*SAO Y BẢN CHÍNH*"),
                                centred(14, "~Ninh Bình, ngày 11 tháng 02 năm 2015~")))
                .foot(List.of("- Các phòng thuộc Sở;", "- Lưu: VT."), "Trần Văn B", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG");
    }
}
