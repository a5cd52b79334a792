package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.Component;
import vn.records.finding.Report;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Decisions;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.PartyManuscript;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.view.Paragraph;

/** A document is of the family that its own head shows, and is judged by the law of its own day. */
class FamiliesOfDocumentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DraftOptions OWN =
            DraftOptions.on(TODAY).withDate(Optional.empty()).withDateIfBlank(TODAY);

    private static Draft own(Draft draft) {
        return Recognizer.again(draft, OWN);
    }

    private static Report report(Draft draft) {
        return PresentationRules.book(Regimes.ALL.judging(draft)).evaluate(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Đảng ủy Sở Nội vụ;",
                "- Văn phòng Tỉnh ủy;",
                "- Ban Tổ chức Tỉnh uỷ;",
                "- Chi bộ Văn phòng;",
                "- Thường trực Thành ủy;",
                "- Tỉnh đoàn, Liên đoàn Lao động tỉnh;"
            })
    void a_body_of_the_party_among_the_recipients_of_a_document_of_the_state_changes_nothing(String recipient) {
        Draft draft =
                Edits.replace(Component.RECIPIENTS, "- Như Điều 3;", recipient).apply(Decisions.RIGHT);
        Draft other = Edits.replace(Component.RECIPIENTS, "- Như Điều 3;", "- Sở Tài chính, Sở Xây dựng;")
                .apply(Decisions.RIGHT);

        assertThat(draft.family()).isEqualTo(Family.STATE);
        assertThat(report(draft).verdicts()).isEqualTo(report(other).verdicts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017 của Ban Chấp hành Trung ương Đảng về đổi mới bộ máy;",
                "Căn cứ Quy định số 366-QĐ/TW ngày 30 tháng 8 năm 2025 của Bộ Chính trị về kiểm điểm và đánh giá;",
                "Căn cứ Kết luận số 126-KL/TW ngày 14 tháng 02 năm 2025 của Bộ Chính trị về một số nội dung;"
            })
    void an_act_of_the_party_among_the_bases_of_a_document_of_the_state_changes_nothing(String basis) {
        Draft draft = Edits.insertAfter(Component.AUTHORITY_LINE, TypedParagraph.body("~" + basis + "~"))
                .apply(Decisions.RIGHT);

        assertThat(draft.family()).isEqualTo(Family.STATE);
        assertThat(report(draft).findings()).isEqualTo(report(Decisions.RIGHT).findings());
    }

    private static Draft party(String right, List<String> names, String number, String date, String... posts) {
        PartyManuscript typed = new PartyManuscript();
        List<Paragraph> left = new ArrayList<>();
        names.forEach(name -> left.add(centred(14, name)));
        left.add(centred(14, "x").replacing(0, 1, "*"));
        left.add(centred(14, number));
        typed.columns(left, List.of(ruled(centred(15, "*" + right + "*"), 1), blank(), centred(14, "~" + date + "~")));
        return own(typed.title("THÔNG BÁO", "về lịch trực cơ quan")
                .text("Các đồng chí trực cơ quan theo lịch đã phân công.")
                .foot(List.of("- Các đơn vị;", "- Lưu Văn phòng."), "Nguyễn Văn A", posts)
                .on(TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "ĐẢNG BỘ SỞ NỘI VỤ, CHI BỘ VĂN PHÒNG, Số 05-TB/CB, T/M CHI BỘ|BÍ THƯ",
        "ĐẢNG UỶ UBND TỈNH, ĐẢNG UỶ SỞ NỘI VỤ, Số 05-TB/ĐU, T/M ĐẢNG UỶ|PHÓ BÍ THƯ",
        "ĐẢNG BỘ PHƯỜNG BA ĐÌNH, CHI BỘ TRƯỜNG THPT, Số 05-TB/CB, T/M CHI BỘ|BÍ THƯ"
    })
    void a_cell_of_an_agency_is_of_the_party(String above, String issuer, String number, String posts) {
        Draft draft = party(
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                List.of(above, "*" + issuer + "*"),
                number,
                "Hà Nội, ngày 06 tháng 7 năm 2026",
                posts.split("\\|"));

        assertThat(draft.family()).isEqualTo(Family.PARTY);
        assertThat(report(draft).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BÍ THƯ|kiêm|TRƯỞNG BAN CHỈ ĐẠO, false",
        "T/M BAN CHỈ ĐẠO|BÍ THƯ, false",
        "BÍ THƯ, true",
        "PHÓ BÍ THƯ, true"
    })
    void the_post_of_a_secretary_alone_lacks_for_whom_he_signs(String posts, boolean told) {
        Draft draft = party(
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                List.of("TỈNH UỶ NINH BÌNH", "*BAN CHỈ ĐẠO CẢI CÁCH*"),
                "Số 05-TB/BCĐ",
                "Ninh Bình, ngày 06 tháng 7 năm 2026",
                posts.split("\\|"));

        assertThat(report(draft).findings())
                .filteredOn(finding -> finding.rule().value().equals("PTY-KY-05"))
                .hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "ĐOÀN TNCS HỒ CHÍ MINH, BAN CHẤP HÀNH TỈNH NINH BÌNH, Số 05-TB/TĐTN-VP",
        "ĐOÀN TNCS HỒ CHÍ MINH, TỈNH ĐOÀN NINH BÌNH, Số 05-TB/TĐTN"
    })
    void the_youth_union_is_judged_by_nothing(String title, String issuer, String number) {
        Draft draft =
                party(title, List.of("*" + issuer + "*"), number, "Ninh Bình, ngày 06 tháng 7 năm 2026", "BÍ THƯ");

        assertThat(report(draft).findings()).isEmpty();
        assertThat(report(draft).verdicts().values()).noneMatch(verdict -> verdict instanceof Verdict.Passed);
    }

    @ParameterizedTest
    @CsvSource({
        "ngày 04 tháng 3 năm 2011, unsupported",
        "ngày 05 tháng 3 năm 2011, tt01-2011",
        "ngày 04 tháng 3 năm 2020, tt01-2011",
        "ngày 05 tháng 3 năm 2020, nd30-2020"
    })
    void a_document_of_the_state_is_judged_by_the_law_of_its_own_day(String date, String law) {
        Draft draft = own(Edits.replace(Component.PLACE_AND_DATE, "ngày 29 tháng 6 năm 2026", date)
                .apply(Decisions.RIGHT));

        assertThat(PresentationRules.lawOf(draft)).isEqualTo(law);
    }

    @ParameterizedTest
    @CsvSource({
        "ngày 02 tháng 4 năm 2018, unsupported, ",
        "ngày 03 tháng 4 năm 2018, party, PTY36-CC-03",
        "ngày 26 tháng 5 năm 2026, party, PTY36-CC-03",
        "ngày 27 tháng 5 năm 2026, party, PTY-CC-03"
    })
    void a_document_of_the_party_is_judged_by_the_guidance_of_its_own_day(String date, String law, String rule) {
        Draft draft = party(
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                List.of("*TỈNH UỶ NINH BÌNH*"),
                "Số 05-TB/TU",
                "Ninh Bình, " + date,
                "T/M BAN THƯỜNG VỤ",
                "BÍ THƯ");

        assertThat(PresentationRules.lawOf(draft)).isEqualTo(law);
        if (rule != null) {
            assertThat(report(draft).verdicts().keySet()).map(Object::toString).contains(rule);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ngày 30 tháng 6 năm 2016, 2016, unsupported, ",
        "ngày 01 tháng 7 năm 2016, 2016, vbqppl, QP34-CC-01",
        "ngày 31 tháng 3 năm 2025, 2025, vbqppl, QP34-CC-01",
        "ngày 01 tháng 4 năm 2025, 2025, vbqppl, QP-CC-05-YEAR",
        "ngày 30 tháng 6 năm 2025, 2025, vbqppl, QP-CC-05-YEAR",
        "ngày 01 tháng 7 năm 2025, 2025, vbqppl, QP-CC-05-NUMBER"
    })
    void legislation_is_judged_by_the_act_of_its_own_day(String date, int year, String law, String rule) {
        Manuscript typed = new Manuscript()
                .headColumns(
                        List.of(
                                ruled(centred(13, "*BỘ NỘI VỤ*"), 0.4),
                                blank(),
                                centred(13, "Số: 05/" + year + "/TT-BNV")),
                        Manuscript.nationalTitle("Hà Nội, " + date))
                .title("THÔNG TƯ", "Quy định về quản lý tài liệu lưu trữ")
                .text(
                        "~Căn cứ Luật Lưu trữ số 33/2024/QH15;~",
                        "~Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định về quản lý tài liệu lưu trữ.~",
                        "*Điều 1.* Một.",
                        "*Điều 2.* Hai.")
                .foot(List.of("- Lưu: VT, PL (02)."), "Nguyễn Văn A", "BỘ TRƯỞNG");
        Draft draft = Recognizer.recognize(typed.view(), OWN);

        assertThat(PresentationRules.lawOf(draft)).isEqualTo(law);
        if (rule != null) {
            assertThat(report(draft).verdicts().keySet()).map(Object::toString).contains(rule);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "(Kèm theo Quyết định số 16/QĐ-SNV ngày 04 tháng 3 năm 2020 của Sở Nội vụ), tt01-2011",
        "(Kèm theo Quyết định số 16/QĐ-SNV ngày 05 tháng 3 năm 2020 của Sở Nội vụ), nd30-2020",
        "(Kèm theo Quyết định số 16/QĐ-SNV của Sở Nội vụ), nd30-2020"
    })
    void what_is_issued_with_another_is_judged_by_the_law_of_the_day_of_that(String note, String law) {
        Manuscript typed = new Manuscript()
                .middle("*QUY CHẾ*", "*Công tác văn thư của Sở Nội vụ*", "~" + note + "~")
                .text("*Điều 1. Phạm vi điều chỉnh*", "Quy chế này quy định về công tác văn thư của Sở Nội vụ./.");

        assertThat(PresentationRules.lawOf(Recognizer.recognize(typed.view(), OWN)))
                .isEqualTo(law);
    }
}
