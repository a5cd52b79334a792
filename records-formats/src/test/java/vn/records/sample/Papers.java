package vn.records.sample;

import static vn.records.sample.WordXml.body;
import static vn.records.sample.WordXml.line;
import static vn.records.sample.WordXml.paragraph;
import static vn.records.sample.WordXml.run;
import static vn.records.sample.WordXml.table;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Pieces of Word files that hold several documents, in the shapes that people give them. */
public final class Papers {

    /** What stands between two documents. */
    public enum Between {
        /** Nothing but an empty line. */
        LINE(paragraph("left")),
        /** A page break by hand. */
        PAGE("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"),
        /** A new section. */
        SECTION("<w:p><w:pPr>" + section() + "</w:pPr></w:p>");

        private final String xml;

        Between(String xml) {
            this.xml = xml;
        }
    }

    /** How head and foot are laid out. */
    public enum Layout {
        /** In tables of one row. */
        TABLE,
        /** In tables of a row for each line of the head. */
        ROWS,
        /** In paragraphs with tabs. */
        TABS
    }

    public static final String REFERENCE =
            "(Ban hành kèm theo Quyết định số      /QĐ-SNV ngày     tháng 11 năm 2026 của Giám đốc Sở Nội vụ)";

    static final String NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final int LEFT = 3600;
    static final int RIGHT = 5472;
    private static final int HALF = 4536;

    private final Layout layout;
    private final Between between;

    /** Makes papers in one layout, divided in one way. */
    public Papers(Layout layout, Between between) {
        this.layout = layout;
        this.between = between;
    }

    /** Returns a file of documents, one behind the other. */
    public byte[] file(String... documents) {
        return WordFile.of(
                        "<w:document " + WordXml.NAMESPACES + "><w:body>" + String.join(between.xml, documents)
                                + section() + "</w:body></w:document>",
                        WordXml.styles("Times New Roman"))
                .bytes();
    }

    /** The right margin is the one that state and Party both have. */
    private static String section() {
        return "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\""
                + " w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    }

    static String middle(int size, String format, String text) {
        return paragraph("center", run(size, format, text));
    }

    private static String ruled(long mm) {
        return paragraph("center", line(1, mm * 36_000));
    }

    private static String tabbed(String left, String right, int leftSize, int rightSize, String format) {
        return "<w:p><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"1500\"/><w:tab w:val=\"center\" w:pos=\"6500\"/>"
                + "</w:tabs></w:pPr><w:r><w:tab/></w:r>" + run(leftSize, format.contains("l") ? "b" : "", left)
                + "<w:r><w:tab/></w:r>" + run(rightSize, format, right) + "</w:p>";
    }

    /** Returns the head of a document. */
    public String head(String number, String date) {
        String agencies = middle(26, "", "UBND TỈNH X") + middle(26, "b", "SỞ NỘI VỤ") + ruled(10);
        String nation = middle(26, "b", NAME) + middle(28, "b", MOTTO) + ruled(58);
        return switch (layout) {
            case TABLE ->
                table(LEFT, RIGHT, agencies + middle(26, "", "Số: " + number), nation + middle(28, "i", date));
            case ROWS ->
                table(LEFT, RIGHT, agencies, nation)
                        .replace(
                                "</w:tbl>",
                                table(LEFT, RIGHT, middle(26, "", "Số: " + number), middle(28, "i", date))
                                        .replaceFirst(".*</w:tblGrid>", ""));
            case TABS ->
                tabbed("UBND TỈNH X", NAME, 26, 26, "b")
                        + tabbed("SỞ NỘI VỤ", MOTTO, 26, 28, "bl")
                        + tabbed("Số: " + number, date, 26, 28, "i");
        };
    }

    /** Returns the foot of a document. */
    public String foot(String first) {
        String recipients = paragraph("left", run(24, "bi", "Nơi nhận:"))
                + paragraph("left", run(22, "", first))
                + paragraph("left", run(22, "", "- Lưu: VT, VP."));
        if (layout == Layout.TABS) {
            return "<w:p><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"6800\"/></w:tabs></w:pPr>"
                    + run(24, "bi", "Nơi nhận:") + "<w:r><w:tab/></w:r>" + run(28, "b", "GIÁM ĐỐC") + "</w:p>"
                    + paragraph("left", run(22, "", first)) + paragraph("left", run(22, "", "- Lưu: VT, VP."))
                    + paragraph("left") + paragraph("left")
                    + "<w:p><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"6800\"/></w:tabs></w:pPr><w:r><w:tab/></w:r>"
                    + run(28, "b", "Nguyễn Văn A") + "</w:p>";
        }
        String signature = middle(28, "b", "GIÁM ĐỐC")
                + paragraph("left")
                + paragraph("left")
                + paragraph("left")
                + middle(28, "b", "Nguyễn Văn A");
        return table(HALF, HALF, recipients, signature);
    }

    private static String title(String type, String subject) {
        return paragraph("left") + middle(28, "b", type) + middle(28, "b", subject) + ruled(30);
    }

    private static String article(String label, String rest) {
        return body(run(28, "b", label + " "), run(28, "", rest));
    }

    static String text(String... paragraphs) {
        return Arrays.stream(paragraphs).map(words -> body(run(28, "", words))).collect(Collectors.joining());
    }

    /** Returns a decision with a number, which may be blank. */
    public String decision(String number) {
        return head(number + "/QĐ-SNV", "X, ngày     tháng 11 năm 2026")
                + title("QUYẾT ĐỊNH", "Ban hành Quy chế làm việc của Sở Nội vụ")
                + middle(28, "b", "GIÁM ĐỐC SỞ NỘI VỤ")
                + body(run(28, "i", "Theo đề nghị của Chánh Văn phòng."))
                + middle(28, "b", "QUYẾT ĐỊNH:")
                + article("Điều 1.", "Ban hành kèm theo Quyết định này Quy chế làm việc của Sở và các phụ lục.")
                + article("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký.")
                + article("Điều 3.", "Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.")
                + foot("- Như Điều 3;");
    }

    /** Returns a plan that speaks of forms. */
    public String plan() {
        return head("      /KH-SNV", "X, ngày     tháng 11 năm 2026")
                + title("KẾ HOẠCH", "Kiểm tra công tác văn thư năm 2026")
                + text("Sở Nội vụ ban hành kế hoạch kiểm tra. Các cơ quan báo cáo theo các mẫu kèm theo./.")
                + foot("- Các phòng thuộc Sở;");
    }

    /** Returns a head as statutes have it: nobody signs below it, so it has neither number nor date. */
    public static String headOfStatute(int agencySize, int nameSize) {
        return table(
                LEFT,
                RIGHT,
                middle(26, "", "UBND TỈNH X") + middle(agencySize, "b", "SỞ NỘI VỤ") + ruled(10),
                middle(nameSize, "b", NAME) + middle(28, "b", MOTTO) + ruled(58));
    }

    /** Returns a statute issued with a decision. */
    public static String statute(String head, String reference, String chapter, String mark) {
        return head
                + middle(28, "b", "QUY CHẾ")
                + middle(28, "b", "Làm việc của Sở Nội vụ")
                + middle(28, "i", reference)
                + ruled(30)
                + middle(28, "b", chapter + " I")
                + middle(28, "b", "QUY ĐỊNH CHUNG")
                + body(run(28, "b", "Điều 1" + mark + " Phạm vi điều chỉnh"))
                + text("Quy chế này quy định nguyên tắc, chế độ trách nhiệm của Sở.")
                + middle(28, "b", chapter + " II")
                + middle(28, "b", "TỔ CHỨC THỰC HIỆN")
                + body(run(28, "b", "Điều 2" + mark + " Hiệu lực"))
                + text("Chánh Văn phòng theo dõi việc thực hiện Quy chế này./.");
    }

    /** Returns an annex; without a reference where that is empty. */
    public static String annex(String number, String reference) {
        return middle(28, "b", "Phụ lục " + number)
                + middle(28, "b", "DANH MỤC VIỆC")
                + (reference.isEmpty() ? "" : middle(28, "i", reference))
                + text("1. Nội dung thứ nhất.", "2. Nội dung thứ hai.");
    }

    /** Returns a form with a head in which all is wrong that may be: size, marks, dashes. */
    public static String form(String label) {
        return (label.isEmpty() ? "" : paragraph("right", run(28, "b", label)))
                + table(
                        LEFT,
                        RIGHT,
                        middle(32, "b", "TÊN CƠ QUAN") + middle(32, "", "Số: …/BC-…"),
                        middle(32, "", NAME) + middle(32, "", "Độc lập – Tự do – Hạnh phúc"))
                + middle(28, "b", "BÁO CÁO")
                + text("1. Tình hình: ………………………………", "2. Số liệu: ………………………………", "3. Kiến nghị: ………………………………")
                + middle(28, "i", "(Ký, ghi rõ họ tên)");
    }

    /** Returns a form of a request, which has neither issuer nor number. */
    public static String request() {
        return middle(32, "b", NAME)
                + middle(32, "b", "Độc lập - Tự do - Hạnh phúc")
                + middle(28, "b", "ĐƠN ĐỀ NGHỊ")
                + text("Tên tôi là: ................................", "Địa chỉ: ................................");
    }

    /** Returns the block that makes what stands above it a copy. */
    public String copy(String words, String symbol) {
        String rule = "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/>"
                + "</w:pBdr></w:pPr></w:p>";
        String date = "X, ngày     tháng 11 năm 2026";
        String head = layout == Layout.TABS
                ? tabbed("SỞ TÀI CHÍNH", words, 26, 28, "bl") + tabbed("Số: " + symbol, date, 26, 28, "i")
                : table(
                        LEFT,
                        RIGHT,
                        middle(26, "b", "SỞ TÀI CHÍNH") + ruled(12) + middle(26, "", "Số: " + symbol),
                        middle(28, "b", words) + middle(28, "i", date));
        return rule + head + foot("- Các phòng thuộc Sở;").replace("VT, VP.", "VT.");
    }
}
