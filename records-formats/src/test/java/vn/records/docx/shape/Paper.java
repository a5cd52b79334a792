package vn.records.docx.shape;

import static vn.records.docx.shape.Markup.middle;
import static vn.records.docx.shape.Markup.ruled;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.records.sample.WordFile;
import vn.records.sample.WordXml;

/**
 * A document in a shape that people give it.
 *
 * @param words what its components say; empty for none, lines of one component with a bar between
 * @param head how the head is laid out
 * @param foot how the foot is laid out
 * @param left the left margin in twips
 * @param change what is done to the markup of the text
 */
record Paper(Map<Slot, String> words, HeadShape head, FootShape foot, int left, UnaryOperator<String> change) {

    /** The components that have words. */
    enum Slot {
        PARENT,
        ISSUER,
        MOTTO,
        NUMBER,
        DATE,
        /** What a letter is about. */
        ABOUT,
        TYPE,
        SUBJECT,
        /** Kính gửi. */
        TO,
        /** Authority, bases and the words QUYẾT ĐỊNH. */
        ORDER,
        BODY,
        POSTS,
        RECIPIENTS,
        NAME
    }

    private static final int LEFT_MARGIN = 1701;

    private static Paper of(String... slots) {
        Map<Slot, String> words = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            words.put(slot, "");
        }
        for (int i = 0; i < slots.length; i += 2) {
            words.put(Slot.valueOf(slots[i]), slots[i + 1]);
        }
        words.put(Slot.PARENT, "UBND TỈNH NINH BÌNH");
        words.put(Slot.ISSUER, "SỞ NỘI VỤ");
        words.put(Slot.MOTTO, "Độc lập - Tự do - Hạnh phúc");
        return new Paper(words, HeadShape.ONE_ROW, FootShape.ONE_ROW, LEFT_MARGIN, UnaryOperator.identity());
    }

    private static final String DATE = "Ninh Bình, ngày 20 tháng 11 năm 2026";

    static Paper decision() {
        return of("NUMBER", "15/QĐ-SNV", "DATE", DATE, "TYPE", "QUYẾT ĐỊNH")
                .with(Slot.SUBJECT, "Về việc thành lập Tổ rà soát tài liệu")
                .with(Slot.ORDER, "GIÁM ĐỐC SỞ NỘI VỤ|Theo đề nghị của Chánh Văn phòng.|QUYẾT ĐỊNH:")
                .with(
                        Slot.BODY,
                        "Điều 1. Thành lập Tổ rà soát tài liệu của Sở, gồm các ông, bà có tên trong danh sách."
                                + "|Điều 2. Quyết định này có hiệu lực kể từ ngày ký."
                                + "|Điều 3. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.")
                .foot("GIÁM ĐỐC", "- Như Điều 3;|- Lưu: VT, VP.");
    }

    static Paper letter() {
        return of("NUMBER", "15/SNV-VP", "DATE", DATE, "ABOUT", "V/v nộp lưu hồ sơ", "TO", "Sở Tài chính")
                .with(
                        Slot.BODY,
                        "Sở Nội vụ đề nghị quý cơ quan nộp hồ sơ, tài liệu đến hạn vào Lưu trữ hiện hành."
                                + "|Sở Nội vụ trân trọng đề nghị quý cơ quan phối hợp thực hiện./.")
                .foot("KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC", "- Như trên;|- Lưu: VT, VP.");
    }

    static Paper plan() {
        return of("NUMBER", "15/KH-SNV", "DATE", DATE, "TYPE", "KẾ HOẠCH")
                .with(Slot.SUBJECT, "Kiểm tra công tác văn thư năm 2026")
                .with(
                        Slot.BODY,
                        "Sở Nội vụ ban hành Kế hoạch kiểm tra công tác văn thư năm 2026 của các phòng thuộc Sở."
                                + "|1. Các phòng chuẩn bị hồ sơ, tài liệu phục vụ việc kiểm tra."
                                + "|2. Văn phòng Sở tổng hợp kết quả kiểm tra, báo cáo Giám đốc Sở./.")
                .foot("GIÁM ĐỐC", "- Các phòng thuộc Sở;|- Lưu: VT, VP.");
    }

    static Paper report() {
        return of("NUMBER", "15/BC-SNV", "DATE", DATE, "TYPE", "BÁO CÁO", "TO", "Ủy ban nhân dân tỉnh")
                .with(Slot.SUBJECT, "Kết quả công tác văn thư năm 2026")
                .with(
                        Slot.BODY,
                        "Sở Nội vụ báo cáo kết quả công tác văn thư năm 2026 của các phòng thuộc Sở như sau:"
                                + "|1. Các phòng đã lập hồ sơ công việc đầy đủ theo Danh mục hồ sơ."
                                + "|2. Sở đã tổ chức nộp lưu hồ sơ, tài liệu đến hạn./.")
                .foot("GIÁM ĐỐC", "- Như trên;|- Lưu: VT, VP.");
    }

    static Paper minutes() {
        return of("NUMBER", "15/BB-SNV", "TYPE", "BIÊN BẢN")
                .with(Slot.SUBJECT, "Họp giao ban tháng 11 năm 2026")
                .with(
                        Slot.BODY,
                        "Thời gian bắt đầu: 08 giờ 00 phút, ngày 20 tháng 11 năm 2026."
                                + "|Địa điểm: Phòng họp của Sở Nội vụ.|Nội dung: Các phòng báo cáo kết quả công tác của tháng."
                                + "|Cuộc họp kết thúc vào 10 giờ 00 phút, ngày 20 tháng 11 năm 2026./.")
                .foot("CHỦ TỌA", "- Các phòng thuộc Sở;|- Lưu: VT, Hồ sơ.");
    }

    private Paper foot(String posts, String recipients) {
        return with(Slot.POSTS, posts).with(Slot.RECIPIENTS, recipients).with(Slot.NAME, "Nguyễn Văn An");
    }

    Paper with(Slot slot, String text) {
        Map<Slot, String> changed = new EnumMap<>(words);
        changed.put(slot, text);
        return new Paper(changed, head, foot, left, change);
    }

    /** Replaces words of a component. */
    Paper with(Slot slot, String old, String text) {
        return with(slot, words.get(slot).replace(old, text));
    }

    Paper in(HeadShape other) {
        return new Paper(words, other, foot, left, change);
    }

    Paper in(FootShape other) {
        return new Paper(words, head, other, left, change);
    }

    Paper leftMargin(int twips) {
        return new Paper(words, head, foot, twips, change);
    }

    /** Changes markup of the whole text. */
    Paper markup(String old, String replacement) {
        return written(xml -> xml.replace(old, replacement));
    }

    Paper written(UnaryOperator<String> how) {
        return new Paper(words, head, foot, left, xml -> how.apply(change.apply(xml)));
    }

    String parent() {
        return words.get(Slot.PARENT);
    }

    String issuer() {
        return words.get(Slot.ISSUER);
    }

    String motto() {
        return words.get(Slot.MOTTO);
    }

    String number() {
        return words.get(Slot.NUMBER);
    }

    String date() {
        return words.get(Slot.DATE);
    }

    String about() {
        return words.get(Slot.ABOUT);
    }

    String posts() {
        return words.get(Slot.POSTS);
    }

    String recipients() {
        return words.get(Slot.RECIPIENTS);
    }

    String name() {
        return words.get(Slot.NAME);
    }

    /** Returns the markup of the document, without the section it ends with. */
    String xml() {
        String titles = words.get(Slot.TYPE).isEmpty() ? "" : title();
        String to = words.get(Slot.TO).isEmpty()
                ? ""
                : WordXml.paragraph("left")
                        + middle(28, "", "Kính gửi: " + words.get(Slot.TO))
                        + WordXml.paragraph("left");
        return change.apply(head.xml(this)
                + titles
                + to
                + BodyText.order(words.get(Slot.ORDER))
                + BodyText.of(words.get(Slot.BODY))
                + WordXml.paragraph("left")
                + foot.xml(this)
                + WordXml.paragraph("left"));
    }

    private String title() {
        String type = words.get(Slot.TYPE);
        String subject = words.get(Slot.SUBJECT);
        String name = WordXml.paragraph("left") + middle(28, "b", type);
        return subject.isEmpty()
                ? name + ruled(Math.round(type.length() * 1.3))
                : name + middle(28, "b", subject) + ruled(Math.round(subject.length() * 1.05));
    }

    byte[] file() {
        return file(xml(), left);
    }

    static byte[] file(String xml, int left) {
        String document = "<w:document " + WordXml.NAMESPACES + "><w:body>" + xml
                + Markup.section("", "continuous", left) + "</w:body></w:document>";
        return WordFile.of(document, WordXml.styles("Times New Roman")).bytes();
    }
}
