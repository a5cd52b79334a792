package vn.records.docx.shape;

import static vn.records.docx.shape.Markup.middle;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.records.docx.shape.Paper.Slot;
import vn.records.sample.WordXml;

/** Right documents of the types and offices that the plain ones are not of. */
final class OfficePapers {

    private static final String END = WordXml.paragraph("left");

    private final Map<String, Paper> papers = new LinkedHashMap<>();

    private OfficePapers() {
        invited();
        committee();
        longOnes();
        offices();
        signed();
        papers.putAll(AttachedPapers.right());
    }

    static Map<String, Paper> right() {
        return new OfficePapers().papers;
    }

    private static Paper typed(String number, String type, String subject, String text) {
        return Paper.plan()
                .with(Slot.NUMBER, number)
                .with(Slot.TYPE, type)
                .with(Slot.SUBJECT, subject)
                .with(Slot.BODY, text);
    }

    private void invited() {
        papers.put(
                "invitation",
                typed(
                        "15/GM-SNV",
                        "GIẤY MỜI",
                        "Họp tổng kết công tác văn thư năm 2026",
                        "Sở Nội vụ trân trọng kính mời: Đại diện lãnh đạo các phòng thuộc Sở."
                                + "|Tới dự: Hội nghị tổng kết công tác văn thư năm 2026 của Sở."
                                + "|Chủ trì: Ông Trần Văn Bình, Phó Giám đốc Sở."
                                + "|Thời gian: 08 giờ 00 phút, ngày 25 tháng 11 năm 2026."
                                + "|Địa điểm: Phòng họp số 1, Sở Nội vụ."
                                + "|Sở Nội vụ trân trọng kính mời quý đại biểu tham dự./."));
        papers.put(
                "introduction",
                typed(
                                "15/GGT-SNV",
                                "GIẤY GIỚI THIỆU",
                                "",
                                "Sở Nội vụ trân trọng giới thiệu:|Ông (bà): Trần Văn Bình|Chức vụ: Chuyên viên Văn phòng"
                                        + "|Được cử đến: Sở Tài chính|Về việc: Liên hệ nộp lưu hồ sơ, tài liệu."
                                        + "|Đề nghị quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ."
                                        + "|Giấy này có giá trị đến hết ngày 30 tháng 11 năm 2026./.")
                        .with(Slot.RECIPIENTS, "- Như trên;|- Lưu: VT."));
        papers.put(
                "leave",
                typed(
                                "15/GNP-SNV",
                                "GIẤY NGHỈ PHÉP",
                                "",
                                "Xét Đơn đề nghị nghỉ phép ngày 18 tháng 11 năm 2026 của ông Trần Văn Bình."
                                        + "|Sở Nội vụ cấp cho:|Ông (bà): Trần Văn Bình|Chức vụ: Chuyên viên Văn phòng"
                                        + "|Nghỉ phép trong thời gian 05 ngày, kể từ ngày 23 tháng 11 năm 2026 đến hết ngày 27"
                                        + " tháng 11 năm 2026 tại phường Hoa Lư."
                                        + "|Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ phép năm 2026./.")
                        .with(Slot.RECIPIENTS, "- Ông Trần Văn Bình;|- Lưu: VT, VP."));
        papers.put(
                "submission",
                typed(
                                "15/TTr-SNV",
                                "TỜ TRÌNH",
                                "Về việc phê duyệt Danh mục hồ sơ năm 2027",
                                "Sở Nội vụ đã lấy ý kiến của các phòng thuộc Sở về Danh mục hồ sơ năm 2027."
                                        + "|Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, phê duyệt./.")
                        .with(Slot.TO, "Ủy ban nhân dân tỉnh")
                        .with(Slot.RECIPIENTS, "- Như trên;|- Lưu: VT, VP."));
    }

    private static Paper ofCommittee(Paper paper) {
        return paper.with(Slot.PARENT, "")
                .with(Slot.ISSUER, "ỦY BAN NHÂN DÂN|XÃ PHÚ LONG")
                .with(Slot.DATE, "Ninh Bình", "Phú Long")
                .with(Slot.POSTS, "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH");
    }

    private void committee() {
        papers.put(
                "telegram",
                ofCommittee(typed(
                        "15/CĐ-UBND",
                        "CÔNG ĐIỆN",
                        "Về việc chủ động ứng phó với mưa lớn",
                        "Ủy ban nhân dân xã điện:|- Các thôn;|- Các phòng, đơn vị thuộc xã."
                                + "|Ủy ban nhân dân xã yêu cầu các thôn, các phòng, đơn vị trực ban 24/24 giờ, báo cáo kịp"
                                + " thời tình hình về Văn phòng./.")));
        Paper decision = Paper.decision()
                .with(Slot.NUMBER, "15/QĐ-UBND")
                .with(
                        Slot.ORDER,
                        "ỦY BAN NHÂN DÂN XÃ PHÚ LONG"
                                + "|Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"
                                + "|Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;"
                                + "|Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác"
                                + " văn thư.|QUYẾT ĐỊNH:")
                .with(
                        Slot.BODY,
                        "Điều 1. Thành lập Tổ rà soát tài liệu của xã theo Nghị định số 30/2020/NĐ-CP."
                                + "|Điều 2. Quyết định này có hiệu lực kể từ ngày ký."
                                + "|Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.");
        papers.put("decision-of-committee", ofCommittee(decision));
        papers.put(
                "decision-by-deputy-chair",
                ofCommittee(decision).with(Slot.POSTS, "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH"));
        papers.put(
                "resolution",
                ofCommittee(decision)
                        .with(Slot.NUMBER, "15/NQ-HĐND")
                        .with(Slot.TYPE, "NGHỊ QUYẾT")
                        .with(Slot.ISSUER, "HỘI ĐỒNG NHÂN DÂN|XÃ PHÚ LONG")
                        .with(Slot.SUBJECT, "Thông qua kế hoạch giám sát năm 2027")
                        .with(Slot.ORDER, "ỦY BAN NHÂN DÂN XÃ", "HỘI ĐỒNG NHÂN DÂN XÃ")
                        .with(Slot.ORDER, "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:")
                        .with(Slot.POSTS, "CHỦ TỊCH")
                        .with(
                                Slot.BODY,
                                "Điều 1. Thông qua kế hoạch giám sát năm 2027 của Hội đồng nhân dân xã."
                                        + "|Điều 2. Thường trực Hội đồng nhân dân xã tổ chức thực hiện Nghị quyết này."
                                        + "|Điều 3. Nghị quyết này có hiệu lực kể từ ngày ký./."));
    }

    private void longOnes() {
        papers.put(
                "report-in-parts",
                Paper.report()
                        .with(
                                Slot.BODY,
                                "Sở Nội vụ báo cáo kết quả công tác văn thư năm 2026 như sau:"
                                        + "|*I. KẾT QUẢ CÔNG TÁC|*1. Về lập hồ sơ"
                                        + "|Các phòng đã lập hồ sơ công việc đầy đủ theo Danh mục hồ sơ."
                                        + "|*2. Về nộp lưu|a) Văn phòng đã nộp 15 hồ sơ;|b) Thanh tra đã nộp 20 hồ sơ."
                                        + "|*II. PHƯƠNG HƯỚNG NĂM 2027|- Tiếp tục lập hồ sơ;|- Số hóa tài liệu."
                                        + "|Trên đây là báo cáo của Sở Nội vụ./."));
        papers.put(
                "plan-with-points",
                Paper.plan()
                        .with(
                                Slot.BODY,
                                "Sở Nội vụ ban hành Kế hoạch kiểm tra công tác văn thư năm 2026 như sau:"
                                        + "|1. Các phòng chuẩn bị:|a) Hồ sơ công việc;|b) Sổ đăng ký văn bản đi;"
                                        + "|c) Sổ đăng ký văn bản đến;|d) Danh mục hồ sơ."
                                        + "|2. Văn phòng Sở chuẩn bị phòng họp và tài liệu."
                                        + "|3. Văn phòng Sở tổng hợp kết quả, báo cáo Giám đốc Sở./."));
        String second = Markup.body("2. Văn phòng Sở tổng hợp kết quả kiểm tra, báo cáo Giám đốc Sở./.");
        papers.put("plan-with-a-table", Paper.plan().markup(second, grid() + second));
    }

    /** A table of tasks with edges. */
    private static String grid() {
        String edges = "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
                + "<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";
        return Markup.rows(
                        middle(24, "b", "TT"),
                        middle(24, "b", "Nội dung"),
                        middle(24, "", "1"),
                        middle(24, "", "Kiểm tra sổ đăng ký"),
                        middle(24, "", "2"),
                        middle(24, "", "Kiểm tra hồ sơ"))
                .replace("<w:tblLayout", edges + "<w:tblLayout");
    }

    private void offices() {
        papers.put(
                "school-plan",
                Paper.plan()
                        .with(Slot.PARENT, "UBND XÃ PHÚ LONG")
                        .with(Slot.ISSUER, "TRƯỜNG TIỂU HỌC PHÚ LONG")
                        .with(Slot.NUMBER, "15/KH-THPL")
                        .with(Slot.DATE, "Ninh Bình", "Phú Long")
                        .with(Slot.POSTS, "HIỆU TRƯỞNG")
                        .with(Slot.BODY, "Sở Nội vụ ban hành", "Trường Tiểu học Phú Long ban hành"));
        papers.put(
                "hospital-letter",
                Paper.letter()
                        .with(Slot.PARENT, "SỞ Y TẾ NINH BÌNH")
                        .with(Slot.ISSUER, "BỆNH VIỆN ĐA KHOA TỈNH")
                        .with(Slot.NUMBER, "15/BVĐK-TCHC")
                        .with(Slot.NAME, "BS. CKII. Nguyễn Văn An"));
        papers.put("letter-to-many", letterToMany());
        papers.put("number-open", Paper.letter().with(Slot.NUMBER, "15/", "      /"));
        papers.put("day-open", Paper.decision().with(Slot.DATE, "ngày 20", "ngày      "));
        papers.put("draft", draft());
        papers.put("with-contacts", contacts());
    }

    private static Paper letterToMany() {
        String one = middle(28, "", "Kính gửi: Sở Tài chính");
        String indent = "<w:p><w:pPr><w:ind w:left=\"3400\"/></w:pPr>";
        return Paper.letter()
                .markup(
                        one,
                        "<w:p><w:pPr><w:ind w:left=\"2300\"/></w:pPr>" + Markup.inline(28, "", "Kính gửi:") + "</w:p>"
                                + indent + Markup.inline(28, "", "- Sở Tài chính;") + "</w:p>" + indent
                                + Markup.inline(28, "", "- Sở Xây dựng.") + "</w:p>");
    }

    private static Paper draft() {
        return Paper.plan().written(xml -> WordXml.paragraph("right", Markup.inline(28, "b", "DỰ THẢO")) + xml);
    }

    private static Paper contacts() {
        return Paper.letter()
                .written(xml -> xml
                        + middle(22, "", "Số 01 đường Trần Phú, phường Hoa Lư, tỉnh Ninh Bình")
                        + middle(22, "", "ĐT: 0229.3871.000; Fax: 0229.3871.001"));
    }

    private void signed() {
        papers.put("acting-head", Paper.plan().with(Slot.POSTS, "Q. GIÁM ĐỐC"));
        papers.put("by-order", Paper.letter().with(Slot.POSTS, "TL. GIÁM ĐỐC|CHÁNH VĂN PHÒNG"));
        papers.put(
                "by-order-and-deputy",
                Paper.letter().with(Slot.POSTS, "TL. GIÁM ĐỐC|KT. CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG"));
        papers.put("delegated", Paper.letter().with(Slot.POSTS, "TUQ. GIÁM ĐỐC|TRƯỞNG PHÒNG QUẢN LÝ VĂN THƯ"));
        papers.put("minutes-by-two", minutesByTwo());
    }

    private static Paper minutesByTwo() {
        String gap = WordXml.paragraph("left").repeat(4);
        String signatures = Markup.table(
                        new int[] {4536, 4536},
                        Markup.cell(4536, middle(28, "b", "THƯ KÝ") + gap + middle(28, "b", "Trần Văn Bình"))
                                + Markup.cell(
                                        4536, middle(28, "b", "CHỦ TỌA") + gap + middle(28, "b", "Nguyễn Văn An")))
                + END
                + WordXml.paragraph("left", Markup.inline(24, "bi", "Nơi nhận:"))
                + WordXml.paragraph("left", Markup.inline(22, "", "- Các phòng thuộc Sở;"))
                + WordXml.paragraph("left", Markup.inline(22, "", "- Lưu: VT, Hồ sơ."));
        return Paper.minutes().written(xml -> xml.substring(0, xml.lastIndexOf("<w:tbl>")) + signatures);
    }
}
