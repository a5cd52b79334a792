package vn.records.presentation.tt01;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.drawn;
import static vn.records.presentation.specimen.TypedParagraph.paragraph;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import java.time.LocalDate;
import java.util.List;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.PageNumberEdits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/** Right drafts of 2015 (<i>mẫu đúng</i>), which examples of rules change in one point. */
final class Specimens {

    static final LocalDate DAY = LocalDate.of(2015, 6, 29);

    private static final String DATE = "Ninh Bình, ngày 29 tháng 6 năm 2015";
    private static final List<String> FILED = List.of("- Như Điều 3;", "- Lưu: VT, VP.");
    private static final List<String> LISTED = List.of("- Như trên;", "- Lưu: VT, VP.");

    private Specimens() {}

    private static Draft draft(Manuscript manuscript) {
        Draft draft = Recognizer.recognize(manuscript.view(), DraftOptions.on(DAY));
        return PageNumberEdits.footer(14, Alignment.RIGHT, "2").apply(draft);
    }

    private static List<Paragraph> number(String number) {
        return List.of(centred(13, "Số: " + number));
    }

    /** Returns a decision (<i>quyết định</i>) that orders something itself. */
    static Draft decision() {
        return draft(new Manuscript()
                .head(number("15/QĐ-SNV"), DATE)
                .title("QUYẾT ĐỊNH", "Về việc thành lập Tổ rà soát tài liệu lưu trữ")
                .middle("*GIÁM ĐỐC SỞ NỘI VỤ*")
                .text(
                        "Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;",
                        "Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư;",
                        "Theo đề nghị của Chánh Văn phòng Sở Nội vụ,")
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
                .foot(FILED, "Nguyễn Văn C", "GIÁM ĐỐC"));
    }

    /** Returns a decision that a deputy signs, which issues another document. */
    static Draft indirectDecision() {
        return draft(new Manuscript()
                .head(number("16/QĐ-SNV"), DATE)
                .title("QUYẾT ĐỊNH", "Ban hành Quy chế công tác văn thư của Sở Nội vụ")
                .middle("*GIÁM ĐỐC SỞ NỘI VỤ*")
                .text("Theo đề nghị của Chánh Văn phòng Sở Nội vụ,")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Ban hành kèm theo Quyết định này Quy chế công tác văn thư của Sở Nội vụ.",
                        "*Điều 2.* Quyết định này có hiệu lực kể từ ngày ký.",
                        "*Điều 3.* Chánh Văn phòng Sở, các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này./.")
                .foot(FILED, "Trần Văn B", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"));
    }

    /** Returns a resolution (<i>nghị quyết</i>) of a collective. */
    static Draft resolution() {
        return draft(new Manuscript()
                .headColumns(
                        List.of(ruled(centred(13, "*HỘI ĐỒNG TRƯỜNG*"), 0.4), centred(13, "Số: 07/NQ-HĐT")),
                        Manuscript.nationalTitle(DATE))
                .title("NGHỊ QUYẾT", "Về kế hoạch công tác năm 2016")
                .middle("*HỘI ĐỒNG TRƯỜNG*")
                .text("Theo đề nghị của Thư ký Hội đồng trường,")
                .middle("*QUYẾT NGHỊ:*")
                .text(
                        "*Điều 1.* Thông qua kế hoạch công tác năm 2016 của Trường.",
                        "*Điều 2.* Hiệu trưởng tổ chức thực hiện kế hoạch.",
                        "*Điều 3.* Nghị quyết này có hiệu lực kể từ ngày ký./.")
                .foot(FILED, "Nguyễn Văn A", "TM. HỘI ĐỒNG TRƯỜNG", "CHỦ TỊCH"));
    }

    /** Returns an official letter (<i>công văn</i>) to one addressee. */
    static Draft letter() {
        return draft(letterHead()
                .add(blank(), centred(14, "Kính gửi: Văn phòng Ủy ban nhân dân tỉnh"), blank())
                .text(letterText())
                .foot(LISTED, "Nguyễn Văn C", "GIÁM ĐỐC"));
    }

    /** Returns an official letter to several addressees, signed by order. */
    static Draft letterToMany() {
        ParagraphFormat first = ParagraphFormat.PLAIN.withLeftIndent(Length.mm(40));
        ParagraphFormat under = ParagraphFormat.PLAIN.withLeftIndent(Length.mm(58.5));
        return draft(letterHead()
                .add(
                        blank(),
                        paragraph(first, 14, "Kính gửi:"),
                        paragraph(under, 14, "- Sở Tài chính;"),
                        paragraph(under, 14, "- Sở Xây dựng."),
                        blank())
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
            "Thực hiện Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư, Sở Nội vụ đề"
                    + " nghị quý cơ quan nộp hồ sơ, tài liệu đã đến hạn vào Lưu trữ hiện hành.",
            "Sở Nội vụ trân trọng đề nghị quý cơ quan quan tâm thực hiện./."
        };
    }

    /** Returns a plan (<i>kế hoạch</i>). */
    static Draft plan() {
        return draft(new Manuscript()
                .head(number("31/KH-SNV"), DATE)
                .title("KẾ HOẠCH", "Công tác văn thư, lưu trữ năm 2016")
                .text(
                        "Sở Nội vụ ban hành kế hoạch công tác văn thư, lưu trữ năm 2016 như sau:",
                        "*I. MỤC ĐÍCH, YÊU CẦU*",
                        "1. Nâng cao chất lượng công tác văn thư, lưu trữ.",
                        "2. Việc thực hiện phải kịp thời, tiết kiệm.",
                        "*II. TỔ CHỨC THỰC HIỆN*",
                        "Văn phòng Sở chủ trì, phối hợp với các phòng, đơn vị thực hiện Kế hoạch này./.")
                .foot(List.of("- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, VP."), "Nguyễn Văn C", "GIÁM ĐỐC"));
    }

    /** Returns a memorandum (<i>bản ghi nhớ</i>), whose code changed later. */
    static Draft memorandum() {
        return draft(new Manuscript()
                .head(number("09/GN-SNV"), DATE)
                .title("BẢN GHI NHỚ", "Về việc phối hợp quản lý tài liệu lưu trữ")
                .text("Sở Nội vụ và các đơn vị thống nhất phối hợp quản lý tài liệu lưu trữ trong năm 2016./.")
                .foot(List.of("- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, VP."), "Nguyễn Văn C", "GIÁM ĐỐC"));
    }

    /** Returns a dispatch slip (<i>phiếu gửi</i>), which may be of A5. */
    static Draft slip() {
        return draft(new Manuscript()
                .head(number("21/PG-SNV"), DATE)
                .title("PHIẾU GỬI", "Gửi tài liệu lưu trữ")
                .text("Sở Nội vụ gửi kèm theo phiếu này các tài liệu lưu trữ theo danh mục./.")
                .foot(List.of("- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, VP."), "Nguyễn Văn C", "GIÁM ĐỐC"));
    }

    /** Returns a decision with an annex in a section of its own. */
    static Draft withAnnex() {
        return draft(new Manuscript()
                .head(number("17/QĐ-SNV"), DATE)
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
                        "~(Kèm theo Quyết định số 17/QĐ-SNV ngày 29 tháng 6 năm 2015 của Sở Nội vụ)~")
                .text("1. Văn thư cơ quan: Bà Trần Thị B.", "2. Văn thư các phòng: do Trưởng phòng phân công./."));
    }

    /** Returns a document issued with a decision (<i>văn bản kèm theo</i>), with chương, mục, điều, khoản, điểm. */
    static Draft attached() {
        return draft(new Manuscript()
                .head(List.of(), "")
                .add(
                        blank(),
                        centred(14, "*QUY CHẾ*"),
                        centred(14, "*Công tác văn thư của Sở Nội vụ*"),
                        centred(14, "~(Kèm theo Quyết định số 16/QĐ-SNV ngày 29 tháng 6 năm 2015 của Sở Nội vụ)~"),
                        blank())
                .middle("*Chương I*", "*QUY ĐỊNH CHUNG*")
                .text("*Điều 1. Phạm vi điều chỉnh*", "Quy chế này quy định về công tác văn thư của Sở Nội vụ.")
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
                        "Văn bản đến được tiếp nhận, đăng ký tại Văn thư cơ quan./."));
    }

    /** Returns the block that makes what stands above it a paper copy (<i>bản sao y bản chính</i>). */
    static Draft paperCopy() {
        return draft(new Manuscript()
                .add(drawn(blank(), Length.mm(165)))
                .headColumns(
                        List.of(ruled(centred(13, "*SỞ TÀI CHÍNH*"), 0.4), centred(13, "Số: 05/SY-STC")),
                        List.of(centred(14, "*SAO Y BẢN CHÍNH*"), centred(14, "~Ninh Bình, ngày 30 tháng 6 năm 2015~")))
                .foot(List.of("- Các phòng thuộc Sở;", "- Lưu: VT."), "Trần Văn B", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"));
    }
}
