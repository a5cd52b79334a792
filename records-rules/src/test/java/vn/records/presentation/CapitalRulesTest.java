package vn.records.presentation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.finding.Finding;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.rule.RuleAudit;

/** Capital letters in the texts of a host: what is told, and what must not be. */
class CapitalRulesTest {

    private static ImmutableList<String> told(String... texts) {
        return CapitalRules.check(texts).findings().stream()
                .map(finding -> finding.rule().value().substring("ND30-VH-".length())
                        + ' '
                        + ((Measure.Words) finding.fault().required()).text())
                .collect(toImmutableList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nội dung gồm: Soạn thảo, ký ban hành văn bản; quản lý văn bản.",
                "Các cơ quan, tổ chức nhà nước, doanh nghiệp nhà nước bảo vệ bí mật nhà nước.",
                "Kiểm toán Nhà nước và Kiểm toán nhà nước; Ngân hàng Nhà nước Việt Nam.",
                "Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao, Ủy ban nhân dân các cấp.",
                "Lưu trữ cơ quan, Văn thư cơ quan giao nộp vào Hệ thống.",
                "Thủ trưởng cơ quan ngang bộ; chế độ thủ trưởng; cán bộ Công an; cơ sở Y tế.",
                "Ngày      tháng năm 2026",
                "Hà Nội, ngày … tháng năm 2026",
                "QUY ĐỊNH TẠI ĐIỀU 5 KHOẢN 2 CỦA THÀNH PHỐ HỒ CHÍ MINH",
                "Sửa cụm từ “thành phố Hồ Chí Minh” thành “Thành phố Hồ Chí Minh”.",
                "TM. Ban soạn thảo, TP. Huế, ông Nguyễn Văn A, ThS. Trần Thị B, v.v. và các ông bà khác.",
                "Điều động 5 cán bộ; điều 3 xe đến; quy chế có 12 điều 3 phụ lục.",
                "Hạch toán Chương 423, Loại 340 Khoản 341, Mục 6000 Tiểu mục 6001.",
                "Kinh phí chi tại Khoản 341; tính theo Điểm 5 của thang 10; xếp theo Điểm A.",
                "Điểm 8 môn Toán; đạt Điểm A; Khoản 1: 5 triệu đồng; Khoản 2: 3 triệu đồng.",
                "Lần thứ hai, ngày 05 tháng 3; khóa thứ ba; người thứ tư; quý II, tuần thứ năm.",
                "Mỗi tháng hai lần; trong ba tháng hai năm 2023, 2024; sáu tháng năm 2026.",
                "Các tỉnh Ninh Bình, Nam Định; các thành phố Hồ Chí Minh, Hà Nội, Đà Nẵng.",
                "Mỗi quận 1 trường, mỗi phường 2 trạm.",
                "Tuyến Hà Nội-Hải Phòng, quan hệ Việt-Anh, chi nhánh Coca-Cola, hãng Rolls-Royce.",
                "Đề nghị Quý thân hữu dự lễ; Tân giám đốc phát biểu.",
                "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư tại Khoản 2 điều 5.",
            })
    void what_is_right_or_open_is_not_told(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Theo điểm a, Khoản 2, Điều 5 Quy chế này.                     | V-07 khoản
            Theo Điểm đ khoản 2 Điều 5.                                   | V-07 điểm
            Bãi bỏ điều 7 của Quy chế.                                    | V-07 Điều
            Theo khoản 1 điều 15a Luật này.                               | V-07 Điều
            Theo Điều 3 tiểu mục 2 Mục 1.                                 | V-07 Tiểu
            Văn phòng ở thủ đô Hà Nội.                                    | III-03 Thủ đô Hà Nội
            Nội dung được quy định tại Khoản 2.                           | V-07 khoản
            Theo quy định tại điều 5.                                     | V-07 Điều
            Báo cáo của thành phố Hồ Chí Minh.                            | III-03 Thành phố Hồ Chí Minh
            Chủ trương của Đảng và nhà nước đã rõ.                        | V-01 Nhà nước
            UBND thành phố Hồ Chí Minh báo cáo.                           | III-03 Thành phố Hồ Chí Minh
            Nhân dịp Tết Trung Thu, cơ quan tổ chức liên hoan.            | V-08B tết Trung thu
            Nghỉ tết nguyên đán năm 2027 theo lịch.                       | V-08B tết Nguyên đán
            Họp từ thứ hai đến thứ sáu.                                   | V-08C thứ Hai;V-08C thứ Sáu
            Nộp báo cáo vào thứ ba hằng tuần.                             | V-08C thứ Ba
            Thông tư ban hành ngày 12 tháng chín năm 2026.                | V-08C tháng Chín
            Việc này làm trong tháng giêng.                               | V-08C tháng Giêng
            Ý kiến của Uỷ Ban Nhân Dân xã.                                | IV-01 Uỷ ban nhân dân
            Ý kiến của Ủy ban Nhân dân xã.                                | IV-01 Ủy ban nhân dân
            Ông V. I. Lê-Nin sinh năm 1870.                               | II-04 Lê-nin
            Xin ý kiến phó giáo sư Trần Văn B.                            | V-03 Phó giáo sư
            Ở thành phố hồ Chí Minh có nhiều cơ quan.                     | III-03 Thành phố Hồ Chí Minh
            """)
    void what_is_wrong_is_told_with_what_it_has_to_be(String text, String findings) {
        assertThat(String.join(";", told(text))).isEqualTo(findings);
    }

    @Test
    void a_text_with_decomposed_letters_is_judged_where_it_stands() {
        Finding finding = CapitalRules.check("Xin chào.", "Theo khoa\u0309n 2 đie\u0302\u0300u 5.")
                .findings()
                .get(0);

        assertThat(finding.at().place()).hasToString("Optional[text[1]/p[0]]");
        assertThat(finding.at().start()).isEqualTo("Theo khoa\u0309n 2 ".length());
        assertThat(finding.at().end()).isEqualTo("Theo khoa\u0309n 2 đie\u0302\u0300u".length());
    }

    @Test
    void each_text_stands_for_itself_and_a_line_break_begins_a_paragraph() {
        assertThat(told("Đề nghị các đơn vị gồm", "các phòng, ban.")).containsExactly("I-04 Các");
        assertThat(told("Đề nghị các đơn vị gồm\ncác phòng, ban.")).isEmpty();
        assertThat(told("Đề nghị thực hiện:\r\n- các phòng, ban.")).containsExactly("I-04 Các");
    }

    @Test
    void only_errors_say_how_they_are_mended_and_mending_changes_letter_case_alone() {
        Report report = CapitalRules.check("Họp sáng Thứ hai ở Tỉnh Nam Định theo Khoản 2 điều 5, mục 1 Chương II.");

        assertThat(report.findings()).hasSize(5).allSatisfy(finding -> {
            List<Fix> fixes = finding.fault().fixes();
            assertThat(fixes).hasSize(finding.severity() == Severity.ERROR ? 1 : 0);
            for (Fix fix : fixes) {
                assertThat(((Fix.ReplaceText) fix).replacement())
                        .isEqualToIgnoringCase(((Measure.Words) finding.fault().measured()).text());
            }
        });
    }

    @Test
    void all_cases_of_the_annex_are_rules_and_the_book_is_sound() {
        assertThat(CapitalRules.book().rules()).hasSize(35);
        assertThat(RuleAudit.of(CapitalRules.book())).allMatch(problem -> problem.startsWith("text of an unknown"));
    }

    @Test
    void nothing_is_known_of_no_text() {
        assertThat(CapitalRules.check().findings()).isEmpty();
        assertThat(CapitalRules.check("").verdicts()).containsKey(new RuleId("ND30-VH-V-07"));
        assertThat(CapitalRules.check("").verdicts().values()).noneMatch(Verdict.Passed.class::isInstance);
    }

    @Test
    void a_long_text_is_read_in_one_pass() {
        String chain = Strings.repeat("khoản 1 điều 1 chương I mục 1 thứ hai đến ", 20_000);
        String hyphens = Strings.repeat("Xtơ-", 50_000);

        assertThat(CapitalRules.check(chain, hyphens, Strings.repeat("“(", 50_000))
                        .problems())
                .isEmpty();
    }
}
