package vn.records.presentation.vbqppl;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.left;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.PageNumberEdits;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;

/** Right pieces of legislation of Quốc hội and the President, which examples of rules change in one point. */
final class ParliamentSpecimens {

    private static final double HALF_MM = 82.5;

    private ParliamentSpecimens() {}

    /** Returns a law (<i>luật</i>) of 2019. */
    static Draft law() {
        Manuscript begun = parliament("QUỐC HỘI", "Luật số: 45/2019/QH14", "")
                .add(blank(), centred(14, "*LUẬT*"), centred(14, "*LƯU GIỮ TÀI LIỆU*"), blank())
                .text(
                        "~Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;~",
                        "~Căn cứ Luật Tổ chức Quốc hội số 57/2014/QH13;~",
                        "~Quốc hội ban hành Luật Lưu giữ tài liệu.~");
        Manuscript passed = Specimens.chapters(begun, 14)
                .text(
                        "~Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIV, kỳ họp thứ 8 thông qua ngày"
                                + " 20 tháng 11 năm 2019.~");
        return ofParliament(passed.columns(HALF_MM, List.of(blank()), HALF_MM, signature("CHỦ TỊCH QUỐC HỘI")));
    }

    /** Returns a decision of the President (<i>quyết định của Chủ tịch nước</i>) of 2019. */
    static Draft presidentsDecision() {
        Manuscript begun = parliament("CHỦ TỊCH NƯỚC", "Số: 05/2019/QĐ-CTN", "Hà Nội, ngày 20 tháng 11 năm 2019")
                .add(blank(), centred(14, "*QUYẾT ĐỊNH*"), centred(14, "*Về quản lý tài liệu*"), blank())
                .text("~Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;~")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Quyết định này quy định về quản lý tài liệu.",
                        "*Điều 2.* Quyết định này có hiệu lực từ ngày 01 tháng 01 năm 2020.");
        return ofParliament(begun.columns(
                HALF_MM,
                List.of(
                        left(12, "*~Nơi nhận:~*"),
                        left(11, "- Ủy ban Thường vụ Quốc hội;"),
                        left(11, "- Lưu: HC, PL (02).")),
                HALF_MM,
                signature("CHỦ TỊCH")));
    }

    private static Manuscript parliament(String issuer, String number, String placeAndDate) {
        ImmutableList.Builder<Paragraph> right = ImmutableList.<Paragraph>builder()
                .add(centred(12, "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*"))
                .add(ruled(centred(14, "*Độc lập - Tự do - Hạnh phúc*"), 1));
        if (!placeAndDate.isEmpty()) {
            right.add(centred(14, "~" + placeAndDate + "~"));
        }
        return new Manuscript()
                .headColumns(
                        List.of(ruled(centred(12, "*" + issuer + "*"), 0.4), blank(), centred(13, number)),
                        right.build());
    }

    private static List<Paragraph> signature(String post) {
        return List.of(centred(13, "*" + post + "*"), blank(), blank(), blank(), centred(14, "*Nguyễn Văn A*"));
    }

    private static Draft ofParliament(Manuscript manuscript) {
        Draft draft = Specimens.draft(manuscript, LocalDate.of(2019, 11, 20));
        return PageNumberEdits.number(13, Alignment.CENTRE).apply(draft);
    }
}
