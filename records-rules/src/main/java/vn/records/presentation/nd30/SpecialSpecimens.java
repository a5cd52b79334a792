package vn.records.presentation.nd30;

import static vn.records.presentation.nd30.Specimens.DATE;
import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.drawn;
import static vn.records.presentation.specimen.TypedParagraph.left;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import java.util.List;
import vn.records.document.Component;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.Paragraphs;
import vn.records.presentation.specimen.SigningEdits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/** Right drafts of rarer kinds: minutes, telegram, annexes, attached documents, copies, marks. */
final class SpecialSpecimens {

    private SpecialSpecimens() {}

    /** Returns minutes (<i>biên bản</i>), which have no place and date and two signatures: Mẫu 1.9. */
    static Draft minutes() {
        List<Paragraph> secretary = Manuscript.signature("Trần Thị B", "THƯ KÝ");
        List<Paragraph> chair = Manuscript.signature("Nguyễn Văn A", "CHỦ TỌA");
        return Specimens.draft(new Manuscript()
                .head(List.of(centred(13, "Số: 07/BB-SNV")), "")
                .title("BIÊN BẢN", "Họp giao ban công tác quý II năm 2026")
                .text(
                        "Thời gian bắt đầu: 08 giờ 00 phút ngày 29 tháng 6 năm 2026.",
                        "Địa điểm: Phòng họp Sở Nội vụ.",
                        "Thành phần tham dự: Lãnh đạo Sở, lãnh đạo các phòng, đơn vị.",
                        "Chủ trì: Ông Nguyễn Văn A, Phó Giám đốc Sở.",
                        "Thư ký: Bà Trần Thị B, chuyên viên Văn phòng Sở.",
                        "Nội dung: Các phòng, đơn vị báo cáo kết quả công tác quý II năm 2026.",
                        "Cuộc họp kết thúc vào 11 giờ 00 phút cùng ngày./.")
                .add(blank())
                .columns(82.5, secretary, 82.5, chair)
                .recipients("- Các phòng, đơn vị;", "- Lưu: VT, Hồ sơ."));
    }

    /** Returns an official telegram (<i>công điện</i>): Mẫu 1.6. */
    static Draft telegram() {
        return Specimens.draft(new Manuscript()
                .head(List.of(centred(13, "Số: 02/CĐ-SNV")), DATE)
                .title("CÔNG ĐIỆN", "Về việc bảo vệ tài liệu lưu trữ trong mùa mưa bão")
                .add(centred(14, "GIÁM ĐỐC SỞ NỘI VỤ điện:"))
                .text("- Lưu trữ lịch sử tỉnh;", "- Các phòng, đơn vị thuộc Sở.")
                .text("Giám đốc Sở yêu cầu các đơn vị kiểm tra kho lưu trữ, di chuyển tài liệu đến nơi an toàn./.")
                .foot(List.of("- Ủy ban nhân dân tỉnh;", "- Lưu: VT, VP."), "Nguyễn Văn C", "GIÁM ĐỐC"));
    }

    /** Returns a decision with two annexes, each in a section of its own: Mẫu 2.1. */
    static Draft withAnnexes() {
        Manuscript manuscript = new Manuscript()
                .head(List.of(centred(13, "Số: 17/QĐ-SNV")), DATE)
                .title("QUYẾT ĐỊNH", "Về việc phân công công tác văn thư")
                .middle("*GIÁM ĐỐC SỞ NỘI VỤ*")
                .text("~Theo đề nghị của Chánh Văn phòng Sở Nội vụ.~")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Phân công công tác văn thư của Sở theo Phụ lục I và Phụ lục II kèm theo Quyết định này.",
                        "*Điều 2.* Quyết định này có hiệu lực kể từ ngày ký.",
                        "*Điều 3.* Chánh Văn phòng Sở, các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này./.")
                .foot(List.of("- Như Điều 3;", "- Lưu: VT, VP."), "Nguyễn Văn C", "GIÁM ĐỐC");
        annex(manuscript, "I", "DANH SÁCH CÔNG CHỨC VĂN THƯ");
        annex(manuscript, "II", "NHIỆM VỤ CỦA CÔNG CHỨC VĂN THƯ");
        return Specimens.draft(manuscript);
    }

    private static void annex(Manuscript manuscript, String number, String title) {
        manuscript
                .newSection()
                .middle("*Phụ lục " + number + "*", "*" + title + "*")
                .add(
                        ruled(
                                centred(
                                        14,
                                        "~(Kèm theo Quyết định số 17/QĐ-SNV ngày 29 tháng 6 năm 2026 của Sở Nội vụ)~"),
                                0.3),
                        blank())
                .text(
                        "1. Văn thư cơ quan: Bà Trần Thị B.",
                        "2. Văn thư các phòng, đơn vị: do Trưởng phòng phân công./.");
    }

    /** Returns a document issued with a decision (<i>văn bản kèm theo</i>): Mẫu 1.3. */
    static Draft attached() {
        return Specimens.draft(new Manuscript()
                .head(List.of(), "")
                .add(
                        blank(),
                        centred(14, "*QUY CHẾ*"),
                        centred(14, "*Công tác văn thư của Sở Nội vụ*"),
                        ruled(
                                centred(
                                        14,
                                        "~(Kèm theo Quyết định số 16/QĐ-SNV ngày 29 tháng 6 năm 2026 của Sở Nội vụ)~"),
                                0.3),
                        blank())
                .middle("*Chương I*", "*QUY ĐỊNH CHUNG*")
                .text(
                        "*Điều 1. Phạm vi điều chỉnh*",
                        "Quy chế này quy định về công tác văn thư của Sở Nội vụ.",
                        "*Điều 2. Giải thích từ ngữ*",
                        "Trong Quy chế này, các từ ngữ dưới đây được hiểu như sau:",
                        "1. Văn bản đi là văn bản do Sở phát hành.",
                        "2. Văn bản đến là văn bản do Sở nhận được.")
                .middle("*Chương II*", "*QUẢN LÝ VĂN BẢN*", "*Mục 1*", "*QUẢN LÝ VĂN BẢN ĐI*")
                .text(
                        "*Điều 3. Trình tự quản lý văn bản đi*",
                        "1. Văn thư cơ quan thực hiện các việc sau:",
                        "a) Cấp số, thời gian ban hành;",
                        "b) Đăng ký văn bản đi.",
                        "2. Lãnh đạo các phòng kiểm tra nội dung văn bản.")
                .middle("*Mục 2*", "*QUẢN LÝ VĂN BẢN ĐẾN*")
                .text(
                        "*Điều 4. Trình tự quản lý văn bản đến*",
                        "Văn bản đến được tiếp nhận, đăng ký tại Văn thư cơ quan./."));
    }

    /** Returns such a document with the words of the agency's digital signature typed at its top right. */
    static Draft signedAttachment() {
        Paragraph words = TypedParagraph.paragraph(
                ParagraphFormat.PLAIN.withAlignment(Alignment.RIGHT), 10, "Số: 16/QĐ-SNV; 29/06/2026; 10:05:07 +07:00");
        return BodyEdits.insertAt(0, words).apply(attached());
    }

    /** Returns a decision of a people's committee, signed on its behalf. */
    static Draft committeeDecision() {
        return Edits.replace(Component.AUTHORITY_LINE, "GIÁM ĐỐC SỞ NỘI VỤ", "ỦY BAN NHÂN DÂN TỈNH NINH BÌNH")
                .andThen(SigningEdits::signedForCommittee)
                .apply(Specimens.decision());
    }

    /** Returns the block that makes what stands above it a paper copy (<i>bản sao y</i>): Mẫu 3.1. */
    static Draft paperCopy() {
        return Specimens.draft(new Manuscript()
                .add(drawn(blank(), Length.mm(165)))
                .headColumns(
                        List.of(ruled(centred(13, "*SỞ TÀI CHÍNH*"), 0.4), centred(13, "Số: 05/SY-STC")),
                        List.of(centred(14, "*SAO Y*"), centred(14, "~Ninh Bình, ngày 30 tháng 6 năm 2026~")))
                .foot(List.of("- Các phòng thuộc Sở;", "- Lưu: VT."), "Trần Văn B", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"));
    }

    /** Returns an urgent letter with all marks: urgency, circulation, drafter, contact. */
    static Draft marked() {
        Paragraph number = TypedParagraph.boxed(centred(13, "Số: 06/SNV-VP"), Length.mm(30), centred(13, "*HỎA TỐC*"));
        Paragraph subject = TypedParagraph.paragraph(
                TypedParagraph.CENTRED.withSpaceBefore(Length.points(6)), 13, "V/v bảo vệ kho lưu trữ");
        return Specimens.draft(new Manuscript()
                .add(TypedParagraph.boxed(blank(), Length.mm(50), centred(13, "*LƯU HÀNH NỘI BỘ*")))
                .head(List.of(number, subject), DATE)
                .add(blank(), centred(14, "Kính gửi: Trung tâm Lưu trữ lịch sử tỉnh"), blank())
                .text("Sở Nội vụ đề nghị Trung tâm Lưu trữ lịch sử tỉnh kiểm tra kho lưu trữ trong ngày./.")
                .foot(List.of("- Như trên;", "- Lưu: VT, VP.", "PL.(300)"), "Nguyễn Văn C", "GIÁM ĐỐC")
                .firstFooter(
                        contact("Số: 01, đường Lê Đại Hành, phường Hoa Lư, tỉnh Ninh Bình", true),
                        contact("ĐT: (0229) 1234567, Fax: (0229) 1234568", false),
                        contact("E-Mail: vanthu@example.vn, Website: example.vn", false)));
    }

    private static Paragraph contact(String text, boolean ruled) {
        Paragraph line = left(11, text);
        return ruled ? line.withFormat(Paragraphs.TOP_RULED) : line;
    }
}
