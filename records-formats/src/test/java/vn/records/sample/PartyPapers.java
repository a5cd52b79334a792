package vn.records.sample;

import static vn.records.sample.Papers.middle;
import static vn.records.sample.WordXml.body;
import static vn.records.sample.WordXml.line;
import static vn.records.sample.WordXml.paragraph;
import static vn.records.sample.WordXml.run;
import static vn.records.sample.WordXml.table;

/** Documents of the Party in Word files, with nothing in them that its guidance does not have so. */
final class PartyPapers {

    private static final String REFERENCE =
            "(Ban hành kèm theo Quyết định số 16-QĐ/BTCTU, ngày 12/11/2026 của Ban Tổ chức Tỉnh uỷ)";

    /** As long as the title at 15 points. */
    private static final long TITLE_MM = 73;

    private PartyPapers() {}

    /** Returns a decision. */
    static String decision(Papers papers) {
        String issuer = middle(28, "", "TỈNH UỶ X")
                + middle(28, "b", "BAN TỔ CHỨC")
                + middle(28, "", "*")
                + middle(28, "", "Số 16-QĐ/BTCTU");
        String title = middle(30, "b", "ĐẢNG CỘNG SẢN VIỆT NAM")
                + paragraph("center", line(1, TITLE_MM * 36_000))
                + middle(28, "i", "X, ngày 12 tháng 11 năm 2026");
        return table(Papers.LEFT, Papers.RIGHT, issuer, title)
                + middle(32, "b", "QUYẾT ĐỊNH")
                + middle(28, "b", "về việc khen thưởng")
                + middle(28, "", "-----")
                + exact(article("Điều 1.", "Khen thưởng các cá nhân có tên trong phụ lục kèm theo Quyết định này.")
                        + article("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký."))
                + foot(papers);
    }

    /** Returns a statute issued with the decision. */
    static String statute() {
        return exact(Papers.statute("", REFERENCE, "Chương", ".")).replace("./.", ".");
    }

    /** Returns an annex to the decision. */
    static String annex() {
        return exact(Papers.annex("1", REFERENCE));
    }

    private static String article(String label, String rest) {
        return body(run(28, "b", label), run(28, "", " " + rest));
    }

    /** Sets the lines of the text 18 points high. */
    private static String exact(String text) {
        return text.replace(
                "<w:spacing w:before=\"120\"/>", "<w:spacing w:before=\"120\" w:line=\"360\" w:lineRule=\"exact\"/>");
    }

    /** The foot of a state document in its layout, set as the Party has it. */
    private static String foot(Papers papers) {
        String first = "- Như Điều 1;";
        return papers.foot(first)
                .replace(run(24, "bi", "Nơi nhận:"), run(28, "u", "Nơi nhận:"))
                .replace(run(22, "", first), run(24, "", first))
                .replace(run(22, "", "- Lưu: VT, VP."), run(24, "", "- Lưu Văn phòng Ban."))
                .replace(run(28, "b", "GIÁM ĐỐC"), run(28, "", "TRƯỞNG BAN"));
    }
}
