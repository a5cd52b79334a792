package vn.records.sample;

import static vn.records.sample.WordXml.body;
import static vn.records.sample.WordXml.line;
import static vn.records.sample.WordXml.paragraph;
import static vn.records.sample.WordXml.run;
import static vn.records.sample.WordXml.spaced;
import static vn.records.sample.WordXml.table;

/**
 * An official letter (<i>công văn</i>) of a commune that does not exist, with faults that are often made: the left
 * margin of a word processor, long dashes in Tiêu ngữ, {@code Số 5/} without a colon and a 0, {@code ngày 5},
 * {@code T/M}, an upright {@code Nơi nhận}.
 */
public final class FaultyLetter {

    static final String NAME = "cong-van-co-loi.docx";

    private static final int TEXT = 28;
    private static final int SMALL = 26;
    private static final int RECIPIENTS = 22;
    private static final int LEFT_MARGIN = 1440;

    private FaultyLetter() {}

    /** Returns the bytes of the file. */
    public static byte[] bytes() {
        return WordFile.of(document(), WordXml.styles("Times New Roman")).bytes();
    }

    private static String document() {
        return "<w:document " + WordXml.NAMESPACES + "><w:body>" + head() + content() + closing()
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
                + " w:left=\"" + LEFT_MARGIN + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>";
    }

    private static String head() {
        String issuer = paragraph("center", run(SMALL, "b", "ỦY BAN NHÂN DÂN"))
                + paragraph("center", run(SMALL, "b", "XÃ AN BÌNH"), line(1, 700_000))
                + paragraph("center", run(SMALL, "", " "))
                + paragraph("center", run(SMALL, "", "Số 5/UBND-VHXH"))
                + spaced(run(24, "", "V/v lập hồ sơ công việc và nộp hồ sơ vào lưu trữ hiện hành"));
        String nation = paragraph("center", run(SMALL, "b", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                + paragraph("center", run(TEXT, "b", "Độc lập – Tự do – Hạnh phúc"), line(2, 2_160_000))
                + paragraph("center", run(SMALL, "", " "))
                + paragraph("center", run(TEXT, "i", "An Bình, ngày 5 tháng 3 năm 2026"));
        return table(3700, 5900, issuer, nation);
    }

    private static String content() {
        return paragraph("center", run(TEXT, "", " "))
                + paragraph("center", run(TEXT, "", "Kính gửi: Các cơ quan, đơn vị thuộc xã"))
                + paragraph("center", run(TEXT, "", " "))
                + body(run(
                        TEXT,
                        "",
                        "Thực hiện Kế hoạch công tác văn thư, lưu trữ năm 2026, Ủy ban nhân dân xã đề nghị các"
                                + " cơ quan, đơn vị thực hiện một số nội dung sau:"))
                + body(run(
                        TEXT,
                        "",
                        "1. Rà soát việc lập hồ sơ công việc năm 2025; sắp xếp văn bản, tài liệu trong hồ sơ"
                                + " theo trình tự giải quyết công việc và biên mục mục lục văn bản."))
                + body(run(
                        TEXT,
                        "",
                        "2. Thống kê hồ sơ, tài liệu đến hạn nộp lưu thành Mục lục hồ sơ, tài liệu nộp lưu"
                                + " và giao nộp vào lưu trữ hiện hành trước ngày 30 tháng 6 năm 2026."))
                + body(run(
                        TEXT,
                        "",
                        "3. Phân công người theo dõi, báo cáo kết quả thực hiện về Phòng Văn hóa - Xã hội để"
                                + " tổng hợp."))
                + body(run(TEXT, "", "Đề nghị các cơ quan, đơn vị quan tâm thực hiện./."))
                + paragraph("both", run(TEXT, "", " "));
    }

    private static String closing() {
        String recipients = paragraph("left", run(24, "b", "Nơi nhận:"))
                + paragraph("left", run(RECIPIENTS, "", "- Như trên;"))
                + paragraph("left", run(RECIPIENTS, "", "- Chủ tịch, các PCT UBND xã;"))
                + paragraph("left", run(RECIPIENTS, "", "- Lưu: VT, VHXH."));
        String signing = paragraph("center", run(TEXT, "b", "T/M ỦY BAN NHÂN DÂN"))
                + paragraph("center", run(TEXT, "b", "KT. CHỦ TỊCH"))
                + paragraph("center", run(TEXT, "b", "PHÓ CHỦ TỊCH"))
                + paragraph("center", run(TEXT, "b", " ")).repeat(4)
                + paragraph("center", run(TEXT, "b", "Nguyễn Văn An"));
        return table(4600, 5000, recipients, signing);
    }
}
