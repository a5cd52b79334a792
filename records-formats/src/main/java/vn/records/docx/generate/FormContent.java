package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.records.content.Annexed;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Article;
import vn.records.content.BodyBlock.Clause;
import vn.records.content.BodyBlock.Dash;
import vn.records.content.BodyBlock.Division;
import vn.records.content.BodyBlock.Heading;
import vn.records.content.BodyBlock.Point;
import vn.records.content.BodyBlock.Text;
import vn.records.content.CopyContent;
import vn.records.content.DocumentContent;
import vn.records.content.IssuedText;
import vn.records.content.Signatory;
import vn.records.document.CopyKind;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.IssueDate;
import vn.records.document.NamedType;
import vn.records.document.Notation;
import vn.records.document.PartyType;
import vn.records.document.PlaceAndDate;

/**
 * What stands in a document to begin with (<i>nội dung gợi ý theo mẫu</i>), to be overwritten: the words that the forms of
 * Phụ lục III name, for each type.
 *
 * @since 0.1
 */
public final class FormContent {

    static final String PARENT = "Tên cơ quan chủ quản";
    static final String AGENCY = "Tên cơ quan, tổ chức";
    static final PlaceAndDate BLANK_DATE = new PlaceAndDate("Địa Danh", IssueDate.blank());
    private static final Signatory SIGNATORY = Signatory.of("Họ và tên", "Chức vụ của người ký");

    private FormContent() {}

    /** Returns what a document of a type begins with. */
    public static DocumentContent of(DocumentType type) {
        return switch (type) {
            case RESOLUTION, DECISION -> decides(type).build();
            case OFFICIAL_LETTER -> letter().build();
            case TELEGRAM -> telegram().build();
            case INVITATION -> invitation().build();
            case INTRODUCTION -> introduction().build();
            case MINUTES -> minutes().build();
            case LEAVE_PERMIT -> leavePermit().build();
            case REGULATION, PROVISIONS -> titled(type).addAllBody(articles()).build();
            case REPORT, SUBMISSION ->
                titled(type)
                        .addAddressees("Tên cơ quan, tổ chức cấp trên")
                        .addAllBody(sections())
                        .build();
            case PERSONAL_LETTER ->
                base(type)
                        .addBody(new Text("Nội dung thư."))
                        .addSignatories(SIGNATORY)
                        .build();
            default -> titled(type).addAllBody(sections()).build();
        };
    }

    /**
     * Returns what a document of a type of any family begins with.
     *
     * @param day the day whose law it is made by
     * @throws IllegalArgumentException if documents of the type are not made: legislation
     */
    public static DocumentContent of(NamedType type, LocalDate day) {
        if (type instanceof PartyType party) {
            return PartyContent.of(party, day);
        } else if (type instanceof DocumentType state) {
            return of(state);
        }
        throw new IllegalArgumentException("no form of " + type.vietnameseName());
    }

    /** Returns a decision that issues another text: Mẫu 1.3. */
    public static DocumentContent issuing() {
        return decides(DocumentType.DECISION)
                .issued(new IssuedText("Quy chế", "Nội dung quy chế", articles()))
                .build();
    }

    /** Returns a document with an annex: Mẫu 2.1. */
    public static DocumentContent annexed() {
        return titled(DocumentType.PLAN)
                .addBody(new Text("Nội dung công việc và thời hạn hoàn thành nêu tại Phụ lục kèm theo Kế hoạch này."))
                .addAnnexes(new Annexed("Tiêu đề của phụ lục", ImmutableList.of(new Text("Nội dung phụ lục.")), false))
                .build();
    }

    /** Returns a copy of a document: Mẫu 3.1. */
    public static CopyContent copy(CopyKind kind) {
        return CopyContent.builder()
                .original(of(DocumentType.NOTICE))
                .kind(kind)
                .agency("Tên cơ quan, tổ chức sao")
                .agencyAbbreviation("CQ")
                .placeAndDate(BLANK_DATE)
                .signatory(SIGNATORY)
                .addRecipients("Tên nơi nhận bản sao")
                .build();
    }

    /** Minutes name place and date in their text. */
    private static DocumentContent.Builder base(DocumentType type) {
        DocumentContent.Builder content = unplaced(type);
        return type == DocumentType.MINUTES ? content : content.placeAndDate(BLANK_DATE);
    }

    private static DocumentContent.Builder unplaced(DocumentType type) {
        DocumentNumber number = type.abbreviation()
                .map(code -> DocumentNumber.blank(Notation.parse(code + "-CQ")))
                .orElseGet(() -> type == DocumentType.OFFICIAL_LETTER
                        ? DocumentNumber.blank(Notation.parse("CQ-ĐVST"))
                        : DocumentNumber.blank());
        return DocumentContent.builder()
                .type(type)
                .parentAgency(PARENT)
                .issuingAgency(AGENCY)
                .number(number);
    }

    /** Returns what a document with a type name begins with, without its body: Mẫu 1.4. */
    private static DocumentContent.Builder titled(DocumentType type) {
        boolean addressed = type == DocumentType.REPORT || type == DocumentType.SUBMISSION;
        return base(type)
                .subject("Trích yếu nội dung văn bản")
                .addRecipients(addressed ? "Như trên" : "Tên nơi nhận")
                .addFiledWith("VT", "ĐVST")
                .addSignatories(SIGNATORY);
    }

    private static DocumentContent.Builder decides(DocumentType type) {
        boolean decision = type == DocumentType.DECISION;
        return base(type)
                .subject("Về việc nêu tóm tắt nội dung")
                .authorityLine("Thẩm quyền ban hành")
                .addBases("Căn cứ tên văn bản quy định chức năng, nhiệm vụ, quyền hạn của cơ quan, tổ chức")
                .addBases("Theo đề nghị của chức vụ người đề nghị")
                .addBody(new Article("", "Nội dung thứ nhất."))
                .addBody(new Article("", "Nội dung thứ hai."))
                .addBody(new Article(
                        "",
                        "Các cơ quan, đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành "
                                + (decision ? "Quyết định" : "Nghị quyết") + " này."))
                .addRecipients("Như Điều 3", "Tên nơi nhận")
                .addFiledWith("VT", "ĐVST")
                .addSignatories(SIGNATORY);
    }

    private static DocumentContent.Builder letter() {
        return base(DocumentType.OFFICIAL_LETTER)
                .subject("trích yếu nội dung công văn")
                .addAddressees("Tên nơi nhận thứ nhất", "Tên nơi nhận thứ hai")
                .addBody(new Text("Nội dung công văn."))
                .addRecipients("Như trên", "Tên nơi nhận")
                .addFiledWith("VT", "ĐVST")
                .addSignatories(SIGNATORY);
    }

    private static DocumentContent.Builder telegram() {
        return titled(DocumentType.TELEGRAM)
                .addBody(new Text(AGENCY + " điện:"))
                .addBody(new Dash("Tên nơi nhận thứ nhất;"), new Dash("Tên nơi nhận thứ hai."))
                .addBody(new Text("Nội dung công điện."));
    }

    private static DocumentContent.Builder invitation() {
        return titled(DocumentType.INVITATION)
                .addBody(new Text(AGENCY + " trân trọng kính mời: Tên cơ quan, tổ chức hoặc họ và tên người được mời."))
                .addBody(new Text("Tới dự: Tên cuộc họp, hội nghị, hội thảo."))
                .addBody(new Text("Chủ trì: Họ và tên, chức vụ."))
                .addBody(new Text("Thời gian: Giờ, ngày, tháng, năm."))
                .addBody(new Text("Địa điểm: Nơi họp."));
    }

    private static DocumentContent.Builder introduction() {
        return base(DocumentType.INTRODUCTION)
                .addBody(new Text(AGENCY + " trân trọng giới thiệu:"))
                .addBody(new Text("Ông (bà): Họ và tên."))
                .addBody(new Text("Chức vụ: Chức vụ, nơi công tác."))
                .addBody(new Text("Được cử đến: Tên cơ quan, tổ chức nơi đến."))
                .addBody(new Text("Về việc: Nội dung công việc."))
                .addBody(new Text("Đề nghị quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ."))
                .addBody(new Text("Giấy này có giá trị đến hết ngày, tháng, năm."))
                .addRecipients("Như trên")
                .addFiledWith("VT")
                .addSignatories(SIGNATORY);
    }

    private static DocumentContent.Builder minutes() {
        return base(DocumentType.MINUTES)
                .subject("Tên cuộc họp hoặc hội nghị, hội thảo")
                .addBody(new Text("Thời gian bắt đầu: Giờ, ngày, tháng, năm."))
                .addBody(new Text("Địa điểm: Nơi họp."))
                .addBody(new Text("Thành phần tham dự: Họ và tên, chức vụ."))
                .addBody(new Text("Chủ trì: Họ và tên, chức vụ."))
                .addBody(new Text("Thư ký: Họ và tên, chức vụ."))
                .addBody(new Text("Nội dung: Theo diễn biến cuộc họp."))
                .addBody(new Text("Cuộc họp kết thúc vào giờ, ngày, tháng, năm."))
                .addSignatories(Signatory.of("Họ và tên", "Thư ký"), Signatory.of("Họ và tên", "Chủ tọa"))
                .addRecipients("Tên nơi nhận")
                .addFiledWith("VT", "Hồ sơ");
    }

    private static DocumentContent.Builder leavePermit() {
        return base(DocumentType.LEAVE_PERMIT)
                .addBody(new Text("Xét Đơn đề nghị nghỉ phép của ông (bà) có tên dưới đây,"))
                .addBody(new Text(AGENCY + " cấp cho:"))
                .addBody(new Text("Ông (bà): Họ và tên."))
                .addBody(new Text("Chức vụ: Chức vụ, nơi công tác."))
                .addBody(new Text("Nghỉ phép trong thời gian: Số ngày, từ ngày đến ngày, tại nơi nghỉ phép."))
                .addBody(new Text("Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ phép của năm."))
                .addRecipients("Ông (bà) có tên ở trên")
                .addFiledWith("VT", "ĐVST")
                .addSignatories(SIGNATORY);
    }

    private static ImmutableList<BodyBlock> sections() {
        return ImmutableList.of(
                new Heading(Division.ROMAN, "Tiêu đề mục thứ nhất"),
                new Clause("Tiêu đề khoản", "Nội dung."),
                new Clause("Tiêu đề khoản tiếp theo", "Nội dung gồm:"),
                new Point("Nội dung của điểm;"),
                new Point("Nội dung của điểm tiếp theo."),
                new Heading(Division.ROMAN, "Tiêu đề mục thứ hai"),
                new Text("Nội dung."));
    }

    /** Returns the chapters and articles that a text of rules begins with, of whatever body. */
    static ImmutableList<BodyBlock> articles() {
        return ImmutableList.of(
                new Heading(Division.CHAPTER, "Quy định chung"),
                new Article("Phạm vi điều chỉnh", "Nội dung."),
                new Article("Đối tượng áp dụng", "Nội dung."),
                new Heading(Division.CHAPTER, "Tổ chức thực hiện"),
                new Article("Trách nhiệm thi hành", ""),
                new Clause("", "Nội dung của khoản."),
                new Clause("", "Nội dung của khoản tiếp theo."));
    }
}
