package vn.records.docx.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.records.docx.shape.Paper.Slot;

/** Documents of all kinds as offices write them, and the same documents as other programs write them. */
final class Offices {

    private static final String DASH = "Độc lập – Tự do – Hạnh phúc";
    private static final String PAGE = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    private final List<Shape> shapes = new ArrayList<>();

    private Offices() {
        programs();
        faultsOfPrograms();
        OfficePapers.right().forEach((name, paper) -> add(name, "", paper));
        faulty();
        several();
    }

    static List<Shape> all() {
        return new Offices().shapes;
    }

    private void add(String name, String expected, Paper paper) {
        shapes.add(Shape.of(name, expected, paper));
    }

    private void programs() {
        for (Program program : Program.values()) {
            String name = named(program);
            Documents.kinds().forEach((kind, paper) -> add(kind + "-by-" + name, "", program.of(paper)));
            add("faulty-by-" + name, "TN-02", program.of(Paper.letter().with(Slot.MOTTO, DASH)));
        }
    }

    private static String named(Program program) {
        return program.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Faults that are usual in the files of one program. */
    private void faultsOfPrograms() {
        add(
                "wide-lines-by-wps",
                "ND-05",
                Program.WPS
                        .of(Paper.plan())
                        .markup("w:after=\"0\" w:afterLines=\"0\" w:line=\"240\"", "w:line=\"480\""));
        add(
                "own-serif-by-libre-office",
                "PAGE-08",
                Program.LIBRE_OFFICE
                        .of(Paper.plan())
                        .markup(
                                "<w:rFonts w:eastAsia=\"Calibri\"/>",
                                "<w:rFonts w:ascii=\"Liberation Serif\"" + " w:hAnsi=\"Liberation Serif\"/>"));
        add(
                "grey-by-google-docs",
                "PAGE-10",
                Program.GOOGLE_DOCS
                        .of(Paper.plan())
                        .markup("<w:color w:val=\"000000\"/>", "<w:color w:val=\"666666\"/>"));
        add("inch-by-python", "PAGE-06", Program.PYTHON.of(Paper.report()).leftMargin(1440));
        add("flush-left-by-python", "ND-02", Program.PYTHON.of(Paper.plan()).markup("<w:jc w:val=\"both\"/>", ""));
        add(
                "no-indent-by-google-docs",
                "ND-03",
                Program.GOOGLE_DOCS.of(Paper.plan()).markup("<w:ind w:firstLine=\"720\"/>", ""));
    }

    private void faulty() {
        Paper rules = OfficePapers.right().get("decision-of-committee");
        add(
                "basis-with-semicolon-at-the-end",
                "CC-06",
                rules.with(Slot.ORDER, "công tác văn thư.", "công tác văn thư;"));
        add("basis-without-day", "CC-02", rules.with(Slot.ORDER, " ngày 05 tháng 3 năm 2020", ""));
        add(
                "committee-without-tm",
                "KY-02",
                rules.with(Slot.POSTS, "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH", "ỦY BAN NHÂN DÂN|CHỦ TỊCH"));
        add(
                "telegram-with-strokes-in-its-number",
                "SO-13",
                OfficePapers.right().get("telegram").with(Slot.NUMBER, "CĐ-", "CĐ–"));
        add(
                "invitation-with-day-as-one-digit",
                "DD-06",
                OfficePapers.right().get("invitation").with(Slot.DATE, "ngày 20", "ngày 2"));
        add(
                "submission-to-nobody",
                "KG-01",
                OfficePapers.right().get("submission").with(Slot.TO, "").with(Slot.RECIPIENTS, "- Như trên;|", ""));
        add(
                "report-with-heading-in-small-letters",
                "RM-02",
                OfficePapers.right().get("report-in-parts").with(Slot.BODY, "*II. PHƯƠNG HƯỚNG", "*II. Phương hướng"));
        add(
                "plan-with-letter-f",
                "DM-02",
                OfficePapers.right().get("plan-with-points").with(Slot.BODY, "|d) ", "|f) "));
        add(
                "plan-that-leaves-out-a-number",
                "KH-01",
                OfficePapers.right().get("plan-with-points").with(Slot.BODY, "|3. ", "|4. "));
        add(
                "addressees-without-full-stop",
                "KG-04",
                OfficePapers.right().get("letter-to-many").markup("- Sở Xây dựng.", "- Sở Xây dựng"));
        add("school-with-year", "SO-13", OfficePapers.right().get("school-plan").with(Slot.NUMBER, "15/", "15/2026/"));
        add(
                "regulation-with-arabic-chapter",
                "PH-02",
                OfficePapers.right().get("decision-with-regulation").markup("Chương II", "Chương 2"));
        add(
                "annex-named-in-capitals",
                "PL-03",
                OfficePapers.right().get("decision-with-annex").markup(">Phụ lục<", ">PHỤ LỤC<"));
        add(
                "acting-head-without-stop",
                "KY-03",
                OfficePapers.right().get("acting-head").with(Slot.POSTS, "Q. ", "Q "));
        add(
                "by-order-with-stroke",
                "KY-06",
                OfficePapers.right().get("by-order").with(Slot.POSTS, "TL. ", "T/L "));
    }

    private void several() {
        Paper letter = Paper.letter();
        String letters = letter.xml()
                + PAGE
                + letter.with(Slot.TO, "Sở Xây dựng").xml()
                + PAGE
                + letter.with(Slot.TO, "Sở Y tế").xml();
        shapes.add(Shape.of("three-letters-merged", "", () -> Paper.file(letters, 1701)));
        String faulty = letter.with(Slot.MOTTO, DASH).xml() + PAGE + letter.xml();
        shapes.add(Shape.of("two-letters-the-first-faulty", "TN-02", () -> Paper.file(faulty, 1701)));
        String form = AttachedPapers.request();
        shapes.add(Shape.of("letter-with-a-form-behind", "", () -> Paper.file(letter.xml() + PAGE + form, 1701)));
        shapes.add(Shape.of("only-a-form-with-office", "", () -> Paper.file(AttachedPapers.slip(), 1701)));
    }
}
