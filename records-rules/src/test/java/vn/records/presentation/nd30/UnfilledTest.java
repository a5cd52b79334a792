package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.document.Component;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;

/** What a draft leaves open is not yet known; how it is set is. */
class UnfilledTest {

    private static final ImmutableList<String> MARKS = ImmutableList.of(
            "…………",
            "..........",
            "________",
            "${ten_truong}",
            "{{ten_truong}}",
            "{tên}",
            "«Ten_truong»",
            "[tên trường]",
            "<tên trường>",
            "xxxx");

    private static final ImmutableMap<Component, ImmutableList<String>> PLACES =
            ImmutableMap.<Component, ImmutableList<String>>builder()
                    .put(Component.PARENT_AGENCY, ImmutableList.of("UBND TỈNH NINH BÌNH", "NINH BÌNH"))
                    .put(Component.ISSUING_AGENCY, ImmutableList.of("SỞ NỘI VỤ", "NỘI VỤ"))
                    .put(Component.NUMBER, ImmutableList.of("15", "15/QĐ-SNV", "SNV"))
                    .put(Component.PLACE_AND_DATE, ImmutableList.of("Ninh Bình", "29", "2026", "29 tháng 6 năm 2026"))
                    .put(
                            Component.SUBJECT,
                            ImmutableList.of(
                                    "Về việc thành lập Tổ rà soát tài liệu lưu trữ",
                                    "thành lập Tổ rà soát tài liệu lưu trữ",
                                    "Tổ rà soát"))
                    .put(Component.AUTHORITY_LINE, ImmutableList.of("GIÁM ĐỐC SỞ NỘI VỤ", "SỞ NỘI VỤ"))
                    .put(
                            Component.LEGAL_BASIS,
                            ImmutableList.of(
                                    "30/2020/NĐ-CP",
                                    "số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020",
                                    "05 tháng 3 năm 2020",
                                    "Chính phủ"))
                    .put(Component.BODY, ImmutableList.of("thi hành Quyết định này./.", "Ông Nguyễn Văn A"))
                    .put(Component.SIGNER_NAME, ImmutableList.of("Nguyễn Văn C"))
                    .put(Component.RECIPIENTS, ImmutableList.of("Như Điều 3", "VP"))
                    .buildOrThrow();

    static Stream<Arguments> blanks() {
        return MARKS.stream()
                .flatMap(mark -> PLACES.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .filter(words -> !mark.startsWith("_") || !words.equals("SỞ NỘI VỤ"))
                                .map(words -> Arguments.of(entry.getKey(), words, mark))));
    }

    /** A whole line of strokes may be a drawn one, and what is not in capitals is no authority line: not recognised. */
    private static boolean isRecognised(Component component, String words, String mark) {
        boolean wholeLine = words.equals("Về việc thành lập Tổ rà soát tài liệu lưu trữ")
                || component == Component.SIGNER_NAME
                || component == Component.PARENT_AGENCY;
        return component != Component.AUTHORITY_LINE && !(wholeLine && mark.startsWith("_"));
    }

    private static ImmutableList<String> told(Draft draft) {
        Report report = PresentationRules.book().evaluate(draft);
        return report.findings().stream()
                .map(Finding::rule)
                .map(RuleId::toString)
                .collect(ImmutableList.toImmutableList());
    }

    private static Draft filledWith(String mark, UnaryOperator<Draft> edit) {
        Draft draft = edit.apply(Specimens.decision());
        assertThat(draft.lines()).anyMatch(line -> line.text().contains(mark));
        return draft;
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void nothing_is_said_of_words_that_are_not_yet_known(Component component, String words, String mark) {
        Draft draft = filledWith(mark, replace(component, words, mark));

        assertThat(told(draft)).isEmpty();
        assertThat(draft.has(component) || !isRecognised(component, words, mark))
                .isTrue();
        assertThat(draft.type()).isEqualTo(Specimens.decision().type());
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void how_a_blank_is_set_is_judged(Component component, String words, String mark) {
        if (component != Component.SUBJECT || mark.startsWith("…") || mark.startsWith(".") || mark.startsWith("_")) {
            return;
        }
        Draft draft =
                filledWith(mark, all(replace(component, words, mark), Edits.text(component, FormatEdits.size(12))));

        assertThat(told(draft)).contains("ND30-TY-03");
    }

    @Test
    void a_draft_with_blanks_is_no_form_a_text_full_of_marks_is_one() {
        assertThat(Specimens.decision().isNotFilledIn()).isFalse();
        assertThat(filledWith(
                                "…",
                                all(
                                        replace(Component.NUMBER, "15", "….."),
                                        replace(Component.PLACE_AND_DATE, "29", "…")))
                        .isNotFilledIn())
                .isFalse();
        assertThat(filledWith(
                                "{{x}}",
                                all(
                                        replaceAnywhere("Tổ rà soát tài liệu lưu trữ", "{{x}}"),
                                        replaceAnywhere("Nguyễn Văn A", "{{a}}"),
                                        replaceAnywhere("Trần Thị B", "........")))
                        .isNotFilledIn())
                .isTrue();
    }

    @Test
    void a_fault_beside_a_blank_is_told() {
        assertThat(told(filledWith("${x}", replaceAnywhere("15/QĐ-SNV", "${x} /qđ-SNV"))))
                .contains("ND30-SO-06");
        assertThat(told(filledWith("{{d}}", replaceAnywhere("Ninh Bình, ngày 29", "Ninh Bình ngày {{d}}"))))
                .contains("ND30-DD-10");
    }

    @Test
    void an_issued_document_may_leave_no_number_open() {
        assertThat(told(filledWith("${so}", all(replace(Component.NUMBER, "15", "${so}"), Edits.issued()))))
                .contains("ND30-SO-01");
    }
}
