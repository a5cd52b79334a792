package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import vn.records.content.Annexed;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Article;
import vn.records.content.BodyBlock.Clause;
import vn.records.content.BodyBlock.Division;
import vn.records.content.BodyBlock.Heading;
import vn.records.content.BodyBlock.Point;
import vn.records.content.BodyBlock.Text;
import vn.records.content.Contact;
import vn.records.content.CopyContent;
import vn.records.content.DocumentContent;
import vn.records.content.DrafterMark;
import vn.records.content.IssuedText;
import vn.records.content.Signatory;
import vn.records.document.CopyKind;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.Medium;
import vn.records.document.PlaceAndDate;
import vn.records.document.mark.CirculationMark;
import vn.records.document.mark.Urgency;

/** Issued documents without a fault. */
public final class RightDocuments {

    private static final PlaceAndDate PLACE = PlaceAndDate.parse("Hà Nội, ngày 05 tháng 02 năm 2026");
    private static final DocxGenerator GENERATOR = DocxGenerator.create();

    private RightDocuments() {}

    private static DocumentContent.Builder content(DocumentType type, String number) {
        return DocumentContent.builder()
                .type(type)
                .parentAgency("UBND thành phố Hà Nội")
                .issuingAgency("Sở Nội vụ")
                .number(DocumentNumber.parse(number))
                .placeAndDate(PLACE);
    }

    static byte[] decision() {
        return made(decisionContent().build());
    }

    public static DocumentContent.Builder decisionContent() {
        return content(DocumentType.DECISION, "05/QĐ-SNV")
                .subject("Về việc thành lập Tổ rà soát tài liệu")
                .authorityLine("Giám đốc Sở Nội vụ")
                .addBases(
                        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
                        "Theo đề nghị của Chánh Văn phòng Sở")
                .addBody(
                        new Article("", "Thành lập Tổ rà soát theo Phụ lục I và Phụ lục II kèm theo Quyết định này:"),
                        new Clause("", "Tổ trưởng là Chánh Văn phòng Sở."),
                        new Clause("", "Tổ viên gồm:"),
                        new Point("Văn thư cơ quan;"),
                        new Point("Người làm lưu trữ."),
                        new Article(
                                "",
                                "Tổ rà soát làm việc theo chế độ kiêm nhiệm, tự giải thể sau khi hoàn thành nhiệm vụ và bàn"
                                        + " giao đầy đủ hồ sơ, tài liệu cho Văn phòng Sở quản lý theo quy định."),
                        new Article("", "Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này."))
                .addSignatories(Signatory.of("Nguyễn Văn A", "Giám đốc"))
                .addRecipients("Như Điều 3", "Các phòng thuộc Sở")
                .addFiledWith("VT", "VP")
                .addAnnexes(
                        new Annexed("Danh sách", ImmutableList.of(new Text("Danh sách thành viên.")), false),
                        new Annexed("Nhiệm vụ", ImmutableList.of(new Text("Nhiệm vụ của Tổ rà soát.")), true));
    }

    static byte[] letter() {
        return made(letterContent("nộp hồ sơ, tài liệu vào Lưu trữ hiện hành").build());
    }

    static byte[] shortLetter() {
        return made(letterContent("nộp hồ sơ").build());
    }

    public static DocumentContent.Builder letterContent(String subject) {
        return content(DocumentType.OFFICIAL_LETTER, "12/SNV-VP")
                .subject(subject)
                .addAddressees("Sở Tài chính", "Sở Xây dựng")
                .addBody(
                        new Text("Sở Nội vụ đề nghị quý cơ quan nộp hồ sơ, tài liệu đã đến hạn vào Lưu trữ hiện hành và"
                                + " lập mục lục hồ sơ, tài liệu nộp lưu theo mẫu của Nghị định về công tác văn thư."),
                        new Text("Sở Nội vụ trân trọng đề nghị quý cơ quan phối hợp thực hiện."))
                .addSignatories(Signatory.of("Trần Văn B", "KT. Giám đốc", "Phó Giám đốc"))
                .addRecipients("Như trên")
                .addFiledWith("VT", "VP")
                .drafterMark(new DrafterMark("PL", 300))
                .urgency(Urgency.URGENT)
                .circulation(CirculationMark.INTERNAL_USE)
                .contact(new Contact("12 đường Lê Lợi", "0229 000 000", "0229 000 001", "a@b.vn", "b.vn"));
    }

    static byte[] submission() {
        return made(content(DocumentType.SUBMISSION, "15/TTr-SNV")
                .subject("Về việc phê duyệt kế hoạch")
                .addAddressees("Ủy ban nhân dân tỉnh")
                .addBody(new Text("Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, phê duyệt kế hoạch."))
                .addSignatories(Signatory.of("Nguyễn Văn A", "Giám đốc"))
                .addRecipients("Như trên")
                .addFiledWith("VT", "VP")
                .build());
    }

    static byte[] regulation() {
        return made(content(DocumentType.REGULATION, "20/QC-SNV")
                .subject("Công tác văn thư")
                .addAllBody(chapters())
                .addSignatories(Signatory.of("Nguyễn Văn A", "Giám đốc"))
                .addRecipients("Các phòng thuộc Sở")
                .addFiledWith("VT", "VP")
                .build());
    }

    private static ImmutableList<BodyBlock> chapters() {
        return ImmutableList.of(
                new Heading(Division.CHAPTER, "Quy định chung"),
                new Article("Phạm vi điều chỉnh", "Quy chế này quy định công tác văn thư của Sở."),
                new Heading(Division.CHAPTER, "Quản lý văn bản"),
                new Heading(Division.SECTION, "Văn bản đi"),
                new Article("Đăng ký văn bản đi", ""),
                new Clause("Yêu cầu", "Văn bản đi được đăng ký đầy đủ, chính xác."),
                new Heading(Division.SECTION, "Văn bản đến"),
                new Article("Tiếp nhận văn bản đến", ""),
                new Clause("Thời hạn", "Văn bản đến được chuyển giao trong ngày."));
    }

    static byte[] plan() {
        return made(content(DocumentType.PLAN, "31/KH-SNV")
                .subject("Công tác văn thư năm 2026")
                .addBody(
                        new Heading(Division.PART, "Tình hình"),
                        new Heading(Division.ROMAN, "Kết quả đạt được"),
                        new Clause("Công tác chỉ đạo", "Sở đã ban hành đầy đủ văn bản chỉ đạo."),
                        new Heading(Division.PART, "Nhiệm vụ"),
                        new Heading(Division.ROMAN, "Nội dung"),
                        new Clause("", "Các phòng lập danh mục hồ sơ của năm và tổ chức nộp hồ sơ đúng hạn."),
                        new Clause("", "Văn phòng Sở tổng hợp kết quả thực hiện của các phòng thuộc Sở."))
                .addSignatories(Signatory.of("Nguyễn Văn A", "Giám đốc"))
                .addRecipients("Các phòng thuộc Sở")
                .addFiledWith("VT", "VP")
                .build());
    }

    static byte[] signed(String... authority) {
        return made(content(DocumentType.NOTICE, "40/TB-SNV")
                .subject("Lịch trực văn thư")
                .addBody(new Text("Sở Nội vụ thông báo lịch trực văn thư trong tháng."))
                .addSignatories(Signatory.of("Nguyễn Văn A", authority))
                .addRecipients("Các phòng thuộc Sở")
                .addFiledWith("VT", "VP")
                .build());
    }

    public static byte[] copy() {
        CopyContent copy = CopyContent.builder()
                .original(decisionContent().build())
                .kind(CopyKind.FULL)
                .agency("Sở Tài chính")
                .agencyAbbreviation("STC")
                .ordinal(7)
                .placeAndDate(PLACE)
                .signatory(Signatory.of("Lê Văn C", "TL. Giám đốc", "Chánh Văn phòng"))
                .addRecipients("Các phòng thuộc Sở")
                .build();
        return GENERATOR.generateCopy(copy, GenerateOptions.DEFAULT);
    }

    /** Returns the text that an electronic decision issues, as a file of its own. */
    static byte[] issued() {
        DocumentContent content = decisionContent()
                .issued(new IssuedText("Quy chế", "Công tác văn thư", chapters()))
                .build();
        return GENERATOR.generateIssued(content, GenerateOptions.DEFAULT.withMedium(Medium.ELECTRONIC));
    }

    private static byte[] made(DocumentContent content) {
        return GENERATOR.generate(content, GenerateOptions.DEFAULT);
    }
}
