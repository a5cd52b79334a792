package vn.records.presentation.words;

import static vn.records.presentation.specimen.TypedParagraph.centred;

import java.time.LocalDate;
import java.util.List;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Manuscript;

/** A right decision, whose words examples change (<i>mẫu đúng</i>). */
final class Specimens {

    static final String PLACE_AND_DATE = "Ninh Bình, ngày 29 tháng 6 năm 2026";
    static final String LAW = "Luật Lưu trữ ngày 21 tháng 6 năm 2024";
    static final String DECREE =
            "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư";

    private static final LocalDate DAY = LocalDate.of(2026, 6, 29);

    private Specimens() {}

    static Draft decision() {
        Manuscript decision = new Manuscript()
                .head(List.of(centred(13, "Số: 15/QĐ-SNV")), PLACE_AND_DATE)
                .title("QUYẾT ĐỊNH", "Về việc thành lập Tổ rà soát tài liệu lưu trữ")
                .middle("*GIÁM ĐỐC SỞ NỘI VỤ*")
                .text("~Căn cứ " + LAW + ";~", "~Căn cứ " + DECREE + ".~")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Thành lập Tổ rà soát tài liệu lưu trữ của Sở Nội vụ.",
                        "*Điều 2.* Tổ rà soát tài liệu lưu trữ thống kê hồ sơ, tài liệu đang lưu giữ tại các phòng, đơn vị.",
                        "*Điều 3.* Các phòng, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.")
                .foot(List.of("- Như Điều 3;", "- Lưu: VT, VP."), "Nguyễn Văn C", "GIÁM ĐỐC");
        return Recognizer.recognize(
                decision.view(), DraftOptions.builder().dateIfBlank(DAY).build());
    }
}
