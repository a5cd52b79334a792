package vn.records.docx.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.docx.generate.FaultyDocument.everywhere;
import static vn.records.docx.generate.FaultyDocument.style;
import static vn.records.docx.generate.FaultyDocument.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.content.BodyBlock.Text;
import vn.records.content.DocumentContent;
import vn.records.content.Signatory;
import vn.records.document.DocumentNumber;
import vn.records.document.PartyType;
import vn.records.document.PlaceAndDate;
import vn.records.document.Stage;
import vn.records.docx.DocxReader;
import vn.records.docx.write.DocxFixer;
import vn.records.docx.write.FixOptions;
import vn.records.docx.write.FixedDocument;
import vn.records.finding.Finding;
import vn.records.measure.LineSpacing;
import vn.records.presentation.draft.DraftOptions;
import vn.records.view.Paragraph;

/** Faults put into right documents of the Party are found and mended. */
class PartyMendedFaultTest {

    private static final DocxFixer FIXER = DocxFixer.create();
    private static final String LINES = "w:line=\"360\" w:lineRule=\"exact\"";
    private static final FixOptions OPTIONS = FixOptions.all(DraftOptions.builder()
            .stage(Stage.ISSUED)
            .dateIfBlank(LocalDate.of(2026, 11, 22))
            .build());

    private static byte[] report(String day) {
        DocumentContent content = DocumentContent.builder()
                .type(PartyType.REPORT)
                .issuingAgency("Tỉnh uỷ Ninh Bình")
                .number(DocumentNumber.parse("31-BC/TU"))
                .placeAndDate(PlaceAndDate.parse("Ninh Bình, ngày " + day))
                .subject("kết quả công tác văn thư, lưu trữ")
                .addBody(new Text("Cấp uỷ các cấp đã lập hồ sơ công việc đầy đủ, nộp hồ sơ vào lưu trữ đúng thời hạn và"
                        + " thống kê tài liệu đang lưu giữ theo quy định."))
                .addBody(new Text("Văn phòng Tỉnh uỷ hướng dẫn các cơ quan, đơn vị thực hiện kế hoạch."))
                .addSignatories(Signatory.of("Nguyễn Văn A", "T/M Ban Thường vụ", "Bí thư"))
                .addRecipients("Các cơ quan, đơn vị")
                .addFiledWith("Văn phòng Tỉnh uỷ")
                .build();
        byte[] file = DocxGenerator.create().generate(content, GenerateOptions.DEFAULT);
        String second = "<w:r><w:lastRenderedPageBreak/><w:t xml:space=\"preserve\">Văn phòng Tỉnh uỷ hướng";
        return text("<w:r><w:t xml:space=\"preserve\">Văn phòng Tỉnh uỷ hướng", second)
                .apply(new FaultyDocument(file))
                .bytes();
    }

    private static byte[] report05() {
        return report("29 tháng 6 năm 2026");
    }

    private static byte[] report36() {
        return report("28 tháng 6 năm 2019");
    }

    static Stream<Arguments> faults() {
        UnaryOperator<FaultyDocument> unnumbered = everywhere("<w:headerReference w:type=\"default\"[^>]*>", "");
        UnaryOperator<FaultyDocument> first = everywhere("<w:titlePg/>", "");
        return Stream.of(
                Arguments.of("PTY-ND-05", report05(), style(Look.TEXT, LINES, "w:line=\"360\" w:lineRule=\"auto\"")),
                Arguments.of("PTY-ND-05", report05(), style(Look.TEXT, LINES, "w:line=\"340\" w:lineRule=\"exact\"")),
                Arguments.of("PTY-ND-05", report05(), style(Look.TEXT, LINES, "w:line=\"480\" w:lineRule=\"exact\"")),
                Arguments.of("PTY-ND-05", report05(), style(Look.TEXT, LINES, "w:line=\"360\" w:lineRule=\"atLeast\"")),
                Arguments.of("PTY36-ND-05", report36(), style(Look.TEXT, LINES, "w:line=\"240\" w:lineRule=\"auto\"")),
                Arguments.of("PTY-PG-06-DIGITS", report05(), unnumbered),
                Arguments.of("PTY-PG-06-DIGITS", report36(), unnumbered),
                Arguments.of("PTY-PG-06-FIRST", report05(), first));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_and_mended(String rule, byte[] right, UnaryOperator<FaultyDocument> change)
            throws IOException {
        assertThat(FIXER.fix(right, OPTIONS).before().findings()).isEmpty();

        FixedDocument fixed = FIXER.fix(change.apply(new FaultyDocument(right)).bytes(), OPTIONS);

        assertThat(fixed.before().findings().stream().map(Finding::rule).map(id -> id.value()))
                .contains(rule);
        assertThat(fixed.after().findings()).isEmpty();
    }

    @Test
    void lines_too_far_apart_take_the_greatest_distance_of_the_guidance_and_others_the_least() throws IOException {
        assertThat(mended("w:line=\"480\" w:lineRule=\"exact\"")).isEqualTo(22);
        assertThat(mended("w:line=\"340\" w:lineRule=\"exact\"")).isEqualTo(18);
        assertThat(mended("w:line=\"480\" w:lineRule=\"auto\"")).isEqualTo(18);
    }

    private static double mended(String lines) throws IOException {
        byte[] faulty = style(Look.TEXT, LINES, lines)
                .apply(new FaultyDocument(report05()))
                .bytes();
        byte[] copy = FIXER.fix(faulty, OPTIONS).file().read();
        return DocxReader.create().read(copy).body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.text().startsWith("Cấp uỷ"))
                .map(paragraph -> (LineSpacing.Exact) paragraph.format().lineSpacing())
                .mapToDouble(exact -> exact.height().toPoints())
                .findFirst()
                .orElseThrow();
    }
}
