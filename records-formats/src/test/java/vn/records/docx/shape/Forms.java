package vn.records.docx.shape;

import static vn.records.docx.shape.Markup.body;
import static vn.records.docx.shape.Markup.middle;
import static vn.records.docx.shape.Markup.ruled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.records.docx.shape.Paper.Slot;
import vn.records.sample.WordXml;

/** Forms that are not filled in, with the blanks of every program, and papers that are no administrative documents. */
final class Forms {

    /** How a blank for a thing is written. */
    private enum Blank {
        DOTS("………"),
        FULL_STOPS("............"),
        STROKES("________"),
        GAP("          "),
        DOLLAR("${x}"),
        MUSTACHE("{{x}}"),
        GUILLEMETS("«x»"),
        BRACKETS("[x]"),
        ANGLES("<x>"),
        FIELD("{F:x}"),
        CONTROL("{C:Bấm để nhập}");

        private final String text;

        Blank(String text) {
            this.text = text;
        }

        /** Words in brackets name what goes there; a gap stays a gap. */
        String of(String what) {
            return text.replace("x", what);
        }
    }

    private final List<Shape> shapes = new ArrayList<>();

    private Forms() {
        blanks();
        others();
    }

    static List<Shape> all() {
        return new Forms().shapes;
    }

    private void blanks() {
        for (Blank blank : Blank.values()) {
            String name = blank.name().toLowerCase(Locale.ROOT).replace('_', '-');
            shapes.add(Shape.of("decision-form-" + name, "", filled(Paper.decision(), blank)));
            shapes.add(Shape.of("plan-form-" + name, "", inBody(filled(Paper.plan(), blank), blank)));
            shapes.add(Shape.of(
                    "letter-form-" + name,
                    "TN-02",
                    filled(Paper.letter(), blank).with(Slot.MOTTO, "Độc lập – Tự do – Hạnh phúc")));
            shapes.add(Shape.of(
                    "minutes-form-" + name,
                    "PAGE-06",
                    inMinutes(blank).in(HeadShape.TWO_ROWS).leftMargin(1134)));
        }
    }

    private static Paper filled(Paper paper, Blank blank) {
        String date = "ngày " + blank.of("ngay") + " tháng " + blank.of("thang") + " năm 2026";
        Paper dated = paper.with(Slot.DATE, "ngày 20 tháng 11 năm 2026", date).with(Slot.NAME, blank.of("ho_ten"));
        String subject = paper.words().get(Slot.SUBJECT).isEmpty() ? "" : "Về việc " + blank.of("trich_yeu");
        return dated.with(Slot.NUMBER, "15/", blank.of("so") + "/")
                .with(Slot.SUBJECT, subject)
                .with(Slot.ABOUT, paper.about().isEmpty() ? "" : "V/v " + blank.of("trich_yeu"))
                .with(Slot.TO, paper.words().get(Slot.TO).isEmpty() ? "" : blank.of("noi_nhan"));
    }

    private static Paper inBody(Paper paper, Blank blank) {
        return paper.with(
                Slot.BODY,
                "Sở Nội vụ ban hành Kế hoạch " + blank.of("noi_dung") + " của các phòng thuộc Sở."
                        + "|1. Thời gian: từ ngày " + blank.of("tu") + " đến ngày " + blank.of("den") + "."
                        + "|2. Người thực hiện: " + blank.of("nguoi") + "./.");
    }

    private static Paper inMinutes(Blank blank) {
        String time = blank.of("gio") + " giờ " + blank.of("phut") + " phút, ngày " + blank.of("ngay") + " tháng "
                + blank.of("thang") + " năm " + blank.of("nam");
        return Paper.minutes()
                .with(Slot.NUMBER, "15/", blank.of("so") + "/")
                .with(Slot.SUBJECT, "Họp " + blank.of("ten_cuoc_hop"))
                .with(
                        Slot.BODY,
                        "Thời gian bắt đầu: " + time + ".|Địa điểm: " + blank.of("dia_diem") + "." + "|Nội dung: "
                                + blank.of("noi_dung") + ".|Cuộc họp kết thúc vào " + time + "./.")
                .with(Slot.NAME, blank.of("ho_ten"));
    }

    /** Papers of people and of two parties, for which the decree has no form. */
    private void others() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("request", "ĐƠN ĐỀ NGHỊ");
        people.put("declaration", "TỜ KHAI");
        people.put("statement", "BẢN TƯỜNG TRÌNH");
        String nation = middle(26, "b", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + middle(28, "b", "Độc lập - Tự do - Hạnh phúc")
                + ruled(58)
                + WordXml.paragraph("left");
        people.forEach((name, title) -> shapes.add(Shape.of(
                name,
                "",
                () -> Paper.file(
                        nation
                                + middle(28, "b", title)
                                + middle(28, "", "Kính gửi: Sở Nội vụ")
                                + body("Tôi tên là: ……………………………………")
                                + body("Địa chỉ: ……………………………………")
                                + body("Tôi đề nghị Sở Nội vụ xem xét, giải quyết.")
                                + Markup.table(
                                        new int[] {4536, 4536},
                                        Markup.cell(4536, WordXml.paragraph("left"))
                                                + Markup.cell(
                                                        4536,
                                                        middle(28, "i", "……, ngày … tháng … năm …")
                                                                + middle(28, "b", "Người làm đơn")
                                                                + middle(28, "i", "(Ký, ghi rõ họ tên)"))),
                        1701))));
        shapes.add(Shape.of(
                "contract",
                "",
                () -> Paper.file(
                        nation
                                + middle(28, "b", "HỢP ĐỒNG")
                                + middle(28, "b", "Cung cấp dịch vụ chỉnh lý tài liệu")
                                + middle(26, "", "Số: 28/HĐ-TTX")
                                + body("Hôm nay, ngày 20 tháng 11 năm 2026, chúng tôi gồm có:")
                                + body("BÊN A: Sở Nội vụ.")
                                + body("BÊN B: Trung tâm X.")
                                + body("Điều 1. Bên B chỉnh lý tài liệu của Bên A theo Phụ lục của Hợp đồng này.")
                                + body("Điều 2. Hợp đồng này có hiệu lực kể từ ngày ký.")
                                + Markup.table(
                                        new int[] {4536, 4536},
                                        Markup.cell(4536, middle(28, "b", "ĐẠI DIỆN BÊN A"))
                                                + Markup.cell(4536, middle(28, "b", "ĐẠI DIỆN BÊN B"))),
                        1701)));
    }
}
