package vn.records.presentation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.recognition.Sheet.sheet;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Annex;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.CopyBlock;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.layout.RuleBelow;
import vn.records.view.DocumentView;

class RecognizerTest {

    private static final String NATION = "*^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*^Độc lập - Tự do - Hạnh phúc";

    private static String text(Draft draft, Component component) {
        return draft.part(component).map(Part::text).orElse("(none)");
    }

    private static String place(Draft draft, Component component) {
        return draft.part(component).orElseThrow().at().place().orElseThrow().toString();
    }

    @Nested
    class Heads {

        private void holdsAll(Draft draft) {
            assertThat(text(draft, Component.NATIONAL_NAME)).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(text(draft, Component.NATIONAL_MOTTO)).isEqualTo("Độc lập - Tự do - Hạnh phúc");
            assertThat(text(draft, Component.PARENT_AGENCY)).isEqualTo("ỦY BAN NHÂN DÂN TỈNH X");
            assertThat(text(draft, Component.ISSUING_AGENCY)).isEqualTo("SỞ NỘI VỤ");
            assertThat(text(draft, Component.NUMBER)).startsWith("Số:").endsWith("/BC-SNV");
            assertThat(text(draft, Component.PLACE_AND_DATE)).startsWith("Hà Nội, ngày");
            assertThat(draft.type()).contains(DocumentType.REPORT);
            assertThat(text(draft, Component.SUBJECT)).isEqualTo("Công tác văn thư năm 2025");
            assertThat(draft.classification().certain()).isTrue();
        }

        private Sheet body(Sheet sheet) {
            return sheet.lines("", "^*BÁO CÁO", "^*Công tác văn thư năm 2025", "", "Thực hiện kế hoạch.");
        }

        @Test
        void table_of_one_row() {
            Draft draft = body(sheet().row(
                                    "^ỦY BAN NHÂN DÂN TỈNH X|^*SỞ NỘI VỤ||^Số: 05/BC-SNV",
                                    NATION + "||^/Hà Nội, ngày 05 tháng 01 năm 2026"))
                    .draft();

            holdsAll(draft);
            assertThat(place(draft, Component.NATIONAL_MOTTO)).isEqualTo("body/table[0]/row[0]/cell[1]/p[1]");
        }

        @Test
        void table_of_two_rows_with_blank_number_and_day() {
            holdsAll(body(sheet().row("^ỦY BAN NHÂN DÂN TỈNH X|^*SỞ NỘI VỤ", NATION)
                            .nextRow("^Số:        /BC-SNV", "^/Hà Nội, ngày      tháng 01 năm 2026"))
                    .draft());
        }

        @Test
        void table_of_four_rows_and_a_column_between() {
            holdsAll(body(sheet().row("^ỦY BAN NHÂN DÂN TỈNH X", "", "*^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                            .nextRow("^*SỞ NỘI VỤ", "", "*^Độc lập - Tự do - Hạnh phúc")
                            .nextRow("", "", "")
                            .nextRow("^Số: …/BC-SNV", "", "^/Hà Nội, ngày … tháng … năm 2026"))
                    .draft());
        }

        @Test
        void no_table_but_tabs_and_spaces() {
            holdsAll(body(sheet().lines(
                                    "ỦY BAN NHÂN DÂN TỈNH X\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                    "*      SỞ NỘI VỤ                         Độc lập - Tự do - Hạnh phúc",
                                    "   Số: 12/BC-SNV                Hà Nội, ngày 05 tháng 01 năm 2026"))
                    .draft());
        }

        @Test
        void both_lines_of_the_nation_in_one_paragraph_with_a_break() {
            holdsAll(body(sheet().row(
                                    "^ỦY BAN NHÂN DÂN TỈNH X|^*SỞ NỘI VỤ|^Số: 05/BC-SNV",
                                    "*^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc|"
                                            + "^/Hà Nội, ngày 05 tháng 01 năm 2026"))
                    .draft());
        }

        @Test
        void both_lines_of_the_nation_run_together() {
            holdsAll(body(sheet().row(
                                    "^ỦY BAN NHÂN DÂN TỈNH X|^*SỞ NỘI VỤ|^Số: 05/BC-SNV",
                                    "*^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc|"
                                            + "^/Hà Nội, ngày 05 tháng 01 năm 2026"))
                    .draft());
        }

        @Test
        void decomposed_letters_and_old_tone_places_are_the_same_words() {
            String decomposed = java.text.Normalizer.normalize(
                    "*^CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM|*^Độc lập - Tự do - Hạnh phúc",
                    java.text.Normalizer.Form.NFD);
            Draft draft = sheet().row("^*SỞ NỘI VỤ|^Số: 05/BC-SNV", decomposed).draft();

            assertThat(text(draft, Component.NATIONAL_NAME)).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(draft.part(Component.NATIONAL_MOTTO).orElseThrow().at().end())
                    .isGreaterThan("Độc lập - Tự do - Hạnh phúc".length());
        }

        @Test
        void a_wrong_dash_is_still_the_motto() {
            Draft draft = sheet().row(
                            "^*SỞ NỘI VỤ", "*^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*^Độc lập – Tự do – Hạnh phúc")
                    .draft();

            assertThat(text(draft, Component.NATIONAL_MOTTO)).isEqualTo("Độc lập – Tự do – Hạnh phúc");
        }

        @Test
        void a_name_of_two_lines_is_one_agency() {
            Draft draft = sheet().row("^*ỦY BAN NHÂN DÂN|^*TỈNH X||^Số: 1/UBND-NC", NATION)
                    .draft();

            assertThat(draft.has(Component.PARENT_AGENCY)).isFalse();
            assertThat(text(draft, Component.ISSUING_AGENCY)).isEqualTo("ỦY BAN NHÂN DÂN TỈNH X");
        }

        @Test
        void a_draft_box_is_not_glued_to_the_number() {
            Draft draft = sheet().row("^*SỞ NỘI VỤ|^Số:      /BC-SNV", NATION)
                    .lines("^*BÁO CÁO")
                    .box("DỰ THẢO")
                    .draft();

            assertThat(text(draft, Component.NUMBER)).isEqualTo("Số: /BC-SNV");
            assertThat(draft.boxLines()).extracting(Line::folded).containsExactly("DỰ THẢO");
        }

        @Test
        void the_subject_of_a_letter_runs_over_lines() {
            Draft draft = letter().draft();

            assertThat(text(draft, Component.OFFICIAL_LETTER_SUBJECT)).isEqualTo("V/v báo cáo công tác văn thư");
            assertThat(draft.type()).contains(DocumentType.OFFICIAL_LETTER);
            assertThat(text(draft, Component.ADDRESSEES)).isEqualTo("Kính gửi: Bộ Nội vụ");
        }
    }

    private static Sheet letter() {
        return sheet().row(
                        "^ỦY BAN NHÂN DÂN TỈNH X|^*SỞ NỘI VỤ||^Số:     /SNV-VP|^V/v báo cáo công tác|^văn thư",
                        NATION + "||^/Hà Nội, ngày      tháng     năm 2026")
                .lines("", "Kính gửi: Bộ Nội vụ", "", "Sở Nội vụ báo cáo như sau:", "1. Kết quả.", "Trân trọng./.", "")
                .row(
                        "*/Nơi nhận:|- Như trên;|- Lưu: VT, VP.|PL.(30)",
                        "^*KT. GIÁM ĐỐC|^*PHÓ GIÁM ĐỐC||||^*Nguyễn Văn A");
    }

    private static Sheet decision() {
        return sheet().row("^*ỦY BAN NHÂN DÂN|^*TỈNH X||^Số:     /QĐ-UBND", NATION + "||^/Y, ngày    tháng 01 năm 2026")
                .lines(
                        "^*QUYẾT ĐỊNH",
                        "^*Về việc thành lập Hội đồng",
                        "",
                        "^*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X",
                        "",
                        "/Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
                        "/Theo đề nghị của Giám đốc Sở Nội vụ.",
                        "^*QUYẾT ĐỊNH:",
                        "Điều 1. Thành lập Hội đồng.",
                        "1. Thành viên:",
                        "a) Ông A;",
                        "Điều 2. Hiệu lực./.",
                        "");
    }

    @Nested
    class Ends {

        @Test
        void recipients_and_signing_block_side_by_side_in_a_table() {
            Draft draft = letter().draft();

            assertThat(text(draft, Component.RECIPIENTS)).isEqualTo("Nơi nhận: - Như trên; - Lưu: VT, VP.");
            assertThat(text(draft, Component.DRAFTER_MARK)).isEqualTo("PL.(30)");
            assertThat(text(draft, Component.SIGNING_AUTHORITY)).isEqualTo("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC");
            assertThat(text(draft, Component.SIGNER_NAME)).isEqualTo("Nguyễn Văn A");
            assertThat(draft.body())
                    .extracting(item -> item.line().folded())
                    .last()
                    .isEqualTo("Trân trọng./.");
        }

        @Test
        void recipients_and_signing_block_laid_out_with_tabs() {
            Draft draft = decision()
                    .lines(
                            "*Nơi nhận:\t\tCHỦ TỊCH",
                            "- Như Điều 2;",
                            "- Lưu: VT, NC.",
                            "",
                            "\t\t\t\t\tNguyễn Văn A",
                            "")
                    .draft();

            assertThat(text(draft, Component.RECIPIENTS)).isEqualTo("Nơi nhận: - Như Điều 2; - Lưu: VT, NC.");
            assertThat(text(draft, Component.SIGNING_AUTHORITY)).isEqualTo("CHỦ TỊCH");
            assertThat(text(draft, Component.SIGNER_NAME)).isEqualTo("Nguyễn Văn A");
        }

        @Test
        void signing_block_above_recipients() {
            Draft draft = decision()
                    .lines("*CHỦ TỊCH", "", "*Nguyễn Văn A", "*/Nơi nhận:", "- Như Điều 2;", "- Lưu: VT.")
                    .draft();

            assertThat(text(draft, Component.SIGNING_AUTHORITY)).isEqualTo("CHỦ TỊCH");
            assertThat(text(draft, Component.SIGNER_NAME)).isEqualTo("Nguyễn Văn A");
            assertThat(draft.body()).last().extracting(BodyItem::label).isEqualTo("2");
        }

        @Test
        void a_draft_may_leave_the_name_open() {
            Draft draft =
                    decision().row("*Nơi nhận:|- Lưu: VT.", "^*CHỦ TỊCH|||").draft();

            assertThat(draft.has(Component.SIGNING_AUTHORITY)).isTrue();
            assertThat(draft.has(Component.SIGNER_NAME)).isFalse();
        }

        @Test
        void without_recipients_a_block_is_certain_that_ends_the_text() {
            assertThat(decision()
                            .lines("*CHỦ TỊCH", "", "*Nguyễn Văn A")
                            .draft()
                            .part(Component.SIGNING_AUTHORITY))
                    .map(Part::certain)
                    .contains(true);
            assertThat(decision()
                            .lines("*CHỦ TỊCH", "", "*Nguyễn Văn A", "Người lập biểu ghi thêm vào sổ.")
                            .draft()
                            .part(Component.SIGNING_AUTHORITY))
                    .map(Part::certain)
                    .contains(false);
        }

        @Test
        void annexes_after_the_end_are_found() {
            Draft draft = letter().lines(
                            "^*Phụ lục I",
                            "^*DANH SÁCH HỒ SƠ",
                            "^/(Kèm theo Công văn số     /SNV-VP ngày    tháng    năm 2026 của Sở Nội vụ)",
                            "1. Một.",
                            "^*Phụ lục II",
                            "^*BIỂU MẪU")
                    .draft();

            assertThat(draft.annexes()).extracting(Annex::number).containsExactly("I", "II");
            assertThat(draft.annexes().get(0).title()).extracting(Line::folded).containsExactly("DANH SÁCH HỒ SƠ");
            assertThat(draft.annexes().get(0).reference()).hasSize(1);
            assertThat(draft.annexes().get(1).firstReference()).isEmpty();
        }
    }

    @Nested
    class Decisions {

        @Test
        void title_authority_bases_and_articles() {
            Draft draft = decision()
                    .row("*Nơi nhận:|- Lưu: VT.", "^*CHỦ TỊCH|||^*Nguyễn Văn A")
                    .draft();

            assertThat(draft.type()).contains(DocumentType.DECISION);
            assertThat(text(draft, Component.SUBJECT)).isEqualTo("Về việc thành lập Hội đồng");
            assertThat(text(draft, Component.AUTHORITY_LINE)).isEqualTo("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X");
            assertThat(draft.part(Component.LEGAL_BASIS).orElseThrow().lines()).hasSize(2);
            assertThat(draft.body())
                    .extracting(BodyItem::unit)
                    .containsExactly(
                            BodyItem.Unit.OPERATIVE,
                            BodyItem.Unit.ARTICLE,
                            BodyItem.Unit.CLAUSE,
                            BodyItem.Unit.POINT,
                            BodyItem.Unit.ARTICLE);
        }

        @Test
        void a_second_decision_in_the_file_is_left_alone() {
            Draft draft = decision()
                    .row("*Nơi nhận:|- Lưu: VT.", "^*CHỦ TỊCH|||^*Nguyễn Văn A")
                    .row("^*ỦY BAN NHÂN DÂN TỈNH Z|^Số:  /QĐ-UBND", NATION)
                    .lines("^*KẾ HOẠCH", "Điều 9. Khác.")
                    .draft();

            assertThat(draft.type()).contains(DocumentType.DECISION);
            assertThat(draft.body()).extracting(BodyItem::label).doesNotContain("9");
        }
    }

    @Nested
    class Classes {

        private Kind kind(Sheet sheet) {
            return sheet.draft().classification().kind();
        }

        @Test
        void legislation_by_type_name() {
            Sheet sheet =
                    sheet().row("*CHÍNH PHỦ|Số: 30/2020/NĐ-CP", NATION).lines("^*NGHỊ ĐỊNH", "^*Về công tác văn thư");

            assertThat(kind(sheet)).isEqualTo(Kind.LEGISLATION);
            assertThat(sheet.draft().family()).isEqualTo(Family.LEGISLATION);
        }

        @Test
        void legislation_by_the_year_in_the_number() {
            assertThat(kind(sheet().row("*HỘI ĐỒNG NHÂN DÂN TỈNH X|Số: 01/2026/NQ-HĐND", NATION)
                            .lines("^*NGHỊ QUYẾT")))
                    .isEqualTo(Kind.LEGISLATION);
        }

        @Test
        void an_annex_of_a_decree() {
            Sheet annex =
                    sheet().lines("^*Phụ lục I", "^*THỂ THỨC", "^/(Kèm theo Nghị định số 30/2020/NĐ-CP)", "1. Một.");

            assertThat(kind(annex)).isEqualTo(Kind.ANNEX);
            assertThat(annex.draft().family()).isEqualTo(Family.LEGISLATION);
        }

        @Test
        void an_annex_in_a_file_of_its_own() {
            assertThat(kind(sheet().lines(
                                    "^*Phụ lục I", "^*DANH MỤC", "^/(Kèm theo Kế hoạch số   /KH-UBND)", "1. Một.")))
                    .isEqualTo(Kind.ANNEX);
        }

        @Test
        void party() {
            assertThat(kind(sheet().row("TỈNH ỦY X|*BAN TỔ CHỨC|Số: 36-HD/BTC", "*ĐẢNG CỘNG SẢN VIỆT NAM")
                            .lines("^*HƯỚNG DẪN")))
                    .isEqualTo(Kind.PARTY);
        }

        @Test
        void collection_of_forms() {
            assertThat(kind(sheet().lines("*Mẫu 1.1", "")
                            .row("TÊN CƠ QUAN", NATION)
                            .lines("^*NGHỊ QUYẾT", "Mẫu 1.2")
                            .row("TÊN CƠ QUAN", NATION)
                            .lines("^*QUYẾT ĐỊNH")))
                    .isEqualTo(Kind.COLLECTION);
        }

        @Test
        void attached_document() {
            Draft draft = sheet().row("*ỦY BAN NHÂN DÂN TỈNH X", NATION)
                    .lines(
                            "^*QUY CHẾ",
                            "^*Làm việc của Hội đồng",
                            "^/(Kèm theo Quyết định số    /QĐ-UBND ngày   của X)")
                    .lines("^*Chương I", "^*QUY ĐỊNH CHUNG", "*Điều 1. Phạm vi")
                    .draft();

            assertThat(draft.classification().kind()).isEqualTo(Kind.ATTACHED);
            assertThat(draft.attachedTo()).hasSize(1);
            assertThat(draft.body())
                    .extracting(BodyItem::unit)
                    .containsExactly(BodyItem.Unit.CHAPTER, BodyItem.Unit.TITLE, BodyItem.Unit.ARTICLE);
        }

        @Test
        void copy() {
            Draft draft = sheet().lines("________________________________________")
                    .row("*VĂN PHÒNG|Số: 05/SY-VP", "*SAO Y|/Hà Nội, ngày 09 tháng 01 năm 2026")
                    .row("*/Nơi nhận:|- Lưu: VT.", "*CHÁNH VĂN PHÒNG|||*Trần Văn B")
                    .draft();

            assertThat(draft.classification().kind()).isEqualTo(Kind.COPY);
            CopyBlock block = draft.copyBlock().orElseThrow();
            assertThat(block.reading().orElseThrow().number()).hasToString("05/SY-VP");
            assertThat(block.ruledOff()).isTrue();
            assertThat(block.signing().orElseThrow().name()).map(Line::folded).contains("Trần Văn B");
        }

        @Test
        void unknown_type() {
            Draft draft = sheet().row("*VĂN PHÒNG|*PHÒNG NỘI CHÍNH", NATION + "|/X, ngày 20 tháng 5 năm 2025")
                    .lines("^*PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC", "", "Kính gửi:", "1. Vấn đề trình: việc.")
                    .draft();

            assertThat(draft.classification().kind()).isEqualTo(Kind.UNKNOWN_TYPE);
            assertThat(draft.type()).isEmpty();
            assertThat(draft.family()).isEqualTo(Family.STATE);
        }

        @Test
        void a_labour_contract_is_no_contract_of_the_decree() {
            assertThat(kind(sheet().lines(
                                    "^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                    "^*Độc lập - Tự do - Hạnh phúc",
                                    "^*HỢP ĐỒNG LAO ĐỘNG",
                                    "Số: 12",
                                    "Hôm nay, chúng tôi gồm có:")))
                    .isEqualTo(Kind.UNKNOWN_TYPE);
        }

        @Test
        void not_administrative() {
            assertThat(kind(sheet().lines("Danh sách đi chợ", "1. Cà chua.", "2. Hành.")))
                    .isEqualTo(Kind.NOT_ADMINISTRATIVE);
            assertThat(kind(sheet())).isEqualTo(Kind.NOT_ADMINISTRATIVE);
        }

        @Test
        void a_date_before_all_laws_has_no_law_here() {
            Draft draft = Recognizer.recognize(letter().view(), DraftOptions.on(LocalDate.of(2011, 3, 4)));

            assertThat(PresentationRules.lawOf(draft)).isEqualTo("unsupported");
            assertThat(Recognizer.again(draft, DraftOptions.on(LocalDate.of(2020, 3, 5)))
                            .family())
                    .isEqualTo(Family.STATE);
        }

        @Test
        void a_type_is_one_from_the_day_on_which_the_law_names_it() {
            DocumentView slip = sheet().row("*SỞ NỘI VỤ|Số: 05/PB-SNV", NATION)
                    .lines("^*PHIẾU BÁO", "^*Kết quả", "Nội dung.")
                    .view();

            Draft since = Recognizer.recognize(slip, DraftOptions.on(LocalDate.of(2020, 3, 5)));
            Draft before = Recognizer.again(since, DraftOptions.on(LocalDate.of(2020, 3, 4)));

            assertThat(since.type()).contains(DocumentType.NOTIFICATION_SLIP);
            assertThat(before.type()).isEmpty();
            assertThat(before.classification().kind()).isEqualTo(Kind.UNKNOWN_TYPE);
            assertThat(PresentationRules.lawOf(before)).isEqualTo("tt01-2011");
        }

        @Test
        void without_a_date_given_the_documents_own_counts() {
            DraftOptions options =
                    DraftOptions.builder().dateIfBlank(LocalDate.of(2030, 1, 1)).build();

            assertThat(Recognizer.recognize(decision().view(), options).judgedFor())
                    .isEqualTo(LocalDate.of(2026, 1, 31));
            assertThat(Recognizer.recognize(sheet().view(), options).judgedFor())
                    .isEqualTo(LocalDate.of(2030, 1, 1));
        }
    }

    @Nested
    class LinesBelow {

        @Test
        void anchored_in_the_component_or_after_it() {
            Draft own = sheet().lines("^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^*Độc lập - Tự do - Hạnh phúc")
                    .ruled(60)
                    .draft();
            Draft after = sheet().lines("^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^*Độc lập - Tự do - Hạnh phúc", "")
                    .ruled(60)
                    .draft();

            assertThat(own.ruleBelow(Component.NATIONAL_MOTTO))
                    .map(RuleBelow::form)
                    .contains(RuleBelow.Form.DRAWN);
            assertThat(after.ruleBelow(Component.NATIONAL_MOTTO))
                    .map(RuleBelow::place)
                    .map(Object::toString)
                    .isEqualTo(Optional.of("body/p[2]"));
        }

        @Test
        void typed_or_none() {
            Draft typed = sheet().row("*SỞ NỘI VỤ|_______", NATION).draft();
            Draft none = sheet().row("*SỞ NỘI VỤ|Số: 05/BC-SNV", NATION).draft();

            assertThat(typed.ruleBelow(Component.ISSUING_AGENCY))
                    .map(RuleBelow::form)
                    .contains(RuleBelow.Form.TYPED);
            assertThat(none.ruleBelow(Component.ISSUING_AGENCY)).isEmpty();
        }
    }
}
