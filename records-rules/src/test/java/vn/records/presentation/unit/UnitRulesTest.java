package vn.records.presentation.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.specimen.Manuscript;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;

/** Administrative units in the head, among the recipients and in the text, by the list of the day. */
class UnitRulesTest {

    private static final String DAY = "ngày 29 tháng 6 năm 2026";
    private static final String BEFORE = "ngày 30 tháng 6 năm 2025";
    private static final String AFTER = "ngày 01 tháng 7 năm 2025";

    private List<String> issuer = List.of("ỦY BAN NHÂN DÂN", "TỈNH NINH BÌNH");
    private String place = "Ninh Bình, " + DAY;
    private String recipient = "- Bộ Nội vụ;";
    private String sentence = "Tổ rà soát tài liệu lưu trữ của tỉnh làm việc theo kế hoạch.";

    private Report report() {
        List<Paragraph> head = Stream.concat(
                        issuer.stream().map(UnitRulesTest::typed), Stream.of(centred(13, "Số: 15/QĐ-UBND")))
                .collect(Collectors.toCollection(ArrayList::new));
        int last = issuer.get(issuer.size() - 1).startsWith("…") ? 0 : issuer.size() - 1;
        head.set(last, ruled(head.get(last), 0.4));
        DocumentView view = new Manuscript()
                .headColumns(head, Manuscript.nationalTitle(place))
                .title("QUYẾT ĐỊNH", "Về việc thành lập Tổ rà soát tài liệu lưu trữ")
                .middle("*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH*")
                .text("~Căn cứ hồ sơ, tài liệu hiện có;~", "~Theo đề nghị của Giám đốc Sở Nội vụ.~")
                .middle("*QUYẾT ĐỊNH:*")
                .text(
                        "*Điều 1.* Thành lập Tổ rà soát tài liệu lưu trữ của tỉnh.",
                        sentence,
                        "*Điều 2.* Các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.")
                .foot(List.of("- Như Điều 2;", recipient, "- Lưu: VT, NC."), "Nguyễn Văn C", "CHỦ TỊCH")
                .view();
        return PresentationRules.check(view, DraftOptions.on(LocalDate.of(2026, 11, 22)));
    }

    private static Paragraph typed(String line) {
        return centred(13, "*" + line + "*");
    }

    private List<String> units() {
        return report().findings().stream()
                .filter(finding -> finding.rule().value().startsWith("UNIT-"))
                .map(finding -> finding.rule().value())
                .toList();
    }

    private String undecided(String rule) {
        return report().verdicts().get(new RuleId(rule)) instanceof Verdict.Undecided verdict
                ? verdict.reason().key()
                : "";
    }

    @Test
    void a_right_decision_has_no_finding_on_units() {
        assertThat(units()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Ủy ban nhân dân huyện Gia Viễn;",
                "- UBND các huyện, thị xã, thành phố;",
                "- Uỷ ban nhân dân các quận, huyện;",
                "- HĐND, UBND các xã, phường, thị trấn;",
                "- Thường trực HĐND các huyện, thành phố;",
                "- Chủ tịch UBND thị xã Nghi Sơn;",
                "- Các huyện, thành phố;",
                "- UBND thành phố Tam Điệp;",
                "- Sở Tài chính tỉnh Nam Định;",
                "- UBND tỉnh Thừa Thiên - Huế;",
                "- UBND tỉnh Đắc Nông;",
                "- UBND tỉnh Đồng Nai;",
                "- UBND xã Nhơn Trạch;",
                "- Phòng Tư pháp, UBND quận 3;"
            })
    void a_recipient_of_a_unit_that_is_no_more_is_told(String words) {
        recipient = words;

        assertThat(units()).as(words).containsExactly("UNIT-06");
        assertThat(report().findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        place = "Ninh Bình, " + BEFORE;
        assertThat(units()).as("before").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- UBND các xã, phường, đặc khu;",
                "- UBND các tỉnh, thành phố trực thuộc Trung ương;",
                "- UBND tỉnh Đăk Lăk;",
                "- UBND tỉnh Khánh Hoà;",
                "- UBND thành phố Huế;",
                "- UBND thành phố Đồng Nai;",
                "- UBND Thành phố Hồ Chí Minh;",
                "- UBND xã Tân Phú;",
                "- UBND phường X;",
                "- UBND thành phố;",
                "- UBND tỉnh;",
                "- Ủy ban nhân dân huyện Gia Viễn (cũ);",
                "- UBND phường Hoa Lư (trước đây là UBND huyện Hoa Lư);",
                "- Huyện ủy Gia Viễn;",
                "- Tòa án nhân dân huyện Gia Viễn;",
                "- Trường Trung học phổ thông thị xã Nghi Sơn;",
                "- Hội Nông dân huyện Gia Viễn;",
                "- Sở Nội vụ tỉnh Thái Nguyên;",
                "- Chính quyền tỉnh Hà Nam, Trung Quốc;",
                "- Phòng Xã hội, Sở Nội vụ;",
                "- Nguyên Chủ tịch UBND huyện Gia Viễn;",
                "- Nguyên lãnh đạo UBND huyện Gia Viễn qua các thời kỳ;",
                "- Cán bộ hưu trí UBND thị trấn Me;",
                "- Hội cựu giáo chức UBND thị xã Tam Điệp;",
                "- Lưu trữ lịch sử (phông UBND huyện Gia Viễn);"
            })
    void other_recipients_are_not_told(String words) {
        recipient = words;

        assertThat(units()).as(words).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chủ tịch UBND các huyện, thành phố chịu trách nhiệm thi hành Quyết định này.",
                "Ủy ban nhân dân huyện Gia Viễn chịu trách nhiệm thi hành.",
                "Địa chỉ: số 1, phố Lê Lợi, quận Hai Bà Trưng, thành phố Hà Nội.",
                "Trụ sở chính: thôn 2, xã Gia Phong, huyện Gia Viễn, tỉnh Ninh Bình.",
                "Địa chỉ: số 4, đường Trần Phú, tỉnh Bình Dương.",
                "Địa chỉ liên hệ của Tổ: thị trấn Me, huyện Gia Viễn."
            })
    void who_carries_a_document_out_and_addresses_of_a_unit_that_is_no_more_are_told(String words) {
        sentence = words;

        assertThat(units()).as(words).containsExactly("UNIT-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tài liệu của UBND huyện Gia Viễn được thống kê riêng.",
                "Căn cứ Quyết định số 12/QĐ-UBND ngày 02 tháng 3 năm 2024 của Ủy ban nhân dân huyện Gia Viễn.",
                "Địa chỉ: số 1, phố Lê Lợi, phường Hai Bà Trưng, thành phố Hà Nội.",
                "Địa chỉ thường trú: xã Gia Phong, huyện Gia Viễn, tỉnh Ninh Bình.",
                "Nơi sinh: huyện Gia Viễn, tỉnh Hà Nam.",
                "Địa chỉ: xã Gia Phong, huyện Gia Viễn, tỉnh Ninh Bình (cũ).",
                "Địa chỉ: số 5, đường Hoa, thành phố Xơ-un, Hàn Quốc.",
                "Thực hiện bài viết “Chủ tịch UBND các huyện chịu trách nhiệm thi hành”.",
                "Không tổ chức đơn vị hành chính cấp huyện."
            })
    void what_is_mentioned_quoted_or_past_is_not_told(String words) {
        sentence = words;

        assertThat(units()).as(words).isEmpty();
    }

    @Test
    void units_in_the_name_of_the_issuer_are_of_the_day() {
        issuer = List.of("ỦY BAN NHÂN DÂN", "TỈNH HÀ GIANG");
        place = "Hà Giang, " + AFTER;
        assertThat(units()).containsExactlyInAnyOrder("UNIT-01", "UNIT-04");
        place = "Hà Giang, " + BEFORE;
        assertThat(units()).isEmpty();
        assertThat(undecided("UNIT-04")).isEqualTo("units-before-list");
        issuer = List.of("ỦY BAN NHÂN DÂN", "THÀNH PHỐ ĐỒNG NAI");
        place = "Đồng Nai, ngày 30 tháng 4 năm 2026";
        assertThat(units()).isEmpty();
        place = "Đồng Nai, ngày 29 tháng 4 năm 2026";
        assertThat(units()).containsExactly("UNIT-04");
    }

    @Test
    void a_date_that_leaves_the_year_open_tells_nothing() {
        issuer = List.of("ỦY BAN NHÂN DÂN", "HUYỆN GIA VIỄN");
        recipient = "- UBND các huyện;";
        place = "Ninh Bình, ngày … tháng … năm …";

        assertThat(units()).isEmpty();
        assertThat(undecided("UNIT-06")).isEqualTo("no-day-of-issue");
    }

    @Test
    void a_council_is_no_branch_of_a_committee() {
        issuer = List.of("HỘI ĐỒNG NHÂN DÂN", "TỈNH NINH BÌNH");
        assertThat(units()).isEmpty();
        issuer = List.of("HỘI ĐỒNG NHÂN DÂN");
        assertThat(units()).containsExactly("UNIT-05");
        issuer = List.of("HỘI ĐỒNG NHÂN DÂN", "………………");
        assertThat(units()).isEmpty();
    }

    @Test
    void a_place_named_without_its_class_is_judged_by_what_its_name_tells() {
        assertThat(undecided("ND30-DD-03")).isEmpty();
        place = "Đốc Binh Kiều, " + DAY;
        assertThat(undecided("ND30-DD-03")).isEqualTo("place-of-person-or-event");
        place = "Hà Giang 2, " + DAY;
        assertThat(undecided("ND30-DD-03")).isEqualTo("place-with-digits");
        place = "12, " + DAY;
        assertThat(undecided("ND30-DD-03")).as("digits alone are no place").isEqualTo("place-blank");
        for (String told : List.of("Hồ Chí Minh", "Điện Biên Phủ")) {
            place = told + ", " + DAY;
            assertThat(report().findings())
                    .extracting(finding -> finding.rule().value())
                    .as(told)
                    .contains("ND30-DD-03");
        }
    }

    @Test
    void a_province_of_the_time_before_the_list_is_known_by_the_acts_that_name_it() {
        place = "Ninh Bình, " + BEFORE;
        assertThat(undecided("UNIT-01")).isEmpty();
        place = "Tam Điệp, " + BEFORE;
        assertThat(undecided("UNIT-01")).isEqualTo("units-before-list");
    }
}
