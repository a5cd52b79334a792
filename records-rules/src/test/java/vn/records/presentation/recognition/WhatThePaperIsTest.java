package vn.records.presentation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.recognition.Sheet.sheet;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.DocumentType;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;

class WhatThePaperIsTest {

    private static final String NATION = "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*Độc lập - Tự do - Hạnh phúc";

    private static Kind kind(Draft draft) {
        return draft.classification().kind();
    }

    private static Set<Verdict> verdicts(Draft draft) {
        return PresentationRules.book().evaluate(draft).verdicts().values().stream()
                .collect(Collectors.toSet());
    }

    private static Draft headed(String issuer, String number, String title) {
        return sheet().row(issuer + "|Số: " + number, NATION)
                .lines("^*" + title, "^*Về việc một việc", "*Điều 1: Nội dung.", "*/Nơi nhận:", "- Lưu: VT.")
                .draft();
    }

    @ParameterizedTest
    @CsvSource({
        "*TRƯỜNG TIỂU HỌC XÃ X,05/2026/QĐ-THX",
        "UBND TỈNH X|*SỞ NỘI VỤ,      /2026/QĐ-SNV",
        "SỞ Y TẾ|*BỆNH VIỆN ĐA KHOA TỈNH X,12/2026/QĐ-BVĐK",
        "*CÔNG TY CỔ PHẦN ABC,01/2026/QĐ-ABC",
        "UBND XÃ X|*PHÒNG KINH TẾ,07/2026/QĐ-PKT",
        "BỘ GIÁO DỤC VÀ ĐÀO TẠO|*TRƯỜNG ĐẠI HỌC X,12/2026/QĐ-ĐHX",
        "*BỘ NỘI VỤ,12/2026/QĐ-BNV",
        "*BỘ CHỈ HUY QUÂN SỰ TỈNH X,12/2026/QĐ-BCH",
        "*CHI CỤC THUẾ KHU VỰC X,12/2026/QĐ-CCT"
    })
    void a_year_in_the_number_of_an_issuer_that_makes_no_legislation_is_a_wrong_number(String issuer, String number) {
        Draft draft = headed(issuer, number, "QUYẾT ĐỊNH");

        assertThat(kind(draft)).isEqualTo(Kind.ADMINISTRATIVE);
        assertThat(draft.type()).contains(DocumentType.DECISION);
        assertThat(PresentationRules.book().evaluate(draft).findings())
                .anyMatch(finding -> finding.rule().value().equals("ND30-SO-13"));
    }

    @ParameterizedTest
    @CsvSource({
        "*ỦY BAN NHÂN DÂN|*TỈNH X,05/2026/QĐ-UBND,QUYẾT ĐỊNH",
        "*UBND TỈNH X,05/2026/QĐ-UBND,QUYẾT ĐỊNH",
        "*CHỦ TỊCH|*ỦY BAN NHÂN DÂN TỈNH X,05/2026/QĐ-UBND,QUYẾT ĐỊNH",
        "*THỦ TƯỚNG CHÍNH PHỦ,05/2026/QĐ-TTg,QUYẾT ĐỊNH",
        "*KIỂM TOÁN NHÀ NƯỚC,05/2026/QĐ-KTNN,QUYẾT ĐỊNH",
        "*HỘI ĐỒNG NHÂN DÂN|*XÃ X,05/2026/NQ-HĐND,NGHỊ QUYẾT",
        "*CHÍNH PHỦ,05/2026/NQ-CP,NGHỊ QUYẾT",
        "*BỘ TÀI CHÍNH,05/2026/TT-BTC,THÔNG TƯ",
        "*NGÂN HÀNG NHÀ NƯỚC VIỆT NAM,05/2026/TT-NHNN,THÔNG TƯ",
        "*QUỐC HỘI,05/2026/QH16,LUẬT"
    })
    void a_year_in_the_number_of_a_body_that_makes_legislation_tells_it(String issuer, String number, String title) {
        assertThat(kind(headed(issuer, number, title))).isEqualTo(Kind.LEGISLATION);
    }

    /** Thông tư 26/2025/TT-BTP, from 15/12/2025. */
    @ParameterizedTest
    @CsvSource({
        "Về việc đính chính Quyết định số 05/2026/QĐ-UBND,2025-12-15,ADMINISTRATIVE",
        "Đính chính Quyết định số 05/2026/QĐ-UBND,2026-06-29,ADMINISTRATIVE",
        "Về việc tiếp tục có hiệu lực của Quyết định số 05/2020/QĐ-UBND,2026-06-29,ADMINISTRATIVE",
        "Hướng dẫn áp dụng Quyết định số 05/2026/QĐ-UBND,2026-06-29,ADMINISTRATIVE",
        "Về việc đính chính Quyết định số 05/2026/QĐ-UBND,2025-12-14,LEGISLATION",
        "Quy định việc đính chính hộ tịch,2026-06-29,LEGISLATION",
        "Quy định về hướng dẫn áp dụng định mức,2026-06-29,LEGISLATION"
    })
    void what_corrects_or_guides_legislation_is_none(String subject, LocalDate day, Kind kind) {
        Draft draft = sheet().row("*ỦY BAN NHÂN DÂN|*TỈNH X|Số: 06/2026/QĐ-UBND", NATION)
                .lines("^*QUYẾT ĐỊNH", "^*" + subject, "*Điều 1. Nội dung.", "*/Nơi nhận:", "- Lưu: VT.")
                .draft();

        assertThat(kind(Recognizer.again(draft, DraftOptions.on(day)))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "(Ban hành kèm theo Quyết định số 05/2026/QĐ-UBND ngày 29 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh X),LEGISLATION",
        "(Kèm theo Quyết định số 05/2026/QĐ-TTg ngày 29 tháng 6 năm 2026),LEGISLATION",
        "(Kèm theo Nghị quyết số 05/2026/NQ-HĐND ngày 29 tháng 6 năm 2026),LEGISLATION",
        "(Ban hành kèm theo Thông tư số 05/2026/TT-BNV ngày 29 tháng 6 năm 2026),LEGISLATION",
        "(Ban hành kèm theo Quyết định số 05/QĐ-UBND ngày 29 tháng 6 năm 2026),STATE",
        "(Ban hành kèm theo Quyết định số 05/2026/QĐ-SNV ngày 29 tháng 6 năm 2026),STATE"
    })
    void what_is_issued_with_legislation_follows_its_law(String note, Family family) {
        Draft draft = sheet().lines("^*QUY CHẾ", "^*Về công tác văn thư", "^/" + note, "*Điều 1. Nội dung", "Một.")
                .draft();

        assertThat(kind(draft)).isEqualTo(Kind.ATTACHED);
        assertThat(draft.family()).isEqualTo(family);
    }

    @Test
    void the_name_of_a_type_without_an_issuer_is_not_certain() {
        Draft draft = sheet().lines("^*THÔNG TƯ", "^*Quy định một việc", "*Điều 1. Nội dung", "Một.")
                .draft();

        assertThat(kind(draft)).isEqualTo(Kind.LEGISLATION);
        assertThat(PresentationRules.book("vbqppl").evaluate(draft).verdicts().values())
                .containsOnly(Verdict.undecided("legislation-not-certain"));
    }

    @Test
    void a_circular_of_a_department_is_none() {
        assertThat(kind(headed("UBND TỈNH X|*SỞ NỘI VỤ", "05/2026/TT-SNV", "THÔNG TƯ")))
                .isEqualTo(Kind.UNKNOWN_TYPE);
    }

    @Test
    void legislation_names_the_law_that_governs_its_form() {
        Draft draft = headed("*BỘ TÀI CHÍNH", "05/2026/TT-BTC", "THÔNG TƯ");

        assertThat(verdicts(draft))
                .containsExactly(new Verdict.NotApplicable(
                        Reason.of("legislation-by", "law", Measure.words("Nghị định 78/2025/NĐ-CP"))));
        assertThat(verdicts(Recognizer.again(draft, DraftOptions.on(LocalDate.of(2025, 3, 31)))))
                .containsExactly(new Verdict.NotApplicable(
                        Reason.of("legislation-by", "law", Measure.words("Nghị định 34/2016/NĐ-CP"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ĐƠN XIN NGHỈ PHÉP",
                "ĐƠN",
                "TỜ KHAI ĐĂNG KÝ KHAI SINH",
                "BẢN TƯỜNG TRÌNH",
                "BẢN KIỂM ĐIỂM CÁ NHÂN",
                "SƠ YẾU LÝ LỊCH"
            })
    void a_paper_of_a_citizen_is_no_administrative_document(String title) {
        Draft draft = sheet().lines(
                        "^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "^*Độc lập - Tự do - Hạnh phúc",
                        "^*" + title,
                        "Kính gửi: Ủy ban nhân dân xã X",
                        "Tôi tên là: ……………")
                .draft();

        assertThat(kind(draft)).isEqualTo(Kind.NOT_ADMINISTRATIVE);
        assertThat(verdicts(draft)).containsExactly(Verdict.notApplicable("citizen-form"));
    }

    @Test
    void who_signs_tells_a_paper_of_a_citizen() {
        Draft draft = sheet().lines(
                        "^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "^*Độc lập - Tự do - Hạnh phúc",
                        "^*PHẢN ÁNH",
                        "Tôi xin trình bày như sau.",
                        "^*Người làm đơn")
                .draft();

        assertThat(kind(draft)).isEqualTo(Kind.NOT_ADMINISTRATIVE);
    }

    @Test
    void the_same_words_under_the_head_of_an_agency_are_none() {
        assertThat(kind(headed("UBND TỈNH X|*SỞ NỘI VỤ", "05/PA-SNV", "ĐƠN GIÁ DỊCH VỤ LƯU TRỮ")))
                .isNotEqualTo(Kind.NOT_ADMINISTRATIVE);
    }

    @Test
    void a_form_issued_with_a_circular_is_not_the_circular() {
        Draft draft = sheet().lines("/(Ban hành kèm theo Thông tư số 01/2026/TT-BNV)")
                .row("UBND TỈNH X|*SỞ NỘI VỤ", NATION)
                .lines("^*BẢNG TỔNG HỢP", "1. Một.")
                .draft();

        assertThat(kind(draft)).isEqualTo(Kind.NOT_ADMINISTRATIVE);
        assertThat(verdicts(draft)).containsExactly(Verdict.notApplicable("form-of-act"));
    }

    @Test
    void the_text_of_an_agency_is_judged_though_its_type_is_unknown() {
        Draft agency = headed("UBND TỈNH X|*SỞ NỘI VỤ", "05/PT-SNV", "PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC");
        Draft other = sheet().lines(
                        "^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "^*Độc lập - Tự do - Hạnh phúc",
                        "^*HỢP ĐỒNG LAO ĐỘNG",
                        "*ĐIỀU 1: CÔNG VIỆC")
                .draft();

        assertThat(PresentationRules.book().evaluate(agency).findings())
                .anyMatch(finding -> finding.rule().value().startsWith("ND30-DI-"));
        assertThat(kind(other)).isEqualTo(Kind.UNKNOWN_TYPE);
        assertThat(PresentationRules.book().evaluate(other).findings())
                .noneMatch(finding -> finding.rule().value().startsWith("ND30-DI-"));
    }
}
