package vn.records.presentation.tt01;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Report;
import vn.records.finding.Severity;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.PageNumberEdits;
import vn.records.rule.RuleBook;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;

/** Documents typed from the examples of the circular, of many issuers, types and days: none has an error, all parts are read. */
class TypedDocumentsTest {

    private static final RuleBook<Draft> BOOK = PresentationRules.book("tt01-2011");

    /**
     * A document.
     *
     * @param names the lines of the head on the left, the issuer's with a star before
     * @param posts the lines above the signature
     */
    private record Typed(
            String names,
            String number,
            String place,
            String date,
            DocumentType type,
            String title,
            String subject,
            String posts) {

        @Override
        public String toString() {
            return number + " " + date;
        }
    }

    private static final List<Typed> ALL = List.of(
            new Typed(
                    "*BỘ NỘI VỤ",
                    "1021/QĐ-BNV",
                    "Hà Nội",
                    "ngày 05 tháng 3 năm 2011",
                    DocumentType.DECISION,
                    "QUYẾT ĐỊNH",
                    "Về việc thành lập Tổ công tác",
                    "BỘ TRƯỞNG"),
            new Typed(
                    "UBND TỈNH QUẢNG BÌNH|*SỞ NỘI VỤ",
                    "09/BC-SNV",
                    "Quảng Bình",
                    "ngày 02 tháng 01 năm 2012",
                    DocumentType.REPORT,
                    "BÁO CÁO",
                    "Kết quả công tác cải cách hành chính năm 2011",
                    "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC"),
            new Typed(
                    "VIỆN KHOA HỌC XÃ HỘI VN|*VIỆN DÂN TỘC HỌC",
                    "31/KH-DTH",
                    "Hà Nội",
                    "ngày 15 tháng 6 năm 2013",
                    DocumentType.PLAN,
                    "KẾ HOẠCH",
                    "Công tác nghiên cứu năm 2014",
                    "VIỆN TRƯỞNG"),
            new Typed(
                    "*HỘI ĐỒNG NHÂN DÂN|*HUYỆN GIA VIỄN",
                    "12/NQ-HĐND",
                    "Gia Viễn",
                    "ngày 20 tháng 12 năm 2014",
                    DocumentType.RESOLUTION,
                    "NGHỊ QUYẾT",
                    "Về việc bầu Phó Chủ tịch Ủy ban nhân dân huyện",
                    "CHỦ TỊCH"),
            new Typed(
                    "*ỦY BAN NHÂN DÂN|*XÃ GIA SINH",
                    "08/TB-UBND",
                    "Gia Sinh",
                    "ngày 05 tháng 01 năm 2015",
                    DocumentType.NOTICE,
                    "THÔNG BÁO",
                    "Về việc tiếp công dân năm 2015",
                    "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH"),
            new Typed(
                    "TỔNG CỤC THUẾ|*CỤC THUẾ TỈNH NINH BÌNH",
                    "17/TTr-CT",
                    "Ninh Bình",
                    "ngày 29 tháng 6 năm 2016",
                    DocumentType.SUBMISSION,
                    "TỜ TRÌNH",
                    "Về việc phê duyệt kế hoạch công tác",
                    "Q. CỤC TRƯỞNG"),
            new Typed(
                    "BỘ GIÁO DỤC VÀ ĐÀO TẠO|*TRƯỜNG ĐẠI HỌC NGOẠI THƯƠNG",
                    "214/HD-ĐHNT",
                    "Hà Nội",
                    "ngày 11 tháng 11 năm 2017",
                    DocumentType.GUIDELINES,
                    "HƯỚNG DẪN",
                    "Thực hiện công tác văn thư, lưu trữ",
                    "HIỆU TRƯỞNG"),
            new Typed(
                    "UBND TỈNH NINH BÌNH|*SỞ TÀI CHÍNH",
                    "05/CTr-STC",
                    "Ninh Bình",
                    "ngày 31 tháng 10 năm 2018",
                    DocumentType.PROGRAMME,
                    "CHƯƠNG TRÌNH",
                    "Công tác của Sở Tài chính năm 2019",
                    "GIÁM ĐỐC"),
            new Typed(
                    "UBND TỈNH NINH BÌNH|*SỞ Y TẾ",
                    "66/CT-SYT",
                    "Ninh Bình",
                    "ngày 04 tháng 7 năm 2019",
                    DocumentType.DIRECTIVE,
                    "CHỈ THỊ",
                    "Về tăng cường công tác phòng, chống dịch",
                    "GIÁM ĐỐC"),
            new Typed(
                    "UBND TỈNH NINH BÌNH|*SỞ NỘI VỤ",
                    "09/GN-SNV",
                    "Ninh Bình",
                    "ngày 04 tháng 3 năm 2020",
                    DocumentType.MEMORANDUM,
                    "BẢN GHI NHỚ",
                    "Về việc phối hợp công tác",
                    "GIÁM ĐỐC"),
            new Typed(
                    "UBND HUYỆN GIA VIỄN|*PHÒNG NỘI VỤ",
                    "03/TTh-PNV",
                    "Gia Viễn",
                    "ngày 01 tháng 02 năm 2019",
                    DocumentType.AGREEMENT,
                    "BẢN THỎA THUẬN",
                    "Về việc phối hợp công tác",
                    "TRƯỞNG PHÒNG"));

    private static final List<Component> READ = List.of(
            Component.NATIONAL_NAME,
            Component.NATIONAL_MOTTO,
            Component.ISSUING_AGENCY,
            Component.NUMBER,
            Component.PLACE_AND_DATE,
            Component.TYPE_NAME,
            Component.SUBJECT,
            Component.SIGNING_AUTHORITY,
            Component.SIGNER_NAME,
            Component.RECIPIENTS);

    @TestFactory
    Stream<DynamicTest> a_document_in_a_table_has_no_error_and_all_its_parts_are_read() {
        return ALL.stream()
                .map(typed -> DynamicTest.dynamicTest(typed.toString(), () -> {
                    Draft draft = draft(closed(
                            typed, new Manuscript().headColumns(names(typed, typed.number()), nation(typed))));

                    assertThat(draft.type()).contains(typed.type());
                    assertThat(draft.parts().keySet()).containsAll(READ);
                    assertThat(draft.has(Component.PARENT_AGENCY)).isEqualTo(hasParent(typed));
                    hasNoError(draft);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_head_typed_with_tabs_has_no_error() {
        return ALL.stream()
                .map(typed -> DynamicTest.dynamicTest(typed.toString(), () -> {
                    String[] names = typed.names().split("\\|");
                    String second = names.length > 1 ? marked(names[1]) : "";
                    Manuscript head = new Manuscript()
                            .add(
                                    left(13, marked(names[0]) + "\t*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*"),
                                    drawn(left(13, second + "\t*Độc lập - Tự do - Hạnh phúc*"), Length.mm(52)),
                                    left(
                                            13,
                                            "Số: " + typed.number() + "\t~" + typed.place() + ", " + typed.date()
                                                    + "~"),
                                    blank());
                    Draft draft = draft(closed(typed, head));

                    assertThat(draft.type()).contains(typed.type());
                    hasNoError(draft);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_draft_with_blanks_for_number_and_day_has_no_error() {
        return ALL.stream()
                .filter(typed -> !typed.date().endsWith("2011"))
                .filter(typed -> !typed.date().endsWith("2020"))
                .map(typed -> DynamicTest.dynamicTest(typed.toString(), () -> {
                    String number =
                            "      " + typed.number().substring(typed.number().indexOf('/'));
                    String year = typed.date().substring(typed.date().length() - 4);
                    List<Paragraph> nation =
                            Manuscript.nationalTitle(typed.place() + ", ngày      tháng      năm " + year);
                    Draft draft = draft(closed(typed, new Manuscript().headColumns(names(typed, number), nation)));

                    assertThat(PresentationRules.regimeOf(draft)).contains("tt01-2011");
                    assertThat(draft.type()).contains(typed.type());
                    hasNoError(draft);
                }));
    }

    /** Their codes and forms are not known: none is demanded, and any passes. */
    @ParameterizedTest
    @CsvSource({
        "COMMITMENT, BẢN CAM KẾT, 05/CK-SNV",
        "COMMITMENT, BẢN CAM KẾT, 05/BCK-SNV",
        "CERTIFICATE, GIẤY CHỨNG NHẬN, 05/CN-SNV",
        "CERTIFICATE, GIẤY CHỨNG NHẬN, 05/GCN-SNV",
        "TRAVEL_PERMIT, GIẤY ĐI ĐƯỜNG, 05/ĐĐ-SNV",
        "TRAVEL_PERMIT, GIẤY ĐI ĐƯỜNG, 05/GĐĐ-SNV",
        "FILE_RECEIPT, GIẤY BIÊN NHẬN HỒ SƠ, 05/BN-SNV",
        "FILE_RECEIPT, GIẤY BIÊN NHẬN HỒ SƠ, 05/SNV-BN"
    })
    void types_of_that_time_alone_are_known_and_have_no_error(DocumentType type, String title, String number) {
        Typed typed = new Typed(
                "UBND TỈNH NINH BÌNH|*SỞ NỘI VỤ",
                number,
                "Ninh Bình",
                "ngày 29 tháng 6 năm 2015",
                DocumentType.NOTICE,
                title,
                "Về việc tiếp nhận hồ sơ",
                "GIÁM ĐỐC");
        Draft draft = draft(closed(typed, new Manuscript().headColumns(names(typed, typed.number()), nation(typed))));

        assertThat(draft.type()).contains(type);
        hasNoError(draft);
    }

    @Test
    void small_letters_in_a_code_of_that_time_are_right() {
        Typed typed = new Typed(
                "UBND TỈNH NINH BÌNH|*SỞ NỘI VỤ",
                "05/TTh-SNV",
                "Ninh Bình",
                "ngày 29 tháng 6 năm 2015",
                DocumentType.AGREEMENT,
                "BẢN THỎA THUẬN",
                "Về việc phối hợp công tác",
                "GIÁM ĐỐC");
        Draft draft = draft(closed(typed, new Manuscript().headColumns(names(typed, typed.number()), nation(typed))));

        assertThat(BOOK.evaluate(draft).findings())
                .noneMatch(finding -> finding.rule().value().startsWith("TT01-SO"));
    }

    @ParameterizedTest
    @CsvSource({"BẢN CAM KẾT, 05/CK-SNV", "GIẤY CHỨNG NHẬN, 05/GCN-SNV"})
    void types_of_that_time_alone_are_unknown_from_the_day_of_the_decree(String title, String number) {
        Typed typed = new Typed(
                "UBND TỈNH NINH BÌNH|*SỞ NỘI VỤ",
                number,
                "Ninh Bình",
                "ngày 05 tháng 3 năm 2020",
                DocumentType.NOTICE,
                title,
                "Về việc tiếp nhận hồ sơ",
                "GIÁM ĐỐC");
        Draft draft = draft(closed(typed, new Manuscript().headColumns(names(typed, typed.number()), nation(typed))));

        assertThat(draft.type()).isEmpty();
    }

    /** Codes that only the old table has are no codes of types in the symbols of letters, then as now. */
    @ParameterizedTest
    @CsvSource({"12/SNV-CN", "12/SNV-CK", "12/SNV-BN", "12/CN-SNV", "12/CCTHADS-CK"})
    void old_codes_in_the_symbols_of_letters_change_nothing(String number) {
        Draft letter = Edits.replace(Component.NUMBER, "05/SNV-VP", number).apply(Specimens.letter());

        assertThat(letter.type()).contains(DocumentType.OFFICIAL_LETTER);
        assertThat(BOOK.evaluate(letter).findings()).isEmpty();
    }

    private static boolean hasParent(Typed typed) {
        return !typed.names().startsWith("*");
    }

    private static List<Paragraph> names(Typed typed, String number) {
        List<Paragraph> names = new ArrayList<>();
        for (String name : typed.names().split("\\|")) {
            names.add(centred(13, marked(name)));
        }
        names.set(names.size() - 1, ruled(names.get(names.size() - 1), 0.4));
        names.add(centred(13, "Số: " + number));
        return names;
    }

    private static String marked(String name) {
        return name.startsWith("*") ? name + "*" : name;
    }

    private static List<Paragraph> nation(Typed typed) {
        return Manuscript.nationalTitle(typed.place() + ", " + typed.date());
    }

    private static Manuscript closed(Typed typed, Manuscript head) {
        head.title(typed.title(), typed.subject());
        boolean decides = typed.type() == DocumentType.DECISION || typed.type() == DocumentType.RESOLUTION;
        if (decides) {
            head.middle("*" + typed.names().replace("*", "").replace('|', ' ') + "*")
                    .text("Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;", "Theo đề nghị của Chánh Văn phòng,")
                    .middle("*" + (typed.type() == DocumentType.DECISION ? "QUYẾT ĐỊNH:" : "QUYẾT NGHỊ:") + "*")
                    .text("*Điều 1.* Giao Văn phòng thực hiện.", "*Điều 2.* Văn phòng chịu trách nhiệm thi hành./.");
        } else {
            head.text(
                    "Các phòng, đơn vị thực hiện nội dung sau:",
                    "*I. MỤC ĐÍCH, YÊU CẦU*",
                    "1. Thực hiện đúng Khoản 2 Điều 3 của Quy chế.",
                    "2. Việc thực hiện phải kịp thời./.");
        }
        return head.foot(
                List.of("- Các phòng, đơn vị;", "- Lưu: VT, VP."),
                "Nguyễn Văn A",
                typed.posts().split("\\|"));
    }

    private static Draft draft(Manuscript typed) {
        DraftOptions own = DraftOptions.on(LocalDate.of(2026, 6, 29))
                .withDate(Optional.empty())
                .withDateIfBlank(LocalDate.of(2026, 6, 29));
        return PageNumberEdits.footer(14, Alignment.RIGHT, "2").apply(Recognizer.recognize(typed.view(), own));
    }

    private static void hasNoError(Draft draft) {
        Report report = BOOK.evaluate(draft);

        assertThat(PresentationRules.regimeOf(draft)).contains("tt01-2011");
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.rule() + " " + finding.fault())
                .isEmpty();
    }
}
