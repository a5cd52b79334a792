package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.Edits;

/** How documents are named in running text, right and wrong. */
class ReferencesTest {

    private static final String DECREE =
            "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư | ''",
                "Kế hoạch số 12/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về lưu trữ | ''",
                "Công văn số 12/UBND-KH ngày 05/3/2026 của Ủy ban nhân dân tỉnh về lưu trữ | ''",
                "Công văn số 12/KH-TC ngày 05/3/2026 của Phòng Kế hoạch về lưu trữ | ''",
                "Văn bản số 12/UBND-VP ngày 05/3/2026 của Ủy ban nhân dân tỉnh về lưu trữ | ''",
                "Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về những điều cấm | ''",
                "Chương trình số 12/CT-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về lưu trữ | ''",
                "Nghị quyết số 27/2022/QH15 ngày 05/3/2022 của Quốc hội khóa XV về lưu trữ | ''",
                "Chỉ thị số 05/CT-TTg ngày 05/3/2026 của Thủ tướng Chính phủ về lưu trữ | ''",
                "Chỉ thị số 05/CT-TTg ngày 05/3/2026 của Thủ tướng về lưu trữ | ''",
                "Nghị quyết 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá | VD-01.word",
                "Công văn 4503/TCT ngày 05/3/2026 của Tổng cục Thuế về hóa đơn | VD-01.word",
                "Kế hoạch số 620/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về lưu trữ | VD-01.type",
                "Văn bản số 620/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về lưu trữ | VD-01.untyped",
                "Nghị quyết số 27/2022/QH15 ngày 05/3/2022 của Ủy ban Thường vụ Quốc hội về lưu trữ | VD-01.issuer",
                "Nghị định số 30/2020/NĐ-CP của Thủ tướng Chính phủ ngày 05/3/2020 về văn thư | VD-01.issuer",
                "Công văn số 4503/TCT, xong trước ngày 20/12/2026, | VD-01",
                "Công văn số 4503/TCT, số 4504/TCT ngày 05/3/2026 của Tổng cục Thuế về hóa đơn | ''",
                "Luật số 33/2024/QH15 | VD-01.unnamed",
                "Luật Lưu trữ số 33/2024/QH15 | VD-01.law",
                "Luật Lưu trữ | ''"
            })
    void a_document_named_for_the_first_time(String named, String told) {
        assertThat(told(Edits.replaceAnywhere(DECREE, named))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị định số 30/2020/NĐ-CP | ''",
                "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 | VD-02",
                "Nghị định số 30/2020/NĐ-CP (được sửa đổi tại Nghị định số 78/NĐ-CP) ngày 05/3/2020 | VD-02",
                "và thay thế Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 | ''",
                "Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 | VD-02.dates",
                "Nghị định số 30/2020/NĐ-CP quy định thời hạn nộp lưu | ''",
                "Nghị định số 30/2020/NĐ-CP của Chính phủ quy định về văn thư | ''",
                "Nghị định số 30/2020/NĐ-CP của Chính phủ quy định xử phạt vi phạm trong xây dựng | VD-02.subjects"
            })
    void a_document_named_again(String named, String told) {
        assertThat(told(Edits.replaceAnywhere("quan tâm thực hiện", "quan tâm thực hiện " + named)))
                .isEqualTo(told);
    }

    private static String told(UnaryOperator<Draft> edit) {
        return PresentationRules.book().evaluate(edit.apply(Specimens.letter())).findings().stream()
                .map(finding -> finding.rule().toString().replace("ND30-", "")
                        + (finding.fault().variant().isEmpty()
                                ? ""
                                : "." + finding.fault().variant()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
