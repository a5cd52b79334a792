package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Article;
import vn.records.content.BodyBlock.Clause;
import vn.records.content.BodyBlock.Division;
import vn.records.content.BodyBlock.Heading;
import vn.records.content.BodyBlock.Point;
import vn.records.content.BodyBlock.Text;
import vn.records.content.DocumentContent;
import vn.records.content.Signatory;
import vn.records.document.DocumentNumber;
import vn.records.document.PartyType;

/** What stands in a document of the Party to begin with (<i>nội dung gợi ý văn bản của Đảng</i>), to be overwritten. */
final class PartyContent {

    private static final String ISSUER = "Tên cơ quan ban hành văn bản";

    private PartyContent() {}

    /** Returns what a document of a type begins with that is made by the law of a day. */
    static DocumentContent of(PartyType type, LocalDate day) {
        String code = type.abbreviations(day).stream().findFirst().orElse(type.code());
        DocumentContent.Builder content = DocumentContent.builder()
                .type(type)
                .issuingAgency(ISSUER)
                .number(DocumentNumber.parse("-" + code + "/CQ"))
                .placeAndDate(FormContent.BLANK_DATE)
                .subject(type == PartyType.MINUTES ? "hội nghị của cơ quan" : "về nội dung văn bản");
        switch (type) {
            case DECISION -> decision(content);
            case REGULATION, PROVISIONS -> listed(content.addAllBody(FormContent.articles()), "Tên nơi nhận");
            case OFFICIAL_LETTER ->
                listed(
                        content.addAddressees("Tên nơi nhận thứ nhất", "Tên nơi nhận thứ hai")
                                .addBody(new Text("Nội dung công văn.")),
                        "Như trên");
            case SUBMISSION ->
                listed(
                        content.addAddressees("Tên cơ quan cấp trên").addBody(new Text("Nội dung tờ trình.")),
                        "Như trên");
            case MINUTES -> minutes(content);
            default -> listed(content.addAllBody(sections()), "Tên nơi nhận");
        }
        return content.build();
    }

    private static void listed(DocumentContent.Builder content, String first) {
        content.addSignatories(Signatory.of("Họ và tên", "T/M Ban Thường vụ", "Phó Bí thư"))
                .addRecipients(first)
                .addFiledWith("Văn phòng");
    }

    private static void decision(DocumentContent.Builder content) {
        content.addBases("Căn cứ tên văn bản quy định chức năng, nhiệm vụ, quyền hạn của cơ quan")
                .addBases("Xét đề nghị của cơ quan đề nghị")
                .addBody(new Article("", "Nội dung thứ nhất."))
                .addBody(new Article("", "Nội dung thứ hai."))
                .addBody(
                        new Article("", "Các cơ quan, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này."));
        listed(content, "Như Điều 3");
    }

    private static void minutes(DocumentContent.Builder content) {
        content.addBody(new Text("Hội nghị bắt đầu vào giờ, ngày, tháng, năm."))
                .addBody(new Text("Thành phần dự: Họ và tên, chức vụ."))
                .addBody(new Text("Nội dung: Theo diễn biến hội nghị."))
                .addBody(new Text("Hội nghị kết thúc vào giờ, ngày, tháng, năm."))
                .addSignatories(
                        Signatory.of("Họ và tên", "Người ghi biên bản"), Signatory.of("Họ và tên", "Chủ trì hội nghị"));
    }

    private static ImmutableList<BodyBlock> sections() {
        return ImmutableList.of(
                new Heading(Division.ROMAN, "Tiêu đề mục thứ nhất"),
                new Clause("", "Nội dung thứ nhất."),
                new Clause("", "Nội dung thứ hai, gồm:"),
                new Point("Nội dung của điểm;"),
                new Point("Nội dung của điểm tiếp theo."),
                new Heading(Division.ROMAN, "Tiêu đề mục thứ hai"),
                new Text("Nội dung."));
    }
}
