package vn.records.presentation.vbqppl;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.drawn;
import static vn.records.presentation.specimen.TypedParagraph.left;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.finding.Report;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Manuscript;
import vn.records.view.Paragraph;

/** Right documents as they are really typed, in many ways: none of them has an error. */
class VariantsTest {

    private static final List<String> FILED = List.of("- Ban Bí thư Trung ương Đảng;", "- Lưu: VT, TCCB (02).");

    private static Manuscript head(String date, String number, String... issuer) {
        List<Paragraph> names = new ArrayList<>();
        for (String line : issuer) {
            names.add(centred(13, "*" + line + "*"));
        }
        names.set(names.size() - 1, ruled(names.get(names.size() - 1), 0.4));
        names.add(blank());
        names.add(centred(13, "Số: " + number));
        return new Manuscript().headColumns(names, Manuscript.nationalTitle(date));
    }

    private static Manuscript decree(String date) {
        return head(date, "45/2020/NĐ-CP", "CHÍNH PHỦ").title("NGHỊ ĐỊNH", "Về quản lý tài liệu lưu trữ");
    }

    private static final String[] BASES = {
        "~Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ"
                + " và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;~",
        "~Theo đề nghị của Bộ trưởng Bộ Nội vụ;~",
        "~Chính phủ ban hành Nghị định về quản lý tài liệu lưu trữ.~"
    };

    private static Draft own(Manuscript typed) {
        return Recognizer.recognize(
                typed.view(),
                DraftOptions.on(LocalDate.of(2026, 6, 29))
                        .withDate(Optional.empty())
                        .withDateIfBlank(LocalDate.of(2026, 6, 29)));
    }

    private static void hasNoError(Draft draft) {
        Report report = PresentationRules.book("vbqppl").evaluate(draft);

        assertThat(PresentationRules.regimeOf(draft)).contains("vbqppl");
        assertThat(draft.classification().certain()).isTrue();
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(report.verdicts().values()).anyMatch(verdict -> verdict instanceof Verdict.Passed);
    }

    private static Manuscript signed(Manuscript typed) {
        return typed.foot(FILED, "Nguyễn Văn A", "TM. CHÍNH PHỦ", "KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG");
    }

    @Test
    void a_decree_that_amends_another() {
        hasNoError(own(signed(head("Hà Nội, ngày 10 tháng 4 năm 2020", "46/2020/NĐ-CP", "CHÍNH PHỦ")
                .title(
                        "NGHỊ ĐỊNH",
                        "Sửa đổi, bổ sung một số điều của Nghị định số 01/2013/NĐ-CP ngày 03 tháng 01 năm 2013 của Chính phủ"
                                + " quy định chi tiết thi hành một số điều của Luật Lưu trữ")
                .text(BASES)
                .text(
                        "*Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 01/2013/NĐ-CP*",
                        "1. Sửa đổi, bổ sung khoản 2 Điều 3 như sau:",
                        "“2. Tài liệu được thu thập theo quy định.”.",
                        "2. Bổ sung Điều 5a vào sau Điều 5 như sau:",
                        "“Điều 5a. Tài liệu điện tử",
                        "1. Tài liệu điện tử được thu thập vào Lưu trữ.",
                        "2. Bộ Nội vụ hướng dẫn khoản 1 Điều này.”.",
                        "3. Bổ sung điểm a1 vào sau điểm a khoản 1 Điều 7 như sau:",
                        "“a1) Tài liệu số;”.",
                        "*Điều 2. Bãi bỏ khoản 3 Điều 9*",
                        "*Điều 3. Hiệu lực thi hành*",
                        "Nghị định này có hiệu lực từ ngày 01 tháng 6 năm 2020./."))));
    }

    @Test
    void a_draft_with_number_and_day_to_be_filled_in() {
        hasNoError(own(head("Hà Nội, ngày      tháng      năm 2026", "      /2026/TT-BNV", "BỘ NỘI VỤ")
                .title("THÔNG TƯ", "Quy định về quản lý tài liệu lưu trữ")
                .text(
                        "~Căn cứ Luật Lưu trữ số 33/2024/QH15;~",
                        "~Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định về quản lý tài liệu lưu trữ.~",
                        "*Điều 1.* Thông tư này quy định về quản lý tài liệu.",
                        "*Điều 2.* Thông tư này có hiệu lực từ ngày … tháng … năm 2026.")
                .foot(FILED, "", "BỘ TRƯỞNG")));
    }

    @Test
    void a_council_with_its_session_in_the_head() {
        hasNoError(own(
                head("Ninh Bình, ngày 10 tháng 7 năm 2020", "07/2020/NQ-HĐND", "HỘI ĐỒNG NHÂN DÂN", "TỈNH NINH BÌNH")
                        .title("NGHỊ QUYẾT", "Quy định mức chi cho công tác lưu trữ")
                        .middle("*HỘI ĐỒNG NHÂN DÂN TỈNH NINH BÌNH*", "*KHÓA XIV, KỲ HỌP THỨ 18*")
                        .text(
                                "~Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;~",
                                "~Xét Tờ trình số 45/TTr-UBND ngày 15 tháng 6 năm 2020 của Ủy ban nhân dân tỉnh; Báo cáo thẩm tra của"
                                        + " Ban Kinh tế - Ngân sách; ý kiến thảo luận của đại biểu tại kỳ họp.~")
                        .middle("*QUYẾT NGHỊ:*")
                        .text(
                                "*Điều 1.* Quy định mức chi cho công tác lưu trữ.",
                                "*Điều 2.* Giao Ủy ban nhân dân tỉnh tổ chức thực hiện.",
                                "Nghị quyết này đã được Hội đồng nhân dân tỉnh Ninh Bình khóa XIV, kỳ họp thứ 18 thông qua ngày 10"
                                        + " tháng 7 năm 2020 và có hiệu lực từ ngày 20 tháng 7 năm 2020./.")
                        .foot(FILED, "Nguyễn Văn A", "CHỦ TỊCH")));
    }

    @Test
    void parts_chapters_sections_and_subsections() {
        hasNoError(own(signed(decree("Hà Nội, ngày 10 tháng 4 năm 2020")
                .text(BASES)
                .middle("*Phần I*", "*NHỮNG QUY ĐỊNH CHUNG*", "*Chương I*", "*PHẠM VI*", "*Mục 1*")
                .add(centred(13, "*PHẠM VI ĐIỀU CHỈNH*"))
                .middle("*Tiểu mục 1*")
                .add(centred(13, "*PHẠM VI CHUNG*"))
                .text("*Điều 1. Phạm vi*", "Nghị định này quy định về tài liệu.")
                .middle("*Chương II*", "*TỔ CHỨC THỰC HIỆN*")
                .text(
                        "*Điều 2. Trách nhiệm*",
                        "1. Bộ Nội vụ có trách nhiệm sau đây:",
                        "a) Hướng dẫn;",
                        "b) Kiểm tra;",
                        "c) Tổng hợp;",
                        "d) Báo cáo;",
                        "đ) Sơ kết.",
                        "2. Bộ Tài chính phối hợp thực hiện."))));
    }

    @Test
    void a_head_typed_without_a_table() {
        Manuscript typed = new Manuscript()
                .add(
                        left(13, "*CHÍNH PHỦ*\t*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*"),
                        drawn(left(13, "\t*Độc lập - Tự do - Hạnh phúc*"), Length.mm(52.1)),
                        left(13, "Số: 45/2020/NĐ-CP\t~Hà Nội, ngày 10 tháng 4 năm 2020~"),
                        blank())
                .title("NGHỊ ĐỊNH", "Về quản lý tài liệu lưu trữ")
                .text(BASES)
                .text("*Điều 1.* Một.", "*Điều 2.* Hai.");

        hasNoError(own(signed(typed)));
    }

    @Test
    void two_ministers_sign() {
        Manuscript typed = head(
                        "Hà Nội, ngày 10 tháng 4 năm 2020",
                        "02/2020/TTLT-BCA-VKSNDTC",
                        "BỘ CÔNG AN - VIỆN KIỂM SÁT",
                        "NHÂN DÂN TỐI CAO")
                .title("THÔNG TƯ LIÊN TỊCH", "Quy định việc phối hợp")
                .text(
                        "~Căn cứ Bộ luật Tố tụng hình sự ngày 27 tháng 11 năm 2015;~",
                        "~Bộ trưởng Bộ Công an, Viện trưởng Viện kiểm sát nhân dân tối cao ban hành Thông tư liên tịch quy định"
                                + " việc phối hợp.~",
                        "*Điều 1.* Một.",
                        "*Điều 2.* Hai.")
                .columns(
                        82.5,
                        Manuscript.signature(
                                "Trần Văn B", "KT. VIỆN TRƯỞNG", "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO", "PHÓ VIỆN TRƯỞNG"),
                        82.5,
                        Manuscript.signature("Nguyễn Văn A", "KT. BỘ TRƯỞNG", "BỘ CÔNG AN", "THỨ TRƯỞNG"))
                .recipients("- Ban Bí thư Trung ương Đảng;", "- Lưu: BCA, VKSNDTC.");

        hasNoError(own(typed));
    }

    @Test
    void a_decree_with_a_regulation_and_a_form_in_one_file() {
        String note = "~(Ban hành kèm theo Nghị định số 45/2020/NĐ-CP ngày 10 tháng 4 năm 2020 của Chính phủ)~";
        Manuscript typed = signed(decree("Hà Nội, ngày 10 tháng 4 năm 2020")
                        .text(BASES)
                        .text("*Điều 1.* Ban hành kèm theo Nghị định này Quy chế.", "*Điều 2.* Hai."))
                .newSection()
                .middle("*QUY CHẾ*", "*Quản lý tài liệu*", note)
                .text(
                        "*Điều 1. Phạm vi*",
                        "Quy chế này quy định về tài liệu.",
                        "*Điều 2. Áp dụng*",
                        "Cơ quan nhà nước.")
                .newSection()
                .middle("*Mẫu số 01*", note)
                .headColumns(
                        List.of(centred(13, "…………………"), centred(13, "Số: …/…")),
                        Manuscript.nationalTitle("…, ngày … tháng … năm …"))
                .middle("*GIẤY ĐỀ NGHỊ*")
                .text("Kính gửi: …………");

        FileJudgement file = PresentationRules.checkAll(
                typed.view(),
                DraftOptions.on(LocalDate.of(2026, 6, 29))
                        .withDate(Optional.empty())
                        .withDateIfBlank(LocalDate.of(2026, 6, 29)));

        assertThat(file.documents()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(file.documents().get(1).draft().family()).isEqualTo(Family.LEGISLATION);
        assertThat(file.documents().get(1).draft().judgedFor()).isEqualTo(LocalDate.of(2020, 4, 10));
        assertThat(file.documents()).allMatch(document -> document.report().count(Severity.ERROR) == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;~",
                "~Căn cứ Bộ luật Lao động ngày 20 tháng 11 năm 2019;~",
                "~Căn cứ Pháp lệnh Lưu trữ quốc gia năm 2001;~",
                "~Căn cứ Nghị quyết số 88/2019/QH14 ngày 18 tháng 11 năm 2019 của Quốc hội phê duyệt Đề án tổng thể;~",
                "~Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể;~"
            })
    void bases_of_many_kinds(String basis) {
        hasNoError(own(signed(decree("Hà Nội, ngày 10 tháng 4 năm 2020")
                .text(basis)
                .text(BASES)
                .text("*Điều 1.* Một.", "*Điều 2.* Hai."))));
    }
}
