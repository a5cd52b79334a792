package vn.records.presentation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.document.Component.PLACE_AND_DATE;
import static vn.records.document.Component.SIGNING_AUTHORITY;
import static vn.records.presentation.specimen.Edits.replace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.finding.Basis;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;

/** What is told of signing blocks by all rules together, and what is not. */
class AuthorityRulesTest {

    private static final String TODAY = "Ninh Bình, ngày 29 tháng 6 năm 2026";
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN/TỈNH NINH BÌNH";
    private static final String BODY = "ỦY BAN NHÂN DÂN TỈNH NINH BÌNH";

    /** Lines that blocks are put together from, right and wrong. */
    private static final ImmutableList<ImmutableList<String>> BLOCKS = ImmutableList.of(
            ImmutableList.of("CHỦ TỊCH"),
            ImmutableList.of("PHÓ CHỦ TỊCH"),
            ImmutableList.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            ImmutableList.of("KT. CHỦ TỊCH"),
            ImmutableList.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"),
            ImmutableList.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
            ImmutableList.of("TM. UBND", "CHỦ TỊCH"),
            ImmutableList.of("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH"),
            ImmutableList.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            ImmutableList.of("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"),
            ImmutableList.of("T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
            ImmutableList.of("ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
            ImmutableList.of("TM. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            ImmutableList.of("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
            ImmutableList.of("TL. CHỦ TỊCH", "PHÓ CHÁNH VĂN PHÒNG"),
            ImmutableList.of("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
            ImmutableList.of("TL. ỦY BAN NHÂN DÂN", "CHÁNH VĂN PHÒNG"),
            ImmutableList.of("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ"),
            ImmutableList.of("TUQ. CHỦ TỊCH", "KT. GIÁM ĐỐC SỞ NỘI VỤ", "PHÓ GIÁM ĐỐC"),
            ImmutableList.of("TUQ. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            ImmutableList.of("TUQ. PHÓ CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ"),
            ImmutableList.of("TUQ. ỦY BAN NHÂN DÂN", "GIÁM ĐỐC SỞ NỘI VỤ"),
            ImmutableList.of("GIÁM ĐỐC"),
            ImmutableList.of("PHÓ GIÁM ĐỐC"),
            ImmutableList.of("TM. SỞ NỘI VỤ", "GIÁM ĐỐC"),
            ImmutableList.of("TM. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
            ImmutableList.of("TUQ. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
            ImmutableList.of("TUQ. GIÁM ĐỐC", "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"),
            ImmutableList.of("TM. BỘ NỘI VỤ", "BỘ TRƯỞNG"),
            ImmutableList.of("TM. BỘ NỘI VỤ", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
            ImmutableList.of("TL. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ PHÁP CHẾ"),
            ImmutableList.of("THỨ TRƯỞNG"),
            ImmutableList.of("THỦ TƯỚNG"),
            ImmutableList.of("TM. CHÍNH PHỦ", "THỦ TƯỚNG"),
            ImmutableList.of("TM. CHÍNH PHỦ", "TUQ. THỦ TƯỚNG", "BỘ TRƯỞNG BỘ NỘI VỤ"),
            ImmutableList.of("TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH"));

    /** Rules on type and size, and on words behind a post. */
    private static final ImmutableSet<String> OF_OTHER_CAUSES = ImmutableSet.of(
            "TT01-KY-04-WORDS", "ND30-KY-15", "TT01-KY-07", "QP34-KY-02", "QP351-KY-02", "PTY-KY-01", "PTY-KY-02");

    private static List<Finding> findings(Draft draft) {
        List<Finding> found = new ArrayList<>();
        for (String law : PresentationRules.regimes()) {
            found.addAll(PresentationRules.book(law).evaluate(draft).findings());
        }
        return found;
    }

    private static boolean isOfAuthority(Finding finding) {
        return finding.rule().value().startsWith("SA-");
    }

    private static List<String> told(Draft draft) {
        return findings(draft).stream()
                .filter(AuthorityRulesTest::isOfAuthority)
                .map(finding -> finding.rule().value() + ' ' + finding.severity())
                .toList();
    }

    private static Verdict verdict(String rule, Draft draft) {
        return PresentationRules.book(WordRules.ID).evaluate(draft).verdicts().get(new RuleId(rule));
    }

    private static List<Draft> signed(String... posts) {
        List<Draft> drafts = new ArrayList<>();
        for (String year : ImmutableList.of("2014", "2019", "2022", "2025", "2026")) {
            String day = "Ninh Bình, ngày 29 tháng 6 năm " + year;
            drafts.add(SignedSpecimens.decision(day, COMMITTEE, "Số: 15/QĐ-UBND", BODY, posts)
                    .get());
            drafts.add(SignedSpecimens.decision(day, COMMITTEE, "Số: 15/QĐ-UBND", "CHỦ TỊCH " + BODY, posts)
                    .get());
            drafts.add(SignedSpecimens.decision(
                            day, "UBND TỈNH NINH BÌNH|SỞ NỘI VỤ", "Số: 15/QĐ-SNV", "GIÁM ĐỐC SỞ NỘI VỤ", posts)
                    .get());
            drafts.add(SignedSpecimens.decision(day, "BỘ NỘI VỤ", "Số: 15/QĐ-BNV", "BỘ TRƯỞNG BỘ NỘI VỤ", posts)
                    .get());
            drafts.add(SignedSpecimens.legislation(
                            "QUYẾT ĐỊNH",
                            day,
                            COMMITTEE,
                            "15/" + year + "/QĐ-UBND",
                            "Ủy ban nhân dân tỉnh ban hành Quyết định",
                            posts)
                    .get());
            drafts.add(SignedSpecimens.legislation(
                            "THÔNG TƯ",
                            day,
                            "BỘ NỘI VỤ",
                            "15/" + year + "/TT-BNV",
                            "Bộ trưởng Bộ Nội vụ ban hành Thông tư",
                            posts)
                    .get());
            drafts.add(SignedSpecimens.legislation(
                            "NGHỊ ĐỊNH",
                            day,
                            "CHÍNH PHỦ",
                            "15/" + year + "/NĐ-CP",
                            "Chính phủ ban hành Nghị định",
                            posts)
                    .get());
            drafts.add(SignedSpecimens.legislation(
                            "NGHỊ QUYẾT",
                            day,
                            "HỘI ĐỒNG NHÂN DÂN/TỈNH NINH BÌNH",
                            "15/" + year + "/NQ-HĐND",
                            "Hội đồng nhân dân ban hành Nghị quyết",
                            posts)
                    .get());
        }
        return drafts;
    }

    /** On any block of any issuer in any year. */
    private static List<String> rules(Draft draft) {
        return findings(draft).stream().map(finding -> finding.rule().value()).toList();
    }

    @Test
    void what_the_rules_on_who_signs_tell_or_allow_is_not_told_of_the_form() {
        Draft head = SignedSpecimens.decision(TODAY, COMMITTEE, "Số: 15/QĐ-UBND", BODY, "CHỦ TỊCH")
                .get();
        Draft ward = SignedSpecimens.decision(
                        "Hà Nội, ngày 29 tháng 6 năm 2022",
                        "QUẬN HOÀN KIẾM - THÀNH PHỐ HÀ NỘI|ỦY BAN NHÂN DÂN PHƯỜNG HÀNG BẠC",
                        "Số: 15/QĐ-UBND",
                        "ỦY BAN NHÂN DÂN PHƯỜNG HÀNG BẠC",
                        "CHỦ TỊCH")
                .get();

        assertThat(rules(head)).contains("SA-12").doesNotContain("ND30-FORM-01");
        assertThat(rules(ward)).doesNotContain("SA-12", "SA-18", "ND30-FORM-01");
    }

    @Test
    void the_chairman_of_a_province_issues_decisions_and_that_of_a_commune_none() {
        assertThat(rules(chairmans(COMMITTEE, "tỉnh"))).doesNotContain("QP-KY-01-COMMITTEE");
        assertThat(rules(chairmans("ỦY BAN NHÂN DÂN/XÃ GIA VIỄN", "xã"))).contains("QP-KY-01-COMMITTEE");
    }

    private static Draft chairmans(String names, String unit) {
        return SignedSpecimens.legislation(
                        "QUYẾT ĐỊNH",
                        TODAY,
                        names,
                        "15/2026/QĐ-UBND",
                        "Chủ tịch Ủy ban nhân dân " + unit + " ban hành Quyết định",
                        "CHỦ TỊCH")
                .get();
    }

    @Test
    void what_a_rule_on_the_form_of_a_block_tells_is_not_told_again() {
        for (List<String> block : BLOCKS) {
            for (Draft draft : signed(block.toArray(String[]::new))) {
                List<Finding> found = findings(draft);
                List<String> byForm = found.stream()
                        .filter(finding -> finding.fault().at().component() == SIGNING_AUTHORITY)
                        .filter(finding -> !isOfAuthority(finding))
                        .filter(finding -> finding.rule().value().contains("-KY-"))
                        .map(finding -> finding.rule().value())
                        .filter(rule -> !OF_OTHER_CAUSES.contains(rule))
                        .toList();
                List<String> byTable = found.stream()
                        .filter(AuthorityRulesTest::isOfAuthority)
                        .filter(finding -> !finding.rule().value().equals("SA-TQ-06"))
                        .map(finding -> finding.rule().value())
                        .toList();
                assertThat(byTable)
                        .as("%s in %s beside %s", block, draft.judgedFor(), byForm)
                        .hasSizeLessThanOrEqualTo(byForm.isEmpty() ? 1 : 0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TM. SỞ NỘI VỤ", "TM. SỞ GIÁO DỤC VÀ ĐÀO TẠO", "TUQ. GIÁM ĐỐC/KT. TRƯỞNG PHÒNG/PHÓ TRƯỞNG PHÒNG"
            })
    void what_nobody_may_sign_is_an_error(String block) {
        Draft draft = SignedSpecimens.decision(
                        TODAY,
                        "UBND TỈNH NINH BÌNH|SỞ NỘI VỤ",
                        "Số: 15/QĐ-SNV",
                        "GIÁM ĐỐC SỞ NỘI VỤ",
                        block.split("/", -1))
                .get();

        assertThat(told(draft)).singleElement().asString().endsWith(" " + Severity.ERROR);
    }

    /** Right documents of all levels, and such as nothing certain is known of. */
    @Test
    void of_right_documents_nothing_is_told() {
        ImmutableList<Draft> right = ImmutableList.of(
                decision("UBND TỈNH NINH BÌNH|SỞ NỘI VỤ", "GIÁM ĐỐC SỞ NỘI VỤ", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                decision("UBND XÃ GIA VIỄN|PHÒNG KINH TẾ", "TRƯỞNG PHÒNG KINH TẾ", "TRƯỞNG PHÒNG"),
                decision(
                        "ỦY BAN NHÂN DÂN/XÃ GIA VIỄN",
                        "ỦY BAN NHÂN DÂN XÃ GIA VIỄN",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH"),
                decision("ỦY BAN NHÂN DÂN/PHƯỜNG HOA LƯ", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOA LƯ", "CHỦ TỊCH"),
                decision(
                        "ỦY BAN NHÂN DÂN/PHƯỜNG HOA LƯ", "CHỦ TỊCH UBND PHƯỜNG HOA LƯ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                decision("UBND TỈNH NINH BÌNH|BAN QUẢN LÝ DỰ ÁN", "GIÁM ĐỐC BAN QUẢN LÝ DỰ ÁN", "GIÁM ĐỐC"),
                decision("UBND TỈNH NINH BÌNH|BAN CHỈ ĐẠO LƯU TRỮ", "TRƯỞNG BAN CHỈ ĐẠO LƯU TRỮ", "TRƯỞNG BAN"),
                decision("BỘ QUỐC PHÒNG|BỘ TƯ LỆNH QUÂN KHU 3", "TƯ LỆNH QUÂN KHU 3", "TƯ LỆNH"),
                decision("BỘ NỘI VỤ|CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC", "CỤC TRƯỞNG", "Q. CỤC TRƯỞNG"),
                decision("CÔNG TY CỔ PHẦN IN", "HỘI ĐỒNG QUẢN TRỊ CÔNG TY", "TM. HỘI ĐỒNG QUẢN TRỊ", "CHỦ TỊCH"));

        assertThat(right).allSatisfy(draft -> assertThat(told(draft)).isEmpty());
    }

    private static Draft decision(String names, String authority, String... posts) {
        return SignedSpecimens.decision(TODAY, names, "Số: 15/QĐ-NB", authority, posts)
                .get();
    }

    @Test
    void of_blanks_and_marks_of_templates_in_a_block_nothing_is_told() {
        for (String post : ImmutableList.of("TM. SỞ …………", "TM. SỞ ${ten}", "TM. SỞ ............")) {
            Draft draft = decision("UBND TỈNH NINH BÌNH|SỞ NỘI VỤ", "GIÁM ĐỐC SỞ NỘI VỤ", post, "GIÁM ĐỐC");

            assertThat(told(draft)).as(post).isEmpty();
        }
    }

    /** Before and after the first day of the pilots. */
    @Test
    void a_day_that_is_partly_blank_is_judged_only_where_all_days_give_one_answer() {
        Draft draft = SignedSpecimens.decision(
                        "Hà Nội, ngày 29 tháng 6 năm 2022",
                        "QUẬN HOÀN KIẾM - THÀNH PHỐ HÀ NỘI|ỦY BAN NHÂN DÂN PHƯỜNG HÀNG BẠC",
                        "Số: 15/QĐ-UBND",
                        "ỦY BAN NHÂN DÂN PHƯỜNG HÀNG BẠC",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH")
                .get();

        assertThat(verdict("SA-18", dated(draft, "ngày     tháng     năm 2022")))
                .isInstanceOf(Verdict.Failed.class);
        assertThat(verdict("SA-18", dated(draft, "ngày     tháng     năm 2021")))
                .isInstanceOf(Verdict.Undecided.class);
        assertThat(verdict("SA-18", dated(draft, "ngày     tháng 8 năm 2021"))).isInstanceOf(Verdict.Failed.class);
        assertThat(verdict("SA-18", dated(draft, "ngày     tháng     năm 2020")))
                .isInstanceOf(Verdict.NotApplicable.class);
    }

    private static Draft dated(Draft draft, String day) {
        return replace(PLACE_AND_DATE, "ngày 29 tháng 6 năm 2022", day).apply(draft);
    }

    @Test
    void every_severity_is_as_the_evidence_allows() {
        ImmutableSet<String> errors =
                ImmutableSet.of("SA-06B", "SA-07", "SA-08", "SA-14", "SA-17", "SA-18", "SA-TQ-04");

        assertThat(AuthorityRules.ALL)
                .allSatisfy(rule -> assertThat(rule.basis() == Basis.LAW)
                        .as("%s", rule)
                        .isEqualTo(errors.contains(rule.id().value())));
    }
}
