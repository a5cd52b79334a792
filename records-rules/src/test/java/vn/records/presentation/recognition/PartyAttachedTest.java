package vn.records.presentation.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.PartyType;
import vn.records.finding.Verdict;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.specimen.PartyManuscript;
import vn.records.presentation.specimen.TypedParagraph;

/** Texts that are issued with a document of the Party, in a file of their own. */
final class PartyAttachedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String ISSUED = "(Ban hành kèm theo Quyết định số 127-QĐ/TU, ngày 29/6/2026 của Tỉnh uỷ)";

    private static PartyManuscript titled() {
        return new PartyManuscript()
                .columns(
                        List.of(
                                TypedParagraph.centred(14, "*TỈNH UỶ NINH BÌNH*"),
                                TypedParagraph.centred(14, "x").replacing(0, 1, "*")),
                        List.of(TypedParagraph.centred(15, "*ĐẢNG CỘNG SẢN VIỆT NAM*")));
    }

    private static PartyManuscript regulation(PartyManuscript head, String type, String reference) {
        return head.middle("*" + type + "*", "*làm việc của Ban Chấp hành Đảng bộ tỉnh*", reference)
                .text("*Điều 1. Phạm vi điều chỉnh*", "Quy chế này quy định về chế độ làm việc.")
                .text("*Điều 2. Trách nhiệm thi hành*", "Các cơ quan, đơn vị thi hành Quy chế này.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUY CHẾ", "QUY ĐỊNH", "ĐIỀU LỆ", "QUY TRÌNH"})
    void what_has_the_title_of_the_party_is_never_of_the_state(String type) {
        Draft alone = regulation(titled(), type, "").on(DAY);
        Draft issued = regulation(titled(), type, ISSUED).on(DAY);

        assertThat(alone.family()).isEqualTo(Family.PARTY);
        assertThat(issued.family()).isEqualTo(Family.PARTY);
        assertThat(issued.classification().kind()).isEqualTo(Kind.ATTACHED);
    }

    @Test
    void a_regulation_issued_with_a_decision_has_no_number_date_and_recipients_of_its_own() {
        Draft issued = regulation(titled(), "QUY CHẾ", ISSUED).on(DAY);

        assertThat(issued.isType(PartyType.REGULATION)).isTrue();
        assertThat(missing(issued)).isEmpty();
    }

    private static List<String> missing(Draft draft) {
        return PresentationRules.checkAll(draft.view(), draft.options()).documents().stream()
                .map(JudgedDocument::report)
                .flatMap(report -> report.findings().stream())
                .map(finding -> finding.rule().value())
                .filter(id -> id.matches("PTY-(SO|DD|NN|KY).*"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ISSUED,
                "(Kèm theo Quyết định số …-QĐ/TU ngày … tháng … năm 2026 của Ban Thường vụ Tỉnh uỷ)",
                "(Ban hành kèm theo Quyết định số 127 - QĐ/HU, ngày 29/6/2019 của Huyện uỷ)"
            })
    void what_names_a_document_numbered_as_those_of_the_party_is_not_judged_by_the_law_of_the_state(String reference) {
        Draft issued = regulation(new PartyManuscript(), "QUY CHẾ", reference).on(DAY);

        assertThat(issued.family()).isEqualTo(Family.PARTY);
        assertThat(PresentationRules.checkAll(issued.view(), issued.options())
                        .first()
                        .report()
                        .findings())
                .isEmpty();
    }

    @Test
    void an_annex_alone_that_names_a_plan_of_the_party_is_of_the_party() {
        Draft annex = new PartyManuscript()
                .middle(
                        "*Phụ lục 1*",
                        "*DANH SÁCH VĂN THƯ*",
                        "~(Kèm theo Kế hoạch số 19-KH/TU, ngày 29/6/2026 của Tỉnh uỷ)~")
                .text("Văn thư cơ quan gồm 02 đồng chí.")
                .on(DAY);

        assertThat(annex.family()).isEqualTo(Family.PARTY);
    }

    private static Draft annex(String reference) {
        Draft typed = new PartyManuscript()
                .middle("*Phụ lục 1*", "*DANH SÁCH CHI BỘ*", "~" + reference + "~")
                .text("Các chi bộ trực thuộc gồm 02 chi bộ.")
                .on(DAY);
        return Recognizer.again(typed, DraftOptions.builder().dateIfBlank(DAY).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Kèm theo Kế hoạch số 19-KH/TU, ngày 15/6/2025 của Ban Thường vụ Tỉnh uỷ)",
                "(Kèm theo Báo cáo số 45-BC/HU, ngày 15/6/2025 của Huyện ủy Gia Viễn)",
                "(Kèm theo Nghị quyết số 57-NQ/TW, ngày 15-6-2025 của Bộ Chính trị)",
                "(Kèm theo Quyết định số 08-QĐ/ĐU ngày 15 tháng 6 năm 2025 của Đảng uỷ phường Hoa Lư)"
            })
    void an_annex_alone_of_a_committee_is_judged_by_the_day_of_its_document(String reference) {
        Draft annex = annex(reference);

        assertThat(annex.judgedFor()).isEqualTo(LocalDate.of(2025, 6, 15));
        assertThat(verdicts(annex)).anyMatch(Verdict.Passed.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Kèm theo Kế hoạch số 19-KH/TĐTN, ngày 15/6/2025 của Ban Thường vụ Tỉnh Đoàn)",
                "(Kèm theo Hướng dẫn số 12-HD/TWĐTN, ngày 15/6/2025 của Ban Bí thư Trung ương Đoàn)",
                "(Kèm theo Kế hoạch số 19-KH/CĐ, ngày 15/6/2025)"
            })
    void an_annex_alone_of_whoever_else_numbers_so_is_undecided(String reference) {
        assertThat(verdicts(annex(reference))).noneMatch(Verdict.Passed.class::isInstance);
    }

    private static Collection<Verdict> verdicts(Draft draft) {
        return PresentationRules.checkAll(draft.view(), draft.options())
                .first()
                .report()
                .verdicts()
                .values();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ban hành kèm theo Quyết định số 127/QĐ-UBND ngày 29 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh)",
                "(Kèm theo Quyết định số …/QĐ-SNV ngày … tháng … năm 2026 của Sở Nội vụ)",
                "(Kèm theo Công văn số 12/SNV-VP ngày 05 tháng 02 năm 2026 của Sở Nội vụ)"
            })
    void what_names_a_document_of_the_state_stays_of_the_state(String reference) {
        Draft issued = regulation(new PartyManuscript(), "QUY CHẾ", reference).on(DAY);

        assertThat(issued.family()).isEqualTo(Family.STATE);
        assertThat(issued.classification().kind()).isEqualTo(Kind.ATTACHED);
    }
}
