package vn.records.presentation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.recognition.Sheet.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Finding;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Signing;

/** Components where people put them who know no form. */
class PlacesTest {

    private static final String NATION = "*^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*^Độc lập - Tự do - Hạnh phúc";
    private static final String DATE = "^/X, ngày      tháng 11 năm 2026";

    private static String text(Draft draft, Component component) {
        return draft.part(component).map(Part::text).orElse("(none)");
    }

    private static boolean certain(Draft draft, Component component) {
        return draft.part(component).orElseThrow().certain();
    }

    private static List<String> rules(Draft draft) {
        return PresentationRules.book().evaluate(draft).findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private static Sheet head(String number) {
        return sheet().row("^UBND TỈNH X|^*SỞ NỘI VỤ||^" + number, NATION + "||" + DATE);
    }

    private static Sheet foot(Sheet sheet) {
        return sheet.row("*/Nơi nhận:|- Như trên;|- Lưu: VT.", "^*GIÁM ĐỐC||||^*Nguyễn Văn A");
    }

    private static Sheet letter(Sheet head) {
        return foot(head.lines("", "^Kính gửi: Sở Tài chính", "Đề nghị quý Sở phối hợp./."));
    }

    private static void isWholeHead(Draft draft) {
        assertThat(text(draft, Component.PARENT_AGENCY)).isEqualTo("UBND TỈNH X");
        assertThat(text(draft, Component.ISSUING_AGENCY)).isEqualTo("SỞ NỘI VỤ");
        assertThat(text(draft, Component.NUMBER)).startsWith("Số:");
        assertThat(text(draft, Component.PLACE_AND_DATE)).startsWith("X, ngày");
    }

    @Nested
    class PlaceAndDate {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "- Thời gian bắt đầu: ___ giờ ___ phút ngày ___ tháng ___ năm ____.",
                    "Thời gian: 8 giờ 00 phút, ngày 05 tháng 11 năm 2026",
                    "Hôm nay, ngày 05 tháng 11 năm 2026",
                    "Hà Nội, ngày 05 tháng 11 năm 2026"
                })
        void minutes_have_none_whatever_their_text_begins_with(String line) {
            Draft draft = sheet().row("^UBND TỈNH X|^*SỞ NỘI VỤ||^Số: 05/BB-SNV", NATION)
                    .lines("^*BIÊN BẢN", "^*Họp giao ban", line, "Địa điểm: Phòng họp số 1.")
                    .draft();

            assertThat(draft.has(Component.PLACE_AND_DATE)).isFalse();
            assertThat(draft.type()).contains(DocumentType.MINUTES);
            assertThat(draft.body().get(0).line().folded()).startsWith(line.substring(0, 8));
        }

        @ParameterizedTest
        @CsvSource({
            "^ỦY BAN NHÂN DÂN, ^*TỈNH NINH BÌNH",
            "^*ỦY BAN NHÂN DÂN, ^TỈNH NINH BÌNH",
            "^HỘI ĐỒNG NHÂN DÂN, ^*XÃ GIA VIỄN",
            "^ỦY BAN NHÂN DÂN, ^THÀNH PHỐ HÀ NỘI"
        })
        void a_local_body_on_two_lines_is_one_name_whatever_their_weight(String body, String unit) {
            Draft draft = sheet().row(body + "|" + unit + "||^Số: 05/2026/QĐ-UBND", NATION + "||" + DATE)
                    .lines("^*QUYẾT ĐỊNH", "^*Ban hành Quy định", "Nội dung.")
                    .draft();

            assertThat(draft.has(Component.PARENT_AGENCY)).isFalse();
            assertThat(text(draft, Component.ISSUING_AGENCY))
                    .isEqualTo((body + " " + unit).replace("^", "").replace("*", ""));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Thời gian bắt đầu: 8 giờ 00, ngày 29 tháng 6 năm 2015 | 2015-06-29",
                    "- Thời gian: 8 giờ 00 ngày 29/6/2015 | 2015-06-29",
                    "Hôm nay, vào hồi 08 giờ 00 phút, ngày 05 tháng 11 năm 2019, tại Phòng họp số 1 | 2019-11-05",
                    "Căn cứ Quyết định số 12/QĐ-SNV ngày 29 tháng 6 năm 2015 | 2026-11-22"
                })
        void minutes_are_of_the_day_of_their_meeting(String line, LocalDate day) {
            Draft draft = sheet().row("^UBND TỈNH X|^*SỞ NỘI VỤ||^Số: 05/BB-SNV", NATION)
                    .lines("^*BIÊN BẢN", "^*Họp giao ban", line, "Địa điểm: Phòng họp số 1.")
                    .draft();

            assertThat(Recognizer.again(
                                    draft,
                                    DraftOptions.builder()
                                            .dateIfBlank(LocalDate.of(2026, 11, 22))
                                            .build())
                            .judgedFor())
                    .isEqualTo(day);
        }

        @Test
        void in_a_head_without_a_table_it_stands_below_the_national_title_not_in_the_text() {
            Draft draft = sheet().lines(
                            "^UBND TỈNH X",
                            "^*SỞ NỘI VỤ",
                            "^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "^*Độc lập - Tự do - Hạnh phúc",
                            "Số: 05/BC-SNV",
                            "^*BÁO CÁO",
                            "^*Công tác tháng 11",
                            "Hà Nội, ngày 05 tháng 11 năm 2026")
                    .draft();

            assertThat(draft.has(Component.PLACE_AND_DATE)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Kính gửi: Sở Tài chính", "Căn cứ Luật Lưu trữ;", "1. Kết quả"})
        void it_is_not_sought_behind_what_follows_a_head(String line) {
            Draft draft = sheet().row("^*SỞ NỘI VỤ|^Số: 05/SNV-VP", NATION)
                    .lines("", line, "Hà Nội, ngày 05 tháng 11 năm 2026")
                    .draft();

            assertThat(draft.has(Component.PLACE_AND_DATE)).isFalse();
        }

        @Test
        void a_line_of_its_own_below_the_head_is_one() {
            Draft draft = letter(
                            sheet().row("^*SỞ NỘI VỤ|^Số: 05/SNV-VP", NATION).lines("/X, ngày 05 tháng 11 năm 2026"))
                    .draft();

            assertThat(text(draft, Component.PLACE_AND_DATE)).isEqualTo("X, ngày 05 tháng 11 năm 2026");
        }
    }

    @Nested
    class Frames {

        @Test
        void a_head_in_a_frame_is_laid_out_by_the_table_inside() {
            Draft draft = letter(head("Số: 05/SNV-VP").framed(false)).draft();

            isWholeHead(draft);
            assertThat(draft.body()).hasSize(1);
        }

        @Test
        void a_frame_in_a_bordered_frame_is_looked_into() {
            isWholeHead(letter(head("Số: 05/SNV-VP").framed(false).framed(true)).draft());
        }

        @Test
        void a_whole_document_in_a_frame_has_head_text_and_foot() {
            Draft draft = letter(head("Số: 05/SNV-VP")).framed(false).draft();

            isWholeHead(draft);
            assertThat(text(draft, Component.ADDRESSEES)).isEqualTo("Kính gửi: Sở Tài chính");
            assertThat(draft.body()).hasSize(1);
            assertThat(text(draft, Component.SIGNER_NAME)).isEqualTo("Nguyễn Văn A");
        }

        @Test
        void text_in_a_bordered_cell_stays_text_of_a_table() {
            Draft draft = letter(head("Số: 05/SNV-VP"))
                    .lines("")
                    .table(true, "1. Ghi chú trong khung.")
                    .draft();

            assertThat(draft.body()).hasSize(1);
        }
    }

    @Nested
    class RowsOfTheHead {

        @Test
        void the_addressees_may_be_one() {
            Draft draft = foot(head("Số: 05/SNV-VP|^V/v phối hợp")
                            .nextRow("^Kính gửi:", "- Sở Tài chính;|- Sở Y tế.")
                            .lines("Đề nghị quý Sở phối hợp./."))
                    .draft();

            isWholeHead(draft);
            assertThat(text(draft, Component.ADDRESSEES)).isEqualTo("Kính gửi: - Sở Tài chính; - Sở Y tế.");
            assertThat(draft.type()).contains(DocumentType.OFFICIAL_LETTER);
        }

        @Test
        void the_title_may_be_one() {
            Draft draft = foot(head("Số: 05/BC-SNV")
                            .nextRow("^*BÁO CÁO|^*Công tác tháng 11")
                            .lines("Nội dung./."))
                    .draft();

            isWholeHead(draft);
            assertThat(draft.type()).contains(DocumentType.REPORT);
            assertThat(text(draft, Component.SUBJECT)).isEqualTo("Công tác tháng 11");
        }

        @Test
        void the_subject_of_a_letter_may_be_one() {
            assertThat(text(
                            letter(head("Số: 05/SNV-VP").nextRow("^V/v phối hợp", ""))
                                    .draft(),
                            Component.OFFICIAL_LETTER_SUBJECT))
                    .isEqualTo("V/v phối hợp");
        }
    }

    @Nested
    class LetterSubject {

        @Test
        void it_may_stand_below_the_table() {
            Draft draft = letter(head("Số: 05/SNV-VP").lines("V/v phối hợp")).draft();

            assertThat(text(draft, Component.OFFICIAL_LETTER_SUBJECT)).isEqualTo("V/v phối hợp");
            assertThat(certain(draft, Component.OFFICIAL_LETTER_SUBJECT)).isTrue();
        }

        @Test
        void in_a_text_box_nothing_about_it_is_certain() {
            Draft draft = letter(head("Số: 05/SNV-VP").lines("").box("V/v phối hợp|công tác văn thư"))
                    .draft();

            assertThat(text(draft, Component.OFFICIAL_LETTER_SUBJECT)).isEqualTo("V/v phối hợp công tác văn thư");
            assertThat(certain(draft, Component.OFFICIAL_LETTER_SUBJECT)).isFalse();
            assertThat(rules(draft)).noneMatch(rule -> rule.contains("-TY-"));
        }

        @Test
        void a_sentence_of_the_text_is_none() {
            Draft draft = letter(head("Số: 05/SNV-VP")).lines("V/v phối hợp").draft();

            assertThat(draft.has(Component.OFFICIAL_LETTER_SUBJECT)).isFalse();
        }
    }

    @Nested
    class Boxes {

        @Test
        void a_head_in_two_boxes_is_found_and_nothing_of_it_certain() {
            Draft draft = letter(sheet().lines("")
                            .box("^UBND TỈNH X|^*SỞ NỘI VỤ|^Số: 05/SNV-VP|^V/v phối hợp")
                            .box(NATION + "|" + DATE))
                    .draft();

            isWholeHead(draft);
            assertThat(text(draft, Component.NATIONAL_MOTTO)).isEqualTo("Độc lập - Tự do - Hạnh phúc");
            assertThat(certain(draft, Component.NUMBER)).isFalse();
            assertThat(draft.type()).contains(DocumentType.OFFICIAL_LETTER);
            assertThat(rules(draft)).noneMatch(rule -> rule.matches(".*-(QH|TN|CQ|SO|DD|TY)-.*"));
        }

        @Test
        void what_the_text_holds_goes_before_what_a_box_holds() {
            Draft draft = letter(sheet().lines("*SỞ NỘI VỤ", "Số: 05/SNV-VP").box(NATION + "|" + DATE))
                    .draft();

            assertThat(certain(draft, Component.NUMBER)).isTrue();
            assertThat(draft.has(Component.NATIONAL_NAME)).isTrue();
        }
    }

    @Test
    void a_head_in_two_columns_has_the_national_title_on_the_right() {
        Draft draft = foot(sheet().lines(
                                "^UBND TỈNH X",
                                "^*SỞ NỘI VỤ",
                                "^Số: 05/BC-SNV",
                                "^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                "^*Độc lập - Tự do - Hạnh phúc",
                                DATE,
                                "^*BÁO CÁO",
                                "^*Công tác tháng 11",
                                "Nội dung./.")
                        .inColumns(2))
                .draft();

        isWholeHead(draft);
        assertThat(rules(draft)).doesNotContain("ND30-QH-03");
    }

    @Nested
    class Titles {

        private Draft titled(String number, String... title) {
            return foot(head(number).lines(title).lines("", "Nội dung./.")).draft();
        }

        @ParameterizedTest
        @CsvSource({
            "Số: 05/KH-SNV, KẾ HOẠCH TỔ CHỨC HỘI NGHỊ, KẾ HOẠCH, TỔ CHỨC HỘI NGHỊ",
            "'', BÁO CÁO CÔNG TÁC TUẦN 2, BÁO CÁO, CÔNG TÁC TUẦN 2",
            "Số: 05/BB-SNV, BIÊN BẢN HỌP GIAO BAN, BIÊN BẢN, HỌP GIAO BAN",
            "Số:     /TB-SNV, THÔNG  BÁO TUYỂN DỤNG, THÔNG BÁO, TUYỂN DỤNG"
        })
        void type_and_subject_on_one_line_are_told_apart(String number, String line, String type, String subject) {
            Draft draft = titled(number, "^*" + line);

            assertThat(text(draft, Component.TYPE_NAME)).isEqualTo(type);
            assertThat(text(draft, Component.SUBJECT)).isEqualTo(subject);
            assertThat(draft.classification().certain()).isTrue();
            assertThat(rules(draft)).contains("ND30-TY-02", "ND30-TY-03").doesNotContain("ND30-TY-04");
        }

        @Test
        void the_subject_may_go_on_in_the_next_line() {
            assertThat(text(
                            titled("Số: 05/KH-SNV", "^*KẾ HOẠCH TỔ CHỨC HỘI NGHỊ", "^*TỔNG KẾT NĂM 2026"),
                            Component.SUBJECT))
                    .isEqualTo("TỔ CHỨC HỘI NGHỊ TỔNG KẾT NĂM 2026");
        }

        @ParameterizedTest
        @CsvSource({
            "Số: 05/QĐ-SNV, BÁO CÁO VIÊN PHÁP LUẬT",
            "Số: 05/SNV-VP, THÔNG BÁO TUYỂN DỤNG",
            "Số: 05/QĐ-SNV, DANH SÁCH CÁN BỘ"
        })
        void another_symbol_leaves_the_type_open(String number, String line) {
            Draft draft = titled(number, "^*" + line);

            assertThat(draft.classification().kind()).isEqualTo(Kind.UNKNOWN_TYPE);
            assertThat(rules(draft)).doesNotContain("ND30-TY-02", "ND30-TY-03");
        }

        @Test
        void the_title_of_what_is_issued_with_another_is_no_type_with_a_subject() {
            Draft draft = sheet().row("^UBND TỈNH X|^*SỞ NỘI VỤ", NATION)
                    .lines("^*QUY CHẾ LÀM VIỆC", "^/(Ban hành kèm theo Quyết định số     /QĐ-SNV)", "Điều 1. Phạm vi")
                    .draft();

            assertThat(text(draft, Component.TYPE_NAME)).isEqualTo("QUY CHẾ LÀM VIỆC");
            assertThat(rules(draft)).doesNotContain("ND30-TY-02");
        }

        @Test
        void without_an_issuer_the_first_words_tell_no_type() {
            Draft draft = sheet().lines(
                            "^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^*BÁO CÁO KẾT QUẢ THỰC TẬP", "Em tên là A.")
                    .draft();

            assertThat(draft.type()).isEmpty();
        }

        @Test
        void a_subject_may_be_of_any_length() {
            String subject = "Về việc phê duyệt kết quả lựa chọn nhà thầu "
                    + "cung cấp vật tư tiêu hao ".repeat(25).strip();
            Draft draft = foot(head("Số: 05/QĐ-SNV")
                            .lines("^*QUYẾT ĐỊNH", "^*" + subject, "", "^*GIÁM ĐỐC SỞ NỘI VỤ")
                            .lines("/Căn cứ Luật Lưu trữ;", "^*QUYẾT ĐỊNH:", "Điều 1. Phê duyệt./."))
                    .draft();

            assertThat(text(draft, Component.SUBJECT)).isEqualTo(subject);
            assertThat(text(draft, Component.AUTHORITY_LINE)).isEqualTo("GIÁM ĐỐC SỞ NỘI VỤ");
        }

        @Test
        void a_line_of_it_may_open_with_a_bracket() {
            assertThat(text(
                            titled(
                                    "Số: 05/QĐ-SNV",
                                    "^*QUYẾT ĐỊNH",
                                    "^*Phê duyệt Điều lệ",
                                    "^*(sửa đổi, bổ sung) Hội X"),
                            Component.SUBJECT))
                    .isEqualTo("Phê duyệt Điều lệ (sửa đổi, bổ sung) Hội X");
        }

        @Test
        void a_remark_in_brackets_below_is_no_part_of_it_and_hides_no_authority() {
            Draft draft = foot(head("Số: 05/NQ-SNV")
                            .lines(
                                    "^*NGHỊ QUYẾT",
                                    "^*Về công tác văn thư",
                                    "^/(Trình tại kỳ họp thứ 5)",
                                    "^*GIÁM ĐỐC SỞ NỘI VỤ")
                            .lines("/Căn cứ Luật Lưu trữ;", "^*QUYẾT NGHỊ:", "Điều 1. Phê duyệt./."))
                    .draft();

            assertThat(text(draft, Component.SUBJECT)).isEqualTo("Về công tác văn thư");
            assertThat(text(draft, Component.AUTHORITY_LINE)).isEqualTo("GIÁM ĐỐC SỞ NỘI VỤ");
        }

        @Test
        void type_and_subject_may_stand_in_a_cell() {
            Draft draft = foot(head("Số: 05/BC-SNV")
                            .lines("")
                            .row("^*BÁO CÁO|^*Công tác tháng 11")
                            .lines("Nội dung./."))
                    .draft();

            assertThat(text(draft, Component.SUBJECT)).isEqualTo("Công tác tháng 11");
        }
    }

    @Nested
    class Agencies {

        private Draft named(String names) {
            return letter(sheet().row(names + "||^Số: 05/SNV-VP", NATION + "||" + DATE))
                    .draft();
        }

        @ParameterizedTest
        @CsvSource({
            "^*Ủy ban nhân dân xã X, (none), Ủy ban nhân dân xã X, ND30-CQ-05",
            "^*Ủy ban nhân dân|^*xã X, (none), Ủy ban nhân dân xã X, ND30-CQ-05",
            "^UBND tỉnh X|^*SỞ NỘI VỤ, UBND tỉnh X, SỞ NỘI VỤ, ND30-CQ-06",
            "^UBND TỈNH X|^*Sở Nội vụ, UBND TỈNH X, Sở Nội vụ, ND30-CQ-05"
        })
        void names_in_small_letters_are_wrong_not_missing(String names, String parent, String issuer, String rule) {
            Draft draft = named(names);

            assertThat(text(draft, Component.PARENT_AGENCY)).isEqualTo(parent);
            assertThat(text(draft, Component.ISSUING_AGENCY)).isEqualTo(issuer);
            assertThat(rules(draft)).contains(rule).doesNotContain("ND30-CQ-04");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Họ và tên: Nguyễn Văn A", "Nguyễn Văn A|Xã X", "Mẫu số 01"})
        void other_words_in_small_letters_are_no_name(String words) {
            assertThat(named(words).has(Component.ISSUING_AGENCY)).isFalse();
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({"Hợp đồng số: 28/HĐ-X, số: 28/HĐ-X", "HỢP ĐỒNG SỐ: 28/HĐ-X, SỐ: 28/HĐ-X", "Số: 28/HĐ-X, Số: 28/HĐ-X"
        })
        void of_a_contract_it_may_stand_below_the_title(String line, String number) {
            Draft draft = sheet().lines(
                            "^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "^*Độc lập - Tự do - Hạnh phúc",
                            "^*HỢP ĐỒNG",
                            "^" + line,
                            "Hôm nay, ngày 20 tháng 11 năm 2026, chúng tôi gồm có:",
                            "Bên A: Công ty X")
                    .draft();

            assertThat(text(draft, Component.NUMBER)).isEqualTo(number);
            assertThat(draft.has(Component.SUBJECT)).isFalse();
            assertThat(draft.body().get(0).line().folded()).startsWith("Hôm nay");
            assertThat(rules(draft)).noneMatch(rule -> rule.matches(".*-(SO|CQ|NN)-.*"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Số:\t/SNV-VP", "Số:                    /SNV-VP", "S\u00adố: 15\u200b/SNV-VP"})
        void blanks_and_signs_nobody_sees_do_not_cut_it(String number) {
            Draft draft = letter(head(number)).draft();

            assertThat(draft.number().orElseThrow().number().notation()).isPresent();
            assertThat(rules(draft)).doesNotContain("ND30-SO-01", "ND30-SO-11", "ND30-SO-13");
        }

        @ParameterizedTest
        @ValueSource(strings = {"24.4", "24-1", "18-01/26"})
        void more_than_an_ordinal_is_told(String ordinal) {
            assertThat(rules(letter(head("Số: " + ordinal + "/SNV-VP")).draft()))
                    .contains("ND30-SO-01");
        }
    }

    @Nested
    class Signatures {

        private Draft signed(Sheet sheet) {
            return sheet.draft();
        }

        private Sheet decision() {
            return head("Số: 05/QĐ-SNV")
                    .lines("^*QUYẾT ĐỊNH", "^*Về việc X", "/Căn cứ Luật Lưu trữ;", "^*QUYẾT ĐỊNH:", "Điều 1. Làm./.");
        }

        private Sheet posts(String... posts) {
            return decision().row("*/Nơi nhận:|- Như Điều 1;|- Lưu: VT.", String.join("|", posts) + "||||");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\t\t\t\t*Nguyễn Văn A", "^*Nguyễn Văn A"})
        void the_name_may_stand_below_the_table(String name) {
            Draft draft = signed(posts("^*GIÁM ĐỐC").lines("", name.replace("*", "")));

            assertThat(text(draft, Component.SIGNER_NAME)).endsWith("Nguyễn Văn A");
            assertThat(certain(draft, Component.SIGNER_NAME)).isTrue();
        }

        @Test
        void two_names_below_belong_to_two_posts() {
            Draft draft = signed(head("Số: 05/BB-SNV")
                    .lines("^*BIÊN BẢN", "^*Họp giao ban", "Nội dung./.")
                    .row("^*THƯ KÝ||", "^*CHỦ TỌA||")
                    .lines("     Trần Thị B                    Nguyễn Văn A", "*/Nơi nhận:", "- Lưu: VT, Hồ sơ."));

            assertThat(draft.signings().stream()
                            .map(Signing::name)
                            .flatMap(Optional::stream)
                            .map(Object::toString)
                            .map(line -> line.replaceFirst("^\\d+: ", "")))
                    .containsExactly("Trần Thị B", "Nguyễn Văn A");
        }

        @ParameterizedTest
        @ValueSource(strings = {"^*Phụ lục I", "Ghi chú thêm", "Đơn vị soạn thảo"})
        void other_words_below_the_table_are_no_name(String line) {
            assertThat(signed(posts("^*GIÁM ĐỐC").lines(line)).has(Component.SIGNER_NAME))
                    .isFalse();
        }

        @Test
        void of_two_posts_the_room_to_sign_lies_below_the_first() {
            Draft draft = signed(decision()
                    .row(
                            "*/Nơi nhận:|- Như Điều 1;|- Lưu: VT.",
                            "^*KT. TRƯỞNG BAN|^*PHÓ TRƯỞNG BAN||||^*PHÓ CHỦ TỊCH UBND TỈNH|^*Nguyễn Văn A"));

            assertThat(text(draft, Component.SIGNING_AUTHORITY)).isEqualTo("KT. TRƯỞNG BAN PHÓ TRƯỞNG BAN");
            assertThat(draft.signings().get(0).otherPosts()).hasSize(1);
            assertThat(rules(draft)).doesNotContain("ND30-KY-18");
        }

        @Test
        void a_deputy_below_an_empty_line_still_belongs_to_the_form_above() {
            Draft draft = signed(decision()
                    .row("*/Nơi nhận:|- Như Điều 1;|- Lưu: VT.", "^*KT. GIÁM ĐỐC||^*PHÓ GIÁM ĐỐC|^*Nguyễn Văn A"));

            assertThat(text(draft, Component.SIGNING_AUTHORITY)).isEqualTo("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC");
        }

        @Test
        void a_block_in_small_letters_that_ends_the_text_is_told() {
            Draft draft = signed(decision().lines("TL. Hiệu trưởng", "Phó Hiệu trưởng", "", "Võ Thanh Hải", "(đã ký)"));

            assertThat(certain(draft, Component.SIGNING_AUTHORITY)).isTrue();
            assertThat(rules(draft)).contains("ND30-KY-15");
        }

        @Test
        void a_post_in_small_letters_beside_the_label_is_no_recipient() {
            Draft draft = signed(decision()
                    .lines("Nơi nhận:\t\t\tPhó Giám đốc", "- Như Điều 1;", "- Lưu: VT.", "\t\t\t\tNguyễn Văn A"));

            assertThat(text(draft, Component.SIGNING_AUTHORITY)).isEqualTo("Phó Giám đốc");
            assertThat(text(draft, Component.SIGNER_NAME)).isEqualTo("Nguyễn Văn A");
            assertThat(rules(draft)).contains("ND30-KY-04");
        }

        @Test
        void a_bold_post_inside_the_text_is_no_signature() {
            Draft draft =
                    signed(decision().lines("*Giám đốc", "Quyết định các việc sau đây.", "Phó Giám đốc giúp việc."));

            assertThat(draft.has(Component.SIGNING_AUTHORITY)).isFalse();
        }
    }

    @Nested
    class UnseenSigns {

        @Test
        void a_unit_and_a_label_behind_one_are_seen() {
            Draft draft = foot(head("Số: 05/QĐ-SNV")
                            .lines("^*QUYẾT Đ\u00adỊNH", "^*Về việc X", "/\u200bCăn cứ Luật Lưu trữ;", "^*QUYẾT ĐỊNH:")
                            .lines("\ufeffĐiều 1. Làm.", "\u200b1. Một.", "\u2060Điều 2. Xong./."))
                    .draft();

            assertThat(draft.type()).contains(DocumentType.DECISION);
            assertThat(draft.has(Component.LEGAL_BASIS)).isTrue();
            assertThat(draft.body()).extracting(item -> item.label()).containsExactly("", "1", "1", "2");
        }

        @Test
        void a_motto_with_one_is_right() {
            Draft draft = letter(sheet().row(
                                    "^*SỞ NỘI VỤ|^Số: 05/SNV-VP",
                                    NATION.replace("Độc", "Độ\u00adc").replace("VIỆT", "\u200bVIỆT")))
                    .draft();

            assertThat(text(draft, Component.NATIONAL_MOTTO)).isEqualTo("Độc lập - Tự do - Hạnh phúc");
            assertThat(rules(draft)).doesNotContain("ND30-TN-01", "ND30-QH-01");
        }
    }
}
