package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.records.content.BodyBlock;
import vn.records.content.DocumentContent;
import vn.records.content.Signatory;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.PlaceAndDate;
import vn.records.docx.DocxReader;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.GenerateOptions;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.Severity;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.rule.Language;

/** The rule of the agency is judged beside those of the law. */
class HouseTest {

    private static Report judged(String subject) throws Exception {
        DocumentContent content = DocumentContent.builder()
                .type(DocumentType.PLAN)
                .issuingAgency("Sở Nội vụ")
                .number(DocumentNumber.parse("31/KH-SNV"))
                .placeAndDate(PlaceAndDate.parse("Hà Nội, ngày 05 tháng 02 năm 2026"))
                .subject(subject)
                .addBody(new BodyBlock.Text("Nội dung kế hoạch."))
                .addSignatories(Signatory.of("Nguyễn Văn A", "Giám đốc"))
                .addRecipients("Các phòng thuộc Sở")
                .addFiledWith("VT", "VP")
                .build();
        byte[] file = DocxGenerator.create().generate(content, GenerateOptions.DEFAULT);
        return House.BOOK.evaluate(
                PresentationRules.recognize(DocxReader.create().read(file), DraftOptions.on(LocalDate.of(2026, 2, 5))));
    }

    @Test
    void a_short_subject_passes() throws Exception {
        assertThat(judged("Công tác văn thư năm 2026").findings()).isEmpty();
    }

    @Test
    void a_long_subject_is_told_in_the_words_of_the_agency() throws Exception {
        Report report =
                judged("Công tác văn thư, lưu trữ năm 2026 của các phòng, đơn vị thuộc Sở và các cơ quan có liên"
                        + " quan trên địa bàn tỉnh");

        assertThat(report.ruleBook()).isEqualTo("nd30-2020+snv");
        assertThat(report.findings()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.rule().value()).isEqualTo("HOUSE-01");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(House.BOOK.wording(Language.VIETNAMESE).message(finding)).startsWith("Trích yếu có");
    }
}
