package example;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import vn.records.content.BodyBlock;
import vn.records.content.DocumentContent;
import vn.records.content.Signatory;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.PlaceAndDate;
import vn.records.docx.DocxReader;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.GenerateOptions;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReadException;

/** Plans of the agency, as Word files and as read: the examples of its rules. */
final class Plans {
    private Plans() {}

    /** Returns a plan that keeps the law and all rules of the agency. */
    static Draft right() {
        return about("Công tác văn thư năm 2026");
    }

    static Draft about(String subject) {
        return of(subject, "Hà Nội");
    }

    static Draft of(String subject, String place) {
        try {
            return PresentationRules.recognize(
                    DocxReader.create().read(file(subject, place)), DraftOptions.on(LocalDate.of(2026, 2, 5)));
        } catch (DocumentReadException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] file(String subject, String place) {
        DocumentContent content = DocumentContent.builder()
                .type(DocumentType.PLAN)
                .issuingAgency("Sở Nội vụ")
                .number(DocumentNumber.parse("31/KH-SNV"))
                .placeAndDate(PlaceAndDate.parse(place + ", ngày 05 tháng 02 năm 2026"))
                .subject(subject)
                .addBody(new BodyBlock.Text("Nội dung kế hoạch."))
                .addSignatories(Signatory.of("Nguyễn Văn A", "Giám đốc"))
                .addRecipients("Các phòng thuộc Sở")
                .addFiledWith("VT", "VP")
                .build();
        return DocxGenerator.create().generate(content, GenerateOptions.DEFAULT);
    }
}
