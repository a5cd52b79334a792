package vn.records.presentation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.finding.Basis;
import vn.records.finding.Finding;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Decisions;
import vn.records.presentation.draft.Draft;
import vn.records.rule.RuleAudit;
import vn.records.rule.RuleBook;

/** How tidily texts were typed: what is told on request, and what must not be. */
class TidyTextTest {

    private static ImmutableList<Finding> findings(String... texts) {
        return PresentationRules.book(PresentationRules.TIDY)
                .evaluate(TextDraft.of(ImmutableList.copyOf(texts)))
                .findings();
    }

    private static ImmutableList<String> told(String... texts) {
        return findings(texts).stream()
                .map(finding -> finding.rule().value().substring("TIDY-".length())
                        + ' '
                        + ((Measure.Words) finding.fault().details().get("places")).text())
                .collect(toImmutableList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // syllables
                "Xe goòng, tàu có boong, xoong, pin, séc, iốt, ôxy, axít; ghi-đông, sơ-mi, ki-lô-mét, cao su crếp.",
                "Các xã Kon Plông, Đắk Lắk, Pleiku; dân tộc Ê Đê, Xơ Đăng, Brâu, Rơ Măm; ông Qủa.",
                "Sửa cụm từ “nghành” thành “ngành”; đ/c Nam; QĐ; số tiền 5.000đ; điểm đ khoản 1; từ a đến ă, â.",
                "Xem tại https://nghành.vn/qủa, thư nghành@qủa.vn, tệp nghành_qủa.docx.",
                "Khách ở hôtel, món pâté, où, hôpital.",
                // tone marks
                "Hòa giải tại tỉnh Hoà Bình của bà Thuý; quý, quả, hoàn, thuế, tuệ, khỏe.",
                "Sửa “hoà giải” thành “hòa giải”.",
                // spaces
                "Tỷ lệ 1 : 500; lúc 8 : 30; tệp .docx; a ) b; xem (1), (2); đạt 5 ,5 điểm; còn lại ...",
                "Ngày  tháng  năm 2026; số  /QĐ-UBND; giờ  phút ngày 05.",
                "Kinh phí    :    triệu đồng",
                "- Tốt :      hoàn thành nhiệm vụ;",
                "Họ và tên :………………; nơi ở  ……………",
                "TP.HCM, KT.GIÁM ĐỐC, ThS.Nguyễn Văn A, TS.Lê B, Q.1, P.5, v.v., 1.234,5; 08:30; a,b,c; x;y.",
                "Trang www.chinhphu.vn, dichvucong.gov.vn, luutru.Gov.vn; e-mail: ban.bien.tap@bo.gov.vn; số 12/QĐ-UBND.",
                "Công ty Co.,Ltd; mã hóa:SHA-256; H.264; Nguyễn Văn A.Trần B.",
                // i and y
                "Kỹ thuật, kỹ năng, lý lịch, bác sĩ; ti vi, công ty; tỉ mỉ, tỷ lệ; mì, mỹ; hi vọng, hy sinh; li ti, ly hôn.",
                // ranges
                "Giai đoạn 2016 - 2020, 2021 - 2025; số 2015-2020/KH; TCVN 1981-2009; 15-20 ngày; 2020-01-05.",
                // numbers
                "1.234.567 đồng; 12,5%; mục 2.5, khoản 3.1; phiên bản 2.0; ngày 12.05.2024; 1,234; điểm 1.2%; TCVN 6.5.",
                "Các mã 123,456,789/HĐ; số 1,2,3; các năm 2019,2020,2021.",
            })
    void what_is_right_or_may_be_is_not_told(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thực hiện của các nghành, kết qủa tốt. | 01 “nghành”, “qủa”",
                "Đề nghị các đơn vị hòan thành trước ngày 05. | 01 “hòan”",
                "Trình Chính phủ xem xét, qúy I báo cáo. | 01 “qúy”",
                "Việc này đựơc giao cho Sở Nội vụ. | 01 “đựơc”",
                "Ủy ban nhân dân tỉnh, thủ tục uỷ quyền. | 02 “uỷ”",
                "Hoà giải viên hoà giải; khoẻ mạnh; hóa đơn. | 02 “hóa”",
                "Các phòng , đơn vị ; Sở Nội vụ . | 03 “phòng ,”, “vị ;”, “vụ .”",
                "Nội dung sau : kinh phí ,nhân lực. | 03 “sau :”, “phí ,nhân”",
                "Các phòng (đơn vị ) thực hiện. | 03 “vị )”",
                "Các phòng ( đơn vị) thực hiện. | 03 “( đơn”",
                "Các phòng,đơn vị;Sở Nội vụ thực hiện. | 05 “phòng,đơn”, “vị;Sở”",
                "Gồm:kinh phí, nhân lực. | 05 “Gồm:kinh”",
                "Thực hiện nghiêm túc.Các đơn vị báo cáo. | 05 “túc.Các”",
                "Các kỹ thuật và kĩ năng, kỹ lưỡng. | 06 “kĩ”",
                "Bác sĩ, y sỹ; bác sĩ. | 06 “sỹ”",
                "Quí I, quý II; mỗi quý, hằng quí, hằng quý. | 06 “quí”",
                "Giai đoạn 2016-2020 và 2021 – 2025; 2026-2030. | 07 “2021 – 2025”",
                "Tổng số 1,234,567 đồng. | 08 “1,234,567”",
                "Diện tích 1,234.5 m2, tăng 12.5 % so với 0.75 triệu. | 08 “1,234.5”, “12.5”, “0.75”",
            })
    void what_is_wrong_is_told_once_with_its_places(String text, String told) {
        assertThat(told(text))
                .contains(told)
                .allMatch(one -> one.startsWith(told.substring(0, 2)) || told.startsWith("01"));
    }

    @Test
    void words_of_several_kinds_are_told_once_with_what_is_asked_for_at_the_first() {
        assertThat(told("Các nghành, kết qủa tốt.", "Các nghành khác.")).containsExactly("01 “nghành”, “qủa”");
        assertThat(findings("Tổng số 1,234,567.5 đồng, tăng 12.5%.")
                        .get(0)
                        .fault()
                        .required())
                .isEqualTo(Measure.words("1.234.567,5"));
        assertThat(findings("Các phòng , đơn vị.").get(0).fault().required()).isEqualTo(Measure.words("phòng,"));
        assertThat(findings("Các phòng,đơn vị.").get(0).fault().required()).isEqualTo(Measure.words("phòng, đơn"));
    }

    @Test
    void words_that_may_be_of_an_old_code_table_are_not_told() {
        Verdict verdict = PresentationRules.book(PresentationRules.TIDY)
                .rule(new RuleId("TIDY-01"))
                .orElseThrow()
                .apply(TextDraft.of(ImmutableList.of("Các đơn vị caùc phoøng baùo caùo.")));

        assertThat(verdict).isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void two_spaces_are_told_and_three_lay_out_a_line() {
        assertThat(told("Các phòng  đơn vị thực hiện.  Sở Nội vụ báo cáo."))
                .containsExactly("04 “phòng  đơn”, “hiện.  Sở”");
        assertThat(told("Các phòng   đơn vị", "  Các đơn vị  ")).isEmpty();
    }

    @Test
    void spaces_alone_are_mended() {
        ImmutableList<Finding> findings = findings("Các nghành , đơn vị  thực hiện,Sở báo cáo.");

        assertThat(findings)
                .filteredOn(finding -> !finding.rule().value().equals("TIDY-01"))
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.fault().fixes())
                        .hasSize(1)
                        .allSatisfy(fix -> assertThat(((Fix.ReplaceText) fix).replacement())
                                .isBlank()));
        assertThat(findings.get(0).fault().fixes()).isEmpty();
    }

    @Test
    void nothing_of_it_is_an_error() {
        assertThat(findings("Các nghành , đơn vị.")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.basis()).isEqualTo(Basis.HOUSE);
        });
    }

    @Test
    void books_of_laws_offer_the_rules_and_hold_them_when_asked() {
        RuleId syllables = new RuleId("TIDY-01");
        for (String law : PresentationRules.regimes()) {
            RuleBook<Draft> book = PresentationRules.book(law);
            RuleBook<Draft> tidy = book.joined(PresentationRules.TIDY);

            assertThat(book.rule(syllables)).isEmpty();
            assertThat(book.offered()).containsExactly(PresentationRules.TIDY);
            assertThat(tidy.rule(syllables)).isPresent();
            assertThat(tidy.joined(PresentationRules.TIDY)).isSameAs(tidy);
            assertThat(PresentationRules.lawOf(tidy)).contains(law);
            assertThat(tidy.house().added()).contains(syllables);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PresentationRules.book().joined("tidier"))
                .withMessageContaining("tidier");
    }

    @Test
    void a_book_with_them_is_sound() {
        assertThat(RuleAudit.of(PresentationRules.book().joined(PresentationRules.TIDY)))
                .isEmpty();
        assertThat(PresentationRules.book()
                        .joined(PresentationRules.TIDY)
                        .evaluate(Decisions.RIGHT)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a,", ". ", " ,", "( ", "1,", "1.", "ngh", "hòa ", "hoà,", "2020-", "”“", "\n", "\u00a0 ", "à"})
    void a_long_text_is_looked_through_once(String part) {
        assertThat(findings(Strings.repeat(part, 100_000)).size()).isLessThan(10);
    }
}
