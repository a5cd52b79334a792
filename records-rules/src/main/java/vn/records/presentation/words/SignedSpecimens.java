package vn.records.presentation.words;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.PartyManuscript;
import vn.records.view.Paragraph;

/** Right documents of several issuers, whose signing blocks examples change (<i>mẫu đúng về người ký</i>). */
final class SignedSpecimens {

    private static final List<String> FILED = List.of("- Như trên;", "- Lưu: VT.");
    private static final String NAME = "Nguyễn Văn C";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 29);

    private SignedSpecimens() {}

    /** Returns a decision (<i>quyết định</i>) with the line of who issues it. */
    static Supplier<Draft> decision(String date, String names, String number, String authority, String... posts) {
        return decisionOn("Về việc thành lập Tổ rà soát tài liệu lưu trữ", date, names, number, authority, posts);
    }

    /** Returns a decision on a subject. */
    static Supplier<Draft> decisionOn(
            String subject, String date, String names, String number, String authority, String... posts) {
        return () -> recognised(head(names, number, date)
                .title("QUYẾT ĐỊNH", subject)
                .middle("*" + authority + "*")
                .text("~Theo đề nghị của Chánh Văn phòng.~")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Tổ rà soát tài liệu lưu trữ thống kê hồ sơ, tài liệu đang lưu giữ tại các phòng, đơn vị.",
                        "*Điều 2.* Các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.")
                .foot(FILED, NAME, posts));
    }

    /** Returns a report (<i>báo cáo</i>) to somebody. */
    static Supplier<Draft> report(String date, String names, String to, String... posts) {
        return () -> recognised(head(names, "Số: 15/BC-UBND", date)
                .title("BÁO CÁO", "Kết quả công tác văn thư, lưu trữ năm 2026")
                .add(centred(14, "Kính gửi: " + to + "."))
                .text("Công tác văn thư, lưu trữ năm 2026 có các kết quả sau đây./.")
                .foot(FILED, NAME, posts));
    }

    /** Returns a piece of legislation, whose last base names who issues it. */
    static Supplier<Draft> legislation(
            String type, String date, String names, String number, String authority, String... posts) {
        return () -> recognised(head(names, "Số: " + number, date)
                .title(type, "Quy định về quản lý tài liệu lưu trữ")
                .text(
                        "~Theo đề nghị của Bộ trưởng Bộ Nội vụ;~",
                        "~" + authority + " về quản lý tài liệu lưu trữ.~",
                        "*Điều 1.* Văn bản này quy định về việc quản lý, bảo quản và sử dụng tài liệu lưu trữ.",
                        "*Điều 2.* Văn bản này có hiệu lực sau 45 ngày kể từ ngày ký.")
                .foot(FILED, NAME, posts));
    }

    /** Returns a resolution (<i>nghị quyết</i>) that is no legislation. */
    static Draft resolution(String date, String names, String number, String... posts) {
        return recognised(head(names, number, date)
                .title("NGHỊ QUYẾT", "Về kế hoạch giám sát công tác lưu trữ năm 2027")
                .middle("*" + names.replace("/", " ") + "*")
                .text("~Theo đề nghị của Chánh Văn phòng.~")
                .middle("*QUYẾT NGHỊ:*")
                .text(
                        "*Điều 1.* Giám sát công tác lưu trữ tại các phòng, đơn vị.",
                        "*Điều 2.* Các đơn vị có liên quan chịu trách nhiệm thi hành Nghị quyết này./.")
                .foot(FILED, NAME, posts));
    }

    /** Returns a joint circular (<i>thông tư liên tịch</i>) of 2017. */
    static Draft joint(String left, String leftDeputy, String right, String rightDeputy) {
        return recognised(
                head("BỘ NỘI VỤ - BỘ TÀI CHÍNH", "Số: 05/2017/TTLT-BNV-BTC", "Hà Nội, ngày 29 tháng 6 năm 2017")
                        .title("THÔNG TƯ LIÊN TỊCH", "Quy định về quản lý tài liệu lưu trữ")
                        .text(
                                "~Theo đề nghị của Vụ trưởng Vụ Tổ chức cán bộ.~",
                                "*Điều 1.* Văn bản này quy định về việc quản lý, bảo quản và sử dụng tài liệu lưu trữ.",
                                "*Điều 2.* Văn bản này có hiệu lực sau 45 ngày kể từ ngày ký.")
                        .add(blank())
                        .columns(
                                82.5,
                                Manuscript.signature("Trần Văn B", left, leftDeputy),
                                82.5,
                                Manuscript.signature(NAME, right, rightDeputy))
                        .recipients("- Như Điều 2;", "- Lưu: VT."));
    }

    /** Returns a notice (<i>thông báo</i>) of an office of the Party. */
    static Supplier<Draft> ofParty(String... posts) {
        return () -> new PartyManuscript()
                .head(
                        "Ninh Bình, ngày 29 tháng 6 năm 2026",
                        List.of("TỈNH UỶ NINH BÌNH", "*VĂN PHÒNG*"),
                        "Số 12-TB/VPTU")
                .title("THÔNG BÁO", "về lịch trực cơ quan")
                .text("Các đồng chí trực cơ quan theo lịch đã phân công từ ngày 01/7/2026.")
                .foot(List.of("- Các cơ quan, đơn vị;", "- Lưu Văn phòng Tỉnh uỷ."), NAME, posts)
                .on(DAY);
    }

    /** A name on several lines has strokes between them, and another stroke behind the name above it. */
    private static Manuscript head(String names, String number, String date) {
        ImmutableList.Builder<Paragraph> left = ImmutableList.builder();
        int above = names.indexOf('|');
        if (above >= 0) {
            left.add(centred(13, names.substring(0, above)));
        }
        for (String line : names.substring(above + 1).split("/", -1)) {
            left.add(centred(13, "*" + line + "*"));
        }
        left.add(blank(), centred(13, number));
        return new Manuscript().headColumns(left.build(), Manuscript.nationalTitle(date));
    }

    private static Draft recognised(Manuscript manuscript) {
        return Recognizer.recognize(
                manuscript.view(), DraftOptions.builder().dateIfBlank(DAY).build());
    }
}
