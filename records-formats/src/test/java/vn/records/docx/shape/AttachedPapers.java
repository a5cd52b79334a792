package vn.records.docx.shape;

import static vn.records.docx.shape.Markup.body;
import static vn.records.docx.shape.Markup.middle;
import static vn.records.docx.shape.Markup.ruled;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.records.docx.shape.Paper.Slot;
import vn.records.sample.WordXml;

/** What stands behind a document, and forms. */
final class AttachedPapers {

    private static final String PAGE = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
    private static final String END = WordXml.paragraph("left");

    private AttachedPapers() {}

    /** Returns documents with others attached to them. */
    static Map<String, Paper> right() {
        Map<String, Paper> papers = new LinkedHashMap<>();
        Paper decision = Paper.decision()
                .with(Slot.SUBJECT, "Ban hành Quy chế công tác văn thư")
                .with(
                        Slot.BODY,
                        "Điều 1. Ban hành kèm theo Quyết định này Quy chế công tác văn thư."
                                + "|Điều 2. Quyết định này có hiệu lực kể từ ngày ký."
                                + "|Điều 3. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.");
        String reference = "~(Kèm theo Quyết định số 15/QĐ-SNV ngày 20 tháng 11 năm 2026 của Sở Nội vụ)";
        String chapters =
                "^Chương I|^QUY ĐỊNH CHUNG|Điều 1. Phạm vi điều chỉnh|Quy chế này quy định công tác văn thư của Sở."
                        + "|^Chương II|^QUẢN LÝ VĂN BẢN|Điều 2. Quản lý văn bản đi|1. Văn bản đi được đăng ký trong ngày."
                        + "|2. Văn bản đi được lưu tại Văn thư.|Điều 3. Quản lý văn bản đến|Văn bản đến được đăng ký trong ngày./.";
        String rules = HeadShape.ONE_ROW
                        .xml(Paper.plan().with(Slot.NUMBER, "").with(Slot.DATE, ""))
                        .replace(middle(26, "", "Số: "), "")
                + END
                + middle(28, "b", "QUY CHẾ")
                + middle(28, "b", "Công tác văn thư của Sở Nội vụ")
                + BodyText.of(reference)
                + ruled(40)
                + BodyText.of(chapters);
        papers.put("decision-with-regulation", decision.written(xml -> xml + PAGE + bold(rules)));
        String annex = middle(28, "b", "Phụ lục")
                + middle(28, "b", "DANH SÁCH TỔ RÀ SOÁT")
                + BodyText.of(reference)
                + ruled(40)
                + body("1. Ông Trần Văn Bình, Tổ trưởng.")
                + body("2. Bà Lê Thị Chi, Tổ viên./.");
        papers.put(
                "decision-with-annex",
                Paper.decision()
                        .with(Slot.BODY, "trong danh sách.", "trong Phụ lục kèm theo.")
                        .written(xml -> xml + PAGE + annex));
        return papers;
    }

    /** The line of a điều that is its title is bold throughout. */
    private static String bold(String xml) {
        return xml.replaceAll(
                "(<w:b/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">Điều \\d\\.</w:t></w:r>"
                        + "<w:r><w:rPr>)",
                "$1<w:b/>");
    }

    /** A form of a citizen. */
    static String request() {
        return middle(26, "b", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + middle(28, "b", "Độc lập - Tự do - Hạnh phúc")
                + ruled(58)
                + middle(28, "b", "ĐƠN ĐỀ NGHỊ CẤP BẢN SAO")
                + middle(28, "", "Kính gửi: ………………………")
                + body("Tôi tên là: ……………………………………")
                + body("Số định danh cá nhân: ……………………………………")
                + middle(28, "b", "NGƯỜI LÀM ĐƠN");
    }

    /** A slip by which officers hand work up; the decree has no form for it. */
    static String slip() {
        Paper paper = Paper.plan();
        return HeadShape.TWO_ROWS.xml(paper.with(Slot.NUMBER, "……/PTr-VP"))
                + middle(28, "b", "PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC")
                + body("1. Nội dung trình: ……………………………………")
                + body("2. Ý kiến của Trưởng phòng: ……………………………………")
                + body("3. Ý kiến của Giám đốc Sở: ……………………………………")
                + Markup.table(
                        new int[] {4536, 4536},
                        Markup.cell(4536, middle(28, "b", "LÃNH ĐẠO PHÒNG"))
                                + Markup.cell(4536, middle(28, "b", "NGƯỜI TRÌNH")));
    }
}
