package vn.records.presentation.nd30;

import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.paragraph;

import java.time.LocalDate;
import java.util.List;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/** Right drafts of the commonest kinds (<i>mẫu đúng</i>), which examples of rules change in one point. */
final class Specimens {

    static final String DATE = "Ninh Bình, ngày 29 tháng 6 năm 2026";
    static final LocalDate DAY = LocalDate.of(2026, 6, 29);

    private static final List<String> FILED = List.of("- Như Điều 3;", "- Lưu: VT, VP.");
    private static final List<String> LISTED = List.of("- Như trên;", "- Lưu: VT, VP.");

    private Specimens() {}

    static Draft draft(Manuscript manuscript) {
        return draft(manuscript.view());
    }

    private static Draft draft(DocumentView view) {
        return Recognizer.recognize(view, DraftOptions.on(DAY));
    }

    private static List<Paragraph> number(String number) {
        return List.of(centred(13, "Số: " + number));
    }

    /** Returns a decision (<i>quyết định</i>) that orders something itself: Mẫu 1.2. */
    static Draft decision() {
        return draft(decision(number("15/QĐ-SNV")));
    }

    /** Returns a decision without its number filled in. */
    static Draft unnumberedDecision() {
        return draft(decision(number("      /QĐ-SNV")));
    }

    private static Manuscript decision(List<Paragraph> number) {
        return new Manuscript()
                .head(number, DATE)
                .title("QUYẾT ĐỊNH", "Về việc thành lập Tổ rà soát tài liệu lưu trữ")
                .middle("*GIÁM ĐỐC SỞ NỘI VỤ*")
                .text(
                        "~Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;~",
                        "~Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;~",
                        "~Theo đề nghị của Chánh Văn phòng Sở Nội vụ.~")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Thành lập Tổ rà soát tài liệu lưu trữ của Sở Nội vụ gồm các ông, bà có tên sau:",
                        "1. Ông Nguyễn Văn A, Chánh Văn phòng Sở, Tổ trưởng.",
                        "2. Bà Trần Thị B, Văn thư cơ quan, Tổ viên.",
                        "*Điều 2.* Tổ rà soát tài liệu lưu trữ có các nhiệm vụ sau:",
                        "a) Thống kê hồ sơ, tài liệu đang lưu giữ tại các phòng, đơn vị;",
                        "b) Đề xuất hồ sơ, tài liệu nộp vào Lưu trữ hiện hành.",
                        "*Điều 3.* Chánh Văn phòng Sở, các phòng, đơn vị có liên quan và các ông, bà có tên tại Điều 1 chịu"
                                + " trách nhiệm thi hành Quyết định này./.")
                .foot(FILED, "Nguyễn Văn C", "GIÁM ĐỐC");
    }

    /** Returns a decision that issues another document: Mẫu 1.3. */
    static Draft indirectDecision() {
        return draft(new Manuscript()
                .head(number("16/QĐ-SNV"), DATE)
                .title("QUYẾT ĐỊNH", "Ban hành Quy chế công tác văn thư của Sở Nội vụ")
                .middle("*GIÁM ĐỐC SỞ NỘI VỤ*")
                .text(
                        "~Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;~",
                        "~Theo đề nghị của Chánh Văn phòng Sở Nội vụ.~")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Ban hành kèm theo Quyết định này Quy chế công tác văn thư của Sở Nội vụ.",
                        "*Điều 2.* Quyết định này có hiệu lực kể từ ngày ký.",
                        "*Điều 3.* Chánh Văn phòng Sở, các phòng, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định"
                                + " này./.")
                .foot(FILED, "Trần Văn B", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"));
    }

    /** Returns a resolution (<i>nghị quyết</i>) of a collective: Mẫu 1.1. */
    static Draft resolution() {
        return draft(new Manuscript()
                .headColumns(
                        List.of(
                                TypedParagraph.ruled(centred(13, "*HỘI ĐỒNG TRƯỜNG*"), 0.4),
                                centred(13, "Số: 07/NQ-HĐT")),
                        Manuscript.nationalTitle("Ninh Bình, ngày 29 tháng 6 năm 2026"))
                .title("NGHỊ QUYẾT", "Về kế hoạch công tác năm 2027")
                .middle("*HỘI ĐỒNG TRƯỜNG*")
                .text(
                        "~Căn cứ Luật Giáo dục nghề nghiệp ngày 27 tháng 11 năm 2014;~",
                        "~Theo đề nghị của Thư ký Hội đồng trường.~")
                .middle("*QUYẾT NGHỊ:*")
                .text(
                        "*Điều 1.* Thông qua kế hoạch công tác năm 2027 của Trường.",
                        "*Điều 2.* Hiệu trưởng tổ chức thực hiện kế hoạch.",
                        "*Điều 3.* Nghị quyết này có hiệu lực kể từ ngày ký./.")
                .foot(FILED, "Nguyễn Văn A", "TM. HỘI ĐỒNG TRƯỜNG", "CHỦ TỊCH"));
    }

    /** Returns an official letter (<i>công văn</i>) to one addressee: Mẫu 1.5. */
    static Draft letter() {
        return draft(letterHead()
                .add(
                        TypedParagraph.blank(),
                        centred(14, "Kính gửi: Văn phòng Ủy ban nhân dân tỉnh"),
                        TypedParagraph.blank())
                .text(letterText())
                .foot(LISTED, "Nguyễn Văn C", "GIÁM ĐỐC"));
    }

    /** Returns an official letter to several addressees. */
    static Draft letterToMany() {
        ParagraphFormat first = ParagraphFormat.PLAIN.withLeftIndent(Length.mm(40));
        ParagraphFormat under = ParagraphFormat.PLAIN.withLeftIndent(Length.mm(58.5));
        return draft(letterHead()
                .add(
                        TypedParagraph.blank(),
                        paragraph(first, 14, "Kính gửi:"),
                        paragraph(under, 14, "- Sở Tài chính;"),
                        paragraph(under, 14, "- Sở Xây dựng."),
                        TypedParagraph.blank())
                .text(letterText())
                .foot(LISTED, "Trần Văn B", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"));
    }

    private static Manuscript letterHead() {
        Paragraph subject = paragraph(
                TypedParagraph.CENTRED.withSpaceBefore(Length.points(6)),
                13,
                "V/v nộp hồ sơ, tài liệu vào Lưu trữ hiện hành");
        return new Manuscript().head(List.of(centred(13, "Số: 05/SNV-VP"), subject), DATE);
    }

    private static String[] letterText() {
        return new String[] {
            "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Sở Nội vụ đề"
                    + " nghị quý cơ quan nộp hồ sơ, tài liệu đã đến hạn vào Lưu trữ hiện hành.",
            "Sở Nội vụ trân trọng đề nghị quý cơ quan quan tâm thực hiện./."
        };
    }

    /** Returns a report (<i>báo cáo</i>) to a higher body, without điều. */
    static Draft report() {
        return draft(new Manuscript()
                .head(number("120/BC-SNV"), DATE)
                .title("BÁO CÁO", "Kết quả công tác văn thư 6 tháng đầu năm 2026")
                .add(centred(14, "Kính gửi: Ủy ban nhân dân tỉnh Ninh Bình"), TypedParagraph.blank())
                .text(
                        "Sở Nội vụ báo cáo kết quả công tác văn thư 6 tháng đầu năm 2026 như sau:",
                        "*I. KẾT QUẢ ĐẠT ĐƯỢC*",
                        "*1. Công tác chỉ đạo, điều hành*",
                        "Sở đã ban hành đầy đủ các văn bản chỉ đạo về công tác văn thư trong toàn ngành.",
                        "*2. Công tác lập hồ sơ*",
                        "a) Các phòng, đơn vị đã lập danh mục hồ sơ;",
                        "b) Tài liệu được nộp vào Lưu trữ hiện hành đúng thời hạn.",
                        "*II. PHƯƠNG HƯỚNG 6 THÁNG CUỐI NĂM*",
                        "1. Tiếp tục lập hồ sơ công việc trên môi trường điện tử.",
                        "2. Tổ chức tập huấn nghiệp vụ cho công chức, viên chức./.")
                .foot(LISTED, "Nguyễn Văn C", "GIÁM ĐỐC"));
    }

    /** Returns a plan (<i>kế hoạch</i>): Mẫu 1.4. */
    static Draft plan() {
        return draft(new Manuscript()
                .head(number("31/KH-SNV"), DATE)
                .title("KẾ HOẠCH", "Công tác văn thư, lưu trữ năm 2027")
                .text(
                        "Sở Nội vụ ban hành kế hoạch công tác văn thư, lưu trữ năm 2027 như sau:",
                        "*I. MỤC ĐÍCH, YÊU CẦU*",
                        "1. Nâng cao chất lượng công tác văn thư, lưu trữ.",
                        "2. Việc thực hiện phải kịp thời, tiết kiệm.",
                        "*II. NỘI DUNG*",
                        "1. Sửa đổi danh mục hồ sơ, bảng thời hạn bảo quản.",
                        "2. Chỉnh lý tài liệu tồn đọng.",
                        "*III. TỔ CHỨC THỰC HIỆN*",
                        "Văn phòng Sở chủ trì, phối hợp với các phòng, đơn vị thực hiện Kế hoạch này./.")
                .foot(List.of("- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, VP."), "Nguyễn Văn C", "GIÁM ĐỐC"));
    }

    /** Returns minutes: Mẫu 1.9. */
    static Draft minutes() {
        return SpecialSpecimens.minutes();
    }

    /** Returns an official telegram: Mẫu 1.6. */
    static Draft telegram() {
        return SpecialSpecimens.telegram();
    }

    /** Returns a decision with two annexes. */
    static Draft withAnnexes() {
        return SpecialSpecimens.withAnnexes();
    }

    /** Returns a document issued with a decision, with chương, mục, điều, khoản, điểm. */
    static Draft attached() {
        return SpecialSpecimens.attached();
    }

    /** Returns such a document with the words of the agency's digital signature typed at its top right. */
    static Draft signedAttachment() {
        return SpecialSpecimens.signedAttachment();
    }

    /** Returns a decision of a people's committee, signed on its behalf. */
    static Draft committeeDecision() {
        return SpecialSpecimens.committeeDecision();
    }

    /** Returns a paper copy. */
    static Draft paperCopy() {
        return SpecialSpecimens.paperCopy();
    }

    /** Returns an urgent letter with all marks. */
    static Draft marked() {
        return SpecialSpecimens.marked();
    }
}
