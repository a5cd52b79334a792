package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.specimen.BodyEdits.insertBefore;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.finding.Finding;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.TypedParagraph;

/** One slip among right numbers, words and marks is told, and what only looks like one is not. */
final class SlipsInListsTest {

    private static List<String> told(Draft draft) {
        assertThat(draft.type()).isEqualTo(Specimens.decision().type());
        return PresentationRules.book().evaluate(draft).findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource({
        "KH-01, 2. Bà, 2/ Bà",
        "KH-01, 2. Bà, 2) Bà",
        "KH-01, 2. Bà, 2- Bà",
        "KH-01, 2. Bà, 2 - Bà",
        "KH-01, 2. Bà, 2: Bà",
        "KH-01, 2. Bà, (2) Bà",
        "KH-01, 1. Ông, 1/ Ông",
        "KH-01, 1. Ông, 1- Ông",
        "DM-01, b) Đề xuất, b/ Đề xuất",
        "DM-01, b) Đề xuất, b. Đề xuất",
        "DM-01, b) Đề xuất, b- Đề xuất",
        "DM-01, b) Đề xuất, (b) Đề xuất",
        "DM-01, a) Thống kê, a. Thống kê",
        "DI-02, Điều 2., Điều II.",
        "QH-01, XÃ HỘI CHỦ, CHỦ",
        "QH-01, CHỦ NGHĨA VIỆT, VIỆT",
        "DD-05, năm 2026, 2026",
    })
    void one_slip_among_right_ones_is_told(String rule, String right, String wrong) {
        assertThat(told(replaceAnywhere(right, wrong).apply(Specimens.decision())))
                .contains("ND30-" + rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1) Soạn thảo quy chế của Tổ; | 2) Trình Giám đốc ký.",
                "(1) Soạn thảo quy chế của Tổ; | (2) Trình Giám đốc ký.",
                "a) Soạn thảo quy chế của Tổ; | b) Trình Giám đốc ký.",
                "10 - 12 người tham gia làm việc thường xuyên; | 2 - 3 người làm việc theo yêu cầu.",
                "(2) người giúp việc do Giám đốc cử; | a/c Nguyễn Văn B.",
            })
    void a_list_within_a_list_and_a_number_in_a_sentence_are_no_slip(String first, String second) {
        Draft draft = insertBefore("2. Bà", TypedParagraph.body(first), TypedParagraph.body(second))
                .apply(Specimens.decision());

        assertThat(told(draft)).doesNotContain("ND30-KH-01", "ND30-DM-01");
    }

    @Test
    void a_reference_to_an_article_is_no_article_with_a_roman_number() {
        Draft draft = insertBefore("Điều 2.", TypedParagraph.body("Điều I Hiệp định nêu trên là căn cứ để thực hiện."))
                .apply(Specimens.decision());

        assertThat(told(draft)).doesNotContain("ND30-DI-02");
    }
}
