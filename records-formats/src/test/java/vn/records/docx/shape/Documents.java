package vn.records.docx.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.records.docx.shape.Paper.Slot;
import vn.records.sample.WordXml;

/** Documents in the shapes that offices give them: right ones, and ones with known faults. */
final class Documents {

    private final List<Shape> shapes = new ArrayList<>();

    private Documents() {
        right();
        feet();
        faulty();
        attributes();
        placed();
        several();
    }

    static List<Shape> all() {
        return new Documents().shapes;
    }

    private void add(String name, String expected, Paper paper) {
        shapes.add(Shape.of(name, expected, paper));
    }

    static Map<String, Paper> kinds() {
        Map<String, Paper> kinds = new LinkedHashMap<>();
        kinds.put("decision", Paper.decision());
        kinds.put("letter", Paper.letter());
        kinds.put("plan", Paper.plan());
        kinds.put("report", Paper.report());
        kinds.put("minutes", Paper.minutes());
        return kinds;
    }

    private static String named(Enum<?> shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Each kind of document with each head: nothing is wrong. */
    private void right() {
        for (HeadShape head : HeadShape.values()) {
            kinds().forEach((name, paper) -> add(name + "-head-" + named(head), "", paper.in(head)));
        }
    }

    private void feet() {
        for (FootShape foot : FootShape.values()) {
            if (foot != FootShape.ONE_ROW) {
                add("decision-foot-" + named(foot), "", Paper.decision().in(foot));
                add("letter-foot-" + named(foot), "", Paper.letter().in(foot));
            }
        }
    }

    /** One or two faults in each head. */
    private void faulty() {
        Paper decision = Paper.decision();
        Paper letter = Paper.letter();
        Paper plan = Paper.plan();
        String dash = "Độc lập – Tự do – Hạnh phúc";
        add("faulty-one-row", "TN-02 SO-11", decision.with(Slot.MOTTO, dash).with(Slot.NUMBER, "15/", "5/"));
        add(
                "faulty-two-rows",
                "DD-10 PAGE-06",
                plan.in(HeadShape.TWO_ROWS).with(Slot.DATE, ",", "").leftMargin(1440));
        add(
                "faulty-row-for-each-line",
                "TN-02",
                letter.in(HeadShape.ROW_FOR_EACH_LINE).with(Slot.MOTTO, dash));
        add(
                "faulty-subject-in-its-row",
                "TY-06",
                letter.in(HeadShape.SUBJECT_IN_ITS_ROW).with(Slot.ABOUT, "V/v", "v/v"));
        add("faulty-table-in-table", "SO-13", plan.in(HeadShape.TABLE_IN_TABLE).with(Slot.NUMBER, "/KH", "/ KH"));
        add(
                "faulty-table-in-each-cell",
                "DD-06",
                plan.in(HeadShape.TABLE_IN_EACH_CELL).with(Slot.DATE, "ngày 20", "ngày 5"));
        add("faulty-tabs", "SO-06", plan.in(HeadShape.TABS).with(Slot.NUMBER, "KH-", "BC-"));
        add("faulty-columns", "TN-02", decision.in(HeadShape.COLUMNS).with(Slot.MOTTO, dash));
        add("faulty-boxes", "TN-02", decision.in(HeadShape.BOXES).with(Slot.MOTTO, dash));
        add("issuer-in-small-letters", "CQ-05", plan.with(Slot.ISSUER, "Sở Nội vụ"));
        add("parent-in-small-letters", "CQ-06", plan.with(Slot.PARENT, "UBND tỉnh Ninh Bình"));
        add("number-with-fraction", "SO-01", plan.with(Slot.NUMBER, "15/", "24.4/"));
        add("number-with-year", "SO-13", plan.with(Slot.NUMBER, "15/", "15/2026/"));
        add("deputy-without-blank", "KY-04", letter.with(Slot.POSTS, "KT. ", "KT."));
        add("as-above-missing", "NN-02", letter.with(Slot.RECIPIENTS, "- Như trên;", "- Các phòng thuộc Sở;"));
        add("filed-without-stop", "NN-07", plan.with(Slot.RECIPIENTS, "VP.", "VP"));
        add(
                "law-with-number",
                "CC-03",
                decision.with(Slot.ORDER, "|Theo", "|Căn cứ Luật Lưu trữ số 33/2024/QH15;|Theo"));
        add("heading-left-out", "DI-02", decision.with(Slot.BODY, "Điều 3.", "Điều 4."));
        add("signer-with-degree", "KY-14", decision.with(Slot.NAME, "TS. Nguyễn Văn An"));
    }

    /**
     * Attributes that programs for East Asian text write beside the usual ones, and override them; of no lines word
     * processors make nothing, so that the points beside them hold.
     */
    private void attributes() {
        String space = "<w:spacing w:before=\"120\"/>";
        String indent = "<w:ind w:firstLine=\"720\"/>";
        Paper plan = Paper.plan();
        add("space-in-lines", "", plan.markup(space, "<w:spacing w:before=\"0\" w:beforeLines=\"50\"/>"));
        add(
                "no-lines-of-space-beside-points",
                "",
                plan.markup(space, "<w:spacing w:before=\"120\" w:beforeLines=\"0\"/>"));
        add("indent-in-letters", "", plan.markup(indent, "<w:ind w:firstLine=\"0\" w:firstLineChars=\"250\"/>"));
        add("soft-hyphens", "", plan.markup("kiểm tra công tác", "kiểm\u00AD tra công\u200B tác"));
        add("blanks-that-do-not-break", "", plan.markup("Sở Nội vụ ban", "Sở\u00A0Nội\u00A0vụ ban"));
    }

    /** Components in places of their own. */
    private void placed() {
        Paper letter = Paper.letter();
        Paper plan = Paper.plan();
        String to = Markup.middle(28, "", "Kính gửi: Sở Tài chính");
        String inRow = "<w:tr>" + Markup.cell(Markup.LEFT, WordXml.paragraph("left")) + Markup.cell(Markup.RIGHT, to)
                + "</w:tr></w:tbl>" + WordXml.paragraph("left");
        shapes.add(Shape.of("addressee-in-a-row-of-the-head", "", () -> {
            String xml = letter.with(Slot.TO, "").xml();
            int end = xml.indexOf("</w:tbl>");
            return Paper.file(xml.substring(0, end) + inRow + xml.substring(end + 8), 1701);
        }));
        String subject = Markup.middle(28, "b", plan.words().get(Slot.SUBJECT));
        add("subject-in-a-table", "", plan.markup(subject, Markup.table(new int[] {9072}, Markup.cell(9072, subject))));
        add(
                "type-and-subject-on-one-line",
                "TY-02 TY-03",
                plan.with(Slot.TYPE, "KẾ HOẠCH KIỂM TRA CÔNG TÁC VĂN THƯ").with(Slot.SUBJECT, ""));
        add("two-posts", "", Paper.decision().with(Slot.POSTS, "TỔ TRƯỞNG|GIÁM ĐỐC"));
    }

    private void several() {
        String page = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
        List<Paper> two = List.of(Paper.decision(), Paper.plan());
        shapes.add(Shape.of(
                "two-documents",
                "",
                () -> Paper.file(two.get(0).xml() + page + two.get(1).xml(), 1701)));
        Paper faulty = Paper.plan().with(Slot.MOTTO, "Độc lập – Tự do – Hạnh phúc");
        shapes.add(Shape.of(
                "two-documents-the-second-faulty",
                "TN-02",
                () -> Paper.file(two.get(0).xml() + page + faulty.xml(), 1701)));
    }
}
