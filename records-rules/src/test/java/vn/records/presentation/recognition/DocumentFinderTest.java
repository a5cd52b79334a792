package vn.records.presentation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.recognition.Sheet.sheet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.Component;
import vn.records.document.Stage;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Role;

/** The documents of a file: where each begins and what it is. */
class DocumentFinderTest {

    private static final String NATION = "*^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*^Độc lập - Tự do - Hạnh phúc";
    private static final String REFERENCE =
            "^/(Ban hành kèm theo Quyết định số 16/QĐ-SNV ngày 12 tháng 01 năm 2026 của Giám đốc Sở Nội vụ)";
    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 1, 15));

    private static ImmutableList<Draft> drafts(Sheet sheet) {
        return Recognizer.recognizeAll(sheet.view(), OPTIONS);
    }

    /** Each document in a word or two: its role, what it belongs to, its kind and the first words of its view. */
    private static ImmutableList<String> found(Sheet sheet) {
        return drafts(sheet).stream()
                .map(draft -> draft.ordinal() + " " + draft.role()
                        + (draft.belongsTo().isPresent()
                                ? " of " + draft.belongsTo().getAsInt()
                                : "") + ", "
                        + draft.classification().kind() + " from "
                        + draft.view().body().get(0).place())
                .collect(ImmutableList.toImmutableList());
    }

    /** Heads of documents as people set them. */
    private enum Head {
        TABLE {
            @Override
            Sheet add(Sheet sheet, String number) {
                return sheet.row("^UBND TỈNH X|*^SỞ NỘI VỤ|^Số: " + number, NATION + "|^/X, ngày 12 tháng 01 năm 2026");
            }
        },
        TABLE_OF_TWO_ROWS {
            @Override
            Sheet add(Sheet sheet, String number) {
                return sheet.row("^UBND TỈNH X|*^SỞ NỘI VỤ", NATION)
                        .nextRow("^Số: " + number, "^/X, ngày      tháng 01 năm 2026");
            }
        },
        TABS {
            @Override
            Sheet add(Sheet sheet, String number) {
                return sheet.lines(
                        "UBND TỈNH X\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "*SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc",
                        "Số: " + number + "\tX, ngày 12 tháng 01 năm 2026");
            }
        };

        abstract Sheet add(Sheet sheet, String number);
    }

    /** Feet of documents as people set them. */
    private static Sheet foot(Sheet sheet) {
        return sheet.row("*/Nơi nhận:|- Như Điều 3;|- Lưu: VT.", "*^GIÁM ĐỐC||||*^Nguyễn Văn C");
    }

    private static Sheet footInText(Sheet sheet) {
        return sheet.lines("*/Nơi nhận:\tGIÁM ĐỐC", "- Như Điều 3;", "- Lưu: VT.", "", "*\t\tNguyễn Văn C");
    }

    private static Sheet decision(Head head, UnaryOperator<Sheet> foot) {
        Sheet sheet = head.add(sheet(), "16/QĐ-SNV");
        return foot.apply(decisionText(sheet));
    }

    private static Sheet decision() {
        return decision(Head.TABLE, DocumentFinderTest::foot);
    }

    private static Sheet decisionText(Sheet sheet) {
        return sheet.lines(
                "",
                "*^QUYẾT ĐỊNH",
                "*^Ban hành Quy chế công tác văn thư",
                "",
                "*^GIÁM ĐỐC SỞ NỘI VỤ",
                "/Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;",
                "/Theo đề nghị của Chánh Văn phòng Sở.",
                "*^QUYẾT ĐỊNH:",
                "Điều 1. Ban hành kèm theo Quyết định này Quy chế công tác văn thư.",
                "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
                "Điều 3. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.");
    }

    private static Sheet statute(Sheet sheet) {
        return sheet.lines("", "*^QUY CHẾ", "*^Công tác văn thư của Sở Nội vụ", REFERENCE, "")
                .lines(articles());
    }

    private static String[] articles() {
        return new String[] {
            "*^CHƯƠNG I", "*^QUY ĐỊNH CHUNG", "*Điều 1: Phạm vi điều chỉnh",
                    "Quy chế này quy định về công tác văn thư.",
            "*^CHƯƠNG II", "*^QUẢN LÝ VĂN BẢN", "*Điều 2: Văn bản đi", "1. Văn bản đi được cấp số và đăng ký."
        };
    }

    private static Sheet form(Sheet sheet, String... text) {
        return sheet.row("^TÊN CƠ QUAN|*^TÊN ĐƠN VỊ|^Số: …/BC-…", NATION + "|^/…, ngày … tháng … năm …")
                .lines("*^BÁO CÁO", "*^Kết quả …")
                .lines(text)
                .row("*/Nơi nhận:|- Lưu: VT.", "*^THỦ TRƯỞNG ĐƠN VỊ|^/(Ký, ghi rõ họ tên)");
    }

    private static Sheet copyBlock(Sheet sheet) {
        return sheet.lines("________________________________________")
                .row("*^VĂN PHÒNG|^Số: 05/SY-VP", "*^SAO Y|^/X, ngày 14 tháng 01 năm 2026")
                .row("*/Nơi nhận:|- Lưu: VT.", "*^CHÁNH VĂN PHÒNG|||*^Trần Văn B");
    }

    @Nested
    class OneDocument {

        @ParameterizedTest
        @EnumSource
        void a_document_alone_is_the_whole_file(Head head) {
            Sheet sheet = decision(head, DocumentFinderTest::foot);

            assertThat(found(sheet)).containsExactly("1 MAIN, ADMINISTRATIVE from " + place(sheet));
            assertThat(drafts(sheet).get(0).view()).isEqualTo(sheet.view());
        }

        private String place(Sheet sheet) {
            return sheet.view().body().get(0).place().toString();
        }

        @Test
        void annexes_stay_part_of_the_document() {
            Sheet sheet =
                    decision().lines("^*Phụ lục I", "^*DANH SÁCH", REFERENCE, "1. Một.", "^*Phụ lục II", "2. Hai.");

            assertThat(found(sheet)).hasSize(1);
            assertThat(drafts(sheet).get(0).annexes()).hasSize(2);
        }

        @Test
        void a_quotation_of_a_title_in_the_text_begins_nothing() {
            Sheet sheet = Head.TABLE.add(sheet(), "16/QĐ-SNV");
            sheet = foot(decisionText(sheet.lines("^*QUY CHẾ", REFERENCE)));

            assertThat(found(sheet)).hasSize(1);
        }

        @Test
        void a_list_behind_the_signature_without_a_reference_stays_where_it_is() {
            assertThat(found(decision().lines("^*DANH SÁCH TỔ RÀ SOÁT", "1. Ông Nguyễn Văn A.", "2. Bà Trần Thị B.")))
                    .hasSize(1);
        }

        @Test
        void the_first_of_several_is_what_one_asks_for_without_saying_which() {
            Sheet sheet = statute(decision());

            assertThat(Recognizer.recognize(sheet.view(), OPTIONS).view())
                    .isEqualTo(drafts(sheet).get(0).view())
                    .isNotEqualTo(sheet.view());
        }
    }

    @Nested
    class Attached {

        @ParameterizedTest
        @EnumSource
        void a_title_with_a_reference_begins_a_document_of_the_one_before(Head head) {
            Sheet sheet = statute(decision(head, DocumentFinderTest::foot));

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.MAIN, Role.ATTACHED);
            Draft statute = drafts(sheet).get(1);
            assertThat(statute.belongsTo()).hasValue(1);
            assertThat(statute.classification().kind()).isEqualTo(Kind.ATTACHED);
            assertThat(statute.part(Component.TYPE_NAME)).map(Part::text).contains("QUY CHẾ");
            assertThat(statute.body())
                    .map(BodyItem::unit)
                    .startsWith(BodyItem.Unit.CHAPTER, BodyItem.Unit.TITLE, BodyItem.Unit.ARTICLE);
        }

        @Test
        void a_signature_in_running_text_ends_before_the_title() {
            ImmutableList<Draft> drafts = drafts(statute(decision(Head.TABS, DocumentFinderTest::footInText)));

            assertThat(drafts).map(Draft::role).containsExactly(Role.MAIN, Role.ATTACHED);
            assertThat(drafts.get(0).part(Component.SIGNER_NAME))
                    .map(Part::text)
                    .contains("Nguyễn Văn C");
            assertThat(drafts.get(0).part(Component.SIGNING_AUTHORITY))
                    .map(Part::text)
                    .contains("GIÁM ĐỐC");
        }

        @Test
        void with_quoc_hieu_of_its_own_it_is_still_attached() {
            Sheet sheet = decision()
                    .row("*^SỞ NỘI VỤ", NATION)
                    .lines("*^QUY CHẾ", "*^Công tác văn thư", REFERENCE)
                    .lines(articles());

            assertThat(found(sheet))
                    .containsExactly(
                            "1 MAIN, ADMINISTRATIVE from body/table[0]",
                            "2 ATTACHED of 1, ATTACHED from body/table[2]");
            assertThat(drafts(sheet).get(1).part(Component.ISSUING_AGENCY))
                    .map(Part::text)
                    .contains("SỞ NỘI VỤ");
        }

        @Test
        void with_an_issuer_but_no_quoc_hieu_it_is_still_attached() {
            Sheet sheet = decision()
                    .lines("", "*^SỞ NỘI VỤ", "", "*^QUY CHẾ", "*^Công tác văn thư", REFERENCE)
                    .lines(articles());

            assertThat(found(sheet))
                    .containsExactly(
                            "1 MAIN, ADMINISTRATIVE from body/table[0]", "2 ATTACHED of 1, ATTACHED from body/p[12]");
        }

        @Test
        void a_number_left_open_in_its_head_does_not_make_it_another_decision() {
            Sheet sheet = decision()
                    .row("*^SỞ NỘI VỤ|^Số:      /QC-SNV", NATION)
                    .lines("*^QUY CHẾ", "*^Công tác văn thư", REFERENCE)
                    .lines(articles());

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.MAIN, Role.ATTACHED);
            assertThat(drafts(sheet).get(1).classification().kind()).isEqualTo(Kind.ATTACHED);
        }

        @Test
        void two_statutes_of_one_decision_both_belong_to_it() {
            Sheet sheet = statute(decision()).lines("*^QUY ĐỊNH", "*^Sử dụng con dấu", REFERENCE, "*Điều 1. Con dấu");

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.MAIN, Role.ATTACHED, Role.ATTACHED);
            assertThat(drafts(sheet).get(2).belongsTo()).hasValue(1);
        }

        @Test
        void its_annexes_and_forms_are_its_own() {
            Sheet sheet = form(statute(decision()).lines("^*Phụ lục", "*^MẪU BÁO CÁO", REFERENCE), "Nội dung: …");

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.MAIN, Role.ATTACHED, Role.FORM);
            assertThat(drafts(sheet).get(1).annexes()).hasSize(1);
            assertThat(drafts(sheet).get(2).belongsTo()).hasValue(2);
        }

        @Test
        void date_law_and_stage_are_those_of_the_decision() {
            DraftOptions own =
                    DraftOptions.builder().dateIfBlank(LocalDate.of(2030, 1, 1)).build();
            Draft statute =
                    Recognizer.recognizeAll(statute(decision()).view(), own).get(1);

            assertThat(statute.judgedFor()).isEqualTo(LocalDate.of(2026, 1, 12));
            assertThat(statute.family()).isEqualTo(Family.STATE);
            assertThat(statute.options().stage()).isEqualTo(Stage.DRAFT);
        }

        @Test
        void what_is_issued_with_a_legal_act_or_by_the_party_is_under_its_law() {
            Sheet circular =
                    foot(sheet().row("*^BỘ NỘI VỤ|^Số: 05/2026/TT-BNV", NATION + "|^/Hà Nội, ngày 12 tháng 01 năm 2026")
                            .lines("*^THÔNG TƯ", "*^Ban hành Quy chế", "Điều 1. Ban hành Quy chế."));
            Sheet party = foot(sheet().row(
                            "^TỈNH ỦY X|*^BAN TỔ CHỨC|Số 16-QĐ/BTC",
                            "*^ĐẢNG CỘNG SẢN VIỆT NAM|^/X, ngày 12 tháng 01 năm 2026")
                    .lines("*^QUYẾT ĐỊNH", "*^Ban hành Quy chế", "Điều 1. Ban hành Quy chế."));

            assertThat(drafts(statute(circular)).get(1).family()).isEqualTo(Family.LEGISLATION);
            assertThat(drafts(statute(party)).get(1).family()).isEqualTo(Family.PARTY);
        }
    }

    @Nested
    class Further {

        @ParameterizedTest
        @EnumSource
        void another_head_behind_a_signature_begins_another_document(Head head) {
            Sheet sheet = foot(decisionText(head.add(decision().lines(""), "17/QĐ-SNV")));

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.MAIN, Role.FURTHER);
            assertThat(drafts(sheet).get(1).belongsTo()).isEmpty();
            assertThat(drafts(sheet).get(1).number().orElseThrow().number()).hasToString("17/QĐ-SNV");
            assertThat(drafts(sheet)).allMatch(draft -> draft.has(Component.SIGNER_NAME));
        }

        @Test
        void a_signature_in_running_text_ends_before_the_next_head() {
            Sheet sheet = foot(
                    decisionText(Head.TABLE.add(decision(Head.TABS, DocumentFinderTest::footInText), "17/QĐ-SNV")));

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.MAIN, Role.FURTHER);
            assertThat(drafts(sheet).get(0).part(Component.SIGNER_NAME))
                    .map(Part::text)
                    .contains("Nguyễn Văn C");
        }

        @Test
        void a_mark_between_them_belongs_to_the_second() {
            Sheet sheet = foot(decisionText(Head.TABLE.add(decision().lines("", "*DỰ THẢO 2"), "17/QĐ-SNV")));

            assertThat(found(sheet))
                    .containsExactly(
                            "1 MAIN, ADMINISTRATIVE from body/table[0]", "2 FURTHER, ADMINISTRATIVE from body/p[12]");
        }

        @Test
        void each_is_judged_for_its_own_day() {
            Sheet sheet = decision().row("*^SỞ NỘI VỤ|^Số: 17/QĐ-SNV", NATION + "|^/X, ngày 03 tháng 3 năm 2020");
            DraftOptions own =
                    DraftOptions.builder().dateIfBlank(LocalDate.of(2030, 1, 1)).build();

            assertThat(Recognizer.recognizeAll(foot(decisionText(sheet)).view(), own))
                    .map(Draft::judgedFor)
                    .containsExactly(LocalDate.of(2026, 1, 12), LocalDate.of(2020, 3, 3));
        }

        @Test
        void behind_an_attached_document_a_number_tells_it() {
            Sheet sheet = foot(decisionText(Head.TABLE.add(statute(decision()), "17/QĐ-SNV")));
            sheet = statute(sheet);

            assertThat(drafts(sheet))
                    .map(Draft::role)
                    .containsExactly(Role.MAIN, Role.ATTACHED, Role.FURTHER, Role.ATTACHED);
            assertThat(drafts(sheet).get(3).belongsTo()).hasValue(3);
        }

        @Test
        void a_legal_act_or_a_party_document_may_follow() {
            Sheet sheet = foot(decision()
                    .row(
                            "^TỈNH ỦY X|*^BAN TỔ CHỨC|Số 16-QĐ/BTC",
                            "*^ĐẢNG CỘNG SẢN VIỆT NAM|^/X, ngày 12 tháng 01 năm 2026")
                    .lines("*^QUYẾT ĐỊNH", "*^Về việc khen thưởng", "Điều 1. Khen thưởng."));

            assertThat(found(sheet))
                    .containsExactly(
                            "1 MAIN, ADMINISTRATIVE from body/table[0]", "2 FURTHER, PARTY from body/table[2]");
        }
    }

    @Nested
    class Forms {

        @Test
        void a_head_inside_an_annex_is_a_form_and_stays_in_the_view_of_its_document() {
            Sheet sheet = form(decision().lines("^*Phụ lục", "^*MẪU BÁO CÁO", REFERENCE), "Nội dung: …")
                    .lines("^*Phụ lục II", "1. Một.");
            ImmutableList<Draft> drafts = drafts(sheet);

            assertThat(drafts).map(Draft::role).containsExactly(Role.MAIN, Role.FORM);
            assertThat(drafts.get(0).view()).isEqualTo(sheet.view());
            assertThat(drafts.get(0).annexes()).hasSize(2);
            assertThat(drafts.get(1).lines()).noneMatch(line -> line.startsWith("phụ lục"));
            assertThat(drafts.get(1).family()).isEqualTo(Family.NONE);
            assertThat(drafts.get(1).belongsTo()).hasValue(1);
        }

        @Test
        void even_a_filled_in_document_inside_an_annex_is_a_form() {
            Sheet sheet = decision().lines("^*Phụ lục");
            sheet = foot(decisionText(Head.TABLE.add(sheet, "17/QĐ-SNV")));

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.MAIN, Role.FORM);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Mẫu số 01",
                    "MẪU 1.2",
                    "(Mẫu số 3)",
                    "Biểu số 02/BC-VT",
                    "Biểu mẫu 04",
                    "Mẫu M1",
                    "BM-05",
                    "Phụ biểu 01",
                    "Mẫu A",
                    "PHỤ LỤC 1: CÁC BIỂU MẪU"
                })
        void a_number_of_a_form_above_a_head_makes_it_one(String label) {
            Sheet sheet = foot(decisionText(Head.TABLE.add(decision().lines(label), "17/QĐ-SNV")));

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.MAIN, Role.FORM);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Mẫu này dùng cho các sở.", "Biểu quyết", "Mẫu mã"})
        void other_words_do_not(String line) {
            Sheet sheet = foot(decisionText(Head.TABLE.add(decision().lines(line), "17/QĐ-SNV")));

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.MAIN, Role.FURTHER);
        }

        @Test
        void the_number_of_a_form_may_stand_in_the_head_itself() {
            Sheet sheet = decision()
                    .row(
                            "Mẫu số 01|^UBND TỈNH X|*^SỞ NỘI VỤ|^Số: 17/QĐ-SNV",
                            NATION + "|^/X, ngày 12 tháng 01 năm 2026");

            assertThat(drafts(foot(decisionText(sheet)))).map(Draft::role).containsExactly(Role.MAIN, Role.FORM);
        }

        @Test
        void five_forms_without_a_label_are_five_forms() {
            Sheet sheet = decision();
            for (int i = 0; i < 5; i++) {
                sheet = form(sheet.lines(""), "Số lượng: ……………………………");
            }

            assertThat(drafts(sheet))
                    .map(Draft::role)
                    .containsExactly(Role.MAIN, Role.FORM, Role.FORM, Role.FORM, Role.FORM, Role.FORM);
        }

        @Test
        void what_has_no_closing_or_no_known_type_is_no_other_document() {
            Sheet open = decisionText(Head.TABLE.add(decision(), "17/QĐ-SNV"));
            Sheet request = decision().row("", NATION).lines("*^ĐƠN ĐỀ NGHỊ", "Tôi đề nghị cấp lại giấy phép.");

            assertThat(drafts(open)).map(Draft::role).containsExactly(Role.MAIN, Role.FORM);
            assertThat(drafts(request)).map(Draft::role).containsExactly(Role.MAIN, Role.FORM);
        }

        @Test
        void a_file_that_begins_with_no_head_holds_forms() {
            Sheet sheet = form(sheet().lines("*Mẫu số 01"), "Nội dung: …");
            sheet = form(sheet.lines("*Mẫu số 02"), "Nội dung: …");
            sheet = form(sheet.lines("*Mẫu số 03"), "Nội dung: …");

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.MAIN, Role.FORM, Role.FORM);
            assertThat(drafts(sheet).get(0).classification().kind()).isEqualTo(Kind.COLLECTION);
        }
    }

    @Nested
    class Copies {

        @Test
        void the_words_of_a_copy_end_what_is_copied() {
            ImmutableList<Draft> drafts = drafts(copyBlock(decision()));

            assertThat(drafts).map(Draft::role).containsExactly(Role.COPIED, Role.COPY);
            assertThat(drafts.get(0).classification().kind()).isEqualTo(Kind.ADMINISTRATIVE);
            assertThat(drafts.get(0).options().stage()).isEqualTo(Stage.ISSUED);
            assertThat(drafts.get(1).classification().kind()).isEqualTo(Kind.COPY);
            assertThat(drafts.get(1).belongsTo()).hasValue(1);
            assertThat(drafts.get(1).copyBlock().orElseThrow().ruledOff()).isTrue();
        }

        @Test
        void what_is_copied_is_judged_for_its_own_day_whatever_is_asked() {
            Sheet sheet = copyBlock(decision());
            DraftOptions given = DraftOptions.on(LocalDate.of(2027, 5, 1));

            assertThat(Recognizer.recognizeAll(sheet.view(), given))
                    .map(Draft::judgedFor)
                    .containsExactly(LocalDate.of(2026, 1, 12), LocalDate.of(2027, 5, 1));
            DraftOptions own =
                    DraftOptions.builder().dateIfBlank(LocalDate.of(2030, 1, 1)).build();
            assertThat(Recognizer.recognizeAll(sheet.view(), own).get(1).judgedFor())
                    .isEqualTo(LocalDate.of(2026, 1, 14));
        }

        @Test
        void a_statute_between_is_copied_with_its_decision() {
            ImmutableList<Draft> drafts = drafts(copyBlock(statute(decision())));

            assertThat(drafts).map(Draft::role).containsExactly(Role.COPIED, Role.ATTACHED, Role.COPY);
            assertThat(drafts.get(1).options().stage()).isEqualTo(Stage.ISSUED);
        }

        @Test
        void set_with_tabs_it_is_a_copy_too() {
            Sheet sheet = decision()
                    .lines(
                            "________________________________________",
                            "*VĂN PHÒNG\tSAO LỤC",
                            "Số:      /SL-VP\tX, ngày 14 tháng 01 năm 2026")
                    .lines("*/Nơi nhận:\tCHÁNH VĂN PHÒNG", "- Lưu: VT.", "", "\tTrần Văn B");
            Draft copy = drafts(sheet).get(1);

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.COPIED, Role.COPY);
            assertThat(copy.copyBlock().orElseThrow().number())
                    .map(Line::folded)
                    .contains("Số: /SL-VP");
            assertThat(copy.copyBlock().orElseThrow().agency())
                    .map(Line::folded)
                    .containsExactly("VĂN PHÒNG");
            assertThat(copy.part(Component.PLACE_AND_DATE)).isPresent();
        }

        @Test
        void behind_annexes_and_forms_it_is_still_a_copy() {
            Sheet sheet = copyBlock(form(decision().lines("^*Phụ lục"), "Nội dung: …"));

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.COPIED, Role.FORM, Role.COPY);
        }

        @Test
        void a_form_of_copy_among_other_forms_copies_nothing() {
            Sheet sheet = form(copyBlock(decision().lines("^*Phụ lục")), "Nội dung: …");

            assertThat(drafts(sheet)).map(Draft::role).containsExactly(Role.MAIN, Role.FORM);
        }

        @Test
        void a_block_alone_is_a_copy_of_something_else() {
            ImmutableList<Draft> drafts = drafts(copyBlock(sheet()));

            assertThat(drafts).map(Draft::role).containsExactly(Role.MAIN);
            assertThat(drafts.get(0).classification().kind()).isEqualTo(Kind.COPY);
        }
    }

    @Nested
    class Doubt {

        @ParameterizedTest
        @EnumSource
        void a_second_head_behind_a_document_that_was_not_closed_leaves_the_file_undecided(Head head) {
            Sheet sheet = foot(decisionText(head.add(decisionText(Head.TABLE.add(sheet(), "16/QĐ-SNV")), "17/QĐ-SNV")));

            assertThat(found(sheet)).containsExactly("1 MAIN, COLLECTION from body/table[0]");
            assertThat(drafts(sheet).get(0).family()).isEqualTo(Family.NONE);
        }

        @Test
        void a_title_behind_a_document_that_was_not_closed_stays_part_of_it() {
            assertThat(found(statute(decisionText(Head.TABLE.add(sheet(), "16/QĐ-SNV")))))
                    .hasSize(1);
        }
    }

    @Test
    void many_documents_take_time_by_their_number() {
        Sheet sheet = sheet();
        for (int i = 1; i <= 60; i++) {
            sheet = foot(decisionText(Head.TABLE.add(sheet, i + "/QĐ-SNV")));
        }

        assertThat(drafts(sheet))
                .map(Draft::ordinal)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
    }
}
