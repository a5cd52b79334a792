package vn.records.docx.recall;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.content.Annexed;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Article;
import vn.records.content.BodyBlock.Clause;
import vn.records.content.BodyBlock.Dash;
import vn.records.content.BodyBlock.Division;
import vn.records.content.BodyBlock.Heading;
import vn.records.content.BodyBlock.Point;
import vn.records.content.BodyBlock.Table;
import vn.records.content.BodyBlock.Text;
import vn.records.content.Contact;
import vn.records.content.DocumentContent;
import vn.records.content.DrafterMark;
import vn.records.content.Signatory;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.PlaceAndDate;
import vn.records.document.mark.CirculationMark;
import vn.records.document.mark.Urgency;

/** An issued document of each type without a fault: a bare one, or one with tables, annexes and every mark. */
final class RightContents {

    private static final String DECREE =
            "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư";

    private RightContents() {}

    static DocumentContent of(DocumentType type, boolean tables) {
        DocumentContent.Builder content = DocumentContent.builder()
                .type(type)
                .parentAgency("UBND tỉnh Ninh Bình")
                .issuingAgency("Sở Nội vụ")
                .number(DocumentNumber.parse(number(type)))
                .subject(subject(type));
        if (type != DocumentType.MINUTES) {
            content.placeAndDate(PlaceAndDate.parse("Ninh Bình, ngày 05 tháng 02 năm 2026"));
        }
        addressees(content, type);
        bases(content, type);
        content.addAllBody(body(type, tables));
        foot(content, type);
        if (tables) {
            marks(content);
            annexes(content, type);
        }
        return content.build();
    }

    private static String number(DocumentType type) {
        return type.abbreviation().map(code -> "05/" + code + "-SNV").orElse("05/SNV-VP");
    }

    private static String subject(DocumentType type) {
        return switch (type) {
            case OFFICIAL_LETTER -> "nghiệm thu hồ sơ";
            case DECISION -> "Về việc thành lập Tổ rà soát tài liệu";
            case INTRODUCTION, LEAVE_PERMIT, PERSONAL_LETTER -> "";
            default -> "Công tác văn thư của Sở năm 2026";
        };
    }

    static boolean decides(DocumentType type) {
        return type == DocumentType.DECISION || type == DocumentType.RESOLUTION;
    }

    static boolean addressed(DocumentType type) {
        return type == DocumentType.OFFICIAL_LETTER || type == DocumentType.SUBMISSION || type == DocumentType.REPORT;
    }

    private static void addressees(DocumentContent.Builder content, DocumentType type) {
        if (type == DocumentType.OFFICIAL_LETTER) {
            content.addAddressees("Sở Tài chính", "Sở Xây dựng", "Sở Y tế");
        } else if (addressed(type)) {
            content.addAddressees("Ủy ban nhân dân tỉnh");
        }
        content.addRecipients(addressed(type) ? "Như trên" : decides(type) ? "Như Điều 3" : "Các phòng thuộc Sở");
        content.addRecipients("Giám đốc Sở");
        switch (type) {
            case MINUTES -> content.addFiledWith("VT", "Hồ sơ");
            case INTRODUCTION -> content.addFiledWith("VT");
            default -> content.addFiledWith("VT", "VP");
        }
    }

    private static void bases(DocumentContent.Builder content, DocumentType type) {
        if (decides(type)) {
            content.authorityLine(type == DocumentType.DECISION ? "Giám đốc Sở Nội vụ" : "Hội đồng Sở Nội vụ")
                    .addBases("Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024", "Căn cứ " + DECREE)
                    .addBases("Theo đề nghị của Chánh Văn phòng Sở");
        }
    }

    private static ImmutableList<BodyBlock> body(DocumentType type, boolean tables) {
        List<BodyBlock> body = new ArrayList<>();
        if (tables && type != DocumentType.MINUTES) {
            body.add(opening(type, " theo Phụ lục I và Phụ lục II kèm theo văn bản này"));
        } else {
            body.add(opening(type, ""));
        }
        if (decides(type)) {
            body.addAll(articles(type));
        } else if (type == DocumentType.REGULATION || type == DocumentType.PROVISIONS) {
            body.clear();
            body.addAll(chapters(tables ? " theo Phụ lục I và Phụ lục II kèm theo" : ""));
        } else if (type.ordinal() % 2 == 0) {
            body.addAll(parts());
        } else {
            body.addAll(clauses());
        }
        if (type == DocumentType.SUBMISSION || type == DocumentType.REPORT) {
            body.add(new Text("Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định việc lưu trữ hồ sơ, tài"
                    + " liệu của Sở trong năm 2026 và các năm tiếp theo."));
        }
        if (tables) {
            body.add(body.size() - 1, table());
        }
        return ImmutableList.copyOf(body);
    }

    private static BodyBlock opening(DocumentType type, String annexes) {
        String text = "Sở Nội vụ rà soát, lập danh mục và nộp lưu hồ sơ, tài liệu của các phòng trong năm" + annexes;
        return decides(type)
                ? new Article("", text + ", gồm:")
                : new Text(text + " và các nhiệm vụ sau đây theo " + DECREE + ".");
    }

    private static List<BodyBlock> articles(DocumentType type) {
        String name = type == DocumentType.DECISION ? "Quyết định" : "Nghị quyết";
        return List.of(
                new Clause(
                        "",
                        "Tổ trưởng là Chánh Văn phòng Sở, chịu trách nhiệm chung về kết quả rà soát và báo cáo"
                                + " Giám đốc Sở kết quả thực hiện nhiệm vụ hằng tháng."),
                new Clause("", "Tổ viên gồm:"),
                new Point("Văn thư cơ quan;"),
                new Point("Người làm lưu trữ;"),
                new Point("Đại diện các phòng."),
                new Article(
                        "",
                        "Tổ rà soát làm việc theo chế độ kiêm nhiệm, tự giải thể khi hoàn thành nhiệm vụ và bàn giao"
                                + " đầy đủ hồ sơ, tài liệu cho Văn phòng Sở quản lý."),
                new Article("", "Chánh Văn phòng Sở chịu trách nhiệm thi hành " + name + " này."));
    }

    private static List<BodyBlock> chapters(String annexes) {
        return List.of(
                new Heading(Division.CHAPTER, "Quy định chung"),
                new Article("Phạm vi điều chỉnh", "Văn bản này quy định công tác văn thư của Sở" + annexes + "."),
                new Heading(Division.CHAPTER, "Quản lý văn bản"),
                new Heading(Division.SECTION, "Văn bản đi"),
                new Article("Đăng ký văn bản đi", ""),
                new Clause(
                        "Yêu cầu đăng ký",
                        "Văn bản đi được đăng ký đầy đủ, chính xác và kịp thời trong ngày; số của văn bản đi được lấy"
                                + " theo thứ tự và trình tự thời gian."),
                new Clause("", "Văn bản đi được phát hành sau khi:"),
                new Point("Có đủ chữ ký;"),
                new Point("Có dấu của cơ quan."),
                new Heading(Division.SECTION, "Văn bản đến"),
                new Article("Tiếp nhận văn bản đến", ""),
                new Clause(
                        "Thời hạn chuyển giao",
                        "Văn bản đến được chuyển giao trong ngày cho người có trách nhiệm giải quyết và được ký nhận"
                                + " vào sổ chuyển giao văn bản đến."),
                new Clause(
                        "",
                        "Văn bản đến sau giờ làm việc được chuyển giao vào đầu giờ ngày làm việc tiếp theo cho người"
                                + " có trách nhiệm giải quyết."));
    }

    private static List<BodyBlock> parts() {
        return List.of(
                new Heading(Division.PART, "Tình hình thực hiện"),
                new Heading(Division.ROMAN, "Kết quả đạt được"),
                new Clause(
                        "Công tác chỉ đạo",
                        "Sở đã ban hành đầy đủ văn bản chỉ đạo, hướng dẫn các phòng thực hiện việc lập hồ sơ và nộp"
                                + " hồ sơ, tài liệu đến hạn."),
                new Clause("", "Các phòng đã lập hồ sơ theo danh mục, gồm:"),
                new Point("Hồ sơ công việc của công chức;"),
                new Point("Hồ sơ nguyên tắc của phòng."),
                new Heading(Division.PART, "Nhiệm vụ"),
                new Heading(Division.ROMAN, "Nội dung"),
                new Clause(
                        "",
                        "Các phòng lập danh mục hồ sơ của năm, mở hồ sơ ngay khi việc phát sinh và tổ chức nộp hồ sơ,"
                                + " tài liệu đúng thời hạn."),
                new Dash("Văn phòng Sở tổng hợp kết quả thực hiện của các phòng, những khó khăn, vướng mắc và báo cáo"
                        + " Giám đốc Sở trước ngày 15 tháng 12."));
    }

    private static List<BodyBlock> clauses() {
        return List.of(
                new Clause("", "Các phòng lập hồ sơ công việc theo danh mục và nộp hồ sơ đến hạn, gồm:"),
                new Point("Hồ sơ công việc của công chức;"),
                new Point("Hồ sơ nguyên tắc của phòng;"),
                new Point("Tài liệu chuyên môn."),
                new Clause(
                        "",
                        "Văn phòng Sở hướng dẫn các phòng lập hồ sơ, sắp xếp tài liệu trong hồ sơ và nộp lưu theo Nghị"
                                + " định số 30/2020/NĐ-CP."),
                new Dash("Văn thư cơ quan lập mục lục hồ sơ, tài liệu nộp lưu của cơ quan theo mẫu quy định và gửi các"
                        + " phòng kiểm tra, đối chiếu."),
                new Text("Các phòng báo cáo kết quả về Văn phòng Sở trước ngày 15 tháng 12 để tổng hợp, theo dõi và"
                        + " trình Giám đốc Sở xem xét."));
    }

    private static Table table() {
        return new Table(
                ImmutableList.of("TT", "Nội dung", "Đơn vị"),
                ImmutableList.of(
                        ImmutableList.of("1", "Lập danh mục hồ sơ", "Văn phòng"),
                        ImmutableList.of("2", "Nộp lưu hồ sơ", "Các phòng")));
    }

    private static void foot(DocumentContent.Builder content, DocumentType type) {
        if (type == DocumentType.MINUTES) {
            content.addSignatories(Signatory.of("Trần Thị Bình", "Thư ký"), Signatory.of("Lê Văn Cường", "Chủ tọa"));
        } else if (type.ordinal() % 3 == 0) {
            content.addSignatories(Signatory.of("Nguyễn Văn An", "KT. Giám đốc", "Phó Giám đốc"));
        } else {
            content.addSignatories(Signatory.of("Nguyễn Văn An", "Giám đốc"));
        }
    }

    private static void marks(DocumentContent.Builder content) {
        content.urgency(Urgency.URGENT)
                .circulation(CirculationMark.INTERNAL_USE)
                .drafterMark(new DrafterMark("PL", 300))
                .contact(new Contact("12 đường Lê Lợi", "0229 000 000", "0229 000 001", "a@b.vn", "b.vn"));
    }

    /** An annex names the date of its document, which minutes have not. */
    private static void annexes(DocumentContent.Builder content, DocumentType type) {
        if (type != DocumentType.MINUTES) {
            Text list = new Text("Danh sách hồ sơ nộp lưu của các phòng trong năm.");
            Text tasks = new Text("Các phòng thực hiện nhiệm vụ nêu trên.");
            content.addAnnexes(
                    new Annexed("Danh sách hồ sơ", ImmutableList.of(list, table()), false),
                    new Annexed("Nhiệm vụ của các phòng", ImmutableList.of(table(), tasks), true));
        }
    }
}
