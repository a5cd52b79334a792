package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.records.document.Component;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.view.Rewrite;

/** Spellings and layouts at the end of real documents: none of them is a fault, or each is one. */
class ClosingTest {

    @TestFactory
    Stream<DynamicTest> lawful_lines_for_the_file_copy() {
        return Stream.of(
                        "- Lưu: VT, THNC.",
                        "- Lưu: VT, KT, THNCTTHC.",
                        "- Lưu: VT, TCHC (05).",
                        "- Lưu: VT, TH (5b).",
                        "- Lưu: VT, CCVC(Thuận).",
                        "- Lưu: VT, HSCN, TCHC.",
                        "- Lưu: VT, THNC.Châu",
                        "- Lưu: VT, THNC. NVA.03b",
                        "- Lưu : VT, TH.",
                        "- Lưu: VT,TH.",
                        "– Lưu: VT, TH.",
                        "-Lưu: VT, TH.",
                        "- Lưu: VT, P.TCHC.")
                .map(line -> verdict(line, Verdict.Passed.class));
    }

    @TestFactory
    Stream<DynamicTest> doubtful_lines_for_the_file_copy() {
        return Stream.of("- Lưu: VT.", "- Lưu: VT (3).", "- Lưu: VTLT, TH.", "- Lưu: VT, P.TCHC", "- Lưu: VT, …")
                .map(line -> verdict(line, Verdict.Undecided.class));
    }

    @TestFactory
    Stream<DynamicTest> wrong_lines_for_the_file_copy() {
        return Stream.of(
                        "- Lưu VT, TH.",
                        "- Lưu; VT, TH.",
                        "- Lưu: VP.",
                        "- Lưu: VT TH.",
                        "- Lưu: VT; TH.",
                        "- Lưu: VT-TH.",
                        "- Lưu: VT, TH",
                        "- Lưu: VT, TH;",
                        "- Lưu: Văn thư, TH.",
                        "Lưu: VT, TH.")
                .map(line -> verdict(line, Verdict.Failed.class));
    }

    private static DynamicTest verdict(String line, Class<? extends Verdict> kind) {
        return DynamicTest.dynamicTest(line, () -> {
            Draft draft = ClosingEdits.replaceLine("- Lưu: VT, VP.", line).apply(Specimens.decision());

            assertThat(PresentationRules.book().evaluate(draft).verdicts().get(new RuleId("ND30-NN-07")))
                    .isInstanceOf(kind);
        });
    }

    @Test
    void an_archive_among_the_recipients_is_not_the_file_copy() {
        Draft draft = ClosingEdits.replaceLine("- Như Điều 3;", "- Như Điều 3;", "- Lưu trữ lịch sử tỉnh;")
                .apply(Specimens.decision());

        assertThat(rules(draft)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> lawful_signing_blocks() {
        return Stream.of(
                        List.of("Q.GIÁM ĐỐC"),
                        List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                        List.of("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
                        List.of("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC"),
                        List.of("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC", "VÀ CÁN BỘ"),
                        List.of("KT. TRƯỞNG THUẾ TỈNH", "PHÓ TRƯỞNG THUẾ TỈNH"),
                        List.of("KT. TRƯỞNG HẢI QUAN", "PHÓ TRƯỞNG HẢI QUAN"),
                        List.of("KT. TRƯỞNG THI HÀNH ÁN DÂN SỰ", "PHÓ TRƯỞNG THI HÀNH ÁN DÂN SỰ"),
                        List.of("KT. KIỂM TOÁN TRƯỞNG", "PHÓ KIỂM TOÁN TRƯỞNG"),
                        List.of("KT. ĐỒN TRƯỞNG", "PHÓ ĐỒN TRƯỞNG"),
                        List.of("KT. TRƯỞNG VĂN PHÒNG ĐẠI DIỆN", "PHÓ TRƯỞNG VĂN PHÒNG ĐẠI DIỆN"),
                        List.of("KT. CHÁNH VĂN PHÒNG", "PHÓ VĂN PHÒNG"))
                .map(posts -> signed(posts));
    }

    @TestFactory
    Stream<DynamicTest> wrong_signing_blocks() {
        return Stream.of(
                signed(List.of("KT GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "ND30-KY-04"),
                signed(List.of("KT.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "ND30-KY-04"),
                signed(List.of("KT: GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "ND30-KY-04"),
                signed(List.of("KT. GIÁM ĐỐC"), "ND30-KY-04"),
                signed(List.of("KT. GIÁM ĐỐC", "GIÁM ĐỐC"), "ND30-KY-04"),
                signed(List.of("TL GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"), "ND30-KY-06"),
                signed(List.of("TUQ GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"), "ND30-KY-07"),
                signed(List.of("T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "ND30-KY-02"),
                signed(List.of("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH"), "ND30-KY-04"),
                signed(List.of("PHÓ GIÁM ĐỐC"), "ND30-KY-04"));
    }

    private static DynamicTest signed(List<String> posts, String... found) {
        return DynamicTest.dynamicTest(
                String.join(" / ", posts),
                () -> assertThat(rules(ClosingEdits.replaceLine("GIÁM ĐỐC", posts.toArray(new String[0]))
                                .apply(Specimens.plan())))
                        .containsExactly(found));
    }

    @Test
    void decomposed_letters_change_nothing() {
        UnaryOperator<Draft> decomposed = draft -> Recognizer.again(draft, Rewrite.body(draft.view(), paragraph -> {
            String apart = Normalizer.normalize(paragraph.text(), Normalizer.Form.NFD);
            return ImmutableList.of(
                    paragraph.text().isEmpty()
                            ? paragraph
                            : paragraph.replacing(0, paragraph.text().length(), apart));
        }));

        assertThat(rules(decomposed.apply(Specimens.letterToMany())))
                .noneMatch(rule ->
                        rule.startsWith("ND30-KG") || rule.startsWith("ND30-KY") || rule.startsWith("ND30-NN-0"));
    }

    @Test
    void a_label_behind_which_spaces_stand_is_the_label() {
        Draft draft =
                Edits.replace(Component.RECIPIENTS, "Nơi nhận:", "Nơi nhận :  ").apply(Specimens.decision());

        assertThat(rules(draft)).isEmpty();
    }

    private static ImmutableList<String> rules(Draft draft) {
        return PresentationRules.book().evaluate(draft).findings().stream()
                .map(finding -> finding.rule().toString())
                .collect(ImmutableList.toImmutableList());
    }
}
