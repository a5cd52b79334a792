package vn.records.presentation.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.authority.SigningOutcome.IMPOSSIBLE;
import static vn.records.presentation.authority.SigningOutcome.LAWFUL;
import static vn.records.presentation.authority.SigningOutcome.NEEDS_APPOINTMENT;
import static vn.records.presentation.authority.SigningOutcome.NEEDS_DELEGATION;
import static vn.records.presentation.authority.SigningOutcome.NEEDS_ORDER;
import static vn.records.presentation.authority.SigningOutcome.NEEDS_UNIT;
import static vn.records.presentation.authority.SigningOutcome.UNKNOWN;
import static vn.records.presentation.authority.SigningOutcome.UNUSUAL;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.DocumentType;
import vn.records.document.LegislationType;
import vn.records.document.NamedType;
import vn.records.document.PartyType;

class SigningAuthorityTest {

    /** The rows of the sheet of law, written down here once more. */
    private static final ImmutableSet<String> SHEET = ImmutableSet.of(
            "TQ-01", "TQ-02", "TQ-03", "TQ-04", "TQ-05", "TQ-06", "TQ-07", "TQ-08", "TQ-09", "TQ-10", "SA-01", "SA-02",
            "SA-03", "SA-04", "SA-05", "SA-06", "SA-06B", "SA-07", "SA-08", "SA-09", "SA-10", "SA-10B", "SA-11",
            "SA-11B", "SA-11C", "SA-12", "SA-13", "SA-13B", "SA-14", "SA-15", "SA-16", "SA-17", "SA-18", "SA-19");

    private static final Splitter LINES = Splitter.on(" / ");
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN TỈNH NINH BÌNH";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 29);

    @Test
    void every_row_of_the_sheet_is_in_the_table_and_no_other() {
        assertThat(SigningAuthority.rows()).containsExactlyInAnyOrderElementsOf(SHEET);
        assertThat(SigningAuthority.rows()).hasSize(34);
    }

    @Test
    void every_line_of_the_table_cites_a_provision() {
        assertThat(SHEET)
                .allSatisfy(row -> assertThat(SigningTable.lines(row))
                        .allSatisfy(line -> assertThat(line.citations()).isNotEmpty()));
    }

    @Test
    void what_is_to_be_mended_says_what_would_be_right() {
        assertThat(SHEET)
                .allSatisfy(row -> assertThat(SigningTable.lines(row))
                        .filteredOn(line -> line.outcome() == IMPOSSIBLE || line.outcome() == UNUSUAL)
                        .allSatisfy(line -> assertThat(line.required()).isNotBlank()));
    }

    /** What each row says, on both sides where it has two. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            TQ-01; SỞ NỘI VỤ; A:QĐ; 2026-06-29; KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC; LAWFUL
            TQ-02; SỞ NỘI VỤ; A:QĐ; 2026-06-29; PHÓ GIÁM ĐỐC; IMPOSSIBLE
            TQ-02; BAN TỔ CHỨC; P:CV; 2026-06-29; PHÓ TRƯỞNG BAN; LAWFUL
            TQ-03; ỦY BAN NHÂN DÂN XÃ GIA VIỄN; A:CV; 2026-06-29; TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH; LAWFUL
            TQ-04; SỞ NỘI VỤ; A:CV; 2026-06-29; TUQ. GIÁM ĐỐC / KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG; IMPOSSIBLE
            TQ-04; SỞ NỘI VỤ; A:CV; 2026-06-29; TUQ. GIÁM ĐỐC / TRƯỞNG PHÒNG HÀNH CHÍNH; NEEDS_DELEGATION
            TQ-04; SỞ NỘI VỤ; A:CV; 2026-06-29; TUQ. GIÁM ĐỐC / PHÓ TRƯỞNG PHÒNG; UNUSUAL
            TQ-05; SỞ NỘI VỤ; A:CV; 2026-06-29; TL. GIÁM ĐỐC / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG; NEEDS_ORDER
            TQ-06; SỞ NỘI VỤ; A:CV; 2026-06-29; KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC THƯỜNG TRỰC; UNUSUAL
            TQ-06; SỞ NỘI VỤ; A:CV; 2026-06-29; KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC; LAWFUL
            TQ-08; BAN CHỈ ĐẠO LƯU TRỮ; A:CV; 2026-06-29; TRƯỞNG BAN; LAWFUL
            TQ-09; UBND TỈNH NINH BÌNH; A:CV; 2024-06-29; TUQ. CHỦ TỊCH / PHÓ CHỦ TỊCH; NEEDS_DELEGATION
            TQ-10; UBND TỈNH NINH BÌNH; A:CV; 2026-06-29; TUQ. CHỦ TỊCH / PHÓ CHỦ TỊCH; UNUSUAL
            TQ-10; UBND TỈNH NINH BÌNH; A:CV; 2026-06-29; TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ; NEEDS_DELEGATION
            SA-01; QUỐC HỘI; L:L; 2026-06-29; CHỦ TỊCH QUỐC HỘI; LAWFUL
            SA-01; QUỐC HỘI; L:L; 2026-06-29; TM. QUỐC HỘI / CHỦ TỊCH; UNUSUAL
            SA-02; ỦY BAN THƯỜNG VỤ QUỐC HỘI; L:PL; 2026-06-29; TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI / CHỦ TỊCH; LAWFUL
            SA-02; ỦY BAN THƯỜNG VỤ QUỐC HỘI; L:PL; 2026-06-29; CHỦ TỊCH; UNUSUAL
            SA-03; CHÍNH PHỦ; L:NĐ; 2026-06-29; TM. CHÍNH PHỦ / KT. THỦ TƯỚNG / PHÓ THỦ TƯỚNG; LAWFUL
            SA-03; CHÍNH PHỦ; L:NĐ; 2026-06-29; KT. THỦ TƯỚNG / PHÓ THỦ TƯỚNG; IMPOSSIBLE
            SA-03; CHÍNH PHỦ; A:NQ; 2026-06-29; THỦ TƯỚNG; UNUSUAL
            SA-04; CHÍNH PHỦ; A:TTr; 2026-06-29; TM. CHÍNH PHỦ / TUQ. THỦ TƯỚNG / BỘ TRƯỞNG BỘ NỘI VỤ; NEEDS_DELEGATION
            SA-04; CHÍNH PHỦ; L:NĐ; 2026-06-29; TM. CHÍNH PHỦ / TUQ. THỦ TƯỚNG / BỘ TRƯỞNG BỘ NỘI VỤ; UNUSUAL
            SA-05; THỦ TƯỚNG CHÍNH PHỦ; L:QĐ; 2026-06-29; KT. THỦ TƯỚNG / PHÓ THỦ TƯỚNG; LAWFUL
            SA-05; THỦ TƯỚNG CHÍNH PHỦ; A:CT; 2026-06-29; TM. CHÍNH PHỦ / THỦ TƯỚNG; IMPOSSIBLE
            SA-06; BỘ NỘI VỤ; L:TT; 2026-06-29; KT. BỘ TRƯỞNG / THỨ TRƯỞNG; LAWFUL
            SA-06; NGÂN HÀNG NHÀ NƯỚC VIỆT NAM; L:TT; 2026-06-29; KT. THỐNG ĐỐC / PHÓ THỐNG ĐỐC; LAWFUL
            SA-06; BỘ NỘI VỤ; L:TT; 2026-06-29; TL. BỘ TRƯỞNG / VỤ TRƯỞNG VỤ PHÁP CHẾ; IMPOSSIBLE
            SA-06B; HỘI ĐỒNG THẨM PHÁN; L:NQ; 2020-06-29; TM. HỘI ĐỒNG THẨM PHÁN / CHÁNH ÁN; LAWFUL
            SA-06B; HỘI ĐỒNG THẨM PHÁN; L:NQ; 2020-06-29; CHÁNH ÁN; IMPOSSIBLE
            SA-07; BỘ NỘI VỤ; A:CV; 2026-06-29; TL. BỘ TRƯỞNG / CHÁNH VĂN PHÒNG; NEEDS_ORDER
            SA-07; BỘ NỘI VỤ; A:CV; 2026-06-29; Q. BỘ TRƯỞNG; NEEDS_APPOINTMENT
            SA-07; BỘ NỘI VỤ; A:CV; 2026-06-29; TM. BỘ NỘI VỤ / BỘ TRƯỞNG; IMPOSSIBLE
            SA-08; HỘI ĐỒNG NHÂN DÂN TỈNH NINH BÌNH; L:NQ; 2020-06-29; CHỦ TỊCH; LAWFUL
            SA-08; HĐND TỈNH NINH BÌNH; L:NQ; 2020-06-29; TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH; IMPOSSIBLE
            SA-08; HỘI ĐỒNG NHÂN DÂN TỈNH NINH BÌNH; L:NQ; 2020-06-29; KT. CHỦ TỊCH / PHÓ CHỦ TỊCH; UNUSUAL
            SA-09; HỘI ĐỒNG NHÂN DÂN TỈNH NINH BÌNH; A:NQ; 2014-06-29; TM. HỘI ĐỒNG NHÂN DÂN / CHỦ TỊCH; LAWFUL
            SA-10; THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN XÃ GIA VIỄN; A:NQ; 2026-06-29; CHỦ TỊCH; UNUSUAL
            SA-10B; ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH NINH BÌNH; A:BC; 2026-06-29; TM. ĐOÀN ĐẠI BIỂU QUỐC HỘI / TRƯỞNG ĐOÀN; LAWFUL
            SA-11; UBND TỈNH NINH BÌNH; L:QĐ; 2026-06-29; TM. UBND / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH; LAWFUL
            SA-11; UBND TỈNH NINH BÌNH; L:QĐ; 2020-06-29; CHỦ TỊCH; IMPOSSIBLE
            SA-11C; UBND TỈNH NINH BÌNH; A:CV; 2026-06-29; TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH; LAWFUL
            SA-13; UBND TỈNH NINH BÌNH; A:TB; 2026-06-29; TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG; NEEDS_ORDER
            SA-13; UBND TỈNH NINH BÌNH; A:TB; 2026-06-29; TL. ỦY BAN NHÂN DÂN / CHÁNH VĂN PHÒNG; IMPOSSIBLE
            SA-14; SỞ NỘI VỤ; A:CV; 2026-06-29; GIÁM ĐỐC; LAWFUL
            SA-14; SỞ NỘI VỤ; A:CV; 2026-06-29; TM. SỞ NỘI VỤ / GIÁM ĐỐC; IMPOSSIBLE
            SA-15; BAN CHỈ ĐẠO LƯU TRỮ; A:QĐ; 2026-06-29; TRƯỞNG BAN; LAWFUL
            SA-17; TỈNH ỦY NINH BÌNH; P:CV; 2026-06-29; TUQ. BÍ THƯ / CHÁNH VĂN PHÒNG; IMPOSSIBLE
            SA-17; TỈNH ỦY NINH BÌNH; P:CV; 2026-06-29; T/M TỈNH UỶ / PHÓ BÍ THƯ; LAWFUL
            SA-17; TỈNH ỦY NINH BÌNH; P:CV; 2026-06-29; T/L BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG; NEEDS_ORDER
            SA-19; UBND ĐẶC KHU CÔ TÔ; A:CV; 2026-06-29; TM. ỦY BAN NHÂN DÂN / Q. CHỦ TỊCH; NEEDS_APPOINTMENT
            SA-19; UBND ĐẶC KHU CÔ TÔ; A:CV; 2026-06-29; TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH; LAWFUL
            """)
    void a_row_says_of_a_block(
            String row, String issuer, String type, LocalDate day, String block, SigningOutcome outcome) {
        SignedPaper paper = paper(issuer, type, day, block).build();

        assertThat(SigningAuthority.all(paper))
                .filteredOn(judgement -> judgement.row().equals(row))
                .extracting(SigningJudgement::outcome)
                .containsExactly(outcome);
    }

    /** Nothing that the table has no line for is judged. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            SỞ GIAO DỊCH CHỨNG KHOÁN; A:CV; TM. HỘI ĐỒNG THÀNH VIÊN / CHỦ TỊCH
            BỘ CHỈ HUY QUÂN SỰ TỈNH; A:CV; TM. BỘ CHỈ HUY / CHỈ HUY TRƯỞNG
            BỘ TƯ LỆNH THỦ ĐÔ; A:CV; TM. BỘ TƯ LỆNH / TƯ LỆNH
            PHÒNG GIAO DỊCH SỐ 3; A:CV; TM. PHÒNG GIAO DỊCH / TRƯỞNG PHÒNG
            CÔNG TY CỔ PHẦN IN; A:QĐ; TM. HỘI ĐỒNG QUẢN TRỊ / CHỦ TỊCH
            TRƯỜNG ĐẠI HỌC NINH BÌNH; A:QĐ; TM. HỘI ĐỒNG TRƯỜNG / CHỦ TỊCH
            SỞ NỘI VỤ; A:CV; TM. BAN GIÁM ĐỐC / GIÁM ĐỐC
            SỞ NỘI VỤ; A:CV; TM. CÔNG ĐOÀN / CHỦ TỊCH
            """)
    void of_other_issuers_and_collectives_nothing_is_known(String issuer, String type, String block) {
        assertThat(SigningAuthority.judge(paper(issuer, type, TODAY, block).build())
                        .outcome())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void the_line_of_who_issues_a_decision_and_the_block_are_of_one() {
        assertThat(line("CHỦ TỊCH " + COMMITTEE, "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"))
                .isEqualTo(UNUSUAL);
        assertThat(line("CHỦ TỊCH " + COMMITTEE, "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"))
                .isEqualTo(UNUSUAL);
        assertThat(line("CHỦ TỊCH UBND TỈNH NINH BÌNH", "CHỦ TỊCH")).isEqualTo(LAWFUL);
        assertThat(line("CHỦ TỊCH " + COMMITTEE, "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH")).isEqualTo(LAWFUL);
        assertThat(line(COMMITTEE, "TM. UBND / CHỦ TỊCH")).isEqualTo(LAWFUL);
        assertThat(line(COMMITTEE, "CHỦ TỊCH")).isEqualTo(UNUSUAL);
        assertThat(line(COMMITTEE, "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH")).isEqualTo(UNUSUAL);
        assertThat(line(COMMITTEE, "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG")).isEqualTo(NEEDS_ORDER);
        assertThat(line("TRƯỞNG BAN CHỈ ĐẠO", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")).isEqualTo(LAWFUL);
    }

    private static SigningOutcome line(String authority, String block) {
        return SigningAuthority.judge(paper(COMMITTEE, "A:QĐ", TODAY, block)
                        .authorityLine(authority)
                        .build())
                .outcome();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ỦY BAN NHÂN DÂN PHƯỜNG HÀNG BẠC; Hà Nội; 2021-06-30; LAWFUL
            ỦY BAN NHÂN DÂN PHƯỜNG HÀNG BẠC; Hà Nội; 2021-07-01; IMPOSSIBLE
            ỦY BAN NHÂN DÂN PHƯỜNG HÀNG BẠC; Hà Nội; 2024-12-31; IMPOSSIBLE
            ỦY BAN NHÂN DÂN PHƯỜNG HÀNG BẠC; Hà Nội; 2025-01-01; NEEDS_UNIT
            ỦY BAN NHÂN DÂN PHƯỜNG HÀNG BẠC; Hà Nội; 2025-07-01; LAWFUL
            ỦY BAN NHÂN DÂN QUẬN HOÀN KIẾM; Hà Nội; 2022-07-01; NEEDS_UNIT
            ỦY BAN NHÂN DÂN XÃ ĐÔNG ANH; Hà Nội; 2022-07-01; LAWFUL
            ỦY BAN NHÂN DÂN QUẬN 1; Thành phố Hồ Chí Minh; 2022-07-01; IMPOSSIBLE
            ỦY BAN NHÂN DÂN PHƯỜNG BẾN NGHÉ; Thành phố Hồ Chí Minh; 2025-06-30; IMPOSSIBLE
            ỦY BAN NHÂN DÂN QUẬN HẢI CHÂU; Đà Nẵng; 2021-07-01; IMPOSSIBLE
            ỦY BAN NHÂN DÂN HUYỆN HÒA VANG; Đà Nẵng; 2021-07-01; LAWFUL
            ỦY BAN NHÂN DÂN PHƯỜNG TÂN THÀNH; Ninh Bình; 2022-07-01; NEEDS_UNIT
            """)
    void where_there_was_no_council_the_chairman_signed_as_head(
            String issuer, String place, LocalDate day, SigningOutcome outcome) {
        SignedPaper paper = paper(issuer, "A:CV", day, "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")
                .place(place)
                .build();

        assertThat(SigningAuthority.judge(paper).outcome()).isEqualTo(outcome);
    }

    @Test
    void a_matter_of_the_collective_is_not_the_chairmans() {
        assertThat(ofChairman("Về việc giao dự toán ngân sách nhà nước năm 2027")
                        .row())
                .isEqualTo("SA-11B");
        assertThat(ofChairman("Về việc thành lập Tổ giao dự toán ngân sách").outcome())
                .isEqualTo(LAWFUL);
    }

    private static SigningJudgement ofChairman(String subject) {
        return SigningAuthority.judge(paper(COMMITTEE, "A:QĐ", TODAY, "CHỦ TỊCH")
                .authorityLine("CHỦ TỊCH " + COMMITTEE)
                .subject(subject)
                .build());
    }

    @Test
    void a_report_of_a_commune_to_a_body_above_is_not_signed_by_order() {
        SignedPaper.Builder report = paper("UBND XÃ GIA VIỄN", "A:BC", TODAY, "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG");

        assertThat(SigningAuthority.judge(report.build()).outcome()).isEqualTo(NEEDS_ORDER);
        assertThat(SigningAuthority.judge(report.addAddressees("Các thôn").build())
                        .outcome())
                .isEqualTo(NEEDS_ORDER);
        assertThat(SigningAuthority.judge(report.addAddressees("Sở Nội vụ").build())
                        .row())
                .isEqualTo("SA-13B");
    }

    @Test
    void joint_legislation_names_the_body_of_each_who_signs() {
        SignedPaper.Builder bare =
                paper("BỘ NỘI VỤ", "L:TTLT", LocalDate.of(2017, 6, 29), "KT. BỘ TRƯỞNG / THỨ TRƯỞNG");

        assertThat(SigningAuthority.judge(bare.build()).outcome()).isEqualTo(UNKNOWN);
        assertThat(SigningAuthority.judge(bare.addOtherBlocks(ImmutableList.of("BỘ TRƯỞNG"))
                                .build())
                        .outcome())
                .isEqualTo(UNUSUAL);
    }

    @Test
    void every_row_has_examples() throws ReflectiveOperationException {
        String examples = SigningAuthorityTest.class
                .getDeclaredMethod(
                        "a_row_says_of_a_block",
                        String.class,
                        String.class,
                        String.class,
                        LocalDate.class,
                        String.class,
                        SigningOutcome.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        ImmutableSet<String> elsewhere = ImmutableSet.of("TQ-07", "SA-11B", "SA-12", "SA-13B", "SA-16", "SA-18");

        assertThat(Sets.difference(SHEET, elsewhere))
                .allSatisfy(row -> assertThat(examples).contains(row + ";"));
    }

    @Test
    void that_a_head_of_an_agency_signs_needs_no_document() {
        SigningJudgement judgement =
                SigningAuthority.judge("SỞ NỘI VỤ", DocumentType.DECISION, List.of("TM. SỞ NỘI VỤ", "GIÁM ĐỐC"), TODAY);

        assertThat(judgement.wellFounded()).isTrue();
        assertThat(judgement.citations().get(0).vietnamese()).isEqualTo("Nghị định 30/2020/NĐ-CP, Điều 13, khoản 1");
        assertThat(judgement.required()).startsWith("GIÁM ĐỐC");
    }

    @Test
    void outcomes_that_a_paper_would_decide_need_proof() {
        assertThat(SigningOutcome.values())
                .filteredOn(SigningOutcome::needsProof)
                .containsExactly(NEEDS_ORDER, NEEDS_DELEGATION, NEEDS_APPOINTMENT, NEEDS_UNIT);
    }

    private static SignedPaper.Builder paper(String issuer, String type, LocalDate day, String block) {
        SignedPaper.Builder paper = SignedPaper.builder();
        paper.issuer(issuer).type(type(type)).date(day).addAllBlock(LINES.split(block));
        return paper;
    }

    private static NamedType type(String text) {
        String code = text.substring(2);
        return switch (text.charAt(0)) {
            case 'A' -> DocumentType.ofCode(code).orElseThrow();
            case 'L' ->
                Arrays.stream(LegislationType.values())
                        .filter(type -> type.code().equals(code))
                        .findFirst()
                        .orElseThrow();
            default -> PartyType.OFFICIAL_LETTER;
        };
    }
}
